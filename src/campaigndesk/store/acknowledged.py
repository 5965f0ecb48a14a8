"""Own changes that the server has answered: offered again when it was restored from an older backup."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.records import keep_confirmed

if TYPE_CHECKING:
    from sqlalchemy import Connection

KEPT_DAYS: Final = 180
"""On so many days the server was heard after an answer before what it answered is let go; a backup may be as old."""


def save_acknowledged(conn: Connection, answered: Sequence[tuple[int, str]], at: str) -> None:
    """Note what became of changes: their numbers with `applied`, `conflict` or `erased`; by the server's clock."""
    if answered:
        save_heard(conn, at)
        conn.exec_driver_sql(
            "INSERT OR REPLACE INTO acknowledged (n, status, at) SELECT value ->> 0, value ->> 1, ? FROM json_each(?)",
            (at, json.dumps(answered)),
        )


def offer_again(conn: Connection) -> int:
    """Put all acknowledged changes into the outbox again; how many. Sent under the same ids, so that is harmless.

    Also those that stayed in the outbox until their rows had come: now they may never come. What is shown of their
    records is the server's copy until another one comes.
    """
    concerned = conn.exec_driver_sql("SELECT DISTINCT work.record FROM acknowledged JOIN work USING (n)").all()
    keep_confirmed(conn, (record_id for (record_id,) in concerned))
    conn.exec_driver_sql(
        "INSERT OR REPLACE INTO outbox (n, record, state)"
        " SELECT n, work.record, 'again' FROM acknowledged JOIN work USING (n)"
    )
    return conn.exec_driver_sql("DELETE FROM acknowledged").rowcount


def list_names(conn: Connection) -> list[str]:
    """The names of this laptop under which changes were made that wait, or that a restored server may lack."""
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT CAST(body AS TEXT) ->> 'device' FROM work"
        " WHERE n IN (SELECT n FROM outbox UNION SELECT n FROM acknowledged)"
    )
    return sorted(str(name) for (name,) in rows)


def days_heard(days: Sequence[str], at: str) -> list[str]:
    """The last days on which the server was heard, each once, now at an instant by its clock; the newest last."""
    day = at[:10]
    return [*(other for other in days if other != day), day][-KEPT_DAYS:]


def list_heard(conn: Connection) -> list[str]:
    """The last days on which the server was heard, by its clock, the newest last."""
    return find_meta(conn, "heard_days").split()


def save_heard(conn: Connection, at: str) -> None:
    """Note that the server was heard at an instant by its clock."""
    days = list_heard(conn)
    if days[-1:] == [at[:10]]:
        return
    if not days:
        # A profile from before they were noted.
        rows = conn.exec_driver_sql("SELECT DISTINCT substr(at, 1, 10) FROM acknowledged ORDER BY 1")
        days = [str(day) for (day,) in rows]
    save_meta(conn, {"heard_days": " ".join(days_heard(days, at))})


def forget_acknowledged(conn: Connection) -> int:
    """Let go of what was answered before the days that are noted; how many. What it wrote stays in the records."""
    old = conn.exec_driver_sql(
        "SELECT n FROM acknowledged WHERE substr(at, 1, 10) NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(list_heard(conn)),),
    ).all()
    if old:
        rows = [(n,) for (n,) in old]
        conn.exec_driver_sql("DELETE FROM acknowledged WHERE n = ?", rows)
        conn.exec_driver_sql("DELETE FROM work WHERE n = ?", rows)
    return len(old)


def count_acknowledged(conn: Connection) -> int:
    """How many changes the server has answered."""
    return int(conn.exec_driver_sql("SELECT count(*) FROM acknowledged").scalar_one())
