"""The week or the day as a table of hours: one cell an hour, each with everything a screen reader should say."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.hours import HOUR, HOURS
from campaigndesk.desktop.calendar.week_pictures import Hour, Week
from campaigndesk.desktop.look.chips import spoken

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HourModel(QAbstractTableModel):
    """Twenty-four rows, one column a day."""

    def __init__(self, week: Week) -> None:
        super().__init__()
        self.week = week
        self.chosen_post = ""

    def show(self, week: Week) -> None:
        """Show these days; the cells stay, so that nothing jumps."""
        self.week = week
        self.dataChanged.emit(self.index(0, 0), self.index(HOURS - 1, self.columnCount() - 1))

    def choose(self, post_id: str, index: Index) -> None:
        """Say this post alone as the description of its cell, so that a screen reader hears where one is."""
        self.chosen_post = post_id
        if index.isValid():
            cell = self.index(index.row(), index.column())
            self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.AccessibleDescriptionRole])

    def hour(self, index: Index) -> Hour:
        """The hour of a cell."""
        return self.week.hour(index.column(), index.row())

    def column_of(self, day: date) -> int:
        """The column of a day; -1 where it is not shown."""
        return self.week.days.index(day) if day in self.week.days else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The hours of a day."""
        return 0 if parent.isValid() else HOURS

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The days."""
        return 0 if parent.isValid() else len(self.week.days)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Hours can be chosen; nothing is edited in place."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hours at the left, the days above."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return f"{section:02}:00" if orientation == Qt.Orientation.Vertical else words.full_day(self.week.days[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The whole cell in words; the chosen post alone as its description."""
        if not index.isValid():
            return None
        hour = self.hour(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index, hour)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            chosen = (c for p, c in zip(hour.posts, hour.chips, strict=True) if p.id == self.chosen_post)
            return next(map(spoken, chosen), "")
        return None

    def _said(self, index: Index, hour: Hour) -> str:
        """The full date and the hour, the events, the count and the posts that have chips."""
        parts = [f"{words.full_day(hour.day)} {hour.hour:02}:00"]
        for stretch in self.week.events:
            if (
                stretch.column == index.column()
                and stretch.top < (hour.hour + 1) * HOUR
                and stretch.bottom > hour.hour * HOUR
            ):
                parts.append(self.tr("Event: {0}").format(stretch.event.title))
        parts.append(words.posts(hour.count))
        parts += [spoken(chip) for chip in hour.chips]
        if hour.count > len(hour.chips):
            parts.append(words.more(hour.count - len(hour.chips)))
        return ". ".join(parts)
