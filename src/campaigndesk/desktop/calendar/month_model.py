"""The month as a table of weeks: one cell a day, each with everything a screen reader should say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.pictures import Day, Picture, bars_of_week, empty_picture
from campaigndesk.desktop.calendar.weeks import WEEK
from campaigndesk.desktop.look.chips import spoken

Index = QModelIndex | QPersistentModelIndex
DAY = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


class MonthModel(QAbstractTableModel):
    """Four to six rows of seven days. `DAY` gives the `Day` of a cell."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture

    def show(self, picture: Picture) -> None:
        """Show this month; cells are kept where the same month comes again, so that nothing jumps."""
        if picture.days[0].day == self.picture.days[0].day and len(picture.days) == len(self.picture.days):
            self.picture = picture
            self._tell()
        else:
            self.beginResetModel()
            self.picture = picture
            self.endResetModel()

    def clear(self) -> None:
        """Show the days alone."""
        self.show(empty_picture(self.picture.wanted))

    def set_notes(self, notes: dict[date, tuple[str, ...]], shut: frozenset[date] = frozenset()) -> None:
        """Say which blackouts and national days there are; `shut`: the days with a blackout."""
        days = tuple(replace(day, notes=notes.get(day.day, ()), shut=day.day in shut) for day in self.picture.days)
        self.picture = replace(self.picture, days=days)
        self._tell()

    def _tell(self) -> None:
        if self.picture.days:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, WEEK - 1))

    def day(self, index: Index) -> Day:
        """The day of a cell."""
        return self.picture.days[index.row() * WEEK + index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; invalid where the day is not shown."""
        place = (day - self.picture.days[0].day).days
        return self.index(place // WEEK, place % WEEK) if 0 <= place < len(self.picture.days) else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many weeks."""
        return 0 if parent.isValid() else len(self.picture.days) // WEEK

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Seven days."""
        return 0 if parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days can be chosen; nothing is edited in place."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of days above, ISO weeks at the left."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return words.weekday(section, short=True) if across else str(self._week(section))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return words.weekday(section) if across else self.tr("Week {0}").format(self._week(section))
        if role == Qt.ItemDataRole.TextAlignmentRole and across:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _week(self, row: int) -> int:
        return self.picture.days[row * WEEK].day.isocalendar().week

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of the day, the whole cell in words, or the `Day`."""
        if not index.isValid():
            return None
        day = self.day(index)
        if role == DAY:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index, day)
        return None

    def _said(self, index: Index, day: Day) -> str:
        """The full date, national days, campaigns, the count and the posts that have chips."""
        column = index.column()
        campaigns = [
            bar.title for bar, piece in bars_of_week(self.picture, index.row()) if piece.first <= column <= piece.last
        ]
        parts = [words.full_day(day.day)]
        if day.day == self.picture.wanted.today:
            parts.append(self.tr("today"))
        parts += [*day.notes, *campaigns, words.posts(day.count)]
        parts += [spoken(chip) for chip in day.chips]
        if day.count > len(day.chips):
            parts.append(words.more(day.count - len(day.chips)))
        return ". ".join(parts)
