"""Acts that weigh so much that the person has to have proved afresh, on that device, who acts: declared as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.times import moment

MINUTES: Final = 15
"""How long a proof is fresh. OWASP ASVS 5.0, 7.5.3: before highly sensitive acts; the time is the network's choice."""
A_WORKING_DAY: Final = 12 * 60
"""How long it is for what an approver does all day: once each morning, on each laptop."""


@dataclass(frozen=True, slots=True)
class Weighty:
    """A kind of change (without its version) of a kind of record; with `fields`, only where it writes one of them.

    `minutes`: how old the proof may be, by the server's clock.
    """

    kind: str
    record_kind: str
    fields: frozenset[str] = frozenset()
    minutes: int = MINUTES


_RIGHTS: Final = frozenset({"roles", "active", "email"})

WEIGHTY: Final[tuple[Weighty, ...]] = (
    Weighty("create", "person"),
    Weighty("set", "person", _RIGHTS),
    Weighty("resolve", "person", _RIGHTS),
    Weighty("propose_lift", "campaign"),
    Weighty("lift", "campaign"),
    Weighty("lift_stop", "stop"),
    Weighty("decide", "post", minutes=A_WORKING_DAY),
    Weighty("publish", "post", minutes=A_WORKING_DAY),
)
"""Every kind of change that asks for a fresh proof."""


def minutes_allowed(change: Change) -> int:
    """How many minutes old the proof of who acts may be for this change; 0 where none is asked for."""
    kinds = change.kind.partition("@")[0], change.record_kind
    found = [
        rule.minutes
        for rule in WEIGHTY
        if (rule.kind, rule.record_kind) == kinds and (not rule.fields or not rule.fields.isdisjoint(_written(change)))
    ]
    return min(found, default=0)


def stale_proof() -> Refusal:
    """The refusal of an act of somebody who proved nothing lately."""
    return Refusal(
        "fresh_proof",
        "This needs a fresh proof that it is you.",
        "Confirm in the settings that it is you, then try again.",
    )


def is_fresh(proved: str, minutes: int, now: str) -> bool:
    """Whether a proof (an instant, empty for none) is not older than so many minutes; `now` by the server's clock."""
    return bool(proved) and moment(now) - moment(proved) <= timedelta(minutes=minutes)


def _written(change: Change) -> Iterable[str]:
    fields = change.payload.get("fields")
    return (*(fields if isinstance(fields, dict) else ()), str(change.payload.get("field", "")))
