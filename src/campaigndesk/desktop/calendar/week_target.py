"""Where what is carried falls in the week: above the hours on days, where it keeps its time, in the hours on times."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QPoint

from campaigndesk.desktop.calendar.all_day import AllDay
from campaigndesk.desktop.calendar.week_table import HourTable


class WeekTarget:
    """The days above and the hours below as one; what lasts whole days falls on days everywhere."""

    def __init__(self, above: AllDay, hours: HourTable) -> None:
        self._above, self._hours = above, hours

    def day_at(self, place: QPoint) -> date | None:
        """The day, or the time, below a point of the screen."""
        day = self._above.day_at(place)
        if day is not None:
            return day
        at = self._hours.day_at(place)
        return at.date() if at is not None and self._above.holds else at

    def edge_at(self, place: QPoint) -> int:
        """-1 or 1 beside the left or right edge, 0 elsewhere."""
        if self._above.holds or self._above.day_at(place) is not None:
            return self._above.edge_at(place)
        return self._hours.edge_at(place)

    def mark_drop(self, day: date | None) -> None:
        """Show where what is carried would fall."""
        self._hours.mark_drop(day)
        self._above.mark_drop(None if isinstance(day, datetime) else day)
