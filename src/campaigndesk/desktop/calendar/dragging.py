"""A post carried with the mouse from one day, or from the tray, to another day or hour; Esc puts it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Chip, paint_chip
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

EDGE = 28
"""How close to the side of the month a carried post turns the page, in pixels."""
HOVER = 700
"""How long it has to stay there, in milliseconds."""


class Target(Protocol):
    """Where posts can be dropped: the month on days, the week on local times (naive datetimes, which are dates too)."""

    def day_at(self, place: QPoint) -> date | None:
        """The day, or the time, below a point of the screen."""

    def edge_at(self, place: QPoint) -> int:
        """-1 or 1 beside the left or right edge, 0 elsewhere."""

    def mark_drop(self, day: date | None) -> None:
        """Show where the post would fall."""


class Tray(Protocol):
    """Where posts lie that have no time."""

    def holds(self, place: QPoint) -> bool:
        """Whether a point of the screen lies on it."""

    def mark(self, on: bool) -> None:
        """Show that a carried post would fall here."""

    def says(self) -> str:
        """What a drop here would do."""


class Ghost(QWidget):
    """The chip under the mouse, with a line below it that says what a drop would do."""

    def __init__(self, window: QWidget, chip: Chip) -> None:
        super().__init__(window)
        self._chip = chip
        self.window_below = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = plain("", "hint", self)
        self.words.move(0, sizes.CHIP + 2)
        self.say("")

    def say(self, sentence: str) -> None:
        """Say what a drop here would do."""
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        self.words.adjustSize()
        self.resize(max(170, self.words.width()), sizes.CHIP + 2 + (self.words.height() if sentence else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setOpacity(0.9)
        paint_chip(painter, QRect(0, 0, 170, sizes.CHIP), self._chip, look.tokens())
        painter.end()


class Carrying(QObject):
    """One carried post at a time. `dropped` names the post and the day or time; `turned` asks for another page."""

    dropped = Signal(object, object)
    untimed = Signal(object)
    refused = Signal(str)
    turned = Signal(int)

    def __init__(self, why_not: Callable[[PostLine], str], says: Callable[[date], str]) -> None:
        super().__init__()
        self.target: Target | None = None
        self.tray: Tray | None = None
        self._why_not, self._says = why_not, says
        self.post: PostLine | None = None
        self._ghost: Ghost | None = None
        self._edge = 0
        self._turning = QTimer(self, interval=HOVER)
        self._turning.timeout.connect(lambda: self.turned.emit(self._edge))

    def is_on(self) -> bool:
        """Whether a post is being carried."""
        return self.post is not None

    def start(self, post: PostLine, chip: Chip, window: QWidget) -> None:
        """Take the post up."""
        self.cancel()
        self.post = post
        self._ghost = Ghost(window, chip)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, place: QPoint) -> None:
        """The mouse is at this point of the screen."""
        if self.post is None or self._ghost is None:
            return
        day = self.target.day_at(place) if self.target else None
        reason = self._why_not(self.post)
        if self.target:
            self.target.mark_drop(None if reason else day)
        away = self._is_over_tray(place)
        if self.tray:
            self.tray.mark(away and not reason)
        self._ghost.say(reason or (self.tray.says() if away and self.tray else self._says(day) if day else ""))
        self._ghost.move(self._ghost.window_below.mapFromGlobal(place) + QPoint(12, 8))
        self._ghost.show()
        self._ghost.raise_()
        edge = self.target.edge_at(place) if self.target else 0
        if edge != self._edge:
            self._edge = edge
            self._turning.start() if edge else self._turning.stop()

    def drop(self, place: QPoint) -> None:
        """Let go: the post is dropped on the day below, or goes back."""
        post, day = self.post, self.target.day_at(place) if self.target else None
        away = self._is_over_tray(place)
        self.cancel()
        if post is None or (day is None and not away):
            return
        reason = self._why_not(post)
        if reason:
            self.refused.emit(reason)
        elif away:
            self.untimed.emit(post)
        else:
            self.dropped.emit(post, day)

    def _is_over_tray(self, place: QPoint) -> bool:
        """Whether the mouse is on the tray with a post that has a time to take away."""
        return bool(self.post and self.post.at and self.tray and self.tray.holds(place))

    def cancel(self) -> None:
        """Put the post back."""
        if self.post is None:
            return
        self.post = None
        self._edge = 0
        self._turning.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        QGuiApplication.restoreOverrideCursor()
        if self.target:
            self.target.mark_drop(None)
        if self.tray:
            self.tray.mark(False)
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts the post back, whatever has the keyboard; so does a window that loses it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                self.cancel()
            return True
        if event.type() == QEvent.Type.ApplicationStateChange:
            self.cancel()
        return super().eventFilter(watched, event)
