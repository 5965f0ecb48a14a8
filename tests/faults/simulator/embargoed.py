"""Who may not hear of what while an embargo stands, told anew and not by the product's own functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

import msgspec

from campaigndesk.domain.people import Author
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.protocol.messages import SyncReply

if TYPE_CHECKING:
    from faults.simulator.server import Server

_read_reply: Final = msgspec.json.Decoder(SyncReply).decode
_AT_WORK: Final = ("officer", "approver", "lead", "administrator")


def is_kept_from(person: Author, record: Record, find: Callable[[str], Record | None], now: str) -> bool:
    """Whether an embargo that stands keeps the record from the person."""
    campaign = record if record.kind == "campaign" else find(str(record.get("campaign") or ""))
    if record.scope != NETWORK or campaign is None or str(campaign.get("embargo_until") or "") <= now:
        return False
    inside = {campaign.get("lead_country"), *campaign.get("partners", ())}
    return not any(role == "coordinator" or (role in _AT_WORK and country in inside) for role, country in person.roles)


def may_see(person: Author, record: Record, find: Callable[[str], Record | None], now: str) -> bool:
    """Whether the record belongs on the person's laptops."""
    return record.scope in person.scopes and not is_kept_from(person, record, find, now)


def given_out_too_early(reply: bytes, person: str, server: Server) -> Iterator[str]:
    """What the server tells a person who is outside."""
    author, disk = server.author(person), server.disk
    for row in _read_reply(reply).rows:
        record = server.find(row.id)
        if not row.gone and record is not None and is_kept_from(author, record, server.find, server.now):
            yield f"was told of {row.id} under embargo at {disk.pulse.seq}"
