"""Paints a cell of the matrix: its mark, its words and how many posts; who does not take part is hatched."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look
from campaigndesk.desktop.coverage.model import SQUARE
from campaigndesk.desktop.coverage.phrases import CELLS, cell_words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.pieces import shortened
from campaigndesk.domain.coverage import Cell, Square

HEIGHT: Final = 36
WIDTH: Final = 136
SIDE: Final = 6
MARK: Final = 14
_READY: Final = (Cell.APPROVED, Cell.SCHEDULED, Cell.PUBLISHED)
_OUT: Final = (Cell.DECLINED, Cell.NOT_JOINED)
_FAINT: Final = (*_OUT, Cell.NOT_PLANNED, Cell.ON_REQUEST, Cell.UNDECIDED)


def least_width() -> int:
    """The width of a column in which every state can be read."""
    metrics = QFontMetrics(look.font(sizes.SECONDARY, strong=True))
    return max(WIDTH, max(metrics.horizontalAdvance(cell_words(cell)) for cell in CELLS) + MARK + SIDE * 3 + 2)


class CellPainter(QStyledItemDelegate):
    """The ring is on the current cell; a wider one while the table has the keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for a mark, two words and a count."""
        return QSize(WIDTH, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, words, ring; the painter is left as it was found."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        square: Square | None = index.data(SQUARE)
        painter.save()
        if square is None:
            _paint_count(painter, rect, str(index.data()))
        else:
            _paint_square(painter, rect, square)
        if state & QStyle.StateFlag.State_Selected:
            colours = look.tokens()
            active = bool(state & QStyle.StateFlag.State_Active)
            wide = sizes.FOCUS if active else sizes.LINE
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent if active else colours.edge), wide))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def ground_of(cell: Cell) -> str:
    """The token of the ground of a state."""
    if cell is Cell.MISSED:
        return "stop_soft"
    if cell is Cell.TO_WRITE:
        return "warning_soft"
    if cell in _READY:
        return "good_soft"
    return "sunken" if cell in _OUT else "surface"


def _paint_square(painter: QPainter, rect: QRect, square: Square) -> None:
    colours = look.tokens()
    painter.fillRect(rect, QColor(getattr(colours, ground_of(square.cell))))
    if square.cell in _OUT:
        painter.fillRect(rect, QBrush(QColor(colours.line), Qt.BrushStyle.BDiagPattern))
    _, icon, ink = CELLS[square.cell]
    ratio = look.ratio_of(painter)
    middle = rect.center().y()
    mark = look.pixmap(icon, MARK, getattr(colours, ink), ratio)
    painter.drawPixmap(rect.left() + SIDE, middle - MARK // 2, mark)
    left, right = rect.left() + SIDE + MARK + SIDE, rect.right() - SIDE
    if square.wish.asked:
        right -= MARK
        asked = look.pixmap("requests", MARK, colours.accent, ratio)
        painter.drawPixmap(right, middle - MARK // 2, asked)
        right -= 3
    if square.count > 1:
        right = _paint_number(painter, rect, right, str(square.count))
    painter.setFont(look.font(sizes.SECONDARY, strong=square.gap))
    painter.setPen(QColor(colours.secondary if square.cell in _FAINT else colours.text))
    words = shortened(cell_words(square.cell), square.gap, right - left)
    if square.cell in _OUT:
        # The hatch ends where the mark and the words stand, so that they can be read.
        wide = left + painter.fontMetrics().horizontalAdvance(words) + SIDE - rect.left()
        painter.fillRect(QRect(rect.left(), rect.top(), wide, rect.height()), QColor(colours.sunken))
        painter.drawPixmap(rect.left() + SIDE, middle - MARK // 2, mark)
    painter.drawText(QRect(left, rect.top(), right - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_number(painter: QPainter, rect: QRect, right: int, number: str) -> int:
    """How many posts stand there, at the right; where the words have to end."""
    face = look.font(sizes.SECONDARY)
    wide = QFontMetrics(face).horizontalAdvance(number)
    painter.setFont(face)
    painter.setPen(QColor(look.tokens().secondary))
    place = QRect(right - wide, rect.top(), wide + 1, rect.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, number)
    return right - wide - 4


def _paint_count(painter: QPainter, rect: QRect, number: str) -> None:
    colours = look.tokens()
    some = number != "–"
    painter.fillRect(rect, QColor(colours.raised))
    painter.setFont(look.font(sizes.BODY, strong=some))
    painter.setPen(QColor(colours.text if some else colours.secondary))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)
