"""The drafts that put one post or event on another time; what is public or withdrawn stays where it is."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from campaigndesk.actions.desk import Draft
from campaigndesk.actions.revising import revisions
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.posts import Stage, stage_of
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import instant, local, resolved


def shifted(record: Record, *, days: int, minutes: int, zone: str) -> list[Draft]:
    """The drafts of one post or event for `shift_posts`. Raises InvalidInput for one that stays where it is."""
    if record.kind == "event":
        return event_moved(record, days, minutes, zone)
    return timed(record, wall_of(record, zone) + timedelta(days=days, minutes=minutes), zone)


def refuse_fixed(post: Record) -> None:
    """Raises InvalidInput for a post that stays where it is: it is public, or was withdrawn."""
    stage = stage_of(post)
    if stage is Stage.PUBLISHED:
        raise InvalidInput("This post is public; it stays on the day it went out.")
    if stage is Stage.WITHDRAWN:
        raise InvalidInput("This post was withdrawn. Reopen it first.")


def wall_of(post: Record, zone: str) -> datetime:
    """The local time of a post that can be moved; raises InvalidInput for one that cannot, or has none yet."""
    refuse_fixed(post)
    if not post.get("proposed_at"):
        raise InvalidInput("This post has no time yet.", "Give it a date and a time first.")
    return local(str(post.get("proposed_at")), zone).replace(tzinfo=None, fold=0)


def timed(post: Record, wall: datetime, zone: str) -> list[Draft]:
    """The drafts that put a post on a local time of the zone, which becomes its own where it has none."""
    own = {} if post.get("zone") else {"zone": zone}
    return revisions(post, {"proposed_at": instant(resolved(wall, zone)), **own})


def first_day(event: Record, zone: str) -> date:
    """The day of the zone on which an event begins."""
    if event.get("starts_at"):
        return local(str(event.get("starts_at")), zone).date()
    return date.fromisoformat(str(event.get("starts_on")))


def event_moved(event: Record, days: int, minutes: int, zone: str) -> list[Draft]:
    """The drafts that move an event, by days or by instants as it is kept, on the clocks of the zone."""
    if event.get("starts_at"):
        by = timedelta(days=days, minutes=minutes)
        walls = {name: local(str(event.get(name)), zone).replace(tzinfo=None, fold=0)
                 for name in ("starts_at", "ends_at") if event.get(name)}  # fmt: skip
        return revisions(event, {name: instant(resolved(wall + by, zone)) for name, wall in walls.items()})
    named = {name: date.fromisoformat(str(event.get(name))) for name in ("starts_on", "ends_on") if event.get(name)}
    return revisions(event, {name: (day + timedelta(days=days)).isoformat() for name, day in named.items()})
