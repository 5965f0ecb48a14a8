"""Buttons and tabs of which one is on: its words are strong, and have the room for that before they are chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QTabBar, QWidget

from campaigndesk.desktop.look.fonts import font


def strong_room(text: str, metrics: QFontMetrics) -> int:
    """How many pixels wider a text of body size is when it is strong than as measured."""
    strong = QFontMetrics(font(strong=True)).horizontalAdvance(text)
    return max(0, strong - metrics.horizontalAdvance(text))


class Toggle(QPushButton):
    """A button that stays on."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """With room for its words when it is on, so that nothing moves then."""
        return super().sizeHint() + QSize(strong_room(self.text(), self.fontMetrics()), 0)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()


class Tabs(QTabBar):
    """Tabs in one line; no line above them, where nothing ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)

    def tabSizeHint(self, index: int) -> QSize:
        """With room for the words of the tab when it is chosen."""
        return super().tabSizeHint(index) + QSize(strong_room(self.tabText(index), self.fontMetrics()), 0)
