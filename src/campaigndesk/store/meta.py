"""What the laptop knows of itself and of the server: its device's name, its counter, its cursor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

KEYS = (
    "device", "counter", "person", "me", "server", "token", "network", "epoch", "left_epoch", "cursor", "head_seq",
    "head_hash", "pinned_head", "scopes", "tally", "synced_at", "heard_days", "settings", "words",
    "signing_key", "signing_secret",
)  # fmt: skip
"""All that is kept: names of `find_meta` and `save_meta`."""

IDENTITY = ("device", "counter", "person", "me", "server", "token", "network", "settings")
"""Those that are mirrored beside the unsent work, so that a damaged database does not make another device."""


def find_meta(conn: Connection, key: str) -> str:
    """The value kept under the key; empty when there is none."""
    value = conn.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (key,)).scalar()
    return str(value) if value is not None else ""


def list_meta(conn: Connection) -> dict[str, str]:
    """All that is kept."""
    return {str(key): str(value) for key, value in conn.exec_driver_sql("SELECT key, value FROM meta")}


def save_meta(conn: Connection, values: Mapping[str, str]) -> None:
    """Keep these values; identity is kept beside the unsent work too."""
    unknown = set(values) - set(KEYS)
    if unknown:
        raise KeyError(f"not a key of the laptop's notes: {sorted(unknown)}")
    conn.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", list(values.items()))
    mirrored = [(k, v) for k, v in values.items() if k in IDENTITY]
    if mirrored:
        conn.exec_driver_sql("INSERT OR REPLACE INTO unsent.identity (key, value) VALUES (?, ?)", mirrored)


def log_incident(conn: Connection, at: str, what: str) -> None:
    """Keep a line on something that should not have happened, for whoever looks into it."""
    conn.exec_driver_sql("INSERT INTO incident (at, what) VALUES (?, ?)", (at, what))


def list_incidents(conn: Connection) -> list[tuple[str, str]]:
    """When and what, oldest first."""
    return [(str(at), str(what)) for at, what in conn.exec_driver_sql("SELECT at, what FROM incident ORDER BY row")]
