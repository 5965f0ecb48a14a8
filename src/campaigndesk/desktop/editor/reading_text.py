"""A text to read, as tall as it is: the column scrolls, not the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from campaigndesk.desktop.widgets.word_diff import WordDiffView
from campaigndesk.domain.differences import Piece


class ReadingText(WordDiffView):
    """Plain text, or a text with its differences marked: selectable, reachable with Tab, never edited.

    Beyond `tallest` pixels it scrolls; nought lets it grow.
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
        needed = int(self.document().size().height()) + margins.top() + margins.bottom() + 2
        return min(needed, self._tallest) if self._tallest else needed

    def _fit(self) -> None:
        needed = self._needed()
        if self.minimumHeight() != needed:
            self.setFixedHeight(needed)
