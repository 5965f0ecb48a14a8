"""Where marks and chips lie in a cell of the timeline, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.timeline.reading import Cell
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import MARK, Chip, paint_chip
from campaigndesk.desktop.look.pieces import blank

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
WIDE_COUNT = 10
MINE = 7
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
    start = QPoint(rect.left(), rect.top() + PAD + max(deep, 1) * _LANE + SPACE)
    return _lay_out(start, rect.width(), cell.count, len(cell.posts))


def _lay_out(start: QPoint, width: int, count: int, posts: int) -> Layout:
    """The same for so many posts of a count, from the place below the bars."""
    spots = _spots(width)
    left, top = start.x(), start.y()
    shown = min(posts, len(spots) - (1 if count > posts else 0))
    if width < ROOMY and count - shown >= WIDE_COUNT:
        # Two digits and more do not fit into a place of one mark: the count has the lower line for itself.
        shown = min(shown, len(spots) // MARKS)
    at = tuple(QRect(left + x, top + y, wide, high) for x, y, wide, high in spots[:shown])
    if count <= shown or shown >= len(spots):
        return Layout(at, QRect())
    x, y, wide, high = spots[shown]
    return Layout(at, QRect(left + x, top + y, wide if width >= ROOMY else max(width - x, wide), high))


@lru_cache(maxsize=64)
def _spots(width: int) -> tuple[tuple[int, int, int, int], ...]:
    """The places for posts in a day of this width: x, y, width and height below the bars."""
    if width >= ROOMY:
        step = sizes.CHIP + SPACE
        return tuple((SPACE, n * step, width - 2 * SPACE - 1, sizes.CHIP) for n in range(CHIPS))
    across, size = max(width // BOX, 1), min(BOX, width)
    left = (width - across * size) // 2
    return tuple((left + n % across * size, n // across * BOX, size, BOX) for n in range(across * MARKS))


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
        rect, colours, deep = option.rect, look.tokens(), self._table.lanes.row(index).deep
        selected = self._table.selected
        if rect.width() < ROOMY:
            marks = tuple(map(mark_of, cell.chips))
            chosen = frozenset(n for n, post in enumerate(cell.posts) if post.id in selected)
            drawn = drawn_marks(marks, cell.count, chosen, rect.width(), colours, look.ratio_of(painter))
            painter.drawPixmap(rect.left(), rect.top() + PAD + max(deep, 1) * _LANE + SPACE, drawn)
            return
        layout = lay_out(rect, cell, deep)
        painter.save()
        for post, chip, place in zip(cell.posts, cell.chips, layout.posts, strict=False):
            paint_chip(painter, place, replace(chip, selected=True) if post.id in selected else chip, colours)
        _paint_more(painter, layout, cell.count, colours, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _paint_more(painter: QPainter, layout: Layout, count: int, colours: look.Tokens, where: Qt.AlignmentFlag) -> None:
    if not layout.more.isNull():
        painter.setFont(look.font(COUNT_TEXT, strong=True))
        painter.setPen(QColor(colours.secondary))
        said = count_words(count, len(layout.posts), layout.more.width(), painter.fontMetrics())
        painter.drawText(layout.more, where, said)


def count_words(count: int, shown: int, width: int, metrics: QFontMetrics) -> str:
    """`+3` beside what is shown; what fits where that is too wide: the number of all, or that there are many."""
    choices = (f"+{count - shown}", str(count), "99+", "99", "…")
    return next((said for said in choices if metrics.horizontalAdvance(said) <= width), choices[-1])


class Mark(NamedTuple):
    """What a mark shows of a post; `trouble`: `conflict`, `held` or nothing."""

    stage: str
    colour: str
    trouble: str
    mine: bool


def mark_of(chip: Chip) -> Mark:
    """The mark of a post that has this chip."""
    return Mark(chip.stage, chip.colour, "conflict" if chip.conflict else "held" if chip.held else "", chip.mine)


@lru_cache(maxsize=512)
def drawn_marks(
    marks: tuple[Mark, ...], count: int, chosen: frozenset[int], width: int, colours: look.Tokens, ratio: float
) -> QPixmap:
    """The marks of a narrow day and the count beside them; many days of a year look alike."""
    made = blank(width, MARKS * BOX, ratio)
    layout = _lay_out(QPoint(0, 0), width, count, len(marks))
    painter = QPainter(made)
    for number, (mark, place) in enumerate(zip(marks, layout.posts, strict=False)):
        painter.drawPixmap(place.topLeft(), _drawn_mark(mark, number in chosen, place.width(), colours, ratio))
    _paint_more(painter, layout, count, colours, Qt.AlignmentFlag.AlignCenter)
    painter.end()
    return made


@lru_cache(maxsize=256)
def _drawn_mark(mark: Mark, chosen: bool, width: int, colours: look.Tokens, ratio: float) -> QPixmap:
    """One post as the sign of its stage in a small box.

    A square in the upper corner says that it is in conflict or held, a triangle in the lower one that it waits for me.
    """
    stage, colour, trouble, mine = mark
    made = blank(width, BOX, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, 0.5, width - 2, BOX - 2)
    painter.setPen(QPen(QColor(colours.accent if chosen else colour or colours.line), sizes.FOCUS if chosen else 1))
    painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
    painter.drawRoundedRect(box, 3, 3)
    side = min(MARK, round(box.width()))
    icon = look.pixmap(look.stage_icon(stage), side, look.stage_colour(colours, stage), ratio)
    painter.drawPixmap(round(box.center().x() - side / 2), round(box.center().y() - side / 2), icon)
    if trouble:
        painter.fillRect(QRectF(box.right() - 4, 0, 5, 5), QColor(look.stage_colour(colours, trouble)))
    if mine:
        right, bottom = box.right(), box.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        corner = (QPointF(right, bottom - MINE), QPointF(right, bottom), QPointF(right - MINE, bottom))
        painter.drawPolygon(QPolygonF(corner))
    painter.end()
    return made
