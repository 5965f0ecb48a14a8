"""A second copy of unsent work, in a file of its own, so that it survives when the database is damaged.

The file is written in the same transaction as the outbox (it is attached to every connection), encrypted with the same
key, and small: what the server has acknowledged leaves it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher

from campaigndesk.store.connections import MAIN, UNSENT, raw_connection
from campaigndesk.store.meta import IDENTITY, find_meta
from campaigndesk.store.profiles import keep_aside

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TABLES = (
    "CREATE TABLE IF NOT EXISTS work (n INTEGER PRIMARY KEY, id TEXT NOT NULL, record TEXT NOT NULL,"
    " record_kind TEXT NOT NULL, body BLOB NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS identity (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)


class Damage(Exception):
    """The file is not what it should be."""


@dataclass(slots=True)
class Saved:
    """What was found in damaged files: identity by key, rows of work by number, and why the refused were refused."""

    identity: dict[str, str] = field(default_factory=dict)
    work: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    aside: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    revisions: list[tuple[Any, ...]] = field(default_factory=list)


def prepare_file(profile: Path, key: bytes, *, read_only: bool) -> None:
    """Make the file where there is none; keep a damaged one aside."""
    path = profile / UNSENT
    if read_only or (path.exists() and path.stat().st_size > 0):
        return
    path.touch(mode=0o600)
    connection = raw_connection(path, key)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        for statement in _TABLES:
            connection.execute(statement)
    finally:
        connection.close()


def agree(conn: Connection) -> int:
    """Make both copies say the same after a power cut between their two commits; what either has is kept.

    Where the database is not the one that this file was kept beside, it was lost: how many changes were saved then.
    """
    # `main` is said: a connection that has not heard of new tables would look for them in the other file.
    lost = conn.exec_driver_sql(
        "SELECT n, id, record, record_kind, body FROM unsent.work WHERE n NOT IN (SELECT n FROM main.work)"
    ).all()
    stale = conn.exec_driver_sql(
        "SELECT n FROM unsent.work WHERE n IN (SELECT n FROM main.acknowledged)"
        " OR n IN (SELECT n FROM main.set_aside WHERE forgotten = 1)"
    ).all()
    missing = conn.exec_driver_sql("SELECT n FROM main.outbox WHERE n NOT IN (SELECT n FROM unsent.work)").all()
    names = [
        (key, value)
        for key, value in conn.exec_driver_sql(
            "SELECT key, value FROM main.meta EXCEPT SELECT key, value FROM unsent.identity"
        )
        if key in IDENTITY
    ]
    identity: dict[str, str] = {}
    if not find_meta(conn, "device"):
        rows = conn.exec_driver_sql("SELECT key, value FROM unsent.identity")
        identity = {str(key): str(value) for key, value in rows}
    conn.rollback()
    if not (lost or stale or missing or names or identity):
        return 0
    conn.exec_driver_sql("BEGIN IMMEDIATE")
    if names:
        conn.exec_driver_sql("INSERT OR REPLACE INTO unsent.identity (key, value) VALUES (?, ?)", names)
    saved = 0
    if lost or identity:
        saved = restore(conn, Saved(identity=identity, work={int(row[0]): tuple(row) for row in lost}))
    for (n,) in stale:
        conn.exec_driver_sql("DELETE FROM unsent.work WHERE n = ?", (n,))
    for (n,) in missing:
        conn.exec_driver_sql("INSERT OR IGNORE INTO unsent.work SELECT * FROM main.work WHERE n = ?", (n,))
    conn.commit()
    return saved if identity else 0


def salvage(profile: Path, key: bytes) -> tuple[str, Saved]:
    """Read what can be read of the profile's two files, then keep the damaged aside.

    Returns the name that the database was given, and what was saved.
    """
    saved = Saved()
    sound = _read_unsent(profile / UNSENT, key, saved)
    _read_main(profile / MAIN, key, saved)
    kept = keep_aside(profile / MAIN)
    if not sound:
        keep_aside(profile / UNSENT)
    return (kept.name if kept else MAIN), saved


def _read_unsent(path: Path, key: bytes, saved: Saved) -> bool:
    if not path.exists() or path.stat().st_size == 0:
        return False
    try:
        connection = raw_connection(path, key)
    except sqlcipher.Error:
        return False
    try:
        saved.identity.update(connection.execute("SELECT key, value FROM identity").fetchall())
        for row in connection.execute("SELECT n, id, record, record_kind, body FROM work"):
            saved.work[row[0]] = row
        return bool(connection.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlcipher.Error:
        return False
    finally:
        connection.close()


def _read_main(path: Path, key: bytes, saved: Saved) -> None:
    """Row by row, since a damaged page must not cost what the others hold."""
    if not path.exists() or path.stat().st_size == 0:
        return
    try:
        connection = raw_connection(path, key)
    except sqlcipher.Error:
        return
    try:
        identity = _rows(connection, "SELECT key, value FROM meta")
        for name, value in identity:
            saved.identity.setdefault(name, value)
        waiting = [row[0] for row in _rows(connection, "SELECT n FROM outbox")]
        aside = _rows(connection, "SELECT n, record, code, sentence, fix, at, forgotten FROM set_aside")
        saved.aside.update({row[0]: row for row in aside})
        for n in (*waiting, *saved.aside):
            for row in _rows(connection, "SELECT n, id, record, record_kind, body FROM work WHERE n = ?", n):
                saved.work.setdefault(row[0], row)
        saved.revisions += _rows(connection, "SELECT record, field, change, by, at, value FROM revision")
    finally:
        connection.close()


def _rows(connection: Any, statement: str, *values: object) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    try:
        for row in connection.execute(statement, values):
            found.append(tuple(row))
    except sqlcipher.Error:
        return found
    return found


def restore(conn: Connection, saved: Saved) -> int:
    """Put saved work into the open database's outbox and set aside; the number of changes that wait."""
    known = set(IDENTITY) - {"counter"}
    identity = {k: v for k, v in saved.identity.items() if k in known}
    counted = (saved.identity.get("counter", ""), find_meta(conn, "counter"))
    identity["counter"] = str(max((*(int(n or 0) for n in counted), *saved.work)))
    for key, value in identity.items():
        conn.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))
        conn.exec_driver_sql("INSERT OR REPLACE INTO unsent.identity (key, value) VALUES (?, ?)", (key, value))
    waiting = 0
    for n, row in sorted(saved.work.items()):
        conn.exec_driver_sql(
            "INSERT OR IGNORE INTO main.work (n, id, record, record_kind, body) VALUES (?, ?, ?, ?, ?)", row
        )
        conn.exec_driver_sql(
            "INSERT OR IGNORE INTO unsent.work (n, id, record, record_kind, body) VALUES (?, ?, ?, ?, ?)", row
        )
        if n in saved.aside:
            conn.exec_driver_sql("INSERT OR IGNORE INTO set_aside VALUES (?, ?, ?, ?, ?, ?, ?)", saved.aside[n])
        else:
            conn.exec_driver_sql(
                "INSERT OR IGNORE INTO outbox (n, record, state) VALUES (?, ?, 'waiting')", (n, row[2])
            )
            waiting += 1
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO revision (record, field, change, by, at, value) VALUES (?, ?, ?, ?, ?, ?)",
        saved.revisions,
    ) if saved.revisions else None
    from campaigndesk.store.work import refit_waiting

    refit_waiting(conn)
    return waiting
