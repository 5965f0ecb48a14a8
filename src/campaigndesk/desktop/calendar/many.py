"""What can be done with many chosen posts; before it is done one question says with which not, and what is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.calendar.foreseeing import Foreseen, foresee, so_many, told_before
from campaigndesk.desktop.calendar.moving import FIRST_TIME
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.actions.many import Outcome
    from campaigndesk.store.calendar import PostLine

Posts = Sequence["PostLine"]


@dataclass(frozen=True, slots=True)
class Asked:
    """How an act is asked about (`{0}`: with how many) and agreed to, and what is said when it was done.

    `lapses`: it can cost an approval or a schedule. `kept`: a sentence for a question that is always put.
    """

    question: str
    yes: str
    done: Callable[[Sequence[str]], str]
    lapses: bool = False
    kept: str = ""


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
            "withdraw-posts": self.ask_reason,
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

    def ask_reason(self, posts: Posts) -> None:
        """Say which can be withdrawn and ask why, then withdraw."""
        from campaigndesk.actions.many import withdraw_posts
        from campaigndesk.desktop.editor.dialogs import ReasonDialog

        def found(foreseen: Foreseen) -> None:
            if not foreseen.able:
                self._say((), foreseen.left, self._withdrawn)
                return
            question = self.tr("Withdraw {0}? Their texts stay readable.").format(so_many(foreseen, posts))
            told = "\n\n".join(filter(None, (question, told_before(foreseen, posts))))

            def go(reason: str) -> None:
                self._act(partial(withdraw_posts, post_ids=foreseen.able, reason=reason), self._withdrawn)

            ReasonDialog(self._window.window(), self.tr("Withdraw"), told, self.tr("Withdraw them"), go).open()

        tried = {"reason": self.tr("Withdraw")}
        work = partial(foresee, self._room.desk, withdraw_posts, _ids(posts), tried, lapses=False)
        self._room.tasks.store(work, found, self)

    # What is done

    def shift(self, posts: Posts, days: int, minutes: int = 0, events: Sequence[str] = ()) -> None:
        """Move posts and events some days and minutes on or back, all by as much on the clocks."""
        from campaigndesk.actions.many import shift_posts

        if days or minutes:
            so = Asked(self.tr("Shift {0}?"), self.tr("Shift them"), partial(self._moved, events=events), lapses=True)
            how = {"days": days, "zone": self._room.settings.zone, "minutes": minutes}
            self._look_first(shift_posts, posts, events, so, how)

    def move(self, posts: Posts, day: date, first: str = FIRST_TIME, events: Sequence[str] = ()) -> None:
        """Move posts and events to a day, each at its time of day; posts that have none yet at the `first`."""
        from campaigndesk.actions.many import move_posts

        question = self.tr("Move {0} to {1}?").replace("{1}", words.day_words(day))
        so = Asked(question, self.tr("Move them"), partial(self._moved, events=events), lapses=True)
        how = {"day": day, "zone": self._room.settings.zone, "first": first}
        self._look_first(move_posts, posts, events, so, how)

    def take_times_away(self, posts: Posts) -> None:
        """Put posts back into the tray."""
        from campaigndesk.actions.many import take_times_away

        so = Asked(self.tr("Take the time of {0} away?"), self.tr("Take it away"), self._untimed, lapses=True)
        self._look_first(take_times_away, posts, (), so, {})

    def assign(self, posts: Posts, person: str) -> None:
        """Give posts to a person."""
        from campaigndesk.actions.many import assign_posts

        so = Asked(self.tr("Change the owner of {0}?"), self.tr("Change the owner"), self._assigned)
        self._look_first(assign_posts, posts, (), so, {"owner": person})

    def submit(self, posts: Posts) -> None:
        """Send posts for approval."""
        from campaigndesk.actions.many import submit_posts

        so = Asked(self.tr("Send {0} for approval?"), self.tr("Send them"), self._submitted)
        self._look_first(submit_posts, posts, (), so, {})

    def delete(self, posts: Posts, events: Sequence[str] = ()) -> None:
        """Take posts and events away; always after a question."""
        from campaigndesk.actions.many import delete_posts

        kept = self.tr("The text stays in the history; it can be undone.")
        so = Asked(self.tr("Delete {0}?"), self.tr("Delete"), partial(self._deleted, events=events), kept=kept)
        self._look_first(delete_posts, posts, events, so, {})

    def _look_first(
        self,
        action: Callable[..., Outcome],
        posts: Posts,
        events: Sequence[str],
        asked: Asked,
        how: Mapping[str, Any],
    ) -> None:
        """Ask where some cannot be done, or would lose an approval or a schedule; then do it with the others."""
        with_events = {"event_ids": events} if events else {}

        def found(foreseen: Foreseen) -> None:
            able = {name: [one for one in ids if one in foreseen.able] for name, ids in with_events.items()}
            mine = [post.id for post in posts if post.id in foreseen.able]
            go = partial(self._act, partial(action, post_ids=mine, **how, **able), asked.done)
            if not foreseen.able:
                self._say((), foreseen.left, asked.done)
            elif asked.kept or foreseen.left or foreseen.lapsing:
                question = asked.question.format(so_many(foreseen, posts, events))
                told = "\n\n".join(filter(None, (told_before(foreseen, posts), asked.kept)))
                ask(self._window, question, told, asked.yes, self.tr("Leave them"), go)
            else:
                go()

        tried = {**how, **with_events}
        work = partial(foresee, self._room.desk, action, _ids(posts), tried, lapses=asked.lapses)
        self._room.tasks.store(work, found, self)

    def _act(self, action: Callable[[Desk], Outcome], said: Callable[[Sequence[str]], str]) -> None:
        self._room.act(action, then=lambda outcome: self._say(outcome.done, outcome.left, said), owner=self)

    def _say(
        self, done: Sequence[str], left: Mapping[str, Sequence[str]], said: Callable[[Sequence[str]], str]
    ) -> None:
        """What was done, and with how many it was not and why, in one breath."""
        sentence = said(done) if done else self.tr("Nothing was changed.")
        if left:
            reason, _ = max(left.items(), key=lambda pair: len(pair[1]))
            more = " " + self.tr("(and %n other reasons)", "", len(left) - 1) if len(left) > 1 else ""
            number = sum(map(len, left.values()))
            sentence += " " + self.tr("%n left as they are: {0}", "", number).format(sentences.said(reason)) + more
        self._room.say(sentence, undo=bool(done) and said != self._submitted)

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

    def _submitted(self, done: Sequence[str]) -> str:
        count = len(done)
        return self.tr("%n posts sent for approval.", "", count) if count != 1 else self.tr("1 post sent for approval.")

    def _withdrawn(self, done: Sequence[str]) -> str:
        count = len(done)
        return self.tr("%n posts withdrawn.", "", count) if count != 1 else self.tr("1 post withdrawn.")

    def _deleted(self, done: Sequence[str], events: Sequence[str] = ()) -> str:
        along = len({*done} & {*events})
        return self.tr("{0} deleted.").format(words.posts_and_events(len(done) - along, along))


def _ids(posts: Posts) -> list[str]:
    return [post.id for post in posts]
