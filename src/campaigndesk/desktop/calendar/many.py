"""What can be done with many chosen posts: what is at stake is asked once, and one sentence says what was not done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.calendar.moving import FIRST_TIME, stake_of
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.actions.many import Outcome
    from campaigndesk.store.calendar import PostLine

Posts = Sequence["PostLine"]


def count_stakes(desk: Desk, ids: Sequence[str], conn: Connection) -> int:
    """How many of these posts would lose an approval or a schedule by being moved."""
    return sum(bool(stake_of(desk, post_id, conn)) for post_id in ids)


class Many(QObject):
    """Does it for the calendar; commands come with the posts that are chosen."""

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window

    def do(self, command: str, posts: Posts, events: Sequence[str] = ()) -> bool:
        """Do a command of the menus with these posts and events; False for one that is not about many."""
        commands: dict[str, Callable[[Posts], None]] = {
            "shift-posts": partial(self.ask_days, events=events),
            "move-posts": partial(self.ask_day, events=events),
            "assign-posts": self.ask_owner,
            "submit-posts": self.submit,
            "take-times": self.take_times_away,
        }
        if command not in commands:
            return False
        if not posts and not (events and command in ("shift-posts", "move-posts")):
            self._room.say(self.tr("Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A."))
        else:
            commands[command](posts)
        return True

    # What is asked

    def ask_days(self, posts: Posts, events: Sequence[str] = ()) -> None:
        """Ask by how many days, then shift."""
        from campaigndesk.desktop.calendar.many_dialogs import ShiftDays

        dialog = ShiftDays(words.posts_and_events(len(posts), len(events)), self._window.window())
        dialog.chosen.connect(lambda days: self.shift(posts, days, events=events))
        dialog.open()

    def ask_day(self, posts: Posts, events: Sequence[str] = ()) -> None:
        """Ask for a day, then move."""
        from campaigndesk.desktop.calendar.go_to_date import GoToDate
        from campaigndesk.desktop.calendar.moments import today_in
        from campaigndesk.domain.times import day_of

        zone = self._room.settings.zone
        first = min((post.at for post in posts if post.at), default="")
        dialog = GoToDate(day_of(first, zone) if first else today_in(zone), self._window.window())
        dialog.setWindowTitle(self.tr("Move {0} to").format(words.posts_and_events(len(posts), len(events))))
        dialog.chosen.connect(lambda day: self.move(posts, day, events=events))
        dialog.open()

    def ask_owner(self, posts: Posts) -> None:
        """Ask for a person, then give them the posts."""
        from campaigndesk.desktop.calendar.many_dialogs import ChooseOwner, load_people

        def found(people: list[tuple[str, str]]) -> None:
            dialog = ChooseOwner(len(posts), people, posts[0].owner, self._window.window())
            dialog.chosen.connect(lambda person: self.assign(posts, person))
            dialog.open()

        self._room.read(load_people, then=found, owner=self)

    # What is done

    def shift(self, posts: Posts, days: int, minutes: int = 0, events: Sequence[str] = ()) -> None:
        """Move posts and events some days and minutes on or back, all by as much on the clocks."""
        from campaigndesk.actions.many import shift_posts

        if days or minutes:
            question = self.tr("Shift %n posts?", "", len(posts))
            zone, said = self._room.settings.zone, partial(self._moved, events=events)
            go = partial(self._act, shift_posts, said, _ids(posts), days, zone, minutes, events)
            self._when_agreed(posts, question, self.tr("Shift them"), go)

    def move(self, posts: Posts, day: date, first: str = FIRST_TIME, events: Sequence[str] = ()) -> None:
        """Move posts and events to a day, each at its time of day; posts that have none yet at the `first`."""
        from campaigndesk.actions.many import move_posts

        question = self.tr("Move {0} to {1}?").format(words.posts(len(posts)), words.day_words(day))
        zone, said = self._room.settings.zone, partial(self._moved, events=events)
        go = partial(self._act, move_posts, said, _ids(posts), day, zone, first, events)
        self._when_agreed(posts, question, self.tr("Move them"), go)

    def take_times_away(self, posts: Posts) -> None:
        """Put posts back into the tray."""
        from campaigndesk.actions.many import take_times_away

        question = self.tr("Take the time of %n posts away?", "", len(posts))
        go = partial(self._act, take_times_away, self._untimed, _ids(posts))
        self._when_agreed(posts, question, self.tr("Take it away"), go)

    def assign(self, posts: Posts, person: str) -> None:
        """Give posts to a person."""
        from campaigndesk.actions.many import assign_posts

        self._act(assign_posts, self._assigned, _ids(posts), person)

    def submit(self, posts: Posts) -> None:
        """Send posts for approval."""
        from campaigndesk.actions.many import submit_posts

        self._act(submit_posts, self._submitted, _ids(posts))

    def _when_agreed(self, posts: Posts, question: str, yes: str, go: Callable[[], None]) -> None:
        """Ask first where approvals or schedules would be lost."""
        desk, ids = self._room.desk, _ids(posts)

        def counted(at_stake: int) -> None:
            if not at_stake:
                go()
                return
            detail = self.tr("The approval or the schedule of {0} would be lost.").format(words.posts(at_stake))
            ask(self._window, question, detail, yes, self.tr("Leave them"), go)

        self._room.tasks.store(partial(desk.read, partial(count_stakes, desk, ids)), counted, self)

    def _act(self, action: Callable[..., Outcome], said: Callable[[Outcome], str], *arguments: Any) -> None:
        self._room.act(action, *arguments, then=lambda outcome: self._say(outcome, said), owner=self)

    def _say(self, outcome: Outcome, said: Callable[[Outcome], str]) -> None:
        """What was done, and with how many it was not and why, in one breath."""
        sentence = said(outcome) if outcome.done else self.tr("Nothing was changed.")
        left = sum(outcome.left.values())
        if left:
            reason, _ = max(outcome.left.items(), key=lambda pair: pair[1])
            others = len(outcome.left) - 1
            more = " " + self.tr("(and %n other reasons)", "", others) if others else ""
            sentence += " " + self.tr("%n left as they are: {0}", "", left).format(sentences.said(reason)) + more
        self._room.say(sentence, undo=bool(outcome.done) and said != self._submitted)

    def _moved(self, outcome: Outcome, events: Sequence[str] = ()) -> str:
        count, along = len(outcome.done), len({*outcome.done} & {*events})
        if along:
            return self.tr("Moved: {0}.").format(words.posts_and_events(count - along, along))
        return self.tr("%n posts moved.", "", count) if count != 1 else self.tr("1 post moved.")

    def _untimed(self, outcome: Outcome) -> str:
        count = len(outcome.done)
        many = self.tr("%n posts are in the tray, without a time.", "", count)
        return many if count != 1 else self.tr("The post is in the tray, without a time.")

    def _assigned(self, outcome: Outcome) -> str:
        count = len(outcome.done)
        return self.tr("%n posts changed hands.", "", count) if count != 1 else self.tr("The post changed hands.")

    def _submitted(self, outcome: Outcome) -> str:
        count = len(outcome.done)
        return self.tr("%n posts sent for approval.", "", count) if count != 1 else self.tr("1 post sent for approval.")


def _ids(posts: Posts) -> list[str]:
    return [post.id for post in posts]
