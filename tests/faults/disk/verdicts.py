"""Looks whether a profile is whole: its files, and what it shows against what it queued."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from campaigndesk.store.connections import raw_connection
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.opening import Store
from campaigndesk.store.outbox import list_waiting_records
from campaigndesk.store.records import find_confirmed, find_record
from campaigndesk.store.work import shown_anew

KEY = b"k" * 32


def corrupt(profile: Path) -> list[str]:
    """What SQLite and SQLCipher find broken in the closed files."""
    wrong: list[str] = []
    for name in ("desk.db", "unsent.db"):
        connection = raw_connection(profile / name, KEY)
        try:
            rows = connection.execute("PRAGMA integrity_check").fetchall()
            wrong += [f"{name}: {row[0]}" for row in rows if row[0] != "ok"]
            wrong += [f"{name}: {row[0]}" for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
            if name == "desk.db":
                wrong += [f"{name}: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
        except sqlcipher.Error as error:
            wrong.append(f"{name}: {error}")
        finally:
            connection.close()
    return wrong


def torn(store: Store) -> list[str]:
    """Where a record is not what its changes made of it, or the two copies of unsent work differ."""
    wrong: list[str] = []
    with store.reading() as conn:
        author, look = find_author(conn), StoreLook(conn)
        ids = list_waiting_records(conn)
        if author is not None:
            for record_id in ids:
                shown = shown_anew(conn, record_id, find_confirmed(conn, record_id), author, look)
                if shown != find_record(conn, record_id):
                    wrong.append(f"the record {record_id} is not what its changes made of it")
        numbers = [
            {row[0] for row in conn.exec_driver_sql(query)}
            for query in (
                "SELECT n FROM outbox",
                "SELECT n FROM unsent.work WHERE n NOT IN (SELECT n FROM set_aside)",
            )
        ]
        if numbers[0] != numbers[1]:
            wrong.append(f"the outbox holds {sorted(numbers[0])}, the second copy {sorted(numbers[1])}")
    return wrong
