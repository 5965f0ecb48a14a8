"""One comment on a card: who, when, about which words, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.editor.fields import explain
from campaigndesk.desktop.editor.remarks import Remark
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain, set_role
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.desktop.words import in_quotes

QUOTED = 90
"""Characters of the words that a card repeats."""


class CommentCard(QFrame):
    """`answered`, `settled`, `asked` (go to the words), `edited`, `removed`; Enter on the card itself answers."""

    answered = Signal()
    settled = Signal()
    asked = Signal()
    edited = Signal()
    removed = Signal()

    def __init__(self, remark: Remark, place: str, parent: QWidget, *, may_answer: bool, head: bool) -> None:
        super().__init__(parent)
        self.remark = remark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._may_answer = may_answer
        self.turn_to(False)
        told = [remark.who, remark.when, self._state()]
        said = ". ".join(part for part in (*told, remark.text, self._place_words(place)) if part)
        self.setAccessibleName(self.tr("Comment: {0}").format(said))
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 2, sizes.STEP)
        column.setSpacing(sizes.STEP // 2)
        column.addLayout(self._head())
        if remark.quote:
            column.addWidget(self._words(place), 0, Qt.AlignmentFlag.AlignLeft)
            if place:
                column.addWidget(plain(self._place_words(place), "warning", self, wrap=True))
        text = plain(remark.text, "", self, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        column.addLayout(self._links(head))

    def turn_to(self, now: bool) -> None:
        """Whether this is the comment that one looks at."""
        set_role(self, "remark-now" if now else "remark-settled" if self.remark.settled else "remark")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._may_answer:
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def _state(self) -> str:
        parts = [self.tr("settled") if self.remark.settled else "", self.tr("to you") if self.remark.for_me else ""]
        return ", ".join(part for part in parts if part)

    def _place_words(self, place: str) -> str:
        if place == "changed":
            return self.tr("These words were changed since.")
        return self.tr("These words are not in the text any more.") if place == "gone" else ""

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(plain(self.remark.who, "section", self, wrap=True), 1)
        row.addWidget(plain(" · ".join(filter(None, (self.remark.when, self._state()))), "secondary", self))
        if self.remark.own:
            row.addWidget(self._more())
        return row

    def _more(self) -> QToolButton:
        more = QToolButton(self)
        look.wear(more, "more", "secondary")
        name = self.tr("More for your comment, {0}").format(self.remark.when)
        more.setAccessibleName(name)
        more.setToolTip(name)
        menu = QMenu(more)
        menu.addAction(self.tr("Write it anew")).triggered.connect(lambda: self.edited.emit())
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.removed.emit())
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    def _words(self, place: str) -> QPushButton:
        quote = " ".join(self.remark.quote.split())
        short = quote if len(quote) <= QUOTED else quote[: QUOTED - 1] + "…"
        link = self._link(in_quotes(short), lambda: self.asked.emit())
        link.setAccessibleName(self.tr("Show the words: {0}").format(quote))
        link.setToolTip(as_it_is(quote))
        if place == "gone":
            link.setEnabled(False)
            explain(link, self._place_words(place))
        metrics = link.fontMetrics()
        link.setText(metrics.elidedText(link.text(), Qt.TextElideMode.ElideRight, 260))
        return link

    def _links(self, head: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.STEP)
        named = f"{self.remark.who}, {self.remark.when}"
        if self._may_answer:
            answer = self._link(self.tr("Answer"), lambda: self.answered.emit())
            answer.setAccessibleName(self.tr("Answer: {0}").format(named))
            row.addWidget(answer)
        if head:
            words = self.tr("Open again") if self.remark.settled else self.tr("Settle")
            settle = self._link(words, lambda: self.settled.emit())
            settle.setAccessibleName(f"{words}: {named}")
            row.addWidget(settle)
        row.addStretch()
        return row

    def _link(self, words: str, act: Callable[[], None]) -> QPushButton:
        link = QPushButton(words, self)
        link.setProperty("kind", "link")
        link.clicked.connect(act)
        return link
