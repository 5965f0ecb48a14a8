"""What lies where in the hours on the screen: posts, events, times and edges below a point."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView, QWidget

from campaigndesk.desktop.calendar.dragging import EDGE
from campaigndesk.desktop.calendar.hours import HOUR, HOURS, Stretch, minute_of, moved
from campaigndesk.desktop.calendar.week_cell import HEIGHT, LEAST, ROWS, SIDE, HourLayout, lanes_in, lay_out_hour
from campaigndesk.desktop.calendar.week_model import HourModel
from campaigndesk.desktop.look.chips import Chip

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

STEP = 15
"""Minutes by which times are taken from the mouse."""
SCROLL = 24
NARROWEST = 12
SHARE = 0.5
"""The part of a day's width that events leave to posts of the same time, and take for themselves."""


class HourPlaces(QTableView):
    """A table of hours that knows what lies below a point of its viewport or of the screen."""

    def __init__(self, hours: HourModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours = hours
        self._drop: datetime | None = None
        self._grip: tuple[datetime, int, int] | None = None
        self.setModel(hours)

    def room(self) -> int:
        """How many chips an hour has room for."""
        return lanes_in(self.columnWidth(0)) * ROWS

    # Events

    def event_rect(self, stretch: Stretch) -> QRect:
        """Where an event's part of a day lies in the viewport."""
        width = self._lane_width(stretch.column)
        left = self.columnViewportPosition(stretch.column) + SIDE + stretch.lane * width
        top = self.rowViewportPosition(0) + stretch.top * HEIGHT // HOUR
        return QRect(left, top + 1, width - SIDE, max((stretch.bottom - stretch.top) * HEIGHT // HOUR - 2, 8))

    def _lane_width(self, column: int) -> int:
        """The width of a lane of events: the whole day is theirs where no posts stand beside them."""
        mine = [stretch for stretch in self.hours.week.events if stretch.column == column]
        lanes = max((stretch.lane + 1 for stretch in mine), default=1)
        beside = any(
            self.hours.week.hour(column, row).count
            for stretch in mine
            for row in range(stretch.top // HOUR, min(-(-stretch.bottom // HOUR), HOURS))
        )
        width = self.columnWidth(column) - 2 * SIDE
        # Posts keep the room for their time, also in a narrow window.
        most = min(int(width * SHARE), width - LEAST - SIDE) if beside else width
        return max(most, lanes * NARROWEST) // lanes

    def inset(self, column: int, row: int) -> int:
        """How much of an hour's width its events take."""
        here = [
            stretch
            for stretch in self.hours.week.events
            if stretch.column == column and stretch.top < (row + 1) * HOUR and stretch.bottom > row * HOUR
        ]
        return (max(stretch.lane for stretch in here) + 1) * self._lane_width(column) if here else 0

    def event_at(self, place: QPoint) -> Stretch | None:
        """The event at a point of the viewport."""
        return next((s for s in self.hours.week.events if self.event_rect(s).contains(place)), None)

    # Posts

    def layout_of(self, day: date, hour: int) -> HourLayout | None:
        """Where the parts of an hour lie in the viewport; None where its day is not shown."""
        column = self.hours.column_of(day)
        if column < 0:
            return None
        index = self.hours.index(hour, column)
        return lay_out_hour(self.visualRect(index), self.hours.hour(index), self.inset(column, hour))

    def layout_at(self, place: QPoint) -> HourLayout | None:
        """The same for the hour at a point of the viewport."""
        index = self.indexAt(place)
        return self.layout_of(self.hours.hour(index).day, index.row()) if index.isValid() else None

    def post_at(self, place: QPoint) -> tuple[PostLine, Chip] | None:
        """The post whose chip lies at a point of the viewport."""
        layout, index = self.layout_at(place), self.indexAt(place)
        if layout is None:
            return None
        hour = self.hours.hour(index)
        cards = zip(hour.posts, hour.chips, layout.chips, strict=False)
        return next(((post, chip) for post, chip, rect in cards if rect.contains(place)), None)

    def time_at(self, place: QPoint, step: int = STEP) -> datetime | None:
        """The local time at a point of the viewport, by steps."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        within = (place.y() - self.rowViewportPosition(index.row())) * HOUR // HEIGHT
        hour = self.hours.hour(index)
        return datetime.combine(hour.day, time(hour.hour, within // step * step))

    # Where carried posts fall

    def grip(self, at: datetime, place: QPoint, minutes: int = HOUR // ROWS) -> None:
        """What begins at this local time and lasts so long is taken up here: it keeps its place under the mouse."""
        here = self.time_at(place, 1)
        self._grip = (at, minute_of(here) - minute_of(at), minutes) if here else None

    def let_go(self) -> None:
        """Nothing is carried from here any more."""
        self._grip = None

    def day_at(self, place: QPoint) -> datetime | None:
        """The local time at which a carried post would be, below a point of the screen."""
        here = self.viewport().mapFromGlobal(place)
        if not self.viewport().rect().contains(here):
            return None
        found = self.time_at(here, 1)
        if found is None or self._grip is None:
            return self.time_at(here)
        at, offset, _ = self._grip
        wanted = minute_of(found) - offset - minute_of(at)
        start = datetime.combine(found.date(), at.time())
        fits = max(min(wanted, HOURS * HOUR - STEP - minute_of(at)), -minute_of(at))
        goal = moved(start, fits)
        return goal if goal.date() == found.date() else goal - timedelta(minutes=STEP)

    def edge_at(self, place: QPoint) -> int:
        """-1 or 1 beside the left or right edge, 0 elsewhere; scrolls near the upper and the lower one."""
        here = self.viewport().mapFromGlobal(place)
        if not self.viewport().rect().adjusted(-EDGE, 0, EDGE, 0).contains(here):
            return 0
        bar = self.verticalScrollBar()
        if here.y() < SCROLL:
            bar.setValue(bar.value() - SCROLL)
        elif here.y() > self.viewport().height() - SCROLL:
            bar.setValue(bar.value() + SCROLL)
        return -1 if here.x() < EDGE else 1 if here.x() > self.viewport().width() - EDGE else 0

    def mark_drop(self, day: date | None) -> None:
        """Show where a carried post would fall."""
        wanted = day if isinstance(day, datetime) else None
        if wanted != self._drop:
            self._drop = wanted
            self.viewport().update()

    def drop_rect(self) -> QRect:
        """Where what is carried would be; empty where nothing is."""
        minutes = self._grip[2] if self._grip else HOUR // ROWS
        return self.span_rect(self._drop, self._drop + timedelta(minutes=minutes)) if self._drop else QRect()

    def span_rect(self, start: datetime, end: datetime) -> QRect:
        """From one local time to another, in the day of the first; empty where that is not shown."""
        column = self.hours.column_of(start.date())
        if column < 0:
            return QRect()
        top = self.rowViewportPosition(0) + minute_of(start) * HEIGHT // HOUR
        left, width = self.columnViewportPosition(column) + SIDE, self.columnWidth(column) - 2 * SIDE
        return QRect(left, top, width, round((end - start).total_seconds() / 60) * HEIGHT // HOUR)
