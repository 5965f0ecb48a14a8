"""Stops: nothing of a network, a country, a channel or a campaign goes out until somebody lifts them, with a reason.

A stop covers what all of its parts name: with a country and a channel, that country's posts on that channel; with none,
the whole network. Lifting it publishes nothing: what it made late waits for a new time.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.approvals import OWN, campaign_of, counted, route_for
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import EVERYWHERE, Author, Look, Role
from campaigndesk.domain.records import NETWORK, Record, Stamp

if TYPE_CHECKING:
    from campaigndesk.domain.changes import Change

PARTS: Final = ("country", "channel", "campaign")
_OVER: Final = ("published", "withdrawn")


class Side(StrEnum):
    """In whose name somebody placed a stop: only they lift it, and the network."""

    NETWORK = "network"
    COUNTRY = "country"
    CAMPAIGN = "campaign"


def why_no_stop(made: Record) -> Refusal | None:
    """Why the record cannot stand as a stop; None where it can, and for every other kind."""
    if made.kind != "stop":
        return None
    if not str(made.get("reason") or "").strip():
        return Refusal("reason_missing", "A stop needs a reason.", "Say why nothing may go out.")
    if made.scope != NETWORK:
        return Refusal("kept_apart", "A stop is shown to the whole network.", "Show it to the network.")
    return None


def placed(made: Record, author: Author, look: Look) -> Record:
    """A new stop with the side that placed it."""
    side = next(side for side in Side if side is Side.CAMPAIGN or _is_of(side, made, author, look))
    return Record(made.id, made.kind, made.scope, made.created, {**made.fields, "side": side.value})


def _is_of(side: Side, stop: Record, author: Author, look: Look) -> bool:
    if side is Side.NETWORK:
        return any((role, EVERYWHERE) in author.roles for role in (Role.COORDINATOR, Role.ADMINISTRATOR))
    if side is Side.COUNTRY:
        country = str(stop.get("country") or "")
        return any((role, country) in author.roles for role in (Role.APPROVER, Role.ADMINISTRATOR))
    campaign = campaign_of(stop, look)
    return campaign is not None and (Role.LEAD, str(campaign.get("lead_country"))) in author.roles


def may_lift(stop: Record, author: Author, look: Look) -> bool:
    """Whether the person stands on the side that placed the stop, or for the network."""
    side = Side(stop.get("side") or Side.COUNTRY)
    return any(_is_of(one, stop, author, look) for one in (Side.NETWORK, side))


def lift(stop: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """End the stop, with a reason. Nothing goes out by this."""
    reason = str(change.payload.get("reason", ""))
    if stop.get("lifted"):
        return Refusal("lifted", "This stop is lifted already.", "Look at what it made late.")
    if not reason.strip():
        return Refusal("reason_missing", "Lifting a stop needs a reason.", "Say why posts may go out again.")
    if not may_lift(stop, author, look):
        fix = "Ask whoever placed it, or the network's coordinator."
        return Refusal("not_yours", "A stop is lifted by the side that placed it, or by the network.", fix)
    return stop.written({"lifted": {"by": author.person, "at": stamp.at, "reason": reason}}, stamp)


def covers(stop: Record, post: Record) -> bool:
    """Whether the post is in the scope of the stop, standing or lifted."""
    return not stop.deleted and all(not stop.get(part) or stop.get(part) == post.get(part) for part in PARTS)


def stands(stop: Record) -> bool:
    """Whether the stop was not lifted."""
    return not stop.deleted and not stop.get("lifted")


def touches(stop: Record, author: Author, campaign: Record | None) -> bool:
    """Whether it stands over anything of the person's countries; `campaign`: the one that it names, if it is known."""
    if any(country == EVERYWHERE for _, country in author.roles):
        return True
    mine = author.countries
    if stop.get("country"):
        return stop.get("country") in mine
    if campaign is None:
        return True
    return bool(mine & {str(campaign.get("lead_country")), *map(str, campaign.get("partners", ()))})


def stops_of(post: Record, look: Look) -> list[Record]:
    """The stops that stand over the post, the oldest first, in an order all agree on."""
    found = [stop for stop in look.stops() if stands(stop) and covers(stop, post)]
    return sorted(found, key=lambda stop: (stop.created.at, stop.id))


def made_late(post: Record, look: Look) -> Record | None:
    """The lifted stop during which the post's time passed; None where there is none. It waits for a new time."""
    at = str(post.get("proposed_at") or "")
    if not at or post.get("stage") in _OVER:
        return None
    found = [stop for stop in look.stops() if not stands(stop) and covers(stop, post)]
    late = (stop for stop in found if stop.created.at <= at <= str((stop.get("lifted") or {}).get("at", "")))
    return min(late, key=lambda stop: stop.id, default=None)


def passes(post: Record, look: Look) -> bool:
    """Whether a crisis post may go out under a stop: two approvers of its country, who wrote none of it, agreed."""
    if not post.get("crisis"):
        return False
    campaign = campaign_of(post, look)
    steps = route_for(post, campaign).steps
    places = (OWN, post.get("country"))
    own = {n for n, step in enumerate(steps) if step.role == Role.APPROVER and step.country in places}
    agreed = {str(d["by"]) for d in counted(post, look) if d["verdict"] == "approve" and d["step"] in own}
    return len(agreed - set(post.get("contributors", ()))) >= 2


def is_stopped(post: Record, look: Look) -> bool:
    """Whether a stop keeps the post from the public now."""
    return bool(post.get("stage") not in _OVER and stops_of(post, look)) and not passes(post, look)
