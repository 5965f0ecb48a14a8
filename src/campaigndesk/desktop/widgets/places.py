"""The places of the window as a list: what the side bar shows and a screen reader reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
PLACE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the window: its key, its title, the name of its icon, and how much waits there.

    `fresh`: how much of it is new, where that is counted apart (None: it is not).
    """

    key: str
    title: str
    icon: str
    count: int = 0
    urgent: bool = False
    fresh: int | None = None

    @property
    def spoken(self) -> str:
        """The place in words."""
        if not self.count:
            return self.title
        words = QCoreApplication.translate("Widgets", "{0}, %n waiting", "", self.count).format(self.title)
        if self.fresh:
            words += ", " + QCoreApplication.translate("Widgets", "%n of them new", "", self.fresh)
        return words


class PlacesModel(QAbstractListModel):
    """The places in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()

    def set_places(self, places: Sequence[Place]) -> None:
        """Replace them all."""
        self.beginResetModel()
        self._places = tuple(places)
        self.endResetModel()

    def set_count(self, key: str, count: int, *, urgent: bool = False, fresh: int | None = None) -> None:
        """Say how much waits in a place, and how much of it is new; a place that is not listed is left out."""
        row = self.row_of(key)
        if row >= 0:
            changed = replace(self._places[row], count=count, urgent=urgent, fresh=fresh)
            self._places = (*self._places[:row], changed, *self._places[row + 1 :])
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """The row of a place, -1 where it is not listed."""
        return next((row for row, place in enumerate(self._places) if place.key == key), -1)

    def place(self, row: int) -> Place:
        """The place in a row."""
        return self._places[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many places there are."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, spoken text, tooltip, or the place itself under `PLACE`."""
        if not index.isValid():
            return None
        place = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return place.spoken
            case _ if role == PLACE:
                return place
        return None
