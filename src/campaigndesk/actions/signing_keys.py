"""The keys that sign decisions: taken out of use."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import revise
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import KEY_KIND


def revoke_key(desk: Desk, key: str) -> Record:
    """Say that a key signs nothing any more, as when its laptop is lost; what it signed before stays signed."""
    return revise(desk, desk.find(key, KEY_KIND), {"revoked": True})
