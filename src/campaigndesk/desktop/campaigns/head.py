"""The head of a campaign's page: its title, the facts, and the answer of one's own country, given in one click."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.campaigns.register import Line
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import PrimaryButton
from campaigndesk.desktop.widgets.labels import plain, set_role


class CampaignHead(QFrame):
    """`answered` carries country and answer; `asked` a country whose answer needs words, or is changed."""

    answered = Signal(str, str)
    asked = Signal(str)
    reserved = Signal(str)
    book_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self._country = ""
        self.title = plain("", "title", self, wrap=True)
        self.facts = plain("", "secondary", self, wrap=True)
        self.own = QFrame(self)
        self.own_words = plain("", "", self, wrap=True)
        self.join = PrimaryButton(self.tr("Join"), self)
        self.reserve = QPushButton(self.tr("Join with a reservation…"), self)
        self.decline = QPushButton(self.tr("Decline"), self)
        self.change = QPushButton(self.tr("Change the answer…"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.STEP * 2)
        for button in (self.join, self.reserve, self.decline, self.change):
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QVBoxLayout(self.own)
        inside.setContentsMargins(sizes.STEP * 3, sizes.STEP * 2, sizes.STEP * 3, sizes.STEP * 2)
        inside.setSpacing(sizes.STEP)
        inside.addWidget(self.own_words)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 3, sizes.STEP * 6, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        self.book = QPushButton(self.tr("Campaign book…"), self)
        top = QHBoxLayout()
        top.setSpacing(sizes.STEP * 3)
        top.addWidget(self.title, 1)
        top.addWidget(self.book)
        column.addLayout(top)
        for part in (self.facts, self.own):
            column.addWidget(part)
        self.book.clicked.connect(lambda: self.book_asked.emit())
        self.join.clicked.connect(lambda: self.answered.emit(self._country, "joined"))
        self.decline.clicked.connect(lambda: self.answered.emit(self._country, "declined"))
        self.reserve.clicked.connect(lambda: self.reserved.emit(self._country))
        self.change.clicked.connect(lambda: self.asked.emit(self._country))

    def show_own(self, line: Line | None, lead: str) -> None:
        """Show the answer of the person's country; None: they answer for no country of this campaign."""
        self.own.setVisible(line is not None)
        if line is None:
            return
        self._country = line.country
        set_role(self.own, "banner-warning" if line.silent else "banner-info")
        self.own_words.setText(self._words(line, lead))
        for button in (self.join, self.reserve, self.decline):
            button.setVisible(line.silent)
        self.change.setVisible(not line.silent)
        for button in (self.join, self.reserve, self.decline, self.change):
            button.setAccessibleDescription(line.name)

    def _words(self, line: Line, lead: str) -> str:
        if line.silent:
            told = self.tr("{0} is invited.").format(line.name)
            due = self.tr("Answer by {0}.").format(line.due) if line.due else ""
            again = self.tr("{0} asks again.").format(lead) if line.reminded else ""
            return " ".join(filter(None, (told, due, again)))
        if line.answer == "declined":
            return self.tr("{0} has declined.").format(line.name)
        if line.reservation:
            return self.tr("{0} has joined with a reservation: {1}").format(line.name, line.reservation)
        return self.tr("{0} has joined.").format(line.name)
