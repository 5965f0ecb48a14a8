"""Which history of the server the laptop was last in, and what it offers to another one: all that was acknowledged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from campaigndesk.store import media, meta
from campaigndesk.store.acknowledged import offer_again

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.protocol.messages import SnapshotStart


def epoch_seen(notes: Mapping[str, str]) -> str | None:
    """The epoch in which the laptop was last, also while it has no place there; None: it never was in any."""
    return notes.get("epoch") or notes.get("left_epoch") or None


def is_restored(seen: str | None, told: str) -> bool:
    """Whether the server was restored since the laptop was there in the epoch that it saw last."""
    return seen is not None and seen != told


def place_left(notes: Mapping[str, str]) -> dict[str, str]:
    """Notes of a laptop that has given up its place in the server's history, and knows which one that was."""
    return {"epoch": "", "left_epoch": epoch_seen(notes) or ""}


def place_taken(start: SnapshotStart, notes: Mapping[str, str]) -> dict[str, str]:
    """Notes of the place that a whole snapshot gave.

    The head that was seen before in the same history stays: the next round asks whether the server still knows it.
    """
    seen = epoch_seen(notes) == start.epoch and bool(notes.get("head_hash"))
    head = {} if seen else {"head_seq": str(start.head.seq), "head_hash": start.head.hash}
    return {"epoch": start.epoch, "left_epoch": "", "cursor": str(start.seq), "scopes": " ".join(start.scopes), **head}


def offer_to(conn: Connection, epoch: str, now: str) -> None:
    """The server was restored and is in this epoch now: what it may lack is offered again, pictures among it."""
    offered = offer_again(conn)
    media.forget_server(conn)
    meta.log_incident(conn, now, f"the server was restored (epoch {epoch}); {offered} changes are offered again")
    meta.save_meta(conn, {"epoch": "", "left_epoch": "", "head_hash": ""})
