"""The matrix as Qt's item views ask for it; the last row and the last column count the gaps."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from campaigndesk.desktop import look
from campaigndesk.desktop.coverage.phrases import cell_words, channel_name, gaps_words, row_words, said_square
from campaigndesk.domain.coverage import Matrix, Square

SQUARE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOTHING: Final = Matrix((), (), {}, {})


class CoverageModel(QAbstractTableModel):
    """One row a country (or one of its languages), one column a channel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = _NOTHING

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another matrix; cells that stay where they were are only painted anew."""
        same = (matrix.rows, matrix.channels) == (self.matrix.rows, self.matrix.channels)
        if same and matrix.rows:
            self.matrix = matrix
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The rows of the matrix and the gaps."""
        return 0 if parent.isValid() or not self.matrix.rows else len(self.matrix.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The channels and the gaps."""
        return 0 if parent.isValid() or not self.matrix.rows else len(self.matrix.channels) + 1

    def square(self, index: Index) -> Square | None:
        """The cell there; None in the counts."""
        inside = index.row() < len(self.matrix.rows) and index.column() < len(self.matrix.channels)
        return self.matrix.square(index.row(), index.column()) if index.isValid() and inside else None

    def gaps(self, index: Index) -> int:
        """The count that stands in the last row or column."""
        last_row, last_column = index.row() == len(self.matrix.rows), index.column() == len(self.matrix.channels)
        if last_row and last_column:
            return self.matrix.gaps
        return self.matrix.column_gaps(index.column()) if last_row else self.matrix.row_gaps(index.row())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for the eye, and in full for the ear."""
        square = self.square(index)
        if role == SQUARE:
            return square
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(square.cell) if square else str(self.gaps(index) or "–")
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said_square(square) if square else self._said_gaps(index)
        if role == Qt.ItemDataRole.TextAlignmentRole and square is None:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _said_gaps(self, index: Index) -> str:
        last_row, last_column = index.row() == len(self.matrix.rows), index.column() == len(self.matrix.channels)
        if last_row and last_column:
            whose = self.tr("The whole")
        elif last_row:
            whose = channel_name(self.matrix.channels[index.column()])
        else:
            whose = row_words(*self.matrix.rows[index.row()])
        return f"{whose}: {gaps_words(self.gaps(index))}"

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Channels above, countries beside."""
        across = way == Qt.Orientation.Horizontal
        last = section == (len(self.matrix.channels) if across else len(self.matrix.rows))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if last:
                return self.tr("Gaps")
            return channel_name(self.matrix.channels[section]) if across else row_words(*self.matrix.rows[section])
        if role == Qt.ItemDataRole.DecorationRole and across and not last:
            return look.icon(look.channel_icon(self.matrix.channels[section]), "secondary")
        return None
