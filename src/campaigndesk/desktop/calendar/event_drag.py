"""An event made longer or shorter with the mouse, by its lower edge in the hours."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from campaigndesk.desktop.calendar.hours import Stretch, moved, span_of

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.week_places import HourPlaces

GRIP = 7
"""Pixels at the lower edge by which an event is made longer or shorter."""
LEAST = timedelta(minutes=15)


class EdgeDrag:
    """One event at a time; `wanted` is from when to when it would last, as two local times."""

    def __init__(self, table: HourPlaces) -> None:
        self._table = table
        self.stretch: Stretch | None = None
        self._from = QPoint()
        self.wanted: tuple[datetime, datetime] | None = None

    def at_edge(self, place: QPoint) -> bool:
        """Whether the event's lower edge is below the mouse."""
        found = self._table.event_at(place)
        return found is not None and found.ends and place.y() > self._table.event_rect(found).bottom() - GRIP

    def press(self, place: QPoint) -> bool:
        """Take the edge below, if there is one."""
        self.stretch = self._table.event_at(place) if self.at_edge(place) else None
        self._from, self.wanted = place, None
        return self.stretch is not None

    def move(self, place: QPoint) -> None:
        """The mouse is here now."""
        here, began = self._table.time_at(place, 1), self._table.time_at(self._from, 1)
        far = (place - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self.stretch is None or here is None or began is None or not (far or self.wanted):
            return
        start, end = span_of(self.stretch.event, self._table.hours.week.asked.wanted.zone)
        minutes = round((here - began).total_seconds() / 60)
        self.wanted = start, max(moved(end, minutes), start + LEAST)
        self._table.viewport().update()

    def drop(self) -> tuple[Stretch, tuple[datetime, datetime] | None] | None:
        """Let go: what was taken, and how long it is wanted (None: it was only clicked)."""
        stretch, wanted = self.stretch, self.wanted
        self.cancel()
        return (stretch, wanted) if stretch is not None else None

    def cancel(self) -> None:
        """Put it back."""
        self.stretch = self.wanted = None
        self._table.viewport().update()
