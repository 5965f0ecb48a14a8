"""How long a laptop may publish without news from the server: a stop that it does not know holds all the same."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import moment

HOURS: Final = 12
"""The network's own number may differ: the field `contact_hours` of its record."""
LONGEST: Final = 24 * 14
_SLACK: Final = timedelta(minutes=10)
"""A clock that is set right by so much is no clock that was turned back."""


def hours_allowed(network: Record | None) -> int:
    """How many hours without news a laptop of the network may go on publishing."""
    wanted = network.get("contact_hours") if network else None
    return min(int(wanted), LONGEST) if wanted and int(wanted) > 0 else HOURS


def silent_since(heard_at: str, now: str, hours: int) -> str:
    """The instant of the last news where that is too long ago, or after `now` by a clock turned back; else empty.

    `heard_at`: UTC instant by the clock of the laptop, empty for one that belongs to no server.
    """
    if not heard_at:
        return ""
    passed = moment(now) - moment(heard_at)
    return "" if -_SLACK <= passed <= timedelta(hours=hours) else heard_at


def why_silent(since: str) -> Refusal | None:
    """Why nothing may be published on this laptop now; None where it has heard from the server."""
    if not since:
        return None
    heard = f"{moment(since):%Y-%m-%d %H:%M}"
    sentence = f"This laptop has not heard from the server since {heard} (UTC): a stop may stand that it does not know."
    return Refusal("no_contact", sentence, "Connect and sync, then publish.")
