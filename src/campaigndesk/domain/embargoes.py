"""Embargoes of campaigns: what is told to nobody outside before its time, who is outside, and how one ends early.

Inside are the lead country and the countries that were invited, whatever they answered, save for their observers; and
the coordinators of the network. Everybody else is outside, administrators of the network too: before the time they get
neither the campaign nor anything that belongs to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look, Role
from campaigndesk.domain.records import NETWORK, Record, Value

_AT_WORK: Final = (Role.OFFICER, Role.APPROVER, Role.LEAD, Role.ADMINISTRATOR)
_PREFIX: Final = "embargo:"
_FAR: Final = 8
"""At most so many steps from a comment over what it is about to a campaign."""


class Records(Protocol):
    """Where the records are looked up that stand above another one."""

    def record(self, record_id: str) -> Record | None:
        """The record, or None where it is not here."""


def embargo_scope(campaign: str) -> str:
    """The scope in which the server gives out what belongs to a campaign that has, or had, an embargo."""
    return _PREFIX + campaign


def campaign_of_scope(scope: str) -> str:
    """The id of the campaign whose embargo a scope is of; empty for other scopes."""
    return scope.removeprefix(_PREFIX) if scope.startswith(_PREFIX) else ""


def had_embargo(campaign: Record) -> bool:
    """Whether the campaign is, or ever was, under embargo."""
    return bool(campaign.get("embargo_until") or campaign.get("lifted"))


def is_closed(campaign: Record, now: str) -> bool:
    """Whether the campaign is under embargo at `now` (UTC instant; empty: a time that nobody knows, so it is)."""
    return str(campaign.get("embargo_until") or "") > now


def is_inside(campaign: Record, author: Author) -> bool:
    """Whether the person may know what is under the campaign's embargo."""
    countries = {str(campaign.get("lead_country")), *map(str, campaign.get("partners", ()))}
    return any(
        (role in _AT_WORK and country in countries) or role == Role.COORDINATOR for role, country in author.roles
    )


def visible_scopes(author: Author, campaigns: Iterable[Record], now: str) -> frozenset[str]:
    """All scopes that the person may see; `campaigns`: those that have, or had, an embargo."""
    if not author.roles:
        return frozenset()
    seen = (c for c in campaigns if not is_closed(c, now) or is_inside(c, author))
    return author.scopes | {embargo_scope(campaign.id) for campaign in seen}


def campaign_over(record: Record, look: Records) -> Record | None:
    """The campaign that the record is, belongs to, or is said about; None where there is none."""
    for _ in range(_FAR):
        if record.kind == "campaign":
            return record
        wanted = record.get("campaign") or record.get("about")
        above = look.record(str(wanted)) if wanted else None
        if above is None:
            return None
        record = above
    return None


def with_theirs(roots: Mapping[str, str], above: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The roots (id -> any note of it), and each record that belongs to one of them, however far, with that one's note.

    `above`: id of a record -> ids of those that it belongs to.
    """
    under, found = dict(roots), dict(roots)
    while found:
        found = {
            key: found[parent]
            for key, parents in above.items()
            if key not in under
            for parent in parents
            if parent in found
        }
        under |= found
    return under


def delivered_scope(record: Record, look: Records) -> str:
    """The scope in which the server gives the record out: its own, or that of the embargo over it."""
    if record.scope != NETWORK:
        return record.scope
    campaign = campaign_over(record, look)
    shelters = campaign is not None and campaign.scope == NETWORK and had_embargo(campaign)
    return embargo_scope(campaign.id) if campaign is not None and shelters else NETWORK


def is_hidden(record: Record, author: Author, look: Look) -> bool:
    """Whether an embargo keeps the record from the person."""
    campaign = campaign_over(record, look) if record.scope == NETWORK else None
    return campaign is not None and is_closed(campaign, look.now) and not is_inside(campaign, author)


def why_not_ended(before: Record, after: Record, look: Look) -> Refusal | None:
    """Why one person's writing may not end a campaign's embargo, or take a post out of it, before its time."""
    if before.kind == "campaign":
        old, new = (str(record.get("embargo_until") or "") for record in (before, after))
        if not old or new >= old:
            return None
        if is_closed(before, look.now):
            fix = "Propose to lift it, with a reason; another person confirms."
            return Refusal("embargo_stands", "Nobody ends an embargo early alone.", fix)
        if not new:
            return Refusal("embargo_over", "This embargo is over: nothing is held back any more.")
        return None
    campaign = campaign_over(before, look)
    if campaign is None or not is_closed(campaign, look.now) or after.deleted:
        return None
    still = campaign_over(after, look)
    if still is not None and still.id == campaign.id:
        return None
    fix = "Wait for its time, or have the embargo lifted."
    return Refusal("embargo_stands", "This belongs to a campaign under embargo and stays in it until then.", fix)


def why_too_early(post: Record, campaign: Record | None, look: Look) -> Refusal | None:
    """Why the post may not be handed over or published now: its own embargo, or its campaign's, is not over."""
    until = latest_embargo(post, campaign)
    if until <= look.now:
        return None
    fix = "Wait until then, or have the embargo lifted by two people."
    return Refusal("embargo", f"Under embargo until {until}.", fix)


def latest_embargo(record: Record, campaign: Record | None) -> str:
    """The instant until which the record may not go out, by itself or by its campaign; empty without an embargo."""
    instants = (record.get("embargo_until"), campaign.get("embargo_until") if campaign else None)
    return max((str(instant) for instant in instants if instant), default="")


def proposal(campaign: Record) -> Value:
    """The proposal to lift the embargo that stands now; None without one."""
    proposed = campaign.get("lift")
    return proposed if proposed and proposed["until"] == campaign.get("embargo_until") else None
