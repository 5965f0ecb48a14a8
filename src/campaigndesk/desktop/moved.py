"""What a move comes to: the posts as they are now, and the blackouts under which they fell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from campaigndesk.desktop import words
from campaigndesk.desktop.sentences import said

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.actions.many import Outcome
    from campaigndesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Moved:
    """The post, and a sentence for each blackout that warns of its new day or blocks it."""

    post: Record
    blackouts: tuple[str, ...]

    def told(self, done: str) -> str:
        """What was done, and what stands on that day."""
        return ". ".join((done, *map(said, self.blackouts)))


@dataclass(frozen=True, slots=True)
class ManyMoved:
    """What became of many posts, and with how many of them each blackout met."""

    outcome: Outcome
    blackouts: Mapping[str, int]

    @property
    def more(self) -> str:
        """What stands on their days, and for how many of them, as sentences; empty where there is nothing."""
        return " ".join(
            f"{words.posts(count)}: {said(sentence)}".rstrip(".") + "." for sentence, count in self.blackouts.items()
        )


def moved(desk: Desk, action: Callable[..., Record], *arguments: Any) -> Moved:
    """Move a post with an action of `actions.scheduling`, and look at the day on which it is: for the store's lane."""
    post = action(desk, *arguments)
    return Moved(post, tuple(desk.read(partial(_blackouts, desk, [post.id]))))


def many_moved(desk: Desk, action: Callable[..., Outcome], *arguments: Any) -> ManyMoved:
    """Move posts with an action of `actions.many` or `actions.series`, and look at their days: for the store's lane."""
    outcome = action(desk, *arguments)
    return ManyMoved(outcome, desk.read(partial(_blackouts, desk, outcome.done)))


def _blackouts(desk: Desk, ids: Sequence[str], conn: Connection) -> Mapping[str, int]:
    """The blackouts as sentences, each with how many of the posts it meets."""
    from campaigndesk.domain.gates import blackout
    from campaigndesk.store.records import find_record

    look = desk.look(conn)
    posts = (record for one in ids if (record := find_record(conn, one)) is not None and record.kind == "post")
    found = (finding for post in posts for finding in blackout(post, look))
    return Counter(finding.sentence for finding in found if finding.code != "blackout_overridden")
