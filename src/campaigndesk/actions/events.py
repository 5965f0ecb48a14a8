"""Events beside the posts: summits, international days, own notes."""

from __future__ import annotations

from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, country_scope


def add_event(
    desk: Desk,
    *,
    title: str,
    country: str,
    starts_on: str = "",
    ends_on: str = "",
    starts_at: str = "",
    ends_at: str = "",
    zone: str = "",
    place: str = "",
    note: str = "",
    campaign: str = "",
    own: bool = False,
) -> Record:
    """Add an event by days (ISO 8601) or by UTC instants with a zone; `own`: seen by the ministry only."""
    if not (starts_on or starts_at):
        raise InvalidInput("An event needs a start.", "Give a day, or a time with its zone.")
    fields = {
        "title": title, "country": country, "starts_on": starts_on, "ends_on": ends_on, "starts_at": starts_at,
        "ends_at": ends_at, "zone": zone, "place": place, "note": note, "campaign": campaign,
    }  # fmt: skip
    return desk.act(creation(desk, "event", fields, country_scope(country) if own else NETWORK))[0]


def revise_event(desk: Desk, event_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of an event."""
    return revise(desk, desk.find(event_id, "event"), fields, bases)


def move_event(desk: Desk, event_id: str, start: str, end: str) -> Record:
    """Let an event last from `start` to `end`: ISO days for one by days, UTC instants for one by time."""
    event = desk.find(event_id, "event")
    if (len(start) > len("2026-12-10")) != bool(event.get("starts_at")):
        raise InvalidInput("An event by days is moved to days, one by time to times.", "Open it to change that.")
    if end and end < start:
        raise InvalidInput("An event cannot end before it begins.", "Give a later end.")
    first, last = ("starts_at", "ends_at") if event.get("starts_at") else ("starts_on", "ends_on")
    return revise(desk, event, {first: start, last: end or None})


def delete_event(desk: Desk, event_id: str) -> Record:
    """Take an event away."""
    return one_act(desk, event_id, "event", "delete")
