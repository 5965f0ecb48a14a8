"""The timeline as a table: a row a lane, a column a day, each cell with everything a screen reader should say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.timeline.reading import EMPTY, Cell, Row, Timeline
from campaigndesk.desktop.look.chips import spoken
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.domain.countries import COUNTRIES

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class TimelineModel(QAbstractTableModel):
    """Lanes and days of one span."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self.timeline = timeline
        self.notes: Mapping[date, tuple[str, ...]] = {}
        self.shut: frozenset[date] = frozenset()

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown."""
        return self.timeline.span.days

    def show(self, timeline: Timeline) -> bool:
        """Show this; whether the table was made anew (where lanes and days are the same nothing jumps)."""
        before, self_same = self.timeline, timeline.span.days == self.timeline.span.days
        if self_same and [row.lane.key for row in before.rows] == [row.lane.key for row in timeline.rows]:
            self.timeline = timeline
            self._tell()
            return False
        self.beginResetModel()
        self.timeline = timeline
        self.endResetModel()
        return True

    def fill(self, cells: Mapping[str, tuple[Cell, ...]]) -> None:
        """Put the days of lanes in that were read later."""
        rows = tuple(
            replace(row, cells=cells[row.lane.key], whole=True) if row.lane.key in cells else row
            for row in self.timeline.rows
        )
        self.timeline = replace(self.timeline, rows=rows)
        self._tell()

    def set_notes(self, notes: Mapping[date, tuple[str, ...]], shut: frozenset[date] = frozenset()) -> None:
        """Say which blackouts and national days there are; `shut`: the days with a blackout."""
        self.notes, self.shut = notes, shut
        self._tell()

    def _tell(self) -> None:
        if self.timeline.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def row(self, index: Index) -> Row:
        """The lane of a cell."""
        return self.timeline.rows[index.row()]

    def cell(self, index: Index) -> Cell:
        """The posts of a cell; none where they were not read yet."""
        cells = self.timeline.rows[index.row()].cells
        return cells[index.column()] if cells else EMPTY

    def day(self, index: Index) -> date:
        """The day of a cell."""
        return self.days[index.column()]

    def column_of(self, day: date) -> int:
        """The column of a day; -1 where it is not shown."""
        place = (day - self.days[0]).days
        return place if 0 <= place < len(self.days) else -1

    def bars_on(self, index: Index) -> list[CampaignBar]:
        """The campaigns that run on the day of a cell."""
        row, column = self.row(index), index.column()
        return [row.lane.bars[piece.bar] for piece in row.pieces if piece.first <= column <= piece.last]

    def title(self, row: Row) -> str:
        """What a lane is called."""
        if self.timeline.span.by == "country" and row.lane.key:
            known = COUNTRIES.get(row.lane.key)
            return f"{row.lane.key}  {known.name}" if known else row.lane.key
        if row.lane.title:
            return row.lane.title
        if not row.count and self.rowCount() == 1:
            return self.tr("Nothing is planned in these days")
        return self.tr("Campaign not here") if row.lane.key else self.tr("Without a campaign")

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lanes."""
        return 0 if parent.isValid() else len(self.timeline.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many days."""
        return 0 if parent.isValid() else len(self.days)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be chosen; nothing is edited in place."""
        return _CHOSEN

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Days above, lanes at the left."""
        spoken_out = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if orientation == Qt.Orientation.Horizontal and section < len(self.days):
            day = self.days[section]
            if spoken_out:
                return ". ".join((words.full_day(day), *self.notes.get(day, ())))
            return str(day.day) if role == Qt.ItemDataRole.DisplayRole else None
        if orientation == Qt.Orientation.Vertical and section < self.rowCount():
            row = self.timeline.rows[section]
            if spoken_out:
                said = f"{self.title(row)}. {words.posts(row.count)}"
                return as_it_is(said) if role == Qt.ItemDataRole.ToolTipRole else said
            return self.title(row) if role == Qt.ItemDataRole.DisplayRole else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of posts, or the whole cell in words."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.cell(index).count or "")
        return self._said(index) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _said(self, index: Index) -> str:
        """The lane, the full date, national days, campaigns, the count and the posts that have marks."""
        day, cell = self.day(index), self.cell(index)
        parts = [self.title(self.row(index)), words.full_day(day)]
        if day == self.timeline.span.wanted.today:
            parts.append(self.tr("today"))
        parts += self.notes.get(day, ())
        parts += [bar.title for bar in self.bars_on(index) if bar.title != self.row(index).lane.title]
        if self.row(index).lane.bars and not self.bars_on(index):
            parts.append(self.tr("no campaign runs"))
        parts.append(words.posts(cell.count))
        parts += [spoken(chip) for chip in cell.chips]
        if cell.count > len(cell.chips):
            parts.append(words.more(cell.count - len(cell.chips)))
        return ". ".join(parts)
