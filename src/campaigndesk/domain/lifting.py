"""What is lifted: an embargo before its time by two people, of whom one proposes and another confirms; and a stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from campaigndesk.domain import stops
from campaigndesk.domain.embargoes import is_closed, proposal
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record, Stamp

if TYPE_CHECKING:
    from campaigndesk.domain.changes import Change


def propose(campaign: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Ask for the end of the embargo that stands, with a reason. It stands until another person confirms."""
    reason = str(change.payload.get("reason", ""))
    if not is_closed(campaign, look.now):
        return Refusal("no_embargo", "This campaign is not under embargo.", "Look at it as it is now.")
    if proposal(campaign):
        return Refusal("proposed", "Lifting this embargo is proposed already.", "Ask another person to confirm it.")
    if not reason.strip():
        return Refusal("reason_missing", "Lifting an embargo needs a reason.", "Say why it ends before its time.")
    until = campaign.get("embargo_until")
    note = {"by": author.person, "at": stamp.at, "reason": reason, "change": change.id, "until": until}
    return campaign.written({"lift": note}, stamp)


def confirm(campaign: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """End the embargo, as another person proposed; names the proposal, so that no other one is confirmed by it."""
    proposed = proposal(campaign)
    if not proposed or proposed["change"] != change.payload.get("proposal"):
        fix = "Look at the campaign as it is now, then decide."
        return Refusal("not_proposed", "This proposal to lift the embargo does not stand any more.", fix)
    if proposed["by"] == author.person:
        fix = "Ask another person who may confirm it."
        return Refusal("second_person", "You proposed to lift this embargo, so another person has to confirm it.", fix)
    note = {"by": author.person, "at": stamp.at, "change": change.id, "until": proposed["until"]}
    note |= {"proposed_by": proposed["by"], "reason": proposed["reason"]}
    return campaign.written({"embargo_until": None, "lift": None, "lifted": note}, stamp)


def keep(campaign: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Take the proposal off the table: the embargo stands as it did."""
    if not campaign.get("lift"):
        return Refusal("not_proposed", "Nobody proposes to lift this embargo.")
    return campaign.written({"lift": None}, stamp)


ACTS: Final[Mapping[str, Callable[..., Record | Refusal]]] = {
    "propose_lift": propose,
    "lift": confirm,
    "keep_embargo": keep,
    "lift_stop": stops.lift,
}
"""Act of lifting -> what it makes of the record."""
OF: Final[Mapping[str, str]] = {act: "stop" if act == "lift_stop" else "campaign" for act in ACTS}
"""Act of lifting -> the kind of record that it is for."""
