"""The timeline on the screen: lanes and days that are worked with the mouse or with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QRubberBand, QToolTip, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.dragging import load_of
from campaigndesk.desktop.calendar.plain_grids import make_plain
from campaigndesk.desktop.calendar.timeline.bars import WHOLE, Drawn, Held, take
from campaigndesk.desktop.calendar.timeline.cell import CellDelegate
from campaigndesk.desktop.calendar.timeline.choosing import TimelineChoosing
from campaigndesk.desktop.calendar.timeline.ground import paint_above, paint_ground
from campaigndesk.desktop.calendar.timeline.headings import DaysHeading, LanesHeading
from campaigndesk.desktop.calendar.timeline.model import TimelineModel
from campaigndesk.desktop.look.chips import spoken
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.tips import as_it_is

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.dragging import Carrying
    from campaigndesk.store.calendar import PostLine


class TimelineTable(TimelineChoosing):
    """One row a lane, one cell a day. What a person does is told by signals; nothing is changed here."""

    opened = Signal(str)
    created = Signal(object)
    turned = Signal(int)
    stepped = Signal(int)
    zoomed = Signal(int)
    menu_asked = Signal(object, object, QPoint)
    taken = Signal(object)
    stretched = Signal(object)
    seen = Signal()
    resized = Signal()

    def __init__(self, lanes: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(lanes, parent)
        self.carrying: Carrying | None = None
        self.held: Held | None = None
        self.why_not_held = ""
        self._pressed: tuple[QPoint, PostLine | Drawn] | None = None
        self._began: QPoint | None = None
        self.band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.setItemDelegate(CellDelegate(self))
        self._dress()
        self._said = plain("", "hint", self.viewport())
        self._said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._said.hide()
        self.verticalScrollBar().valueChanged.connect(lambda _: self.seen.emit())

    def _dress(self) -> None:
        make_plain(self)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.setHorizontalHeader(DaysHeading(self))
        self.setVerticalHeader(LanesHeading(self))

    @property
    def drop(self) -> date | None:
        """The day on which what is carried would fall."""
        return self._drop

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the posts, then the campaigns and what is in a person's hand."""
        for paint in (paint_ground, None, paint_above):
            if paint is None:
                super().paintEvent(event)
                continue
            painter = QPainter(self.viewport())
            arguments = (painter, self, event.rect())
            paint_above(*arguments, self.held) if paint is paint_above else paint_ground(*arguments)
            painter.end()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell and the post below; a mark or a bar may be carried from here."""
        place = event.position().toPoint()
        post, drawn = self.post_at(place), self.bar_at(place)
        further = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if further and event.button() == Qt.MouseButton.LeftButton and self.indexAt(place).isValid():
            self._press_further(event, post)
            return
        super().mousePressEvent(event)
        if post is None or post.id not in self.selected:
            self.choose_post(post)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (place, post) if post else (place, drawn) if drawn else None
            self._began = None if self._pressed else place
            if drawn is not None and post is None:
                self.why_not_held = ""
                self.taken.emit(drawn.campaign)

    def _press_further(self, event: QMouseEvent, post: PostLine | None) -> None:
        """With Ctrl a further post, with Shift all up to the one or the cell below."""
        index, reaches = self.indexAt(event.position().toPoint()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if post is None:
            if reaches:
                self.reach_to(index.row(), self.lanes.day(index))
            return
        self.choose(index.row(), self.lanes.day(index), keep=True)
        if reaches:
            self.choose_up_to(post)
        else:
            self.choose_also(post)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed; the pointer says what can be taken hold of."""
        place, on_screen = event.position().toPoint(), event.globalPosition().toPoint()
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.move(on_screen)
        elif self.held is not None:
            self._stretch(place)
        elif self._pressed is not None:
            start, what = self._pressed
            if (place - start).manhattanLength() >= QApplication.startDragDistance():
                self._take(what, start, on_screen)
        elif self._began is not None:
            if (place - self._began).manhattanLength() >= QApplication.startDragDistance() or self.band.isVisible():
                self.band.setGeometry(QRect(self._began, place).normalized() & self.viewport().rect())
                self.band.show()
        elif not event.buttons():
            drawn = self.bar_at(place)
            part = drawn.part_at(place.x()) if drawn else ""
            shapes = {"": Qt.CursorShape.ArrowCursor, WHOLE: Qt.CursorShape.OpenHandCursor}
            self.viewport().setCursor(shapes.get(part, Qt.CursorShape.SplitHCursor))

    def _take(self, what: PostLine | Drawn, start: QPoint, on_screen: QPoint) -> None:
        if isinstance(what, Drawn):
            day = self.day_below(start)
            self.held = take(what, start.x(), day) if day else None
            return
        index = self.currentIndex()
        cell = self.lanes.cell(index) if index.isValid() else None
        for known, chip in zip(cell.posts, cell.chips, strict=True) if cell and self.carrying else ():
            if known.id == what.id and self.carrying is not None:
                self.carrying.start(load_of(what, self.chosen_posts()), chip, self.window())
                self.carrying.move(on_screen)
                return

    def _stretch(self, place: QPoint) -> None:
        day = self.day_below(QPoint(min(max(place.x(), 0), self.viewport().width() - 1), place.y()))
        if self.held is None or day is None:
            return
        self.held = self.held.at(day)
        dates = f"{words.brief_day(self.held.starts)} – {words.brief_day(self.held.ends)}"
        self._said.setText(self.why_not_held or dates)
        self._said.adjustSize()
        left = min(place.x() + 12, self.viewport().width() - self._said.width())
        self._said.move(max(left, 0), place.y() + 14)
        self._said.show()
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried."""
        held, pressed = self.held, self._pressed
        band = self.band.geometry() if self.band.isVisible() else None
        self.let_go()
        if self.carrying is not None and self.carrying.is_on():
            self.carrying.drop(event.globalPosition().toPoint())
        elif held is not None and held.moved():
            self.stretched.emit(held)
        elif band is not None:
            self.choose_within(band)
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton and not isinstance(pressed[1], Drawn):
            self.choose_post(pressed[1])
        super().mouseReleaseEvent(event)

    def let_go(self) -> None:
        """Put a bar back where it was, and take the rubber band away."""
        self._pressed = self._began = None
        self.band.hide()
        self.held = None
        self._said.hide()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the post or the campaign below; where there is neither, write a new post for that day."""
        place = event.position().toPoint()
        post, drawn, day = self.post_at(place), self.bar_at(place), self.day_below(place)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if post is not None:
            self.opened.emit(post.id)
        elif drawn is not None:
            self.opened.emit(drawn.campaign.id)
        elif day is not None and self.indexAt(place).isValid():
            self.created.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther, else up and down over the lanes."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the post or the campaign; also with the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        here = self.viewport().mapFromGlobal(event.globalPos())
        drawn = None if by_key else self.bar_at(here)
        post = self.chosen_post() if by_key else self.post_at(here)
        campaign = drawn.campaign if drawn else self.chosen_campaign()
        place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(post, campaign, place if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a mark or a bar in full while the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), as_it_is(self._tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, place: QPoint) -> str:
        drawn, post, index = self.bar_at(place), self.post_at(place), self.indexAt(place)
        if drawn is not None:
            dates = f"{drawn.campaign.starts_on} – {drawn.campaign.ends_on}"
            return " · ".join(filter(None, (drawn.campaign.title, dates, drawn.bar.note)))
        if not index.isValid():
            return ""
        cell, day = self.lanes.cell(index), self.lanes.day(index)
        if post is not None:
            return spoken(cell.chips[cell.posts.index(post)])
        count = words.posts(cell.count) if cell.count else ""
        return " · ".join(filter(None, (words.full_day(day), *self.lanes.notes.get(day, ()), count)))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over lanes and days and turn the page at its ends; Enter opens; Space goes to a post."""
        key, index = event.key(), self.currentIndex()
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Space: lambda: self.step_post(1),
            Qt.Key.Key_PageUp: lambda: self.turned.emit(-1),
            Qt.Key.Key_PageDown: lambda: self.turned.emit(1),
            Qt.Key.Key_Escape: lambda: self.let_go() if self.held or self.band.isVisible() else self.choose_post(None),
        }
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        ends = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (len(self.lanes.days) - 1, 1)}
        if alone and key in ends and index.isValid() and index.column() == ends[Qt.Key(key)][0]:
            self.stepped.emit(ends[Qt.Key(key)][1])
        elif alone and key in keys:
            keys[key]()
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Space:
            self.step_post(-1)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Space:
            self.step_post(1, keep=True)
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key in steps and index.isValid():
            self._reach(*steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _reach(self, rows: int, days: int) -> None:
        """Go on with Shift; the lanes and days that are shown are the limit."""
        index = self.currentIndex()
        row = min(max(index.row() + rows, 0), self.lanes.rowCount() - 1)
        column = min(max(index.column() + days, 0), len(self.lanes.days) - 1)
        self.reach_to(row, self.lanes.days[column])

    def _enter(self) -> None:
        post, campaign, day = self.chosen_post(), self.chosen_campaign(), self.chosen_day()
        if post is not None:
            self.opened.emit(post.id)
        elif campaign is not None:
            self.opened.emit(campaign.id)
        elif day is not None:
            self.created.emit(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other posts fit now, and other lanes are seen."""
        super().resizeEvent(event)
        self.resized.emit()
