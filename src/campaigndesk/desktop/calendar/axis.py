"""The hours at the left of the week and the day, in one zone or in two."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.domain.times import zone_of

WIDTH = 48


def other_hour(day: date, hour: int, zone: str, other: str) -> str:
    """What the clocks of the other zone show when an hour of the day begins in the zone: `11:00`, `02:00 +1`."""
    here = datetime.combine(day, time(hour), zone_of(zone))
    there = here.astimezone(UTC).astimezone(zone_of(other))
    days = (there.date() - day).days
    return f"{there:%H:%M}" + (f" {days:+}" if days else "")


def short_name(day: date, zone: str) -> str:
    """The zone as its clocks are called on that day: `CET`, `+04`."""
    return f"{datetime.combine(day, time(12), zone_of(zone)):%Z}"


class Axis(QHeaderView):
    """Painted plainly; its sections cannot be pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.zones: tuple[str, ...] = ("UTC",)
        self.day = date(2026, 1, 1)
        self.setProperty("plain", True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_zones(self, zones: tuple[str, ...], day: date) -> None:
        """Show the hours of these zones, as the clocks stand on that day."""
        if (zones, day) != (self.zones, self.day):
            self.zones, self.day = zones, day
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """A column for each zone."""
        return QSize(WIDTH * len(self.zones), 100)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint the hour in each zone at the line where it begins; the painter is left as it was found."""
        colours = look.tokens()
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(look.font(sizes.SECONDARY))
        for number, zone in enumerate(reversed(self.zones)):
            own = zone == self.zones[0] and number == len(self.zones) - 1
            said = f"{logical_index:02}:00" if own else other_hour(self.day, logical_index, self.zones[0], zone)
            painter.setPen(QColor(colours.text if own else colours.secondary))
            place = QRect(rect.left() + number * WIDTH, rect.top() + 3, WIDTH - 6, rect.height() - 3)
            painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, said)
        painter.restore()
