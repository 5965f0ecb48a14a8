"""Posts and events carried with the mouse from a day, or the tray, to another day or hour; Esc puts them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Bar, Chip, paint_bar, paint_chip
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

EDGE = 28
"""How close to the side of the month a carried post turns the page, in pixels."""
HOVER = 700
"""How long it has to stay there, in milliseconds."""
LOOK = 100
"""Milliseconds after which what lies below a resting mouse is looked at again: the page may have turned or rolled."""


WIDTH, STAIR, DEEPEST = 170, 4, 2
"""Of the chip under the mouse: its width, how far those below it stand out, and how many of them are drawn at most."""


@dataclass(frozen=True, slots=True)
class Load:
    """What is carried: the post under the mouse first, or an event that was taken up at the day or time `since`.

    `events`: their ids.
    """

    posts: tuple[PostLine, ...] = ()
    events: tuple[str, ...] = ()
    since: date | None = None

    def __len__(self) -> int:
        return len(self.posts) + len(self.events)


def load_of(post: PostLine, posts: Sequence[PostLine], events: Sequence[str] = ()) -> Load:
    """The post, and with it what else is chosen where it is one of the chosen."""
    others = tuple(known for known in posts if known.id != post.id)
    return Load((post, *others), tuple(events)) if len(others) < len(posts) else Load((post,))


def load_of_event(event_id: str, since: date, posts: Sequence[PostLine], events: Sequence[str]) -> Load:
    """The event, and with it what else is chosen where it is one of the chosen."""
    return Load(tuple(posts), tuple(events), since) if event_id in events else Load((), (event_id,), since)


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
    """The chip or bar under the mouse, with a line below it that says what a drop would do."""

    def __init__(self, window: QWidget, face: Chip | Bar, count: int = 1) -> None:
        super().__init__(window)
        self._face, self._pile = face, min(count - 1, DEEPEST)
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
            if isinstance(self._face, Bar):
                paint_bar(painter, place, self._face, look.tokens())
            else:
                paint_chip(painter, place, self._face, look.tokens())
        painter.end()


class Carrying(QObject):
    """One load at a time.

    `dropped` carries it and the day or time below, which is meant for what is under the mouse; `untimed` its posts;
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
        self.load = Load()
        self._ghost: Ghost | None = None
        self._edge = 0
        self._turning = QTimer(self, interval=HOVER)
        self._turning.timeout.connect(lambda: self.turned.emit(self._edge))
        self._place = QPoint()
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(lambda: self.move(self._place))

    def is_on(self) -> bool:
        """Whether anything is being carried."""
        return bool(self.load)

    def start(self, load: Load, face: Chip | Bar, window: QWidget) -> None:
        """Take the load up; `face`: how what is under the mouse looks."""
        self.cancel()
        self.load = load
        self._ghost = Ghost(window, face, len(load))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, place: QPoint) -> None:
        """The mouse is at this point of the screen."""
        if not self.load or self._ghost is None:
            return
        self._place = place
        self._looking.start()
        day = self.target.day_at(place) if self.target else None
        reason = self._why_not_held()
        if self.target:
            self.target.mark_drop(None if reason else day)
        away = self._is_over_tray(place)
        if self.tray:
            self.tray.mark(away and not reason)
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
        load, day = self.load, self.target.day_at(place) if self.target else None
        away, reason = self._is_over_tray(place), self._why_not_held()
        self.cancel()
        if not load or (day is None and not away):
            return
        if reason:
            self.refused.emit(reason)
        elif away:
            self.untimed.emit(load.posts)
        else:
            self.dropped.emit(load, day)

    def _why_not_held(self) -> str:
        """Why the post under the mouse may not be moved: then nothing goes."""
        return "" if self.load.since or not self.load.posts else self._why_not(self.load.posts[0])

    def _words(self, where: str) -> str:
        """What a drop would do, with how many, and why not with the others."""
        reasons = [reason for post in self.load.posts if (reason := self._why_not(post))]
        if self._why_not_held() or not where or len(self.load) == 1:
            return self._why_not_held() or where
        going = words.posts_and_events(len(self.load.posts) - len(reasons), len(self.load.events))
        return " · ".join((going, where, *dict.fromkeys(reasons)))

    def _is_over_tray(self, place: QPoint) -> bool:
        """Whether the mouse is on the tray with posts that have a time to take away."""
        return bool(self.tray and self.tray.holds(place) and any(post.at for post in self.load.posts))

    def cancel(self) -> None:
        """Put back what is carried."""
        if not self.load:
            return
        self.load = Load()
        self._edge = 0
        self._turning.stop()
        self._looking.stop()
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
