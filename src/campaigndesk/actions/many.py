"""The same for many posts in one act and one undo step; those that do not allow it are left, with the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.revising import revisions
from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from campaigndesk.domain.posts import Stage, stage_of
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import instant, local, resolved
from campaigndesk.store.work import list_refusals


@dataclass(frozen=True, slots=True)
class Outcome:
    """Ids of the posts with which it was done, and for each reason how many were left as they are."""

    done: tuple[str, ...] = ()
    left: Mapping[str, int] = field(default_factory=dict)


def shift_posts(desk: Desk, post_ids: Sequence[str], days: int, zone: str, minutes: int = 0) -> Outcome:
    """Move posts some days on (or back, less than 0), each at its time of day by the clocks of the zone.

    `minutes`: so much later (earlier) in the day besides.
    """

    def shifted(post: Record) -> list[Draft]:
        wall = _wall(post, zone)
        return _timed(post, wall + timedelta(days=days, minutes=minutes), zone)

    return _each(desk, post_ids, shifted)


def move_posts(desk: Desk, post_ids: Sequence[str], day: date | str, zone: str, first: str = "") -> Outcome:
    """Move posts to a day of the zone, each at its time of day.

    `first`: the time of day (`10:00`) of those that have none yet; without it they are left.
    """
    wanted = date.fromisoformat(day) if isinstance(day, str) else day
    begin = time.fromisoformat(first) if first else None

    def moved(post: Record) -> list[Draft]:
        new = begin is not None and not post.get("proposed_at")
        if new:
            _refuse_fixed(post)
        clock = begin if new and begin is not None else _wall(post, zone).time()
        return _timed(post, datetime.combine(wanted, clock), zone)

    return _each(desk, post_ids, moved)


def take_times_away(desk: Desk, post_ids: Sequence[str]) -> Outcome:
    """Put posts back among those without a time."""

    def untimed(post: Record) -> list[Draft]:
        _refuse_fixed(post)
        return revisions(post, {"proposed_at": None})

    return _each(desk, post_ids, untimed)


def assign_posts(desk: Desk, post_ids: Sequence[str], owner: str) -> Outcome:
    """Give posts to a person of the network."""
    desk.find(owner, "person")
    return _each(desk, post_ids, lambda post: revisions(post, {"owner": owner}))


def submit_posts(desk: Desk, post_ids: Sequence[str]) -> Outcome:
    """Send posts for approval, each as it is now."""
    with desk.store.reading() as conn:
        look = desk.look(conn)
        return _each(
            desk, post_ids, lambda post: [Draft("submit@1", post.id, "post", {"digest": current_digest(post, look)})]
        )


def delete_posts(desk: Desk, post_ids: Sequence[str]) -> Outcome:
    """Take posts away; their texts stay in the history."""
    return _each(desk, post_ids, lambda post: [Draft("delete@1", post.id, "post")])


def _each(desk: Desk, post_ids: Sequence[str], drafts_of: Callable[[Record], list[Draft]]) -> Outcome:
    groups: list[tuple[str, list[Draft]]] = []
    left: Counter[str] = Counter()
    for post_id in dict.fromkeys(post_ids):
        try:
            groups.append((post_id, drafts_of(desk.find(post_id, "post"))))
        except CampaignDeskError as error:
            left[error.sentence] += 1
    refusals = desk.read(list_refusals, [drafts for _, drafts in groups])
    fitting = [group for group, refusal in zip(groups, refusals, strict=True) if refusal is None]
    left.update(refusal.sentence for refusal in refusals if refusal is not None)
    drafts = [draft for _, group in fitting for draft in group]
    if drafts:
        desk.act(*drafts)
    return Outcome(tuple(post_id for post_id, _ in fitting), dict(left))


def _refuse_fixed(post: Record) -> None:
    stage = stage_of(post)
    if stage is Stage.PUBLISHED:
        raise InvalidInput("This post is public; it stays on the day it went out.")
    if stage is Stage.WITHDRAWN:
        raise InvalidInput("This post was withdrawn. Reopen it first.")


def _wall(post: Record, zone: str) -> datetime:
    _refuse_fixed(post)
    if not post.get("proposed_at"):
        raise InvalidInput("This post has no time yet.", "Give it a date and a time first.")
    return local(str(post.get("proposed_at")), zone).replace(tzinfo=None, fold=0)


def _timed(post: Record, wall: datetime, zone: str) -> list[Draft]:
    own = {} if post.get("zone") else {"zone": zone}
    return revisions(post, {"proposed_at": instant(resolved(wall, zone)), **own})
