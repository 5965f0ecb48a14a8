"""Bars of one figure: a line for each campaign or country with its name, its bar and its number, for every sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes

Index = QModelIndex | QPersistentModelIndex
BAR: Final = int(Qt.ItemDataRole.UserRole) + 1
HEIGHT: Final = 24
THICK: Final = 12
GAP: Final = 8
MOST_SEEN: Final = 8
"""So many bars stand there without scrolling."""
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: what it is of, its number as it is and in words, and all of it for a screen reader."""

    key: str
    name: str
    value: int
    number: str
    said: str


class BarModel(QAbstractListModel):
    """The bars, the longest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []

    def show(self, bars: Sequence[Bar]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.bars = sorted(bars, key=lambda bar: (-bar.value, bar.name))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The bar, or what is said of it."""
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role == BAR:
            return bar
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return bar.said if role in said else None


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
