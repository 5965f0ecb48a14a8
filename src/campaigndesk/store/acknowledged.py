"""Own changes that the server has answered: offered again when it was restored from an older backup."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def save_acknowledged(conn: Connection, answered: Sequence[tuple[int, str]], at: str) -> None:
    """Note what became of changes: their numbers with `applied`, `conflict` or `erased`; by the server's clock."""
    if answered:
        conn.exec_driver_sql(
            "INSERT OR REPLACE INTO acknowledged (n, status, at) SELECT value ->> 0, value ->> 1, ? FROM json_each(?)",
            (at, json.dumps(answered)),
        )


def offer_again(conn: Connection) -> int:
    """Put all acknowledged changes into the outbox again; how many. Sent under the same ids, so that is harmless.

    Also those that stayed in the outbox until their rows had come: now they may never come.
    """
    conn.exec_driver_sql(
        "INSERT OR REPLACE INTO outbox (n, record, state)"
        " SELECT n, work.record, 'again' FROM acknowledged JOIN work USING (n)"
    )
    return conn.exec_driver_sql("DELETE FROM acknowledged").rowcount


def has_acknowledged(conn: Connection, before: str) -> bool:
    """Whether any change was answered before an instant."""
    return conn.exec_driver_sql("SELECT 1 FROM acknowledged WHERE at < ? LIMIT 1", (before,)).scalar() is not None


def forget_acknowledged(conn: Connection, before: str) -> int:
    """Let go of changes answered before an instant; how many. What they wrote stays in the records and histories."""
    old = conn.exec_driver_sql("SELECT n FROM acknowledged WHERE at < ?", (before,)).all()
    if old:
        rows = [(n,) for (n,) in old]
        conn.exec_driver_sql("DELETE FROM acknowledged WHERE n = ?", rows)
        conn.exec_driver_sql("DELETE FROM work WHERE n = ?", rows)
    return len(old)


def count_acknowledged(conn: Connection) -> int:
    """How many changes the server has answered."""
    return int(conn.exec_driver_sql("SELECT count(*) FROM acknowledged").scalar_one())
