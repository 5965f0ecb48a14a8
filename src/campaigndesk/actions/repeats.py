"""The same words twice: within how many days the network has them pointed out."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import network_of, revise
from campaigndesk.domain.duplicates import LONGEST
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record


def limit_repeats(desk: Desk, days: int) -> Record:
    """Set within how many days the same words of one account are pointed out in the network; 0: never."""
    if not 0 <= days <= LONGEST:
        raise InvalidInput(f"The number of days is between 0 and {LONGEST}.", "Choose another number of days.")
    return revise(desk, network_of(desk), {"repeat_days": days})
