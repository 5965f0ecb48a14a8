"""What lies below and above the posts of the timeline: weekends, national days, lines, today, the place of a drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.blackouts import paint_hatch
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import paint_bar

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.timeline.bars import Held
    from campaigndesk.desktop.calendar.timeline.table import TimelineTable

TINT = 26
"""How much of a campaign's colour lies over its days, of 255."""


def paint_ground(painter: QPainter, table: TimelineTable, clip: QRect) -> None:
    """Weekends, national days, the days of campaigns, and the lines between days and lanes."""
    model, colours = table.lanes, look.tokens()
    height = table.viewport().height()
    painter.fillRect(clip, QColor(colours.surface))
    wide = len(model.days) <= 31
    for number, day in enumerate(model.days):
        left, width = table.columnViewportPosition(number), table.columnWidth(number)
        if day in model.notes:
            painter.fillRect(left, 0, width, height, QColor(colours.hover))
        elif day.weekday() > 4:
            painter.fillRect(left, 0, width, height, QColor(colours.sunken))
        if day in model.shut:
            paint_hatch(painter, QRect(left, 0, width, height))
        if wide or day.weekday() == 0:
            painter.setPen(QPen(QColor(colours.line), sizes.LINE))
            painter.drawLine(left, 0, left, height)
    for number in table.rows_seen():
        row, top = model.timeline.rows[number], table.rowViewportPosition(number)
        bottom = top + table.rowHeight(number) - 1
        if model.timeline.span.by == "campaign":
            for piece in row.pieces:
                campaign = row.lane.bars[piece.bar]
                tint = QColor(look.campaign_colours(campaign.colour or campaign.id)[0])
                tint.setAlpha(TINT)
                left = table.columnViewportPosition(piece.first)
                painter.fillRect(left, top, table.right_of(piece.last) - left, bottom - top, tint)
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(0, bottom, table.viewport().width(), bottom)


def paint_above(painter: QPainter, table: TimelineTable, clip: QRect, held: Held | None) -> None:
    """The ring, campaign bars, the line of today, and where what is carried would fall."""
    model, colours = table.lanes, look.tokens()
    if held is None and table.drop is None:
        _paint_ring(painter, table, colours)
    for drawn in table.bars():
        if drawn.rect.intersects(clip):
            paint_bar(painter, drawn.rect, drawn.bar, colours)
    today = model.column_of(model.timeline.span.wanted.today)
    if today >= 0:
        painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
        left = table.columnViewportPosition(today)
        painter.drawLine(left + 1, 0, left + 1, table.viewport().height())
    if held is not None:
        _paint_held(painter, table, held, colours)
    elif table.drop is not None and model.column_of(table.drop) >= 0:
        column = model.column_of(table.drop)
        left = table.columnViewportPosition(column)
        painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS, Qt.PenStyle.DashLine))
        painter.drawRect(left + 1, 1, table.columnWidth(column) - 2, table.viewport().height() - 3)


def _paint_ring(painter: QPainter, table: TimelineTable, colours: look.Tokens) -> None:
    index = table.currentIndex()
    if index.isValid():
        focused = table.hasFocus()
        ink, width = (colours.accent, sizes.FOCUS) if focused else (colours.edge, sizes.LINE)
        painter.setPen(QPen(QColor(ink), width))
        painter.drawRect(table.visualRect(index).adjusted(1, 1, -2, -2))


def _paint_held(painter: QPainter, table: TimelineTable, held: Held, colours: look.Tokens) -> None:
    model = table.lanes
    first, last = (held.starts - model.days[0]).days, (held.ends - model.days[0]).days
    if last < 0 or first >= len(model.days):
        return
    left = table.columnViewportPosition(max(first, 0))
    right = table.right_of(min(last, len(model.days) - 1))
    for drawn in table.bars():
        if drawn.campaign.id == held.campaign.id:
            rect = QRect(left + 1, drawn.rect.top() - 1, right - left - 2, drawn.rect.height() + 2)
            painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS, Qt.PenStyle.DashLine))
            painter.drawRect(rect)
