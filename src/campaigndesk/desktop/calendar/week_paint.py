"""What is painted over the hours: events, the ring of the chosen hour, where a post would fall, and the present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextOption

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.hours import HOUR, Stretch, minute_of
from campaigndesk.desktop.calendar.moments import clock_in
from campaigndesk.desktop.calendar.week_cell import HEIGHT
from campaigndesk.desktop.look import sizes

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.week_table import HourTable

_DOT = 4
NARROW = 40
"""Below this width in pixels the title of an event stands upright."""


def paint_over(table: HourTable, ring: QRect, drop: QRect) -> None:
    """Paint them on the table's viewport."""
    painter = QPainter(table.viewport())
    colours = look.tokens()
    for stretch in table.hours.week.events:
        chosen = stretch.event.id in table.selected_events
        _paint_event(painter, table.event_rect(stretch), stretch, colours, chosen=chosen)
    if drop.isValid():
        painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS, Qt.PenStyle.DashLine))
        painter.drawRect(drop.adjusted(1, 1, -2, -2))
    elif ring.isValid():
        focused = table.hasFocus()
        painter.setPen(
            QPen(QColor(colours.accent if focused else colours.edge), sizes.FOCUS if focused else sizes.LINE)
        )
        painter.drawRect(ring.adjusted(1, 1, -2, -2))
    _paint_now(painter, table, colours)
    painter.end()


def _paint_event(painter: QPainter, rect: QRect, stretch: Stretch, colours: look.Tokens, *, chosen: bool) -> None:
    """A plain box with a strong edge at the left: told from posts and campaigns without any colour."""
    painter.setPen(QPen(QColor(colours.text if chosen else colours.edge), sizes.FOCUS if chosen else sizes.LINE))
    painter.setBrush(QColor(colours.accent_soft))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.edge))
    room = rect.adjusted(6, 2, -2, -2)
    painter.setPen(QColor(colours.text))
    painter.setFont(look.font(sizes.SECONDARY, strong=True))
    said = stretch.event.title if stretch.starts else f"… {stretch.event.title}"
    if room.width() < NARROW < room.height():
        _paint_upright(painter, room, said)
        return
    painter.setClipRect(room)
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(QRectF(room), said, wrapped)
    painter.setClipping(False)


def _paint_upright(painter: QPainter, room: QRect, said: str) -> None:
    """A title read from below to above, where there is no room for it across."""
    short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.height())
    painter.save()
    painter.translate(room.left(), room.bottom())
    painter.rotate(-90)
    along = QRect(0, 0, room.height(), room.width())
    painter.drawText(along, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
    painter.restore()


def _paint_now(painter: QPainter, table: HourTable, colours: look.Tokens) -> None:
    now = clock_in(table.hours.week.asked.wanted.zone or "UTC")
    column = table.hours.column_of(now.date())
    if column < 0:
        return
    y = table.rowViewportPosition(0) + minute_of(now) * HEIGHT // HOUR
    left = table.columnViewportPosition(column)
    painter.setPen(QPen(QColor(colours.stop), sizes.FOCUS))
    painter.drawLine(left, y, left + table.columnWidth(column) - 2, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.stop))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPoint(left + _DOT, y), _DOT, _DOT)
