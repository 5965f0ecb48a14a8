"""What lies where in the timeline on the screen: lanes, days, bars and posts below a point."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtWidgets import QTableView, QWidget

from campaigndesk.desktop.calendar.bars import bar_of
from campaigndesk.desktop.calendar.dragging import EDGE
from campaigndesk.desktop.calendar.timeline.bars import Drawn
from campaigndesk.desktop.calendar.timeline.cell import bar_top, lay_out, row_height, to_read
from campaigndesk.desktop.calendar.timeline.model import TimelineModel
from campaigndesk.desktop.calendar.timeline.reading import MOST_BARS
from campaigndesk.desktop.look import sizes

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.weeks import Piece
    from campaigndesk.store.calendar import PostLine

RIM = 8
"""How far inside the days their edges turn the page, in pixels: days are narrow, and may be meant."""


class TimelinePlaces(QTableView):
    """A table of lanes and days that knows what lies below a point of its viewport or of the screen."""

    def __init__(self, lanes: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self._drop: date | None = None
        self.setModel(lanes)

    def day_width(self, days: int = 0) -> int:
        """The width of a day, were there so many."""
        return max(self.viewport().width() // (days or max(len(self.lanes.days), 1)), 1)

    def to_read(self, days: int) -> int:
        """How many posts of a day there is room for, with so many days."""
        return to_read(self.day_width(days))

    def fit_rows(self) -> None:
        """Give each lane the height that its bars need."""
        width, heading = self.day_width(), self.verticalHeader()
        for number, row in enumerate(self.lanes.timeline.rows):
            height = row_height(row.deep, width)
            if heading.sectionSize(number) != height:
                heading.resizeSection(number, height)

    def rows_seen(self) -> range:
        """The lanes on the screen, and one more at each side."""
        rows = self.lanes.rowCount()
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first - 1, 0), min((last if last >= 0 else rows) + 2, rows))

    def post_at(self, place: QPoint) -> PostLine | None:
        """The post whose mark lies at a point of the viewport."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        cell = self.lanes.cell(index)
        layout = lay_out(self.visualRect(index), cell, self.lanes.row(index).deep)
        return next((post for post, rect in zip(cell.posts, layout.posts, strict=False) if rect.contains(place)), None)

    def bars(self) -> list[Drawn]:
        """Every bar of the lanes on the screen."""
        found = []
        for number in self.rows_seen():
            row, top = self.lanes.timeline.rows[number], self.rowViewportPosition(number)
            for piece in row.pieces:
                if piece.lane < MOST_BARS:
                    campaign = row.lane.bars[piece.bar]
                    found.append(Drawn(self._bar_rect(top, piece), campaign, bar_of(campaign, piece), piece))
        return found

    def bar_at(self, place: QPoint) -> Drawn | None:
        """The bar at a point of the viewport."""
        return next((drawn for drawn in self.bars() if drawn.rect.contains(place)), None)

    def _bar_rect(self, top: int, piece: Piece) -> QRect:
        left, right = self.columnViewportPosition(piece.first), self.right_of(piece.last)
        return QRect(left + piece.starts, top + bar_top(piece.lane), right - left - 2 * piece.ends, sizes.BAR)

    def right_of(self, column: int) -> int:
        """The x where a day ends."""
        return self.columnViewportPosition(column) + self.columnWidth(column)

    def day_below(self, place: QPoint) -> date | None:
        """The day at a point of the viewport, also below the last lane."""
        column = self.columnAt(place.x())
        return self.lanes.days[column] if column >= 0 else None

    def day_at(self, place: QPoint) -> date | None:
        """The day below a point of the screen."""
        here = self.viewport().mapFromGlobal(place)
        return self.day_below(here) if self.viewport().rect().contains(here) else None

    def edge_at(self, place: QPoint) -> int:
        """-1 or 1 beside the left or right edge of the days, 0 elsewhere."""
        here, width = self.viewport().mapFromGlobal(place), self.viewport().width()
        if not self.viewport().rect().adjusted(-EDGE, 0, EDGE, 0).contains(here):
            return 0
        return -1 if here.x() < RIM else 1 if here.x() >= width - RIM else 0

    def mark_drop(self, day: date | None) -> None:
        """Show where a carried post would fall."""
        if day != self._drop:
            self._drop = day
            self.viewport().update()

    def index_at(self, row: int, day: date) -> QModelIndex:
        """The cell of a lane and a day; the nearest day where that one is not shown."""
        column = min(max((day - self.lanes.days[0]).days, 0), len(self.lanes.days) - 1)
        return self.lanes.index(min(max(row, 0), self.lanes.rowCount() - 1), column)
