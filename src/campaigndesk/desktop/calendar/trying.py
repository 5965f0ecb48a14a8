"""An act with many posts and events: tried first, asked about where some cannot go along, done in one step, told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import sentences
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.calendar.foreseeing import Foreseen, foresee, so_many, told_before
from campaigndesk.desktop.calendar.sight import Sight
from campaigndesk.desktop.moved import ManyMoved, many_moved
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.actions.many import Outcome
    from campaigndesk.store.calendar import PostLine

Posts = Sequence["PostLine"]
Said = Callable[[Sequence[str]], str]


@dataclass(frozen=True, slots=True)
class Asked:
    """How an act is asked about (`{0}`: with how many) and agreed to, and what is said when it was done.

    `lapses`: it can cost an approval or a schedule. `kept`: a sentence for a question that is always put. `why`: the
    sentence that asks for the reason, for an act that needs one.
    """

    question: str
    yes: str
    done: Said
    lapses: bool = False
    kept: str = ""
    why: str = ""


class Trying(QObject):
    """Does acts of `actions.many` for the calendar, never before the person knows what becomes of each post."""

    def __init__(self, room: Room, window: QWidget, sight: Sight) -> None:
        super().__init__(window)
        self._room, self._window, self._sight = room, window, sight

    def do(
        self,
        action: Callable[..., Outcome],
        posts: Posts,
        asked: Asked,
        how: Mapping[str, Any] | None = None,
        events: Sequence[str] = (),
    ) -> None:
        """Ask where some cannot be done, or would lose an approval or a schedule; then do it with the others."""
        with_events = {"event_ids": events} if events else {}
        arguments = how or {}

        def found(foreseen: Foreseen) -> None:
            able = {name: [one for one in ids if one in foreseen.able] for name, ids in with_events.items()}
            mine = [post.id for post in posts if post.id in foreseen.able]

            def go(reason: str = "") -> None:
                given = {"reason": reason} if asked.why else {}
                work = partial(action, post_ids=mine, **arguments, **able, **given)
                self._room.act(many_moved, work, then=partial(self._on_done, asked, mine), owner=self)

            if not foreseen.able:
                self._room.say(self._told((), foreseen.left, asked))
            elif asked.why or asked.kept or foreseen.left or foreseen.lapsing:
                self._ask(asked, foreseen, posts, events, go)
            else:
                go()

        tried = {**arguments, **with_events, **({"reason": asked.yes} if asked.why else {})}
        ids = [post.id for post in posts]
        work = partial(foresee, self._room.desk, action, ids, tried, lapses=asked.lapses)
        self._room.tasks.store(work, found, self)

    def _ask(
        self, asked: Asked, foreseen: Foreseen, posts: Posts, events: Sequence[str], go: Callable[..., None]
    ) -> None:
        question = asked.question.format(so_many(foreseen, posts, events))
        told = told_before(foreseen, posts)
        if asked.why:
            from campaigndesk.desktop.editor.dialogs import ReasonDialog

            whole = "\n\n".join(filter(None, (question, asked.why, told)))
            of = " ".join((*(post.id for post in posts), *events))
            ReasonDialog(self._window.window(), asked.yes, whole, asked.yes, go, of).open()
        else:
            detail = "\n\n".join(filter(None, (told, asked.kept)))
            ask(self._window, question, detail, asked.yes, self.tr("Leave them"), go)

    def _on_done(self, asked: Asked, posts: Sequence[str], moved: ManyMoved) -> None:
        # What was deleted is hidden by no filter.
        done = moved.outcome.done
        ids = () if asked.kept else [one for one in done if one in posts]
        self._sight.say(ids, self._told(done, moved.outcome.left, asked, moved.more if asked.lapses else ""))

    def _told(self, done: Sequence[str], left: Mapping[str, Sequence[str]], asked: Asked, more: str = "") -> str:
        """What was done, what is more to know, and with how many it was not and why, in one breath."""
        sentence = f"{asked.done(done)} {more}".strip() if done else self.tr("Nothing was changed.")
        if not left:
            return sentence
        reason, _ = max(left.items(), key=lambda pair: len(pair[1]))
        more = " " + self.tr("(and %n other reasons)", "", len(left) - 1) if len(left) > 1 else ""
        number = sum(map(len, left.values()))
        if number == 1 and not done:
            return sentences.said(reason)
        return f"{sentence} {self.tr('%n left as they are: {0}', '', number).format(sentences.said(reason))}{more}"
