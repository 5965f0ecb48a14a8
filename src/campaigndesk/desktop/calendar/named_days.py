"""The days above the hours: their names, their national days, and everything on them in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.blackouts import HATCH, paint_hatch
from campaigndesk.desktop.calendar.headings import Heading
from campaigndesk.desktop.calendar.week_pictures import Week
from campaigndesk.desktop.look import sizes

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NOTE = 18
"""Height of the line for national days."""


class DaysModel(QAbstractTableModel):
    """One row, one column a day."""

    def __init__(self, week: Week) -> None:
        super().__init__()
        self.week = week
        self.notes: dict[date, tuple[str, ...]] = {}
        self.shut: frozenset[date] = frozenset()

    def show(self, week: Week, notes: dict[date, tuple[str, ...]], shut: frozenset[date] = frozenset()) -> None:
        """Show these days with their notes; `shut`: those with a blackout."""
        self.week, self.notes, self.shut = week, notes, shut
        self.dataChanged.emit(self.index(0, 0), self.index(0, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The days."""
        return 0 if parent.isValid() else len(self.week.days)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The days above, the ISO week at the left."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            number = self.week.days[0].isocalendar().week
            return (self.tr("W {0}") if role == Qt.ItemDataRole.DisplayRole else self.tr("Week {0}")).format(number)
        day = self.week.days[section]
        return self.name(day) if role == Qt.ItemDataRole.DisplayRole else words.full_day(day)

    def name(self, day: date) -> str:
        """What stands above the day: brief where seven share the room."""
        return words.brief_day(day) if len(self.week.days) == 1 else words.column_day(day)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The whole day in words."""
        if not index.isValid() or role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        day, column = self.week.days[index.column()], index.column()
        running = [self.week.bars[p.bar].title for p in self.week.pieces if p.first <= column <= p.last]
        today = [self.tr("today")] if day == self.week.asked.wanted.today else []
        return ". ".join((words.full_day(day), *today, *self.notes.get(day, ()), *running))


class DayNames(Heading):
    """The names of the days; today's in a disc of its own colour and in bold."""

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one name; the painter is left as it was found."""
        model = self.model()
        if not isinstance(model, DaysModel):
            return
        colours, day = look.tokens(), model.week.days[logical_index]
        today = day == model.week.asked.wanted.today
        painter.save()
        painter.fillRect(rect, QColor(colours.accent_soft if today else colours.raised))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(look.font(sizes.BODY, strong=today))
        painter.setPen(QColor(colours.accent if today else colours.text))
        said = model.name(day) + (f" · {self.tr('today')}" if today else "")
        room = rect.adjusted(6, 0, -4, 0)
        short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
        painter.restore()


class DayGround(QStyledItemDelegate):
    """Paints the ground of a day and its national days."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; the painter is left as it was found."""
        model, rect, colours = index.model(), option.rect, look.tokens()
        if not isinstance(model, DaysModel):
            return
        day = model.week.days[index.column()]
        painter.save()
        painter.fillRect(rect, QColor(colours.raised if day.weekday() > 4 else colours.surface))
        if day in model.shut:
            paint_hatch(painter, rect.adjusted(0, rect.height() - HATCH, 0, 0))
        painter.setPen(QPen(QColor(colours.edge), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        room = QRect(rect.left() + 6, rect.top(), rect.width() - 8, NOTE)
        said = " · ".join(model.notes.get(day, ()))
        short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
        painter.restore()
