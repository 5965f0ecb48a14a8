"""Posts carried with the mouse from one day, or from the tray, to another day or hour; Esc puts them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Chip, paint_chip
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

EDGE = 28
"""How close to the side of the month a carried post turns the page, in pixels."""
HOVER = 700
"""How long it has to stay there, in milliseconds."""


WIDTH, STAIR, DEEPEST = 170, 4, 2
"""Of the chip under the mouse: its width, how far those below it stand out, and how many of them are drawn at most."""


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

    def __init__(self, window: QWidget, chip: Chip, count: int = 1) -> None:
        super().__init__(window)
        self._chip, self._pile = chip, min(count - 1, DEEPEST)
        self.window_below = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = plain("", "hint", self)
        self.words.move(0, self._height() + 2)
        self.say("")

    def say(self, sentence: str) -> None:
        """Say what a drop here would do."""
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        self.words.adjustSize()
        wide = WIDTH + self._pile * STAIR
        self.resize(max(wide, self.words.width()), self._height() + 2 + (self.words.height() if sentence else 0))

    def _height(self) -> int:
        return sizes.CHIP + self._pile * STAIR

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip, on a pile where others go along."""
        painter = QPainter(self)
        painter.setOpacity(0.9)
        for step in range(self._pile, -1, -1):
            place = QRect(step * STAIR, step * STAIR, WIDTH, sizes.CHIP)
            paint_chip(painter, place, self._chip, look.tokens())
        painter.end()


class Carrying(QObject):
    """One load at a time: the post under the mouse first, then those that go along with it.

    `dropped` carries all of them and the day or time below, which is meant for the first; `untimed` all of them;
    `turned` asks for another page.
    """

    dropped = Signal(object, object)
    untimed = Signal(object)
    refused = Signal(str)
    turned = Signal(int)

    def __init__(self, why_not: Callable[[PostLine], str], says: Callable[[date], str]) -> None:
        super().__init__()
        self.target: Target | None = None
        self.tray: Tray | None = None
        self._why_not, self._says = why_not, says
        self.posts: tuple[PostLine, ...] = ()
        self._ghost: Ghost | None = None
        self._edge = 0
        self._turning = QTimer(self, interval=HOVER)
        self._turning.timeout.connect(lambda: self.turned.emit(self._edge))

    def is_on(self) -> bool:
        """Whether a post is being carried."""
        return bool(self.posts)

    def start(self, post: PostLine, chip: Chip, window: QWidget, along: Iterable[PostLine] = ()) -> None:
        """Take the post up; `along`: the posts that are chosen, which go with it where it is one of them."""
        self.cancel()
        others = {known.id: known for known in along}
        self.posts = (post, *(known for known in others.values() if known.id != post.id and post.id in others))
        self._ghost = Ghost(window, chip, len(self.posts))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, place: QPoint) -> None:
        """The mouse is at this point of the screen."""
        if not self.posts or self._ghost is None:
            return
        day = self.target.day_at(place) if self.target else None
        free = self._free()
        if self.target:
            self.target.mark_drop(day if free else None)
        away = self._is_over_tray(place)
        if self.tray:
            self.tray.mark(away and bool(free))
        self._ghost.say(self._words(self.tray.says() if away and self.tray else self._says(day) if day else ""))
        self._ghost.move(self._ghost.window_below.mapFromGlobal(place) + QPoint(12, 8))
        self._ghost.show()
        self._ghost.raise_()
        edge = self.target.edge_at(place) if self.target else 0
        if edge != self._edge:
            self._edge = edge
            self._turning.start() if edge else self._turning.stop()

    def drop(self, place: QPoint) -> None:
        """Let go: what is carried is dropped on the day below, or goes back."""
        posts, day = self.posts, self.target.day_at(place) if self.target else None
        away, free = self._is_over_tray(place), self._free()
        self.cancel()
        if not posts or (day is None and not away):
            return
        if not free:
            self.refused.emit(self._why_not(posts[0]))
        elif away:
            self.untimed.emit(posts)
        else:
            self.dropped.emit(posts, day)

    def _free(self) -> list[PostLine]:
        """Those that may be moved; where the one under the mouse may not, none goes."""
        free = [post for post in self.posts if not self._why_not(post)]
        return free if free and free[0] is self.posts[0] else []

    def _words(self, where: str) -> str:
        """What a drop would do, with how many, and why not with the others."""
        free = self._free()
        if not free:
            return self._why_not(self.posts[0])
        if not where or len(self.posts) == 1:
            return where
        reasons = dict.fromkeys(filter(None, map(self._why_not, self.posts)))
        return " · ".join((words.posts(len(free)), where, *reasons))

    def _is_over_tray(self, place: QPoint) -> bool:
        """Whether the mouse is on the tray with posts that have a time to take away."""
        return bool(self.tray and self.tray.holds(place) and any(post.at for post in self.posts))

    def cancel(self) -> None:
        """Put back what is carried."""
        if not self.posts:
            return
        self.posts = ()
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
        """Esc puts the posts back, whatever has the keyboard, and does nothing else; so does a window that loses it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Accepted, the override keeps the key from shortcuts, and it comes again as a press.
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.cancel()
            return True
        if event.type() == QEvent.Type.ApplicationStateChange:
            self.cancel()
        return super().eventFilter(watched, event)
