"""What can be done with many chosen posts and events out of the menus: when they are, whose they are, and deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.moving import FIRST_TIME
from campaigndesk.desktop.calendar.sight import Sight
from campaigndesk.desktop.calendar.trying import Asked, Posts, Trying
from campaigndesk.desktop.calendar.workflow import Workflow
from campaigndesk.desktop.room import Room


class Many(QObject):
    """Does it for the calendar; commands come with the posts that are chosen."""

    def __init__(self, room: Room, window: QWidget, sight: Sight) -> None:
        super().__init__(window)
        self._room, self._window = room, window
        self._trying = Trying(room, window, sight)
        self.workflow = Workflow(room, window, sight)

    def do(self, command: str, posts: Posts, events: Sequence[str] = ()) -> bool:
        """Do a command of the menus with these posts and events; False for one that is not about many."""
        commands: dict[str, Callable[[Posts], None]] = {
            "shift-posts": partial(self.ask_days, events=events),
            "move-posts": partial(self.ask_day, events=events),
            "assign-posts": self.ask_owner,
            "submit-posts": partial(self.workflow.do, "submit"),
            "withdraw-posts": partial(self.workflow.do, "withdraw"),
            "take-times": self.take_times_away,
            "delete-posts": partial(self.delete, events=events),
        }
        if command not in commands:
            return False
        if not posts and not (events and command in ("shift-posts", "move-posts", "delete-posts")):
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
            so = Asked(self.tr("Shift {0}?"), self.tr("Shift them"), partial(self._moved, events=events), lapses=True)
            how = {"days": days, "zone": self._room.settings.zone, "minutes": minutes}
            self._trying.do(shift_posts, posts, so, how, events)

    def move(self, posts: Posts, day: date, first: str = FIRST_TIME, events: Sequence[str] = ()) -> None:
        """Move posts and events to a day, each at its time of day; posts that have none yet at the `first`."""
        from campaigndesk.actions.many import move_posts

        question = self.tr("Move {0} to {1}?").replace("{1}", words.day_words(day))
        so = Asked(question, self.tr("Move them"), partial(self._moved, events=events), lapses=True)
        how = {"day": day, "zone": self._room.settings.zone, "first": first}
        self._trying.do(move_posts, posts, so, how, events)

    def take_times_away(self, posts: Posts) -> None:
        """Put posts back into the tray."""
        from campaigndesk.actions.many import take_times_away

        so = Asked(self.tr("Take the time of {0} away?"), self.tr("Take it away"), self._untimed, lapses=True)
        self._trying.do(take_times_away, posts, so)

    def assign(self, posts: Posts, person: str) -> None:
        """Give posts to a person."""
        from campaigndesk.actions.many import assign_posts

        so = Asked(self.tr("Change the owner of {0}?"), self.tr("Change the owner"), self._assigned)
        self._trying.do(assign_posts, posts, so, {"owner": person})

    def delete(self, posts: Posts, events: Sequence[str] = ()) -> None:
        """Take posts and events away; always after a question."""
        from campaigndesk.actions.many import delete_posts

        kept = self.tr("The text stays in the history; it can be undone.")
        so = Asked(self.tr("Delete {0}?"), self.tr("Delete"), partial(self._deleted, events=events), kept=kept)
        self._trying.do(delete_posts, posts, so, events=events)

    def _moved(self, done: Sequence[str], events: Sequence[str] = ()) -> str:
        count, along = len(done), len({*done} & {*events})
        if along:
            return self.tr("Moved: {0}.").format(words.posts_and_events(count - along, along))
        return self.tr("%n posts moved.", "", count) if count != 1 else self.tr("1 post moved.")

    def _untimed(self, done: Sequence[str]) -> str:
        count = len(done)
        many = self.tr("%n posts are in the tray, without a time.", "", count)
        return many if count != 1 else self.tr("The post is in the tray, without a time.")

    def _assigned(self, done: Sequence[str]) -> str:
        count = len(done)
        return self.tr("%n posts changed hands.", "", count) if count != 1 else self.tr("The post changed hands.")

    def _deleted(self, done: Sequence[str], events: Sequence[str] = ()) -> str:
        along = len({*done} & {*events})
        return self.tr("{0} deleted.").format(words.posts_and_events(len(done) - along, along))
