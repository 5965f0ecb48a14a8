"""What a move comes to: the post as it is now, and the blackouts under which it fell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from campaigndesk.desktop.sentences import said

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Moved:
    """The post, and a sentence for each blackout that warns of its new day or blocks it."""

    post: Record
    blackouts: tuple[str, ...]

    def told(self, done: str) -> str:
        """What was done, and what stands on that day."""
        return ". ".join((done, *map(said, self.blackouts)))


def moved(desk: Desk, action: Callable[..., Record], *arguments: Any) -> Moved:
    """Move a post with an action of `actions.scheduling`, and look at the day on which it is: for the store's lane."""
    from campaigndesk.domain.gates import blackout

    post = action(desk, *arguments)
    found = desk.read(lambda conn: tuple(blackout(post, desk.look(conn))))
    return Moved(post, tuple(one.sentence for one in found if one.code != "blackout_overridden"))
