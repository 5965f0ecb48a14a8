"""The keys that sign decisions: taken out of use."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import revise
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.store.records import list_records


def revoke_key(desk: Desk, key: str) -> Record:
    """Say that a key signs nothing any more, as when its laptop is lost; what it signed before stays signed."""
    return revise(desk, desk.find(key, KEY_KIND), {"revoked": True})


def revoke_keys_of(desk: Desk, device: str) -> list[Record]:
    """The same for every key that the person made on a device which was revoked."""
    mine = (key for key in desk.read(list_records, KEY_KIND) if key.created.by == desk.author.person)
    return [revoke_key(desk, key.id) for key in mine if key.get("device") == device and not key.get("revoked")]
