"""What the dialogs of a series show, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


@dataclass(frozen=True, slots=True)
class SeriesInfo:
    """A post and its series: `place` of `count` posts, `following` from it on (itself counted).

    `rule`: by which the series goes on from this post; empty for a post that does not repeat. `wall`: its time by the
    clocks of `zone`; None where it has none. `fixed`: posts from here on that are public or withdrawn and stay.
    """

    post: str
    words: str
    wall: datetime | None
    zone: str
    rule: str = ""
    place: int = 0
    count: int = 0
    following: int = 0
    fixed: int = 0


def load_series(desk: Desk, post_id: str) -> SeriesInfo:
    """Read it: for the store's lane."""
    from campaigndesk.actions.series import list_occurrences, split_rule
    from campaigndesk.domain.posts import is_public

    post = desk.find(post_id, "post")
    zone = str(post.get("zone") or "")
    at = str(post.get("proposed_at") or "")
    wall = local(at, zone).replace(tzinfo=None) if at and zone else None
    words = str(post.get("title") or post.get("text") or "")
    if not post.get("series"):
        return SeriesInfo(post.id, words, wall, zone)
    posts = list_occurrences(desk, str(post.get("series")))
    place = next((n for n, one in enumerate(posts) if one.id == post.id), 0)
    rule = split_rule(desk, post_id) if wall else ""
    fixed = sum(is_public(one) or one.get("stage") == "withdrawn" for one in posts[place:])
    return SeriesInfo(post.id, words, wall, zone, rule, place + 1, len(posts), len(posts) - place, fixed)
