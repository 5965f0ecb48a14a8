"""The month on the screen: a table of days that is worked with the mouse or with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.cell import DayDelegate
from campaigndesk.desktop.calendar.dragging import Carrying, Load, load_of, load_of_event
from campaigndesk.desktop.calendar.headings import Heading
from campaigndesk.desktop.calendar.month_choosing import MonthChoosing
from campaigndesk.desktop.calendar.month_model import MonthModel
from campaigndesk.desktop.calendar.month_places import LEAST_ROW
from campaigndesk.desktop.calendar.plain_grids import make_plain
from campaigndesk.desktop.calendar.weeks import WEEK
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Bar, Chip, paint_bar, spoken
from campaigndesk.desktop.widgets.tips import as_it_is

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar, PostLine


class Pressed(NamedTuple):
    """What the mouse was pressed on, how it looks, and the day there: what is chosen then can move it on the screen."""

    found: PostLine | CampaignBar
    face: Chip | Bar
    day: date


class MonthTable(MonthChoosing):
    """One row a week, one cell a day. What a person does is told by signals; nothing is changed here."""

    opened = Signal(str)
    created = Signal(object)
    more_asked = Signal(object)
    turned = Signal(int)
    stepped = Signal(int)
    reached = Signal(int)
    menu_asked = Signal(object, object, QPoint)
    event_opened = Signal(str)
    resized = Signal()

    def __init__(self, months: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(months, parent)
        self.hovered: date | None = None
        self.carrying: Carrying | None = None
        self._pressed: tuple[QPoint, Pressed] | None = None
        self._free: date | None = None
        self.setItemDelegate(DayDelegate(self))
        self._dress()

    def _dress(self) -> None:
        make_plain(self)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Month"))
        across, down = Heading(Qt.Orientation.Horizontal, self), Heading(Qt.Orientation.Vertical, self)
        across.setMinimumSectionSize(40)
        down.setMinimumSectionSize(LEAST_ROW)
        self.setHorizontalHeader(across)
        self.setVerticalHeader(down)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The days, then the campaigns that run across them, then the rings."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colours = look.tokens()
        for rect, known, bar in self.bars():
            if rect.intersects(event.rect()):
                paint_bar(painter, rect, replace(bar, selected=True) if known.id in self.events else bar, colours)
        painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS))
        index = self.currentIndex()
        if index.isValid() and self._drop is None:
            if not self.hasFocus():
                painter.setPen(QPen(QColor(colours.edge), sizes.LINE))
            painter.drawRect(self.visualRect(index).adjusted(1, 1, -2, -2))
        if self._drop is not None:
            painter.setPen(QPen(QColor(colours.accent), sizes.FOCUS, Qt.PenStyle.DashLine))
            painter.drawRect(self.visualRect(self.months.index_of(self._drop)).adjusted(1, 1, -2, -2))
        painter.end()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day and the post or event below; it may be carried from here."""
        place, self._free = event.position().toPoint(), None
        day, post, bar = self.day_below(place), self.post_at(place), self.event_at(place)
        further = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if further and event.button() == Qt.MouseButton.LeftButton and day is not None:
            self._press_further(event, day.day, post or (bar[0] if bar else None))
            return
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        layout, found = self.layout_of(day.day), post or (bar[0] if bar else None)
        # With several chosen, a click beside them lets go of them and does no more.
        self._free = None if len(self.selected) + len(self.events) > 1 else self.free_day(place)
        if post is not None:
            self._pressed = (place, Pressed(post, day.chips[day.posts.index(post)], day.day))
        elif bar is not None:
            self._pressed = (place, Pressed(*bar, day.day))
        if found is None or found.id not in {*self.selected, *self.events}:
            self._choose(found)
        if found is not None:
            return
        if layout and layout.plus.contains(place):
            self.created.emit(day.day)
        elif layout and layout.more.contains(place):
            self.more_asked.emit(day.day)

    def _choose(self, found: PostLine | CampaignBar | None) -> None:
        from campaigndesk.store.calendar import CampaignBar

        self.choose_event(found) if isinstance(found, CampaignBar) else self.choose_post(found)

    def _press_further(self, event: QMouseEvent, day: date, found: PostLine | CampaignBar | None) -> None:
        """With Ctrl a further post or event, with Shift all posts up to the one or the day below."""
        from campaigndesk.store.calendar import CampaignBar

        reaches = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if found is None:
            if reaches:
                self.reach_to(day)
            return
        self.choose_day(day, keep=True)
        if isinstance(found, CampaignBar):
            self.choose_event(found, keep=True)
        elif reaches:
            self.choose_up_to(found)
        else:
            self.choose_also(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed; else show the plus of the day below."""
        place = event.position().toPoint()
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.move(event.globalPosition().toPoint())
            return
        far = self._pressed and (place - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
        if far and self._pressed and self.carrying is not None:
            (_, pressed), self._pressed = self._pressed, None
            self.carrying.start(self._load(pressed), pressed.face, self.window())
            self.carrying.move(event.globalPosition().toPoint())
        elif not event.buttons():
            day = self.day_below(place)
            self._hover(day.day if day else None)

    def _load(self, pressed: Pressed) -> Load:
        """What was pressed, and with it what else is chosen."""
        from campaigndesk.store.calendar import CampaignBar

        chosen, found = (self.chosen_posts(), list(self.events)), pressed.found
        if isinstance(found, CampaignBar):
            return load_of_event(found.id, pressed.day, *chosen)
        return load_of(found, *chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried; a click chooses one alone, and where nothing stands writes a post of that day."""
        pressed, self._pressed = self._pressed, None
        free, self._free = self._free, None
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.drop(event.globalPosition().toPoint())
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(pressed[1].found)
        super().mouseReleaseEvent(event)
        if free is not None and free == self.free_day(event.position().toPoint()):
            self.created.emit(free)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the post, campaign or event below; on the number of a day write a new post for it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        bar = next((campaign for rect, campaign, _ in self.bars() if rect.contains(place)), None)
        if bar is not None:
            (self.event_opened if bar.kind == "event" else self.opened).emit(bar.id)
            return
        day, post = self.day_below(place), self.post_at(place)
        layout = self.layout_of(day.day) if day else None
        if post is not None:
            self.opened.emit(post.id)
        elif day is not None and layout and place.y() <= layout.plus.bottom() and not layout.plus.contains(place):
            self.created.emit(day.day)

    def leaveEvent(self, event: QEvent) -> None:
        """No day is below the mouse any more."""
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, day: date | None) -> None:
        if day != self.hovered:
            for known in (self.hovered, day):
                if known is not None:
                    self.viewport().update(self.visualRect(self.months.index_of(known)))
            self.hovered = day

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll where the weeks do not all fit; turn the page otherwise."""
        bar = self.verticalScrollBar()
        if bar.maximum() > bar.minimum() or not event.angleDelta().y():
            super().wheelEvent(event)
        else:
            self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the day or the post; also with the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if not index.isValid():
            return
        here = self.visualRect(index).center()
        place = self.viewport().mapToGlobal(here) if by_key else event.globalPos()
        post = self.chosen_post() if by_key else self.post_at(self.viewport().mapFromGlobal(event.globalPos()))
        self.menu_asked.emit(self.months.day(index).day, post, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a chip or a bar in full while the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), as_it_is(self._tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, place: QPoint) -> str:
        for rect, campaign, bar in self.bars():
            if rect.contains(place):
                return f"{campaign.title} · {campaign.starts_on} – {campaign.ends_on} · {bar.note}".rstrip(" ·")
        day, post = self.day_below(place), self.post_at(place)
        if day and post:
            return spoken(day.chips[day.posts.index(post)])
        return " · ".join((words.full_day(day.day), *day.notes)) if day else ""

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the days and turn the page at its ends; Enter opens or writes; Space goes to a post."""
        key, alone = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Space: lambda: self.step_post(1),
            Qt.Key.Key_PageUp: lambda: self.turned.emit(-1),
            Qt.Key.Key_PageDown: lambda: self.turned.emit(1),
            Qt.Key.Key_Escape: lambda: self.choose_post(None),
        }
        if alone and key in steps:
            self.stepped.emit(steps[Qt.Key(key)])
        elif alone and key in keys:
            keys[key]()
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key in steps:
            self.reached.emit(steps[Qt.Key(key)])
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Space:
            self.step_post(-1)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Space:
            self.step_post(1, keep=True)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        post, event = self.chosen_post(), self.chosen_event()
        if post is not None:
            self.opened.emit(post.id)
        elif event is not None:
            self.event_opened.emit(event.id)
        elif self.chosen_day is not None:
            self.created.emit(self.chosen_day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer chips fit now."""
        super().resizeEvent(event)
        self.resized.emit()
