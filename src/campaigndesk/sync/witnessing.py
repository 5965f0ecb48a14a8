"""The laptop's own look at the ledger's head: a history that lost its end, or became another one, is not followed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import msgspec

from campaigndesk.protocol.messages import Head, HelloReply, Problem
from campaigndesk.protocol.signed_heads import SignedHead
from campaigndesk.store import meta
from campaigndesk.sync.problems import ServerProblem

if TYPE_CHECKING:
    from sqlalchemy import Connection

PINNED: Final = "pinned_head"
"""The note with the signed head that is kept."""
_read: Final = msgspec.json.Decoder(SignedHead).decode


def witnessed(notes: Mapping[str, str]) -> Head | None:
    """The ledger's head that the laptop saw last, by its notes."""
    found = notes.get("head_hash", "")
    return Head(int(notes.get("head_seq", "0")), found) if found else None


def refuse_other_history(seen: Head | None, told: Head) -> None:
    """Raise ServerProblem (`history_fork`) where a head told in the same epoch cannot go on from the one seen last."""
    if seen is None or told.seq > seen.seq or told == seen:
        return
    raise ServerProblem(
        Problem(
            "history_fork",
            "The server seems to have been restored from an older backup; "
            "nothing can be handed in until it is confirmed.",
            "Tell your administrator. Everything that you write is kept on this laptop.",
        )
    )


def find_pinned(conn: Connection) -> SignedHead | None:
    """The signed head that this laptop keeps."""
    kept = meta.find_meta(conn, PINNED)
    return _read(kept) if kept else None


def pin(conn: Connection, told: tuple[SignedHead, ...]) -> None:
    """Keep the newest signed head: from now on the server is held to it."""
    if told:
        meta.save_meta(conn, {PINNED: msgspec.json.encode(told[-1]).decode()})


def refuse_other_heads(pinned: SignedHead | None, greeting: HelloReply, *, same_epoch: bool) -> None:
    """Raise ServerProblem (`history_fork`) where the signed heads that are told cannot follow the one that is kept.

    The key stays for good. The head of the day that is kept stays as well, but where the server was restored and the
    administrator confirmed that (another epoch): what came after the backup is gone then, and said to be.
    """
    told = greeting.signed
    if any(not head.fits or head.network != greeting.network for head in told):
        raise _other("The server signs the head of its ledger wrongly.")
    if pinned is None:
        return
    if not told or any(head.key != pinned.key for head in told):
        raise _other("The server does not sign the head of its ledger with the key that it had before.")
    if same_epoch and (pinned not in told or told[-1].seq < pinned.seq):
        raise _other(f"The server’s ledger was rewritten: on {pinned.day} it stood otherwise.")


def _other(sentence: str) -> ServerProblem:
    return ServerProblem(
        Problem(
            "history_fork",
            sentence,
            "Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should"
            " be, sign out and join again.",
        )
    )
