"""The same for many posts and events in one act and one undo step; what does not allow it is left, with the reason.

With `trial` nothing is kept: the outcome says what would be done, and what not and why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import partial

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.revising import revisions
from campaigndesk.actions.shifting import event_moved, first_day, refuse_fixed, shifted, timed, wall_of
from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.records import Record
from campaigndesk.store.work import list_refusals


@dataclass(frozen=True, slots=True)
class Outcome:
    """Ids of the posts and events with which it was done (in a trial: would be), and those left for each reason.

    A reason says what is wrong and, where something can be done about it, what.
    """

    done: tuple[str, ...] = ()
    left: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def shift_posts(
    desk: Desk,
    post_ids: Sequence[str],
    days: int,
    zone: str,
    minutes: int = 0,
    event_ids: Sequence[str] = (),
    trial: bool = False,
) -> Outcome:
    """Move posts some days on (or back, less than 0), each at its time of day by the clocks of the zone.

    `minutes`: so much later (earlier) in the day besides. `event_ids`: events that go along, each as long as it is;
    those of whole days go by days alone.
    """

    return _each(desk, post_ids, partial(shifted, days=days, minutes=minutes, zone=zone), trial, event_ids)


def move_posts(
    desk: Desk,
    post_ids: Sequence[str],
    day: date | str,
    zone: str,
    first: str = "",
    event_ids: Sequence[str] = (),
    trial: bool = False,
) -> Outcome:
    """Move posts to a day of the zone, each at its time of day; events begin on it, each as long as it is.

    `first`: the time of day (`10:00`) of posts that have none yet; without it they are left.
    """
    wanted = date.fromisoformat(day) if isinstance(day, str) else day
    begin = time.fromisoformat(first) if first else None

    def moved(post: Record) -> list[Draft]:
        if post.kind == "event":
            return event_moved(post, (wanted - first_day(post, zone)).days, 0, zone)
        new = begin is not None and not post.get("proposed_at")
        if new:
            refuse_fixed(post)
        clock = begin if new and begin is not None else wall_of(post, zone).time()
        return timed(post, datetime.combine(wanted, clock), zone)

    return _each(desk, post_ids, moved, trial, event_ids)


def take_times_away(desk: Desk, post_ids: Sequence[str], trial: bool = False) -> Outcome:
    """Put posts back among those without a time."""

    def untimed(post: Record) -> list[Draft]:
        refuse_fixed(post)
        return revisions(post, {"proposed_at": None})

    return _each(desk, post_ids, untimed, trial)


def assign_posts(desk: Desk, post_ids: Sequence[str], owner: str, trial: bool = False) -> Outcome:
    """Give posts to a person of the network."""
    desk.find(owner, "person")
    return _each(desk, post_ids, lambda post: revisions(post, {"owner": owner}), trial)


def submit_posts(desk: Desk, post_ids: Sequence[str], trial: bool = False) -> Outcome:
    """Send posts for approval, each as it is now."""
    return _each_as_shown(desk, post_ids, "submit", trial)


def schedule_posts(desk: Desk, post_ids: Sequence[str], trial: bool = False) -> Outcome:
    """Confirm the proposed times of approved posts, of those that nothing keeps from the public."""
    return _each_as_shown(desk, post_ids, "schedule", trial)


def unschedule_posts(desk: Desk, post_ids: Sequence[str], trial: bool = False) -> Outcome:
    """Take back confirmed times; the approvals stay."""
    return _each(desk, post_ids, lambda post: [Draft("unschedule@1", post.id, "post")], trial)


def hold_posts(desk: Desk, post_ids: Sequence[str], reason: str, trial: bool = False) -> Outcome:
    """Put posts on hold, with one reason: none is approved, scheduled or published until it is released."""
    return _each(desk, post_ids, lambda post: [Draft("hold@1", post.id, "post", {"reason": reason})], trial)


def release_posts(desk: Desk, post_ids: Sequence[str], trial: bool = False) -> Outcome:
    """Release posts from their hold."""
    return _each(desk, post_ids, lambda post: [Draft("release@1", post.id, "post")], trial)


def withdraw_posts(desk: Desk, post_ids: Sequence[str], reason: str, trial: bool = False) -> Outcome:
    """Take posts out of the campaign, with one reason; their texts stay readable."""
    return _each(desk, post_ids, lambda post: [Draft("withdraw@1", post.id, "post", {"reason": reason})], trial)


def settle_missed(
    desk: Desk, times: Mapping[str, str], dropped: Sequence[str] = (), reason: str = "", trial: bool = False
) -> Outcome:
    """Settle posts whose time passed under a stop: new times (id -> UTC instant), others withdrawn for a reason."""

    def settled(post: Record) -> list[Draft]:
        if post.id in times:
            return revisions(post, {"proposed_at": times[post.id]})
        return [Draft("withdraw@1", post.id, "post", {"reason": reason})]

    return _each(desk, [*times, *dropped], settled, trial)


def delete_posts(desk: Desk, post_ids: Sequence[str], event_ids: Sequence[str] = (), trial: bool = False) -> Outcome:
    """Take posts and events away; their texts stay in the history."""
    return _each(desk, post_ids, lambda record: [Draft("delete@1", record.id, record.kind)], trial, event_ids)


def _each_as_shown(desk: Desk, post_ids: Sequence[str], act: str, trial: bool) -> Outcome:
    """An act that is bound to what each post says now."""
    with desk.store.reading() as conn:
        look = desk.look(conn)

        def bound(post: Record) -> list[Draft]:
            return [Draft(f"{act}@1", post.id, "post", {"digest": current_digest(post, look)})]

        return _each(desk, post_ids, bound, trial)


def _each(
    desk: Desk,
    post_ids: Sequence[str],
    drafts_of: Callable[[Record], list[Draft]],
    trial: bool,
    event_ids: Sequence[str] = (),
) -> Outcome:
    groups: list[tuple[str, list[Draft]]] = []
    left: dict[str, list[str]] = {}
    wanted = {**dict.fromkeys(post_ids, "post"), **dict.fromkeys(event_ids, "event")}
    for record_id, kind in wanted.items():
        try:
            groups.append((record_id, drafts_of(desk.find(record_id, kind))))
        except CampaignDeskError as error:
            left.setdefault(f"{error.sentence} {error.fix}".strip(), []).append(record_id)
    refusals = desk.read(list_refusals, [drafts for _, drafts in groups])
    fitting = []
    for group, refusal in zip(groups, refusals, strict=True):
        if refusal is None:
            fitting.append(group)
        else:
            left.setdefault(f"{refusal.sentence} {refusal.fix}".strip(), []).append(group[0])
    drafts = [draft for _, group in fitting for draft in group]
    if drafts and not trial:
        desk.act(*drafts)
    reasons = {reason: tuple(ids) for reason, ids in left.items()}
    return Outcome(tuple(record_id for record_id, _ in fitting), reasons)
