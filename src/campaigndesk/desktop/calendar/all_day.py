"""Above the hours: the campaigns and events that run across whole days; events can be carried to another day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QToolTip, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.bars import bar_of
from campaigndesk.desktop.calendar.dragging import EDGE, Carrying, load_of_event
from campaigndesk.desktop.calendar.headings import DAYS, Heading
from campaigndesk.desktop.calendar.named_days import NOTE, DayGround, DayNames, DaysModel
from campaigndesk.desktop.calendar.plain_grids import make_plain
from campaigndesk.desktop.calendar.weeks import lanes_of
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Bar, paint_bar
from campaigndesk.desktop.widgets.tips import as_it_is

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar, PostLine

LANE = sizes.BAR + 2
MOST = 6
SIDE = 3


class AllDay(QTableView):
    """The row above the hours; as high as its bars need. `chosen` gives the posts and the events that are selected.

    `event_chosen` carries an event, and whether it is chosen besides the others.
    """

    day_chosen = Signal(object)
    opened = Signal(str)
    event_opened = Signal(str)
    event_chosen = Signal(str, bool)
    menu_asked = Signal(object, QPoint)
    refused = Signal(str)

    def __init__(self, days: DaysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = days
        self.carrying: Carrying | None = None
        self.chosen: Callable[[], tuple[Sequence[PostLine], frozenset[str]]] = lambda: ((), frozenset())
        self.holds = False
        self._pressed: tuple[QPoint, CampaignBar, Bar] | None = None
        self._done = False
        self._drop: date | None = None
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
        """The days, then what runs across them, then the ring, or where what is carried would fall."""
        super().paintEvent(event)
        painter, colours, (_, chosen) = QPainter(self.viewport()), look.tokens(), self.chosen()
        for rect, number, bar in self.bars():
            known = self.days.week.bars[number].id in chosen
            paint_bar(painter, rect, replace(bar, selected=True) if known else bar, colours)
        painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
        if self._drop in self.days.week.days:
            painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS, Qt.PenStyle.DashLine))
            index = self.days.index(0, self.days.week.days.index(self._drop))
            painter.drawRect(self.visualRect(index).adjusted(1, 1, -2, -2))
        elif self.hasFocus() and self.currentIndex().isValid():
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -2, -2))
        painter.end()

    # Where what is carried falls

    def day_at(self, place: QPoint) -> date | None:
        """The day below a point of the screen."""
        here = self.viewport().mapFromGlobal(place)
        column = self.columnAt(here.x()) if self.viewport().rect().contains(here) else -1
        return self.days.week.days[column] if column >= 0 else None

    def edge_at(self, place: QPoint) -> int:
        """-1 or 1 beside the left or right edge, 0 elsewhere."""
        here, width = self.viewport().mapFromGlobal(place), self.viewport().width()
        if not self.viewport().rect().adjusted(-EDGE, 0, EDGE, 0).contains(here):
            return 0
        return -1 if here.x() < EDGE else 1 if here.x() > width - EDGE else 0

    def mark_drop(self, day: date | None) -> None:
        """Show where what is carried would fall."""
        if day != self._drop:
            self._drop = day
            self.viewport().update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed may be carried from here; with Ctrl an event is chosen besides the others."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        found = next(((number, bar) for rect, number, bar in self.bars() if rect.contains(place)), None)
        self._pressed, self._done = None, event.button() != Qt.MouseButton.LeftButton
        if found is None or self._done:
            return
        number, face = found
        bar = self.days.week.bars[number]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and bar.kind == "event":
            self._done = True
            self.event_chosen.emit(bar.id, True)
        else:
            self._pressed = (place, bar, face)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed."""
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.move(event.globalPosition().toPoint())
        elif self._pressed is not None and self.carrying is not None:
            start, bar, face = self._pressed
            if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed, self._done = None, True
                self._carry(self.carrying, bar, face, self.days.week.days[self.columnAt(start.x())])
                self.carrying.move(event.globalPosition().toPoint())

    def _carry(self, carrying: Carrying, bar: CampaignBar, face: Bar, since: date) -> None:
        """Take an event up, and with it what else is chosen where it is one of the chosen."""
        if bar.kind != "event":
            self.refused.emit(self.tr("The days of a campaign are changed in the timeline, or on its own page."))
            return
        posts, events = self.chosen()
        self.holds = True
        carrying.start(load_of_event(bar.id, since, posts, sorted(events)), face, self.window())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried; a click opens the campaign or the event below, or shows the day."""
        super().mouseReleaseEvent(event)
        place, done = event.position().toPoint(), self._done
        self._pressed, self._done = None, False
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.drop(event.globalPosition().toPoint())
        elif not done:
            self._click(place)
        self.holds = False

    def _click(self, place: QPoint) -> None:
        number, index = self._bar_at(place), self.indexAt(place)
        if number is not None:
            bar = self.days.week.bars[number]
            (self.event_opened if bar.kind == "event" else self.opened).emit(bar.id)
        elif index.isValid():
            self.day_chosen.emit(self.days.week.days[index.column()])

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes to the next event of the day, with Ctrl besides those that are chosen; Enter opens it."""
        chosen = self._chosen_here()
        if event.key() == Qt.Key.Key_Space:
            self._step(keep=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.event_opened.emit(chosen[0])
        else:
            super().keyPressEvent(event)

    def _events_here(self) -> list[str]:
        """The events of the day with the ring."""
        week, column = self.days.week, self.currentIndex().column()
        running = [piece.bar for piece in week.pieces if piece.first <= column <= piece.last]
        return [week.bars[number].id for number in running if week.bars[number].kind == "event"]

    def _chosen_here(self) -> list[str]:
        _, chosen = self.chosen()
        return [known for known in self._events_here() if known in chosen]

    def _step(self, *, keep: bool) -> None:
        here, chosen = self._events_here(), self._chosen_here()
        after = here[here.index(chosen[-1]) + 1 :] if chosen else here
        wanted = next(iter(after), None if keep else next(iter(here), None))
        if wanted is not None:
            self.event_chosen.emit(wanted, keep)

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
