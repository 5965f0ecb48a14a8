"""Stops: nothing in their scope goes out until they are lifted, and lifting them publishes nothing."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, network_of, one_act, revise
from campaigndesk.domain.contact import LONGEST
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record


def stop_publishing(desk: Desk, reason: str, country: str = "", channel: str = "", campaign: str = "") -> Record:
    """Stop publishing, with a reason, of what all of these name: a country, a channel, a campaign; the network else."""
    fields = {"country": country, "channel": channel, "campaign": campaign, "reason": reason}
    return desk.act(creation(desk, "stop", fields))[0]


def lift_stop(desk: Desk, stop_id: str, reason: str) -> Record:
    """Lift a stop, with a reason; what it made late waits for new times."""
    return one_act(desk, stop_id, "stop", "lift_stop", {"reason": reason})


def limit_contact(desk: Desk, hours: int) -> Record:
    """Set how many hours without news from the server a laptop of the network may go on publishing."""
    if not 0 < hours <= LONGEST:
        raise InvalidInput(f"The limit is between 1 and {LONGEST} hours.", "Choose another number of hours.")
    return revise(desk, network_of(desk), {"contact_hours": hours})


def turn_into_drill(desk: Desk) -> Record:
    """Make the network one that practises: nothing of it reaches a channel, and it never becomes another."""
    return revise(desk, network_of(desk), {"drill": True})
