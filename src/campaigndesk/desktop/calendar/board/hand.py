"""A card carried from one column of the board to another; Esc puts it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from campaigndesk.desktop.calendar.board.reading import Card
from campaigndesk.desktop.calendar.dragging import Ghost


class Hand(QObject):
    """One card at a time; `says` gives the words for a place of the screen: the act, or why there is none."""

    def __init__(self, owner: QWidget, says: Callable[[Card, QPoint], str]) -> None:
        super().__init__(owner)
        self._owner, self._says = owner, says
        self.card: Card | None = None
        self._ghost: Ghost | None = None

    def take(self, card: Card) -> None:
        """Take the card up."""
        self.put_back()
        self.card = card
        self._ghost = Ghost(self._owner.window(), card[1])
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, place: QPoint) -> None:
        """The mouse is at this point of the screen."""
        if self.card is None or self._ghost is None:
            return
        self._ghost.say(self._says(self.card, place))
        self._ghost.move(self._ghost.window_below.mapFromGlobal(place) + QPoint(12, 8))
        self._ghost.show()
        self._ghost.raise_()

    def put_back(self) -> Card | None:
        """Empty the hand; what was in it."""
        card, self.card = self.card, None
        if card is not None:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QGuiApplication.restoreOverrideCursor()
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts the card back, whatever has the keyboard; so does a window that loses it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                self.put_back()
            return True
        if event.type() == QEvent.Type.ApplicationStateChange:
            self.put_back()
        return super().eventFilter(watched, event)
