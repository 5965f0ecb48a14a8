"""The line at the foot of the window that always says in words where the work is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.tips import as_it_is

State = Literal["good", "working", "offline", "stop"]

_MARKS = {
    "good": ("approved", "good"),
    "working": ("in-review", "accent"),
    "offline": ("approved", "warning"),
    "stop": ("stopped", "stop"),
}


class StatusLine(QFrame):
    """Sync state in words with a coloured mark, a note beside it, and a text at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setFixedHeight(sizes.ROW + 2)
        self._state: State = "offline"
        self._mark = QLabel(self)
        self._words = plain("", "foot", self)
        self._note = plain("", "foot", self)
        self._right = plain("", "foot", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 3, 0, sizes.STEP * 3, 0)
        row.setSpacing(sizes.STEP + 2)
        row.addWidget(self._mark)
        row.addWidget(self._words)
        row.addSpacing(sizes.STEP * 3)
        row.addWidget(self._note)
        row.addStretch()
        row.addWidget(self._right)
        for label in (self._words, self._note, self._right):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        look.news().changed.connect(self._draw_mark)

    def set_state(self, state: State, words: str) -> None:
        """Say where the work is, for instance `Offline. All changes saved here · 3 waiting to send`."""
        if (state, words) == (self._state, self._words.text()):
            return
        self._state = state
        self._words.setText(words)
        self._words.setToolTip(as_it_is(words))
        self.setAccessibleName(words)
        self._draw_mark()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def set_note(self, words: str) -> None:
        """What else should be known, for instance `1 conflict to settle`."""
        self._note.setText(words)

    def set_right(self, words: str) -> None:
        """The text at the right, for instance `Times in Ljubljana`."""
        self._right.setText(words)

    def words(self) -> str:
        """What the line says now."""
        return self._words.text()

    def _draw_mark(self) -> None:
        name, token = _MARKS[self._state]
        colour = getattr(look.tokens(), token)
        self._mark.setPixmap(look.pixmap(name, 12, colour, self.devicePixelRatioF()))
