"""The hours on the screen: a table that is worked with the mouse or with the keyboard alone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QToolTip, QWidget

from campaigndesk.desktop.calendar.axis import Axis
from campaigndesk.desktop.calendar.dragging import Carrying, load_of, load_of_event
from campaigndesk.desktop.calendar.event_drag import EdgeDrag
from campaigndesk.desktop.calendar.hours import Stretch, span_of
from campaigndesk.desktop.calendar.plain_grids import make_plain
from campaigndesk.desktop.calendar.week_cell import HEIGHT, WORKING, HourDelegate
from campaigndesk.desktop.calendar.week_choosing import HourChoosing
from campaigndesk.desktop.calendar.week_model import HourModel
from campaigndesk.desktop.calendar.week_paint import paint_over
from campaigndesk.desktop.look.chips import Bar, Chip, spoken
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

MINUTE = 60_000


class HourTable(HourChoosing):
    """One row an hour, one column a day. What a person does is told by signals; nothing is changed here."""

    opened = Signal(str)
    event_opened = Signal(object)
    event_moved = Signal(object, object, object)
    created = Signal(object)
    more_asked = Signal(object)
    stepped = Signal(int)
    turned = Signal(int)
    menu_asked = Signal(object, QPoint)
    resized = Signal()

    def __init__(self, hours: HourModel, parent: QWidget | None = None) -> None:
        super().__init__(hours, parent)
        self.hovered: tuple[int, int] | None = None
        self.carrying: Carrying | None = None
        self._pressed: tuple[QPoint, tuple[PostLine, Chip] | Stretch] | None = None
        self._free: QPoint | None = None
        self.edge = EdgeDrag(self)
        self._scrolled = False
        self._cancelled = False
        self.setItemDelegate(HourDelegate(self))
        self._dress()
        self._ticking = QTimer(self, interval=MINUTE)
        self._ticking.timeout.connect(self.viewport().update)
        self._ticking.start()

    def _dress(self) -> None:
        make_plain(self)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.axis = Axis(self)
        self.setVerticalHeader(self.axis)
        self.axis.setDefaultSectionSize(HEIGHT)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hours, then the events that run across them, the ring, and the line of the present."""
        super().paintEvent(event)
        ring = self.visualRect(self.currentIndex()) if self.currentIndex().isValid() else QRect()
        paint_over(self, ring, self.span_rect(*self.edge.wanted) if self.edge.wanted else self.drop_rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The working hours come into sight first; more or fewer chips fit from now on."""
        super().resizeEvent(event)
        if not self._scrolled and self.viewport().height() > HEIGHT:
            self._scrolled = True
            self.verticalScrollBar().setValue(WORKING.start * HEIGHT - HEIGHT // 4)
        self.resized.emit()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies below; a chip or an event may be carried from here."""
        place = event.position().toPoint()
        found, stretch = self.post_at(place), self.event_at(place)
        super().mousePressEvent(event)
        self._cancelled, self._free = False, None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if found is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.choose_up_to(found[0])
            self._cancelled = True
            return
        if (found or stretch) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose_also(found[0] if found else stretch)
            self._cancelled = True
            return
        chosen = found[0].id in self.selected if found else stretch and stretch.event.id in self.selected_events
        # With several chosen, a click beside them lets go of them and does no more.
        if found is None and stretch is None and len(self.selected) + len(self.selected_events) <= 1:
            self._free = place
        if not chosen:
            self.choose_post(found[0] if found else None)
        if found is not None:
            self._pressed = (place, found)
        elif stretch is not None and not self.edge.press(place):
            self._pressed = (place, stretch)

    def _choose_also(self, found: PostLine | Stretch | None) -> None:
        if isinstance(found, Stretch):
            self.choose_event(found.event.id, keep=True)
        elif found is not None:
            self.choose_also(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed; else show the plus of the hour below."""
        place, anywhere = event.position().toPoint(), event.globalPosition().toPoint()
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.move(anywhere)
        elif self._pressed is not None and self.carrying is not None:
            start, found = self._pressed
            if (place - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed, self._cancelled = None, True
                self._carry(self.carrying, found, start)
                self.carrying.move(anywhere)
        elif self.edge.stretch is not None:
            self.edge.move(place)
        elif not event.buttons():
            index = self.indexAt(place)
            edge = self.edge.at_edge(place)
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)
            self._hover((index.row(), index.column()) if index.isValid() else None)

    def _carry(self, carrying: Carrying, found: tuple[PostLine, Chip] | Stretch, start: QPoint) -> None:
        """Take up what was pressed, and with it what else is chosen; it keeps its place under the mouse."""
        zone, chosen = self.hours.week.asked.wanted.zone, (self.chosen_posts(), sorted(self.selected_events))
        if isinstance(found, Stretch):
            begin, end = span_of(found.event, zone)
            since = datetime.combine(self.hours.week.days[found.column], begin.time())
            self.grip(since, start, minutes=round((end - begin).total_seconds() / 60))
            face = Bar(title=found.event.title, note=found.event.country, event=True)
            carrying.start(load_of_event(found.event.id, since, *chosen), face, self.window())
        else:
            post, chip = found
            self.grip(local(post.at, zone).replace(tzinfo=None), start)
            carrying.start(load_of(post, *chosen), chip, self.window())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried; a click chooses one alone, and where nothing is writes a post of that time."""
        place, pressed = event.position().toPoint(), self._pressed
        self._pressed = None
        super().mouseReleaseEvent(event)
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.drop(event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and pressed is None:
            self._click(place)
        elif event.button() == Qt.MouseButton.LeftButton and pressed is not None:
            found = pressed[1]
            self.event_opened.emit(found.event) if isinstance(found, Stretch) else self.choose_post(found[0])
        self.let_go()

    def _click(self, place: QPoint) -> None:
        layout, at, taken = self.layout_at(place), self.time_at(place), self.edge.drop()
        if self._cancelled:
            self._cancelled = False
        elif taken is not None:
            stretch, wanted = taken
            self.event_moved.emit(stretch.event, *wanted) if wanted else self.event_opened.emit(stretch.event)
        elif at is not None and layout is not None and layout.hidden and layout.more.contains(place):
            self.more_asked.emit(at)
        elif at is not None and self._free is not None and not self._is_far(place, self._free):
            self.created.emit(at)

    @staticmethod
    def _is_far(place: QPoint, pressed: QPoint) -> bool:
        """Whether somebody meant to carry something, and took up nothing."""
        return (place - pressed).manhattanLength() >= QApplication.startDragDistance()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the post below."""
        found = self.post_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.opened.emit(found[0].id)

    def leaveEvent(self, event: QEvent) -> None:
        """No hour is below the mouse any more."""
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, cell: tuple[int, int] | None) -> None:
        if cell != self.hovered:
            for known in (self.hovered, cell):
                if known is not None:
                    self.viewport().update(self.visualRect(self.hours.index(*known)))
            self.hovered = cell

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the hour, the event or the post; also with the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_asked.emit(self.chosen_post() or self.chosen_time(), here)
            return
        place = self.viewport().mapFromGlobal(event.globalPos())
        found, at = self.post_at(place), self.time_at(place)
        if found or at:
            self.menu_asked.emit(found[0] if found else at, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a chip or an event in full while the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found, stretch = self.post_at(event.pos()), self.event_at(event.pos())
            said = (
                spoken(found[1])
                if found
                else " · ".join(
                    part for part in (stretch.event.title, stretch.event.place, stretch.event.country) if part
                )
                if stretch
                else ""
            )
            QToolTip.showText(event.globalPos(), as_it_is(said), self.viewport())
            return True
        return super().viewportEvent(event)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over hours and days and turn the page; Enter opens or writes; Space goes to a post."""
        key, index = event.key(), self.currentIndex()
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if alone and key in steps and index.isValid():
            column = index.column() + steps[Qt.Key(key)]
            if 0 <= column < self.hours.columnCount():
                self.choose(self.hours.week.days[column], index.row())
            else:
                self.stepped.emit(steps[Qt.Key(key)])
        elif alone and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_post(-1 if back else 1, keep=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif alone and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif alone and key == Qt.Key.Key_Escape:
            self._cancelled = self.edge.stretch is not None
            self.edge.cancel()
            self.choose_post(None)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        post, event, at = self.chosen_post(), self.chosen_event(), self.chosen_time()
        if post is not None:
            self.opened.emit(post.id)
        elif event is not None:
            self.event_opened.emit(event.event)
        elif at is not None:
            self.created.emit(at)
