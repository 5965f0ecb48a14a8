"""The matrix on the screen: worked with the mouse or with the keyboard alone; what is done is told by signals."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from campaigndesk.desktop.coverage.cells import HEIGHT, CellPainter, least_width
from campaigndesk.desktop.coverage.model import CoverageModel
from campaigndesk.domain.coverage import Matrix, Square

GAPS = 72
"""Least width of the column that counts the gaps."""


class CoverageTable(QTableView):
    """`entered` and `menu_asked` carry the squares meant (one, or a whole row in its count) and a place for a menu."""

    entered = Signal(object, QPoint)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrices = CoverageModel(self)
        self.setModel(self.matrices)
        self.setItemDelegate(CellPainter(self))
        self.setAccessibleName(self.tr("Coverage by country and channel"))
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        # Whole channels go out of sight, so that none stands cut beside the countries, which stay.
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerItem)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for head in (across, down):
            head.setProperty("plain", True)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(HEIGHT)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; the chosen cell stays chosen."""
        chosen = self.matrices.square(self.currentIndex())
        self.matrices.show_matrix(matrix)
        self._fit()
        if chosen is not None:
            self.choose(chosen)
        elif matrix.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.matrices.index(0, 0))

    def choose(self, square: Square) -> None:
        """Put the ring on a cell."""
        key, matrix = square.key, self.matrices.matrix
        if (key.country, key.language) in matrix.rows and key.channel in matrix.channels:
            row, column = matrix.rows.index((key.country, key.language)), matrix.channels.index(key.channel)
            self.setCurrentIndex(self.matrices.index(row, column))

    def squares(self) -> list[Square]:
        """What is meant by the current cell: itself, or the whole row where the ring is on its count."""
        index, matrix = self.currentIndex(), self.matrices.matrix
        square = self.matrices.square(index)
        if square is not None:
            return [square]
        if index.isValid() and index.row() < len(matrix.rows):
            return [matrix.square(index.row(), column) for column in range(len(matrix.channels))]
        return []

    def natural_height(self) -> int:
        """The height at which nothing has to be scrolled."""
        bar = self.horizontalScrollBar()
        rows = self.matrices.rowCount() * HEIGHT + self.horizontalHeader().sizeHint().height()
        return rows + (bar.sizeHint().height() if bar.maximum() > 0 else 0) + 4

    def _fit(self) -> None:
        """All channels in the width where they fit, else as many whole ones as do, to be scrolled one by one."""
        channels = len(self.matrices.matrix.channels)
        if not channels:
            return
        gaps = max(GAPS, self.horizontalHeader().sectionSizeHint(channels))
        room = self.viewport().width()
        wide, least = (room - gaps) // channels, least_width()
        if wide < least:
            seen = max(room // least, 1)
            wide, gaps = room // seen, room // seen + room % seen
        for column in range(channels):
            self.setColumnWidth(column, min(wide, least * 2))
        self.setColumnWidth(channels, gaps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The channels share the width."""
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click enters the cell below."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.entered.emit(self.squares(), event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters the cell with the ring."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.squares(), self._place())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cell; also with the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid() and not by_key:
            self.setCurrentIndex(index)
        self.menu_asked.emit(self.squares(), self._place() if by_key else event.globalPos())

    def _place(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
