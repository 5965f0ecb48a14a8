"""Moving a post to another day: what is at stake is asked first, the time of day is kept, and it can be undone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.calendar.sight import Sight
from campaigndesk.desktop.moved import Moved, moved
from campaigndesk.desktop.room import Room
from campaigndesk.domain.times import Gap, Overlap, instant, local, resolve

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.store.calendar import PostLine

translate = QCoreApplication.translate

FIRST_TIME = "10:00"
"""The time of day proposed for a post that had no time yet."""


def why_fixed(post: PostLine) -> str:
    """Why a post cannot be moved at all, as a sentence; empty where it may be (rights are asked when it is)."""
    if post.stage == "published":
        return translate("Calendar", "This post is public; it stays on the day it went out.")
    if post.stage == "withdrawn":
        return translate("Calendar", "This post was withdrawn. Reopen it first.")
    return ""


def stake_of(desk: Desk, post_id: str, conn: Connection) -> str:
    """What moving the post would undo, as a sentence; empty where nothing is lost."""
    from campaigndesk.domain.posts import STAGE_WORDS, Stage, content_names, stage_of
    from campaigndesk.store.records import find_record

    post = find_record(conn, post_id)
    if post is None:
        return ""
    stage = stage_of(post)
    if stage in (Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED):
        if content_names(post, ("proposed_at",), desk.look(conn)):
            now = sentences.said(STAGE_WORDS[stage]).lower()
            return translate(
                "Calendar",
                "It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.",
            ).format(now)
        if stage is Stage.SCHEDULED:
            return translate("Calendar", "It is scheduled: moved, it stays approved but has to be scheduled again.")
    return ""


class Mover(QObject):
    """Moves posts for a view, whose filters may hide them then."""

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window
        self.sight = Sight(room, self)

    def move(self, post: PostLine, day: date) -> None:
        """Move the post to the day, or to a local time (a naive datetime).

        Asks first where an approval or a scheduled time would be lost.
        """
        reason = why_fixed(post)
        now = local(post.at, self._room.settings.zone).replace(tzinfo=None) if post.at else None
        if reason:
            self._room.say(reason)
        elif now is None:
            self._propose(post, day)
        elif now != day if isinstance(day, datetime) else now.date() != day:
            if post.series:
                self._ask_how_far(post, now, day)
            else:
                self._check(post, day)

    def _ask_how_far(self, post: PostLine, now: datetime, day: date) -> None:
        """A post of a series moves alone, with the following, or with all."""
        from campaigndesk.desktop.series.acts import SeriesActs
        from campaigndesk.desktop.series.scope import THIS

        wanted = day if isinstance(day, datetime) else datetime.combine(day, now.time())
        acts = SeriesActs(self._room, self._window)

        def chosen(scope: str) -> None:
            if scope == THIS:
                self._check(post, day)
            else:
                days = (wanted.date() - now.date()).days
                later = datetime.combine(now.date(), wanted.time()) - datetime.combine(now.date(), now.time())
                acts.move(post.id, days, int(later.total_seconds() // 60), scope)

        when = words.moment_words(wanted)
        acts.ask(post.id, self.tr("Move to {0}?").format(when), self.tr("Move"), chosen)

    def _check(self, post: PostLine, day: date) -> None:
        desk = self._room.desk
        check = partial(desk.read, partial(stake_of, desk, post.id))
        self._room.tasks.store(check, partial(self._on_checked, post, day), self)

    def move_by(self, post: PostLine, days: int) -> None:
        """Move a post with a time some days on or back."""
        if post.at:
            self.move(post, local(post.at, self._room.settings.zone).date() + timedelta(days=days))

    def _on_checked(self, post: PostLine, day: date, stake: str) -> None:
        if stake:
            when = words.moment_words(day) if isinstance(day, datetime) else words.day_words(day)
            question = self.tr("Move this post to {0}?").format(when)
            ask(self._window, question, stake, self.tr("Move it"), self.tr("Leave it"), partial(self._go, post, day))
        else:
            self._go(post, day)

    def _go(self, post: PostLine, day: date) -> None:
        from campaigndesk.actions.scheduling import move_post

        if isinstance(day, datetime):
            self._propose(post, day)
        else:
            self._room.act(moved, move_post, post.id, day, self._room.settings.zone, then=self._on_moved, owner=self)

    def _propose(self, post: PostLine, day: date) -> None:
        """Propose the local time for a post; the usual one where only a day is given, as for its first time."""
        from campaigndesk.actions.scheduling import propose_time

        zone = self._room.settings.zone
        wall = day if isinstance(day, datetime) else datetime.combine(day, time.fromisoformat(FIRST_TIME))
        found = resolve(wall, zone)
        moment = found.after if isinstance(found, Gap) else found.first if isinstance(found, Overlap) else found
        own = "" if post.zone else zone
        self._room.act(moved, propose_time, post.id, instant(moment), own, then=self._on_moved, owner=self)

    def _on_moved(self, done: Moved) -> None:
        at = str(done.post.get("confirmed_at") or done.post.get("proposed_at") or "")
        if at:
            when = words.moment_words(local(at, self._room.settings.zone))
            self.sight.say([done.post.id], done.told(self.tr("Moved to {0}").format(when)))
