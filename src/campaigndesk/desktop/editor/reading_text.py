"""A text to read, as tall as it is: the column scrolls, not the text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from campaigndesk.desktop.widgets.word_diff import WordDiffView
from campaigndesk.domain.differences import Piece


class ReadingText(WordDiffView):
    """Plain text, or a text with its differences marked: selectable, reachable with Tab, never edited.

    Beyond the whole lines that reach `tallest` pixels it scrolls; nought lets it grow.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, tallest: int = 0) -> None:
        super().__init__(parent)
        self._tallest = tallest
        self.setAccessibleName(name)
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        if not tallest:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_plain(self, text: str) -> None:
        """Show a text with nothing marked."""
        self.show_pieces((Piece("same", text),) if text else ())

    def text(self) -> str:
        """What is shown."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def sizeHint(self) -> QSize:
        """As tall as the text in the present width."""
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(60, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self._fit()

    def _needed(self) -> int:
        margins = self.contentsMargins()
        return int(self._text_height()) + margins.top() + margins.bottom() + 2

    def _text_height(self) -> float:
        """Of the text, or of as many whole lines of it as are shown."""
        whole = self.document().size().height()
        if not self._tallest or whole <= self._tallest:
            return whole
        block, lines = self.document().begin(), 0
        while block.isValid():
            lines += block.layout().lineCount()
            block = block.next()
        line = whole / max(lines, 1)
        return min(whole, ceil(self._tallest / line) * line)

    def _fit(self) -> None:
        needed = self._needed()
        if self.minimumHeight() != needed:
            self.setFixedHeight(needed)
