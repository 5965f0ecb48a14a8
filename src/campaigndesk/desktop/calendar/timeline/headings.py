"""The headings of the timeline: days and months above, the names of the lanes at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.cards import paint_words
from campaigndesk.desktop.look import sizes

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.timeline.table import TimelineTable

NAMES = 188
HEIGHT = 40
LEAST_DAY = 8
NAMED = 60
"""Width of a day from which the weekday is written out."""
NUMBERED = 20
"""Width of a day from which each has its number; below it Mondays do."""
LINES = 2
"""Of a lane's name."""


class DaysHeading(QHeaderView):
    """The months or weeks in the upper line, the days in the lower."""

    def __init__(self, table: TimelineTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setProperty("plain", True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(LEAST_DAY)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(LEAST_DAY, HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one day; the painter is left as it was found."""
        model, colours = self._table.lanes, look.tokens()
        day = model.days[logical_index]
        today = day == model.timeline.span.wanted.today
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if logical_index and (day.day == 1 or day.weekday() == 0):
            painter.drawLine(rect.left(), rect.top() + (0 if day.day == 1 else HEIGHT // 2), rect.left(), rect.bottom())
        if rect.width() >= NUMBERED:
            text = f"{words.weekday(day.weekday(), short=True)} {day.day}" if rect.width() >= NAMED else str(day.day)
            painter.setFont(look.font(sizes.SECONDARY, strong=today))
            ink = colours.accent if today else colours.text if day in model.notes else colours.secondary
            painter.setPen(QColor(ink))
            room = rect.adjusted(0, HEIGHT // 2, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The days, and over them what is wider than a day: the names of months, and Mondays of narrow days."""
        super().paintEvent(event)
        model, colours = self._table.lanes, look.tokens()
        painter = QPainter(self.viewport())
        firsts = [n for n, day in enumerate(model.days) if n == 0 or day.day == 1]
        painter.setFont(look.font(sizes.SECONDARY, strong=True))
        painter.setPen(QColor(colours.text))
        for number, after in zip(firsts, [*firsts[1:], -1], strict=True):
            left = self.sectionViewportPosition(number) + 6
            right = self.sectionViewportPosition(after) if after >= 0 else self.viewport().width()
            room = QRect(left, 0, right - left - 6, HEIGHT // 2)
            short = painter.fontMetrics().elidedText(
                words.month_words(model.days[number]), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
        if model.days and self.sectionSize(0) < NUMBERED:
            painter.setFont(look.font(sizes.SECONDARY))
            painter.setPen(QColor(colours.secondary))
            for number, day in enumerate(model.days):
                if day.weekday() == 0:
                    room = QRect(self.sectionViewportPosition(number) + 3, HEIGHT // 2, NUMBERED, HEIGHT // 2)
                    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(day.day))
        painter.end()


class LanesHeading(QHeaderView):
    """The name of a lane, its colour or country, and how many posts it has."""

    def __init__(self, table: TimelineTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setProperty("plain", True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as a name on one line mostly is."""
        return QSize(NAMES, HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one name; the painter is left as it was found."""
        model, colours = self._table.lanes, look.tokens()
        row = model.timeline.rows[logical_index]
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        left = rect.left() + 3 * sizes.STEP
        room = QRect(
            left, rect.top() + sizes.STEP, rect.right() - left - 2 * sizes.STEP, rect.height() - 2 * sizes.STEP
        )
        if row.lane.bars and model.timeline.span.by == "campaign":
            bar = row.lane.bars[0]
            fill, _ = look.campaign_colours(bar.colour or bar.id)
            painter.fillRect(QRect(rect.left(), rect.top() + 1, 3, rect.height() - 2), QColor(fill))
        painter.setFont(look.font(sizes.BODY, strong=True))
        painter.setPen(QColor(colours.text))
        height = painter.fontMetrics().height()
        paint_words(painter, room, model.title(row), LINES)
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        said = painter.fontMetrics().elidedText(words.posts(row.count), Qt.TextElideMode.ElideRight, room.width())
        long = painter.fontMetrics().horizontalAdvance(model.title(row)) > room.width() * 0.85
        painter.drawText(room.adjusted(0, height * (LINES if long else 1) + 1, 0, 0), Qt.AlignmentFlag.AlignTop, said)
        painter.restore()
