"""What bars show: a line for each campaign or country, in the order of their lengths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.widgets.tips import as_it_is

Index = QModelIndex | QPersistentModelIndex
BAR: Final = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: what it is of, its number as it is and in words, and all of it for a screen reader."""

    key: str
    name: str
    value: int
    number: str
    said: str


class BarModel(QAbstractListModel):
    """The bars, the longest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []

    def show(self, bars: Sequence[Bar]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.bars = sorted(bars, key=lambda bar: (-bar.value, bar.name))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The bar, or what is said of it."""
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role == BAR:
            return bar
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_it_is(bar.said)
        return bar.said if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
