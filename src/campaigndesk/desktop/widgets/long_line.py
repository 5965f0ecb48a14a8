"""One line of words that may be long: it is broken to be read, and Tab leaves it."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from campaigndesk.desktop.look import sizes


class LongLine(QPlainTextEdit):
    """Shows so many rows of it; what was typed or pasted as several lines is one."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFixedHeight(rows * self.fontMetrics().lineSpacing() + sizes.STEP * 7)

    def text(self) -> str:
        """What stands in it, without line ends."""
        return " ".join(self.toPlainText().split())

    def setText(self, words: str) -> None:
        """Put these words in place of those that stand there."""
        self.setPlainText(words)
