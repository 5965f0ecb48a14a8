"""Blackouts of a country or the network: kept, changed, taken away, and overridden for one post with a reason."""

from __future__ import annotations

from typing import Any

from campaigndesk.actions.approving import digest_shown
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.occasions import Effect
from campaigndesk.domain.records import Record


def add_blackout(
    desk: Desk,
    *,
    starts_on: str,
    ends_on: str,
    occasion: str,
    reason: str,
    country: str = "",
    effect: str = Effect.BLOCK,
    channels: tuple[str, ...] = (),
) -> Record:
    """Note days (ISO 8601, both counted) on which a country, or with none the network, warns or blocks.

    `occasion`: election_silence, mourning, holiday or own_rule; `channels`: those concerned, all where none is named.
    """
    fields = {
        "country": country, "starts_on": starts_on, "ends_on": ends_on, "occasion": occasion, "effect": str(effect),
        "reason": reason, "channels": list(channels),
    }  # fmt: skip
    return desk.act(creation(desk, "blackout", fields))[0]


def revise_blackout(desk: Desk, blackout_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a blackout."""
    return revise(desk, desk.find(blackout_id, "blackout"), fields, bases)


def delete_blackout(desk: Desk, blackout_id: str) -> Record:
    """Take a blackout away."""
    return one_act(desk, blackout_id, "blackout", "delete")


def override_blackout(desk: Desk, post_id: str, reason: str) -> Record:
    """Let a post as it is now go out at its time in spite of a blackout; the reason is kept in the post."""
    return one_act(desk, post_id, "post", "override", {"digest": digest_shown(desk, post_id), "reason": reason})


def enforce_blackout(desk: Desk, post_id: str) -> Record:
    """Take an override back: the blackout holds for the post again."""
    return one_act(desk, post_id, "post", "enforce")
