"""Which history of the server the laptop was last in, and what it offers to another one: all that was acknowledged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from campaigndesk.protocol.messages import HelloRequest
from campaigndesk.protocol.versions import PROTOCOL, PROTOCOL_LOWEST
from campaigndesk.store import media, meta
from campaigndesk.store.acknowledged import list_names, offer_again
from campaigndesk.sync.witnessing import refuse_other_history, witnessed

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.protocol.messages import SnapshotStart
    from campaigndesk.sync.client import Wire
    from campaigndesk.sync.desks import Desk


def epoch_seen(notes: Mapping[str, str]) -> str | None:
    """The epoch in which the laptop was last, also while it has no place there; None: it never was in any."""
    return notes.get("epoch") or notes.get("left_epoch") or None


def is_restored(seen: str | None, told: str) -> bool:
    """Whether the server was restored since the laptop was there in the epoch that it saw last."""
    return seen is not None and seen != told


def place_left(notes: Mapping[str, str]) -> dict[str, str]:
    """Notes of a laptop that has given up its place in the server's history, and knows which one that was."""
    return {"epoch": "", "left_epoch": epoch_seen(notes) or ""}


def place_taken(start: SnapshotStart) -> dict[str, str]:
    """Notes of the place that a whole snapshot gave."""
    return {
        "epoch": start.epoch, "left_epoch": "", "cursor": str(start.seq), "scopes": " ".join(start.scopes),
        "head_seq": str(start.head.seq), "head_hash": start.head.hash,
    }  # fmt: skip


def meet(desk: Desk, wire: Wire, epoch: str) -> None:
    """Before a whole snapshot of this epoch is kept: does the server still have the history that was left for it?

    Else the snapshot's head would take the place of the one seen before, and nobody would notice an older disk. Raises
    ServerProblem (`history_fork`) where it has not.
    """
    with desk.store.reading() as conn:
        notes = meta.list_meta(conn)
    seen, head = epoch_seen(notes), witnessed(notes)
    if is_restored(seen, epoch):
        have_names_known(desk, wire)
    elif head is not None:
        greeting = wire.hello(HelloRequest(notes["device"], (PROTOCOL_LOWEST, PROTOCOL), seen, head))
        if greeting.epoch == seen:
            refuse_other_history(head, greeting.head)


def have_names_known(desk: Desk, wire: Wire) -> None:
    """Tell a restored server under which names this laptop worked: it lacks those taken since the backup.

    Before the work itself is offered: what comes from a device that is not the person's is refused.
    """
    with desk.store.reading() as conn:
        wanted = set(list_names(conn))
    for name in sorted(wanted - {line.id for line in wire.devices().devices}):
        wire.make_known(name)


def offer_to(conn: Connection, epoch: str, now: str) -> None:
    """The server was restored and is in this epoch now: what it may lack is offered again, pictures among it."""
    offered = offer_again(conn)
    media.forget_server(conn)
    meta.log_incident(conn, now, f"the server was restored (epoch {epoch}); {offered} changes are offered again")
    meta.save_meta(conn, {"epoch": "", "left_epoch": "", "head_hash": ""})
