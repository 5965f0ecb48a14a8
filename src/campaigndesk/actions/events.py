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


def delete_event(desk: Desk, event_id: str) -> Record:
    """Take an event away."""
    return one_act(desk, event_id, "event", "delete")
