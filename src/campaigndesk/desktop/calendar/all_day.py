"""Above the hours: the days by name, their national days, and the campaigns and events that run across them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.bars import bar_of
from campaigndesk.desktop.calendar.blackouts import HATCH, paint_hatch
from campaigndesk.desktop.calendar.headings import DAYS, Heading
from campaigndesk.desktop.calendar.plain_grids import make_plain
from campaigndesk.desktop.calendar.week_pictures import Week
from campaigndesk.desktop.calendar.weeks import lanes_of
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Bar, paint_bar
from campaigndesk.desktop.widgets.tips import as_it_is

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NOTE = 18
LANE = sizes.BAR + 2
MOST = 6
SIDE = 3


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
        return words.brief_day(day) if role == Qt.ItemDataRole.DisplayRole else words.full_day(day)

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
        said = words.brief_day(day) + (f" · {self.tr('today')}" if today else "")
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


class AllDay(QTableView):
    """The row above the hours; as high as its bars need."""

    day_chosen = Signal(object)
    opened = Signal(str)
    event_opened = Signal(str)
    menu_asked = Signal(object, QPoint)

    def __init__(self, days: DaysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = days
        self.setModel(days)
        self.setItemDelegate(DayGround(self))
        make_plain(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("All day: campaigns, events and national days"))
        names, weeks = DayNames(Qt.Orientation.Horizontal, self), Heading(Qt.Orientation.Vertical, self)
        names.setMinimumSectionSize(40)
        weeks.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        weeks.setMinimumSectionSize(NOTE)
        self.setHorizontalHeader(names)
        self.setVerticalHeader(weeks)
        self.activated.connect(lambda index: self.day_chosen.emit(self.days.week.days[index.column()]))
        self.fit()

    def fit(self) -> None:
        """Take the height that the lanes need."""
        lanes = min(lanes_of(self.days.week.pieces), MOST)
        self.setFixedHeight(DAYS + NOTE + lanes * LANE + 4)
        self.viewport().update()

    def bars(self) -> list[tuple[QRect, int, Bar]]:
        """Every bar with its place in the viewport and its number among the week's."""
        found, week = [], self.days.week
        for piece in week.pieces:
            if piece.lane < MOST:
                left = self.columnViewportPosition(piece.first) + SIDE * piece.starts
                right = self.columnViewportPosition(piece.last) + self.columnWidth(piece.last) - (SIDE + 1) * piece.ends
                place = QRect(left, NOTE + piece.lane * LANE, right - left, sizes.BAR)
                found.append((place, piece.bar, bar_of(week.bars[piece.bar], piece)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """The days, then what runs across them, then the ring."""
        super().paintEvent(event)
        painter, colours = QPainter(self.viewport()), look.tokens()
        for rect, _, bar in self.bars():
            paint_bar(painter, rect, bar, colours)
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -2, -2))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the campaign or the event below; where there is none, show the day."""
        super().mouseReleaseEvent(event)
        number = self._bar_at(event.position().toPoint())
        index = self.indexAt(event.position().toPoint())
        if number is not None:
            bar = self.days.week.bars[number]
            (self.event_opened if bar.kind == "event" else self.opened).emit(bar.id)
        elif index.isValid():
            self.day_chosen.emit(self.days.week.days[index.column()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done on the day, and with its events; also with the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid():
            here = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_asked.emit(self.days.week.days[index.column()], here if by_key else event.globalPos())

    def _bar_at(self, place: QPoint) -> int | None:
        return next((number for rect, number, _ in self.bars() if rect.contains(place)), None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a bar or the national days in full while the mouse rests on them."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number, index = self._bar_at(event.pos()), self.indexAt(event.pos())
            bar = self.days.week.bars[number] if number is not None else None
            said = f"{bar.title} · {bar.starts_on} – {bar.ends_on}" if bar else ""
            if not bar and index.isValid():
                said = "\n".join(self.days.notes.get(self.days.week.days[index.column()], ()))
            QToolTip.showText(event.globalPos(), as_it_is(said), self.viewport())
            return True
        return super().viewportEvent(event)
