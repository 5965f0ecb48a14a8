"""The agenda as rows: a heading for each day, its posts below; read a page at a time as a person goes down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow, Row, posts_in
from campaigndesk.desktop.look.chips import spoken

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of a day."""

    day: date
    today: bool
    notes: tuple[str, ...] = ()
    shut: bool = False


class AgendaModel(QAbstractListModel):
    """`wanted` when the next page should be read; `add_page` brings it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DayRow | Row] = []
        self.notes: Mapping[date, tuple[str, ...]] = {}
        self.shut: frozenset[date] = frozenset()
        self.last: PostLine | None = None
        self._more = False
        self._asked = False

    def start(self, rows: Iterable[Row], today: date, *, more: bool) -> None:
        """Show these rows instead of any before."""
        self.beginResetModel()
        self.rows, self.last = [], None
        self._put(rows, today, more=more)
        self.endResetModel()

    def add_page(self, rows: list[Row], today: date, *, more: bool) -> None:
        """Add rows below."""
        before = list(self.rows)
        self._put(rows, today, more=more)
        after, self.rows = self.rows, before
        if len(after) > len(before):
            self.beginInsertRows(_NOWHERE, len(before), len(after) - 1)
            self.rows = after
            self.endInsertRows()

    def _put(self, rows: Iterable[Row], today: date, *, more: bool) -> None:
        known = self.rows[-1].day if self.rows else None
        for row in rows:
            if row.day != known:
                between = (day for day in self.notes if (known or row.day) < day < row.day)
                for day in (*sorted(between), row.day):
                    self.rows.append(DayRow(day, day == today, self.notes.get(day, ()), day in self.shut))
                known = row.day
            self.rows.append(row)
            if isinstance(row, PostRow):
                self.last = row.post
        self._more, self._asked = more, False

    def posts(self) -> int:
        """How many posts were read so far."""
        return posts_in(self.rows)

    def row_of(self, post_id: str) -> int:
        """The row of a post; -1 where it was not read."""
        found = (n for n, row in enumerate(self.rows) if isinstance(row, PostRow) and row.post.id == post_id)
        return next(found, -1)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Whether there are posts below those that were read."""
        return self._more and not self._asked

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Headings and posts that were read."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Posts can be chosen, headings only be read."""
        if index.isValid() and isinstance(self.rows[index.row()], DayRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or in words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, DayRow):
                return ". ".join((words.full_day(row.day), *row.notes))
            if isinstance(row, EventRow):
                said = self.tr("Event: {0}").format(row.event.title)
                return f"{words.brief_day(row.day)}, {said}, {row.event.lead_country}"
            return f"{words.brief_day(row.day)}, {spoken(row.chip)}"
        return None
