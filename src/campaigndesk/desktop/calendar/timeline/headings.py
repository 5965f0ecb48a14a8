"""The headings of the timeline: days and months above, the names of the lanes at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from campaigndesk.desktop import look, words
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
DOT = 8


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
        wide = rect.width()
        if wide >= NUMBERED or day.weekday() == 0:
            text = f"{words.weekday(day.weekday(), short=True)} {day.day}" if wide >= NAMED else str(day.day)
            painter.setFont(look.font(sizes.SECONDARY, strong=today))
            painter.setPen(
                QColor(colours.accent if today else colours.text if day in model.notes else colours.secondary)
            )
            room = QRect(rect.left() + 2, rect.top() + HEIGHT // 2, max(wide - 2, NUMBERED), HEIGHT // 2)
            centred = Qt.AlignmentFlag.AlignHCenter if wide >= NUMBERED else Qt.AlignmentFlag.AlignLeft
            painter.setClipping(False)
            painter.drawText(room, centred | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def paintEvent(self, event: object) -> None:
        """The days, and over them the names of months, which are wider than a day."""
        super().paintEvent(event)  # type: ignore[arg-type]
        model, colours = self._table.lanes, look.tokens()
        painter = QPainter(self.viewport())
        painter.setFont(look.font(sizes.SECONDARY, strong=True))
        painter.setPen(QColor(colours.text))
        for number, day in enumerate(model.days):
            if number == 0 or day.day == 1:
                left = self.sectionViewportPosition(number) + 6
                text = words.month_words(day)
                later = [n for n, other in enumerate(model.days) if n > number and other.day == 1]
                right = self.sectionViewportPosition(later[0]) if later else self.viewport().width()
                room = QRect(left, 0, right - left - 6, HEIGHT // 2)
                short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
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
        metrics = painter.fontMetrics()
        name = metrics.elidedText(model.title(row), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        said = painter.fontMetrics().elidedText(words.posts(row.lane.count), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.adjusted(0, metrics.height() + 1, 0, 0), Qt.AlignmentFlag.AlignTop, said)
        painter.restore()
