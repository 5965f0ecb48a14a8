"""Where things lie in an hour of the week or the day, and how the hour is painted: one pixel is one minute."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.hours import HOUR
from campaigndesk.desktop.calendar.week_pictures import Hour
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import paint_chip

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.week_table import HourTable

HEIGHT = 60
"""Pixels of an hour, so that three chips stand below each other, one for each third."""
ROWS = 3
_ROW = HEIGHT // ROWS
LEAST = 54
"""The narrowest chip that still says its time, in pixels: narrower lanes become `+n more`."""
SIDE = 2
WORKING = range(8, 18)
"""The hours that are scrolled to; others have the quieter ground."""


@dataclass(frozen=True, slots=True)
class HourLayout:
    """Rectangles inside a cell: chips of the first posts, and the line `+n more` (empty where all fit)."""

    chips: tuple[QRect, ...]
    more: QRect
    hidden: int


def lanes_in(width: int) -> int:
    """How many chips stand beside each other in this width at most."""
    return max((width - 2 * SIDE) // LEAST, 1)


def lay_out_hour(rect: QRect, hour: Hour, inset: int = 0) -> HourLayout:
    """Chips in the third of the hour that they belong to, beside each other where they meet; what is left is counted.

    `inset`: room at the left that an event takes.
    """
    room = QRect(rect.left() + SIDE + inset, rect.top(), rect.width() - 2 * SIDE - 1 - inset, rect.height())
    lanes = max(room.width() // LEAST, 1)
    most = lanes * ROWS
    shown = hour.count if hour.count <= min(most, len(hour.chips)) else min(most - 1, len(hour.chips))
    rows: list[list[int]] = [[] for _ in range(ROWS)]
    for number, chip in enumerate(hour.chips[:shown]):
        wanted = int(chip.time_text[3:5] or 0) // (HOUR // ROWS)
        order = (*range(wanted, ROWS), *reversed(range(wanted)))
        next(rows[n] for n in order if len(rows[n]) < lanes).append(number)
    hidden = hour.count - shown
    if hidden:
        next(row for row in reversed(rows) if len(row) < lanes).append(-1)
    places = {number: _lane(room, row, n, lane) for n, row in enumerate(rows) for lane, number in enumerate(row)}
    return HourLayout(tuple(places[number] for number in range(shown)), places.get(-1, QRect()), hidden)


def _lane(room: QRect, row: list[int], number: int, lane: int) -> QRect:
    """The place of one of the lanes of a third."""
    left = room.left() + lane * room.width() // len(row)
    right = room.left() + (lane + 1) * room.width() // len(row)
    return QRect(left, room.top() + number * _ROW + 1, right - left - 1, sizes.CHIP)


class HourDelegate(QStyledItemDelegate):
    """Paints one hour: the ground, the lines, the chips, `+n more`, and the plus under the mouse."""

    def __init__(self, table: HourTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell; the painter is left as it was found."""
        table = self._table
        hour, rect, colours = table.hours.hour(index), option.rect, look.tokens()
        working = hour.hour in WORKING and hour.day.weekday() < 5
        painter.save()
        painter.fillRect(rect, QColor(colours.surface if working else colours.raised))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        layout = lay_out_hour(rect, hour, table.inset(index.column(), hour.hour))
        for place, chip, post in zip(layout.chips, hour.chips, hour.posts, strict=False):
            shown = replace(chip, selected=True) if post.id in table.selected else chip
            paint_chip(painter, place, shown, colours, kept=False)
        if layout.hidden:
            painter.setPen(QColor(colours.accent))
            painter.setFont(look.font(sizes.SECONDARY))
            beside = layout.more.adjusted(SIDE, 0, 0, 0)
            said = painter.fontMetrics().elidedText(
                words.more(layout.hidden), Qt.TextElideMode.ElideRight, beside.width()
            )
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, said)
        if table.hovered == (index.row(), index.column()) and not hour.count:
            mark = look.pixmap("new", sizes.ICON, colours.accent, look.ratio_of(painter))
            painter.drawPixmap(rect.right() - sizes.ICON - 2 * SIDE, rect.top() + 2 * SIDE, mark)
        painter.restore()
