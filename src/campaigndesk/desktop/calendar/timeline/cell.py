"""Where marks and chips lie in a cell of the timeline, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.timeline.reading import Cell
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import MARK, Chip, paint_chip

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.timeline.table import TimelineTable

PAD = 6
SPACE = 2
BOX = 16
ROOMY = 96
"""Width of a day from which its posts are chips with words rather than marks."""
CHIPS, MARKS = 3, 2
"""Posts below each other: chips, marks."""
COUNT_TEXT = 10
_LANE = sizes.BAR + SPACE


@dataclass(frozen=True, slots=True)
class Layout:
    """Rectangles inside a cell: posts, and the count of those that have none (empty where all have)."""

    posts: tuple[QRect, ...]
    more: QRect


def places(width: int) -> int:
    """How many posts a day of this width has places for."""
    return CHIPS if width >= ROOMY else max(width // BOX, 1) * MARKS


def to_read(width: int) -> int:
    """How many posts of a day are read: the last place is the count's where there are more."""
    return max(places(width) - 1, 1)


def row_height(deep: int, width: int) -> int:
    """The height of a lane with so many bars below each other, of days of this width."""
    below = CHIPS * (sizes.CHIP + SPACE) if width >= ROOMY else MARKS * BOX
    return 2 * PAD + max(deep, 1) * _LANE + SPACE + below


def bar_top(lane: int) -> int:
    """How far below the top of its row a bar lies."""
    return PAD + lane * _LANE


def lay_out(rect: QRect, cell: Cell, deep: int) -> Layout:
    """Where the posts of a cell lie."""
    top = rect.top() + PAD + max(deep, 1) * _LANE + SPACE
    shown = min(len(cell.posts), places(rect.width()) - (1 if cell.count > len(cell.posts) else 0))
    if rect.width() >= ROOMY:
        step = sizes.CHIP + SPACE
        at = [
            QRect(rect.left() + SPACE, top + n * step, rect.width() - 2 * SPACE - 1, sizes.CHIP) for n in range(CHIPS)
        ]
    else:
        across = max(rect.width() // BOX, 1)
        size = min(BOX, rect.width())
        left = rect.left() + (rect.width() - across * size) // 2
        at = [QRect(left + n % across * size, top + n // across * BOX, size, BOX) for n in range(across * MARKS)]
    more = at[shown] if cell.count > shown and shown < len(at) else QRect()
    if not more.isNull() and rect.width() < ROOMY:
        more = QRect(more.left(), more.top(), max(rect.right() - more.left(), more.width()), BOX)
    return Layout(tuple(at[:shown]), more)


class CellDelegate(QStyledItemDelegate):
    """Paints the posts of one lane on one day."""

    def __init__(self, table: TimelineTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell; the painter is left as it was found. The ground was painted by the table."""
        cell = self._table.lanes.cell(index)
        if not cell.count:
            return
        rect, colours = option.rect, look.tokens()
        layout = lay_out(rect, cell, self._table.lanes.row(index).deep)
        painter.save()
        for post, chip, place in zip(cell.posts, cell.chips, layout.posts, strict=False):
            chosen = post.id in self._table.selected
            if rect.width() >= ROOMY:
                paint_chip(painter, place, replace(chip, selected=chosen) if chosen else chip, colours)
            else:
                paint_mark(painter, place, chip, chosen, colours)
        if not layout.more.isNull():
            painter.setFont(look.font(COUNT_TEXT, strong=True))
            painter.setPen(QColor(colours.secondary))
            # Where “+3” does not fit, the whole number of the day's posts stands alone.
            left = cell.count - len(layout.posts)
            said = f"+{left}" if layout.more.width() >= BOX else str(min(cell.count, 99))
            where = Qt.AlignmentFlag.AlignCenter
            if rect.width() >= ROOMY:
                where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(layout.more, where, said)
        painter.restore()


def paint_mark(painter: QPainter, rect: QRect, chip: Chip, chosen: bool, colours: look.Tokens) -> None:
    """One post as the sign of its stage in a small box; a corner says that it is in conflict or held."""
    ratio = painter.device().devicePixelRatioF()
    box = QRectF(rect).adjusted(1, 0.5, -1, -1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = colours.accent if chosen else chip.colour or colours.line
    painter.setPen(QPen(QColor(edge), sizes.FOCUS if chosen else sizes.LINE))
    painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = min(MARK, round(box.width()))
    ink = look.stage_colour(colours, chip.stage)
    where = box.center()
    painter.drawPixmap(
        round(where.x() - side / 2),
        round(where.y() - side / 2),
        look.pixmap(look.stage_icon(chip.stage), side, ink, ratio),
    )
    trouble = "conflict" if chip.conflict else "held" if chip.held else ""
    if trouble:
        corner = QRectF(box.right() - 4, box.top() - 0.5, 5, 5)
        painter.fillRect(corner, QColor(look.stage_colour(colours, trouble)))
