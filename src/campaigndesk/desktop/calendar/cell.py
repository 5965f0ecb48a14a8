"""Where things lie in the cell of a day, and how the cell is painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.blackouts import HATCH, paint_hatch
from campaigndesk.desktop.calendar.month_model import MonthModel
from campaigndesk.desktop.calendar.pictures import Day
from campaigndesk.desktop.calendar.weeks import lanes_of
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import paint_chip

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.month_table import MonthTable

HEADER = 26
SPACE = 2
MORE = 16
SIDE = 4
PLUS = 20
_CHIP = sizes.CHIP + SPACE
_LANE = sizes.BAR + SPACE
MOST_LANES = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """Rectangles inside a cell, in the table's pixels: chips, the line `+n more` (empty where all fit), the plus."""

    chips: tuple[QRect, ...]
    more: QRect
    plus: QRect
    hidden: int


def lanes_shown(lanes: int, height: int) -> int:
    """How many lanes of bars there is room for in a row of this height, chips not crowded out."""
    return min(lanes, MOST_LANES, max((height - HEADER - 2 * _CHIP) // _LANE, 1))


def room_for_chips(height: int, lanes: int = 0) -> int:
    """How many chips fit into a cell of this height below so many lanes, were there nothing more to say."""
    return max((height - HEADER - lanes_shown(lanes, height) * _LANE - SPACE) // _CHIP, 0)


def bar_rect(row: QRect, left: int, right: int, lane: int) -> QRect:
    """A bar's place in a row of the month from one x position to another."""
    return QRect(left, row.top() + HEADER + lane * _LANE, right - left, sizes.BAR)


def lay_out(rect: QRect, day: Day, lanes: int) -> Layout:
    """Where the chips of a day lie; the last place is given to `+n more` where not all fit."""
    room = room_for_chips(rect.height(), lanes)
    shown = min(room, len(day.chips))
    top = rect.top() + HEADER + lanes_shown(lanes, rect.height()) * _LANE
    left, width = rect.left() + SIDE, rect.width() - 2 * SIDE - 1
    if shown < day.count:
        beneath = rect.height() - (top - rect.top()) - MORE - SPACE
        shown = max(min(shown, beneath // _CHIP), 0)
    chips = tuple(QRect(left, top + n * _CHIP, width, sizes.CHIP) for n in range(shown))
    hidden = day.count - shown
    more = QRect(left, top + shown * _CHIP, width, MORE) if hidden else QRect()
    plus = QRect(rect.right() - PLUS - SPACE, rect.top() + SPACE + 1, PLUS, PLUS)
    return Layout(chips, more, plus, hidden)


class DayDelegate(QStyledItemDelegate):
    """Paints one day: number, national day, chips, `+n more`, and the plus under the mouse."""

    def __init__(self, table: MonthTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell; the painter is left as it was found."""
        model = self._table.months
        day, rect, colours = model.day(index), option.rect, look.tokens()
        inside = day.day.month == model.picture.month.month
        ground = colours.sunken if not inside else colours.raised if index.column() > 4 else colours.surface
        painter.save()
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if day.shut:
            paint_hatch(painter, rect.adjusted(0, rect.height() - HATCH, 0, 0))
        hovered = self._table.hovered == day.day
        self._paint_head(painter, rect, day, colours, model, inside=inside, hovered=hovered)
        places = lay_out(rect, day, lanes_of(model.picture.pieces[index.row()]))
        for place, chip, post in zip(places.chips, day.chips, day.posts, strict=False):
            shown = replace(chip, selected=True) if post.id in self._table.selected else chip
            paint_chip(painter, place, shown, colours)
        if places.hidden:
            painter.setPen(QColor(colours.accent))
            painter.setFont(look.font(sizes.SECONDARY))
            beside = places.more.adjusted(SIDE, 0, 0, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words.more(places.hidden))
        if hovered:
            ratio = look.ratio_of(painter)
            mark = look.pixmap("new", sizes.ICON, colours.accent, ratio)
            painter.drawPixmap(places.plus.left() + 2, places.plus.top() + 2, mark)
        painter.restore()

    def _paint_head(
        self,
        painter: QPainter,
        rect: QRect,
        day: Day,
        colours: look.Tokens,
        model: MonthModel,
        *,
        inside: bool,
        hovered: bool,
    ) -> None:
        """The number of the day, in a disc today, and the national days beside it."""
        number = str(day.day.day)
        face = look.font(sizes.BODY, strong=True)
        width = max(QFontMetrics(face).horizontalAdvance(number) + 2 * SIDE, 22)
        place = QRect(rect.left() + SPACE, rect.top() + SPACE, width, 22)
        painter.setFont(face)
        if day.day == model.picture.wanted.today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QRectF(place))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.on_accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
        else:
            painter.setPen(QColor(colours.text if inside else colours.secondary))
            painter.drawText(place.adjusted(SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number)
        if day.notes:
            end = rect.right() - SIDE - (PLUS if hovered else 0)
            left = place.right() + SIDE
            face = look.font(sizes.SECONDARY)
            note = QFontMetrics(face).elidedText(" · ".join(day.notes), Qt.TextElideMode.ElideRight, end - left)
            painter.setFont(face)
            painter.setPen(QColor(colours.secondary))
            painter.drawText(QRect(left, place.top(), end - left, 22), Qt.AlignmentFlag.AlignVCenter, note)
