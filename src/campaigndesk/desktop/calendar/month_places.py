"""What lies where in the month on the screen: days, chips, bars and edges below a point."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QTableView, QWidget

from campaigndesk.desktop.calendar.bars import bar_of
from campaigndesk.desktop.calendar.cell import SIDE, Layout, bar_rect, lanes_shown, lay_out, room_for_chips
from campaigndesk.desktop.calendar.dragging import EDGE
from campaigndesk.desktop.calendar.month_model import MonthModel
from campaigndesk.desktop.calendar.pictures import Day, bars_of_week
from campaigndesk.desktop.calendar.weeks import Piece, lanes_of
from campaigndesk.desktop.look.chips import Bar

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar, PostLine

LEAST_ROW = 84


class MonthPlaces(QTableView):
    """A table of days that knows what lies below a point of its viewport or of the screen."""

    def __init__(self, months: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months = months
        self._drop: date | None = None
        self.setModel(months)

    def room(self) -> int:
        """How many chips fit into a day at most, whichever month is shown: no month has fewer than four weeks."""
        return max(room_for_chips(max(self.viewport().height() // 4, LEAST_ROW)), 1)

    def layout_of(self, day: date) -> Layout | None:
        """Where the parts of a day lie in the viewport; None where it is not shown."""
        index = self.months.index_of(day)
        if not index.isValid():
            return None
        lanes = lanes_of(self.months.picture.pieces[index.row()])
        return lay_out(self.visualRect(index), self.months.day(index), lanes)

    def day_below(self, place: QPoint) -> Day | None:
        """The day at a point of the viewport."""
        index = self.indexAt(place)
        return self.months.day(index) if index.isValid() else None

    def post_at(self, place: QPoint) -> PostLine | None:
        """The post whose chip lies at a point of the viewport."""
        day = self.day_below(place)
        layout = self.layout_of(day.day) if day else None
        if day is None or layout is None:
            return None
        return next((post for post, rect in zip(day.posts, layout.chips, strict=False) if rect.contains(place)), None)

    def event_at(self, place: QPoint) -> tuple[CampaignBar, Bar] | None:
        """The event whose bar lies at a point of the viewport."""
        events = ((rect, known, bar) for rect, known, bar in self.bars() if known.kind == "event")
        return next(((known, bar) for rect, known, bar in events if rect.contains(place)), None)

    def free_day(self, place: QPoint) -> date | None:
        """The day at a point where nothing of it stands: no number, bar or chip, and no `+n more`."""
        day = self.day_below(place)
        layout = self.layout_of(day.day) if day else None
        if day is None or layout is None or place.y() <= layout.plus.bottom():
            return None
        taken = (*layout.chips, layout.more, *(rect for rect, _, _ in self.bars()))
        return None if any(rect.contains(place) for rect in taken) else day.day

    def bars(self) -> list[tuple[QRect, CampaignBar, Bar]]:
        """Every piece of a campaign bar with its place in the viewport."""
        found = []
        for row in range(self.months.rowCount()):
            line = self.visualRect(self.months.index(row, 0))
            pieces = self.months.picture.pieces[row] if row < len(self.months.picture.pieces) else ()
            room = lanes_shown(lanes_of(pieces), line.height())
            for campaign, piece in bars_of_week(self.months.picture, row):
                if piece.lane >= room:
                    continue
                left, right = self.span_of(piece)
                found.append((bar_rect(line, left, right, piece.lane), campaign, bar_of(campaign, piece)))
        return found

    def span_of(self, piece: Piece) -> tuple[int, int]:
        """From where to where a bar's piece runs; it keeps off the lines of the days where it begins and ends."""
        left = self.columnViewportPosition(piece.first)
        right = self.columnViewportPosition(piece.last) + self.columnWidth(piece.last)
        return left + SIDE * piece.starts, right - (SIDE + 1) * piece.ends

    def day_at(self, place: QPoint) -> date | None:
        """The day below a point of the screen."""
        here = self.viewport().mapFromGlobal(place)
        day = self.day_below(here) if self.viewport().rect().contains(here) else None
        return day.day if day else None

    def edge_at(self, place: QPoint) -> int:
        """-1 or 1 beside the left or right edge of the month, 0 elsewhere."""
        here = self.mapFromGlobal(place)
        if not self.rect().adjusted(-EDGE, 0, EDGE, 0).contains(here):
            return 0
        return -1 if here.x() < EDGE else 1 if here.x() > self.width() - EDGE else 0

    def mark_drop(self, day: date | None) -> None:
        """Show where a carried post would fall."""
        if day != self._drop:
            self._drop = day
            self.viewport().update()
