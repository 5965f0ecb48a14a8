"""The places at which both changed the same words, one at a time: mine, theirs or both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.desktop.words import in_quotes
from campaigndesk.domain.merging import CHOICES, Choice, Piece

KEYS: dict[Choice, str] = {"mine": "Alt+1", "theirs": "Alt+2", "both": "Alt+3"}
"""As in the menu of commands."""


class PlaceChooser(QWidget):
    """`chose` carries the place and the choice, `went` the place that is looked at now."""

    chose = Signal(int, str)
    went = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Piece, ...] = ()
        self._choices: list[Choice | None] = []
        self._names = ("", "")
        self._wording: dict[Choice, str] = {}
        self._at = 0
        self.where = plain("", "section", self, wrap=True)
        self.before = QPushButton(self.tr("Place before"), self)
        self.next = QPushButton(self.tr("Next place"), self)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.buttons: dict[Choice, ReasonedButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addWidget(self.where)
        for choice in CHOICES:
            made = self.buttons[choice] = ReasonedButton("", self)
            made.button.setCheckable(True)
            made.clicked.connect(lambda choice=choice: self.choose(choice))
            column.addWidget(made)
        moves = QHBoxLayout()
        moves.setSpacing(sizes.STEP)
        moves.addWidget(self.before)
        moves.addWidget(self.next)
        moves.addStretch()
        column.addLayout(moves)
        column.addStretch(1)

    def show_places(self, places: Sequence[Piece], mine: str, theirs: str) -> None:
        """Begin anew with these, nothing chosen; `mine`, `theirs`: what the two sides are called."""
        self._places, self._names, self._at = tuple(places), (mine, theirs), 0
        self._choices = [None] * len(places)
        self._show()
        if places:
            self.went.emit(0)

    def still_open(self) -> int:
        """At how many places nobody has chosen yet."""
        return self._choices.count(None)

    def choices(self) -> list[Choice | None]:
        """What was chosen at each place."""
        return list(self._choices)

    def at(self) -> int:
        """The place that is looked at, from nought."""
        return self._at

    def turn(self, by: int) -> None:
        """Look at another place; after the last comes the first."""
        if self._places:
            self.go((self._at + by) % len(self._places))

    def go(self, place: int) -> None:
        """Look at this place."""
        if place != self._at:
            self._at = place
            self._show()
            self.went.emit(place)

    def choose(self, choice: Choice) -> None:
        """Choose here, then look at the next place that is open."""
        if not self._places or self.buttons[choice].reason():
            return
        self._choices[self._at] = choice
        self.chose.emit(self._at, choice)
        after = [*range(self._at + 1, len(self._places)), *range(self._at)]
        left = next((place for place in after if self._choices[place] is None), self._at)
        if left == self._at:
            self._show()
        else:
            self.go(left)

    def set_reason(self, reason: str) -> None:
        """Why nothing can be chosen at the place that is looked at; empty where it can."""
        for button in self.buttons.values():
            button.set_reason(reason)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the wordings to the width there is."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        self.setVisible(bool(self._places))
        if not self._places:
            return
        piece, chosen = self._places[self._at], self._choices[self._at]
        number, count = self._at + 1, len(self._places)
        where = self.tr("Place {0} of {1}, chosen") if chosen else self.tr("Place {0} of {1}: choose")
        self.where.setText(where.format(number, count))
        titles = (*self._names, self.tr("Both"))
        for choice, title in zip(CHOICES, titles, strict=True):
            words = piece.chosen(choice)
            flat = " ".join(words.split())
            said = in_quotes(flat) if flat else self.tr("only a space") if words else self.tr("no words")
            self._wording[choice] = f"{title}: {said}"
            self.buttons[choice].button.setChecked(choice == chosen)
        both = piece.chosen("both")
        self.buttons["both"].setVisible(both not in (piece.chosen("mine"), piece.chosen("theirs")))
        for button in (self.before, self.next):
            button.setVisible(count > 1)
        self._fit()

    def _fit(self) -> None:
        for choice, whole in self._wording.items():
            made = self.buttons[choice]
            room = max(made.width() - sizes.STEP * 6, 40)
            cut = QFontMetrics(made.button.font()).elidedText(whole, Qt.TextElideMode.ElideRight, room)
            made.set_text(cut.replace("&", "&&"))
            if not made.reason():
                made.button.setToolTip(as_it_is(f"{whole} ({KEYS[choice]})"))
            made.button.setAccessibleName(whole)
