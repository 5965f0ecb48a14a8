"""Where a laptop stands, what it hands in next, and what a reply says of both: nothing is kept or sent here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import msgspec

from campaigndesk.protocol.messages import Head, HelloReply, SyncReply, SyncRequest
from campaigndesk.protocol.versions import LEAN
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.witnessing import witnessed

if TYPE_CHECKING:
    from campaigndesk.domain.changes import Change


@dataclass(frozen=True, slots=True)
class Position:
    """Where the laptop stands, and what it would hand in next. `media_wait`: pictures have to go before it."""

    notes: Mapping[str, str]
    waiting: tuple[Waiting, ...]
    media_wait: bool = False

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of which the laptop holds the records."""
        return tuple(self.notes.get("scopes", "").split())

    @property
    def witnessed(self) -> Head | None:
        """The ledger's head that was seen last."""
        return witnessed(self.notes)


def left_alone(reply: SyncReply, batch: Sequence[Waiting]) -> bool:
    """Whether the server answered nothing of a batch and has nothing else to say: sending it again now is no use."""
    return bool(batch) and not reply.results and not reply.more


def is_plain(reply: SyncReply, batch: Sequence[Waiting]) -> bool:
    """Whether nothing in the reply can change what has to be sent next."""
    if reply.more or reply.gained or reply.lost or len(reply.results) != len(batch):
        return False
    return all(result.status != "reused" for result in reply.results)


def request_of(position: Position, greeting: HelloReply, batch: Sequence[Waiting]) -> SyncRequest:
    """The request that hands in a batch and asks for what follows on the cursor."""
    notes = position.notes
    return SyncRequest(
        epoch=notes.get("epoch", ""),
        device=notes["device"],
        cursor=int(notes.get("cursor", "0")),
        scopes=position.scopes,
        changes=_as_kept(batch),
        limit=greeting.batch_rows,
        witnessed=position.witnessed,
        lean=greeting.protocol >= LEAN,
    )


def _as_kept(batch: Sequence[Waiting]) -> tuple[Change, ...]:
    """The changes of a request as the JSON in which they are kept, so that none is decoded only to be encoded again."""
    return cast("tuple[Change, ...]", tuple(msgspec.Raw(change.body) for change in batch))


def that_fit(changes: Sequence[Waiting], size: int) -> list[Waiting]:
    """As many of the first changes as fit into one request of so many bytes, at least one."""
    fitting: list[Waiting] = []
    for change in changes:
        size -= len(change.body)
        if fitting and size < 0:
            break
        fitting.append(change)
    return fitting


def is_level(reply: SyncReply, tally: str) -> bool:
    """Whether the laptop, with this tally, holds what the server expects; so too where that cannot be said yet."""
    return reply.more or bool(reply.gained) or not reply.tally or tally == reply.tally


def told(reply: SyncReply) -> dict[str, str]:
    """What the reply says of cursor and head."""
    return {"cursor": str(reply.next), "head_seq": str(reply.head.seq), "head_hash": reply.head.hash}


def notes_of(reply: SyncReply, position: Position) -> dict[str, str]:
    """The same, where it is not what the laptop knows."""
    return {key: value for key, value in told(reply).items() if position.notes.get(key) != value}
