"""What an act with many posts will do, said before it is done: with how many of them, and why not with the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.calendar.moving import stake_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.actions.many import Outcome
    from campaigndesk.store.calendar import PostLine

translate = QCoreApplication.translate

NAMED = 3
"""So many of the posts left are called by their titles."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Ids of the posts and events with which it can be done, for each reason the others, and how many would lapse."""

    able: tuple[str, ...]
    left: Mapping[str, tuple[str, ...]]
    lapsing: int


def foresee(
    desk: Desk, action: Callable[..., Outcome], ids: Sequence[str], arguments: Mapping[str, Any], *, lapses: bool
) -> Foreseen:
    """Try the action without keeping anything; `lapses`: it can cost an approval or a schedule."""
    outcome = action(desk, ids, **arguments, trial=True)
    posts = [one for one in outcome.done if one in set(ids)]
    lapsing = desk.read(partial(count_stakes, desk, posts)) if lapses else 0
    return Foreseen(outcome.done, outcome.left, lapsing)


def count_stakes(desk: Desk, ids: Sequence[str], conn: Connection) -> int:
    """How many of these posts would lose an approval or a schedule by being moved."""
    return sum(bool(stake_of(desk, post_id, conn)) for post_id in ids)


def so_many(foreseen: Foreseen, posts: Sequence[PostLine], events: Sequence[str] = ()) -> str:
    """`9 posts`, or `7 of 9 posts`, also with events."""
    able, count = len(foreseen.able), len({post.id for post in posts})
    if able == count + len(events):
        return words.posts_and_events(count, len(events))
    if events:
        return translate("Words", "{0} of {1}").format(able, words.posts_and_events(count, len(events)))
    return translate("Words", "{0} of %n posts", "", count).format(able)


def told_before(foreseen: Foreseen, posts: Sequence[PostLine]) -> str:
    """Which stay as they are and why, a line for each reason, and what the others lose."""
    names = {post.id: words.quoted(post.words or post.title or post.channel) for post in posts}
    lines = []
    for reason, ids in foreseen.left.items():
        called = ", ".join(names.get(post_id) or translate("Words", "1 event") for post_id in ids[:NAMED])
        more = f" {words.more(len(ids) - NAMED)}" if len(ids) > NAMED else ""
        line = translate("Calendar", "Not {0}: {1}")
        lines.append(line.format(called + more, sentences.said(reason)))
    if foreseen.lapsing:
        lost = translate("Calendar", "The approval or the schedule of {0} would be lost.")
        lines.append(lost.format(words.posts(foreseen.lapsing)))
    return "\n\n".join(lines)
