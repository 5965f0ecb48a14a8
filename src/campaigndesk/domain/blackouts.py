"""Blackouts: days on which a country, or the whole network, warns of publishing or forbids it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.occasions import Effect
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.domain.times import day_of, known_zone

_NEEDED: Final = ("starts_on", "ends_on", "occasion", "effect", "reason")


def why_no_blackout(made: Record) -> Refusal | None:
    """Why the record cannot stand as a blackout; None where it can, and for every other kind."""
    if made.kind != "blackout":
        return None
    if any(not str(made.get(name) or "").strip() for name in _NEEDED) or made.scope != NETWORK:
        sentence = "A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason."
        return Refusal("incomplete", sentence, "Fill in what is missing.")
    if str(made.get("ends_on")) < str(made.get("starts_on")):
        return Refusal("invalid_value", "The last day is before the first.", "Choose another day.")
    return None


def holds_for(blackout: Record, *, country: str, channel: str, day: str) -> bool:
    """Whether it holds on the day (ISO 8601; first and last are counted) for a channel of a country."""
    if blackout.deleted or (blackout.get("country") or country) != country:
        return False
    channels = blackout.get("channels") or ()
    inside = str(blackout.get("starts_on") or "9") <= day <= str(blackout.get("ends_on") or "")
    return inside and (not channels or channel in channels)


def blackouts_of(post: Record, look: Look) -> list[Record]:
    """The blackouts on the day of the post, by the clocks of its own zone; in an order all agree on."""
    at, zone = post.get("proposed_at"), str(post.get("zone") or "")
    if not at:
        return []
    day = day_of(str(at), zone if known_zone(zone) else "UTC").isoformat()
    where = {"country": str(post.get("country") or ""), "channel": str(post.get("channel") or "")}
    return sorted((b for b in look.blackouts() if holds_for(b, **where, day=day)), key=lambda blackout: blackout.id)


def blocking(found: Iterable[Record]) -> Iterator[Record]:
    """Those that forbid publishing."""
    return (blackout for blackout in found if blackout.get("effect") == Effect.BLOCK)


def is_overridden(post: Record, blackout: Record, digest: str) -> bool:
    """Whether somebody let this very content go out at this very time, in spite of the blackout as it is now."""
    kept = post.get("override") or {}
    return (
        kept.get("digest") == digest
        and kept.get("proposed_at") == post.get("proposed_at")
        and [blackout.id, _version(blackout)] in [list(pair) for pair in kept.get("blackouts", ())]
    )


def _version(blackout: Record) -> str:
    """The change that said last whom the blackout concerns and why: an override does not outlive a new one."""
    return "/".join(blackout.base(name) for name in ("starts_on", "ends_on", "effect", "occasion", "reason"))


def pairs_of(found: Iterable[Record]) -> list[list[str]]:
    """What an override keeps of the blackouts that it was given for."""
    return [[blackout.id, _version(blackout)] for blackout in blocking(found)]
