"""Bars of one figure: a line for each campaign or country with its name, its bar and its number, for every sense."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.results.bar_model import BAR, Bar, BarModel, Index

HEIGHT: Final = 24
THICK: Final = 12
GAP: Final = 8
MOST_SEEN: Final = 8
"""So many bars stand there without scrolling."""


class BarPainter(QStyledItemDelegate):
    """Name, bar and number; all bars of a list begin at one line and share one measure."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are alike."""
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line; the painter is left as it was found."""
        model = index.model()
        if not isinstance(model, BarModel):
            return
        bar: Bar = index.data(BAR)
        colours, rect = look.tokens(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.surface))
        names, numbers = columns_of(model.bars, rect.width())
        face = look.font(sizes.SECONDARY)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        short = QFontMetrics(face).elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        painter.drawText(QRect(rect.left() + GAP, rect.top(), names, HEIGHT), middle, short)
        place = QRect(rect.right() - numbers - GAP, rect.top(), numbers, HEIGHT)
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, bar.number)
        left = rect.left() + names + 2 * GAP
        room = place.left() - GAP - left
        most = max((one.value for one in model.bars), default=0)
        long = max(round(room * bar.value / most), 1) if most and bar.value else 0
        top = rect.top() + (HEIGHT - THICK) // 2
        painter.fillRect(QRect(left, top, max(room, 0), THICK), QColor(colours.sunken))
        painter.fillRect(QRect(left, top, min(long, max(room, 0)), THICK), QColor(colours.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def columns_of(bars: Sequence[Bar], width: int) -> tuple[int, int]:
    """How wide the names and the numbers are: as they need, the names at most a half of the line."""
    metrics = QFontMetrics(look.font(sizes.SECONDARY))
    names = max((metrics.horizontalAdvance(bar.name) + 2 for bar in bars), default=0)
    numbers = max((metrics.horizontalAdvance(bar.number) + 2 for bar in bars), default=0)
    return min(names, width // 2), numbers


class BarList(QListView):
    """The bars, to walk through with the arrows; `entered` carries the key of one that was entered."""

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_bars = BarModel(self)
        self.setModel(self.model_of_bars)
        self.setItemDelegate(BarPainter(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.entered.emit(self.model_of_bars.bars[index.row()].key))
        self.show_bars(())

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these; the chosen one stays chosen."""
        row = self.currentIndex().row()
        shown = self.model_of_bars.bars
        before = shown[row].key if 0 <= row < len(shown) else ""
        if list(bars) != shown:
            self.model_of_bars.show(bars)
        keys = [bar.key for bar in self.model_of_bars.bars]
        if keys:
            self.setCurrentIndex(self.model_of_bars.index(keys.index(before) if before in keys else 0))
        self.setFixedHeight(max(1, min(MOST_SEEN, len(keys))) * HEIGHT + 2)
