"""The laptop's copy taken away: what others shared at once, and everything once unsent work was saved elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from campaigndesk.store.coding import unpacked_change
from campaigndesk.store.keys import forget_key, not_removed
from campaigndesk.store.locking import LOCK
from campaigndesk.store.rebuilding import drop_copies
from campaigndesk.store.set_aside import LEFT_HERE
from campaigndesk.store.signing_secrets import forget_signing_secret

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.opening import Store

_PLACE = (
    "token", "cursor", "epoch", "left_epoch", "scopes", "tally", "head_seq", "head_hash", "pinned_head", "synced_at",
    "heard_days",
)  # fmt: skip
"""What the laptop notes of the server's history: it begins anew if it ever comes back."""


def count_unsent(conn: Connection) -> int:
    """How many changes the server does not have: those that wait and those that were set aside."""
    return int(conn.exec_driver_sql(f"SELECT count(*) FROM ({LEFT_HERE})").scalar_one())


def list_unsent(conn: Connection) -> list[dict[str, Any]]:
    """Those changes whole, in the order in which they were made, with the reason where one was set aside."""
    rows = conn.exec_driver_sql(
        "SELECT body, coalesce(sentence, '') FROM work LEFT JOIN set_aside USING (n)"
        f" WHERE n IN ({LEFT_HERE}) ORDER BY n"
    )
    return [{**msgspec.to_builtins(unpacked_change(body)), "set_aside_because": str(why)} for body, why in rows]


def wipe_shared(conn: Connection) -> set[str]:
    """Remove all that the server gave, within the transaction that is open; unsent work stays. Ids of what went.

    So does the key that signs decisions, at the latest with the profile: a keyring can be locked now.
    """
    ids = [str(record_id) for (record_id,) in conn.exec_driver_sql("SELECT id FROM record JOIN held USING (row)")]
    drop_copies(conn, ids)
    forget_signing_secret(conn)
    conn.exec_driver_sql("DELETE FROM acknowledged")
    conn.exec_driver_sql(f"DELETE FROM main.work WHERE n NOT IN ({LEFT_HERE})")
    conn.exec_driver_sql("DELETE FROM revision WHERE change NOT IN (SELECT id FROM main.work)")
    conn.exec_driver_sql(f"DELETE FROM meta WHERE key IN ({', '.join('?' * len(_PLACE))})", _PLACE)
    return set(ids)


def wipe_profile(store: Store) -> None:
    """Close the store and remove its profile with its keys; raises NoKey, or OSError where a file cannot be removed."""
    profile = store.profile
    with store.writing() as conn:
        if not forget_signing_secret(conn):
            raise not_removed()
    store.close()
    # The key first: without it what a file system keeps of removed files cannot be read.
    forget_key(profile)
    for path in sorted(profile.rglob("*"), key=lambda found: -len(found.parts)):
        _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    elif path.name != LOCK:
        path.unlink()
