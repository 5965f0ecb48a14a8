"""What a person does with the chosen posts, out of the menus or of the menu at a post."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from campaigndesk.desktop.calendar.dragging import Load
from campaigndesk.desktop.calendar.hours import apart
from campaigndesk.desktop.calendar.many import Many
from campaigndesk.desktop.calendar.moving import Mover, why_fixed
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.series.acts import SeriesActs
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

STEPS = {"move-left": -1, "move-right": 1, "move-up": -7, "move-down": 7}
"""Commands that move by so many days."""


class PostActs(QObject):
    """Does commands with the posts that are chosen; `opened` when a post is to be opened."""

    opened = Signal(str)

    def __init__(self, room: Room, mover: Mover, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._mover, self._window = room, mover, window
        self.many = Many(room, window, mover.sight)
        self.series = SeriesActs(room, window)

    def do(self, command: str, posts: Sequence[PostLine], events: Sequence[str] = ()) -> bool:
        """Do the command with the posts and the events; False for one that is not about them."""
        if command in (*STEPS, "move-to") and not posts and not events:
            self._room.say(self.tr("Choose a post first: press Space on its day."))
        elif command in STEPS and len(posts) == 1 and not events:
            self._mover.move_by(posts[0], STEPS[command])
        elif command in STEPS:
            self.many.shift(posts, STEPS[command], events=events)
        elif command in ("move-to", "move-posts") and (posts or events):
            self.move_to(posts, events)
        elif command == "delete-posts" and (posts or events):
            self.delete(posts, events)
        else:
            return self.many.do(command, posts, events) or self.series.do(command, posts)
        return True

    def drop(self, load: Load, day: date) -> None:
        """Move what was carried to a day, or a local time, that is meant for what was under the mouse.

        Everything else goes by as much.
        """
        posts, zone = load.posts, self._room.settings.zone
        if load.since is not None:
            self.many.shift(posts, *apart(load.since, day), events=load.events)
        elif len(load) == 1:
            self._mover.move(posts[0], day)
        elif posts[0].at:
            self.many.shift(posts, *apart(local(posts[0].at, zone), day), events=load.events)
        elif isinstance(day, datetime):
            self.many.move(posts, day.date(), f"{day:%H:%M}")
        else:
            self.many.move(posts, day)

    def move_to(self, posts: Sequence[PostLine], events: Sequence[str] = ()) -> None:
        """Ask where to, a day for many posts and for events, a day and a time for one post."""
        if len(posts) > 1 or events:
            self.many.ask_day(posts, events)
        elif why_fixed(posts[0]):
            self._room.say(why_fixed(posts[0]))
        else:
            from campaigndesk.desktop.calendar.move_to import MoveTo

            MoveTo(self._room, posts[0], self._window.window()).open()

    def delete(self, posts: Sequence[PostLine], events: Sequence[str] = ()) -> None:
        """Take posts and events away, after a question; one post of a series as far as is said."""
        if len(posts) == 1 and posts[0].series and not events:
            self.series.delete(posts[0].id)
        else:
            self.many.delete(posts, events)

    def settle(self, post: PostLine) -> None:
        """Show the post's conflict."""
        self._room.lead("conflicts", post.id)

    def fill(self, menu: QMenu, post: PostLine, chosen: Sequence[PostLine]) -> None:
        """Put into the menu at a post what can be done with it, or with all that are chosen where it is one of them."""
        together = len(chosen) > 1 and any(known.id == post.id for known in chosen)
        posts = list(chosen) if together else [post]
        if not together:
            menu.addAction(self.tr("Open the post")).triggered.connect(lambda: self.opened.emit(post.id))
            if post.conflict:
                menu.addAction(self.tr("Settle the conflict…")).triggered.connect(lambda: self.settle(post))
        reason = "" if together else why_fixed(post)
        move = menu.addAction(self.tr("Move to… ({0})").format(reason) if reason else self.tr("Move to…"))
        move.triggered.connect(lambda: self.move_to(posts))
        move.setEnabled(not reason)
        if together:
            menu.addAction(self.tr("Shift…")).triggered.connect(lambda: self.many.ask_days(posts))
        if any(known.at for known in posts):
            away = menu.addAction(self.tr("Take the time away"))
            away.triggered.connect(lambda: self.many.take_times_away(posts))
            away.setEnabled(not reason)
        menu.addAction(self.tr("Owner…")).triggered.connect(lambda: self.many.ask_owner(posts))
        if any(known.stage in ("draft", "changes_requested") for known in posts):
            send = menu.addAction(self.tr("Send for approval"))
            send.triggered.connect(lambda: self.many.workflow.do("submit", posts))
        if not together:
            self._fill_series(menu, post)
        menu.addSeparator()
        if any(known.stage not in ("published", "withdrawn") for known in posts):
            menu.addAction(self.tr("Withdraw…")).triggered.connect(lambda: self.many.workflow.do("withdraw", posts))
        menu.addAction(self.tr("Delete…")).triggered.connect(lambda: self.delete(posts))
        menu.addSeparator()

    def _fill_series(self, menu: QMenu, post: PostLine) -> None:
        words = self.tr("Change the rule of the series…") if post.series else self.tr("Repeat…")
        menu.addAction(words).triggered.connect(lambda: self.series.repeat(post.id))
        if post.series:
            skip = menu.addAction(self.tr("Skip this post of the series"))
            skip.triggered.connect(lambda: self.series.skip(post.id))
