"""The places of the window, one of which shows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PlaceStack(QStackedWidget):
    """Takes the room that is left for it, whatever the places ask for.

    Qt would else measure every place that was ever visited whenever another one shows: six times as long.
    """

    def hasHeightForWidth(self) -> bool:
        """No place decides how high it is."""
        return False

    def sizeHint(self) -> QSize:
        """No place widens the window."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """A place that asks for more than a small screen has is squeezed."""
        return QSize(1, 1)
