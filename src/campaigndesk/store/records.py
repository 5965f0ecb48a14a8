"""Records as they are shown, and the server's copies of those on which own work waits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.folding import fold
from campaigndesk.domain.records import Record
from campaigndesk.store.coding import packed, unpacked_record
from campaigndesk.store.narrowing import fingerprint_of, folded, post_columns, record_columns, searched

if TYPE_CHECKING:
    from sqlalchemy import Connection

_IN_CAMPAIGNS = ("participation", "message", "coverage")
_ABOUT = ("comment", "result")
_OF_RECORD = ("kind", "scope", "country", "parent", "title", "starts", "ends", "deleted", "conflicts")
_OF_POST = (
    "id", "at", "confirmed", "country", "channel", "language", "stage", "campaign", "owner", "conflict", "held", "zone",
    "title", "words", "series", "said",
)  # fmt: skip
_INSERT_RECORD = (
    f"INSERT INTO record ({', '.join(_OF_RECORD)}, body, row, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_POST = f"INSERT INTO post ({', '.join(_OF_POST)}, row) VALUES ({', '.join('?' * (len(_OF_POST) + 1))})"
_UPSERT_POST = f"{_INSERT_POST} ON CONFLICT (row) DO UPDATE SET " + ", ".join(
    f"{name} = excluded.{name}" for name in _OF_POST[1:]
)
_NARROW = ("country", "channel", "language", "stage", "campaign", "owner", "series")
_INSERT_SEARCH = "INSERT INTO search (rowid, folded) VALUES (?, ?)"
_AT_ONCE = 500
"""Rows of one statement. A kept statement holds on to what was last written with it: some hundred KB."""


class Ready(NamedTuple):
    """A record with all that is written of it: its bytes, its columns, those of a post that shows, its words."""

    record: Record
    body: bytes
    columns: tuple[Any, ...]
    post: tuple[Any, ...]
    words: str


def find_record(conn: Connection, record_id: str) -> Record | None:
    """The record as it is shown, with waiting work on top; None where it is not here."""
    body = conn.exec_driver_sql("SELECT body FROM record WHERE id = ?", (record_id,)).scalar()
    return unpacked_record(body) if body is not None else None


def find_network(conn: Connection) -> Record | None:
    """The network's own record, with what holds for all of it; None where it is not here."""
    return next(iter(list_records(conn, "network", limit=1)), None)


def list_records(
    conn: Connection, kind: str, *, where: Mapping[str, str] | None = None, limit: int = 1000, after: str = ""
) -> list[Record]:
    """Records of one kind in the order of their ids, tombstones left out.

    `where`: field -> value, all of which must be equal; `after`: the last id of the page before.
    """
    if limit < 1:
        raise InvalidInput("A list needs a limit of at least 1.")
    where = dict(where or {})
    query = "SELECT body FROM record WHERE kind = ? AND deleted = 0 AND id > ?"
    values: list[Any] = [kind, after]
    for name in tuple(where):
        if kind == "post" and name in _NARROW:
            query += f" AND row IN (SELECT row FROM post WHERE {name} = ?)"
        elif (kind in _IN_CAMPAIGNS and name == "campaign") or (kind in _ABOUT and name == "about"):
            query += " AND parent = ?"
        else:
            continue
        values.append(where.pop(name))
    query += " ORDER BY id"
    if not where:
        rows = conn.exec_driver_sql(f"{query} LIMIT ?", (*values, limit))
        return [unpacked_record(body) for (body,) in rows]
    found: list[Record] = []
    for (body,) in conn.exec_driver_sql(query, tuple(values)):
        record = unpacked_record(body)
        if all(_as_text(record.get(name)) == value for name, value in where.items()):
            found.append(record)
            if len(found) == limit:
                break
    return found


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def save_record(conn: Connection, record: Record, *, before: Record | None = None) -> None:
    """Keep one record as it is to be shown; see `save_records`."""
    save_records(conn, [(record, before)])


def save_records(conn: Connection, shown: Sequence[tuple[Record, Record | None]]) -> None:
    """Keep records as they are to be shown, with what calendars and the search know of them.

    Each comes with what was shown until now, where the caller knows it (else None): the search index is left alone
    where no text changed. No record comes twice.
    """
    ids = json.dumps([record.id for record, _ in shown])
    found = conn.exec_driver_sql("SELECT id, row FROM record WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    rows: dict[str, int] = {str(record_id): int(row) for record_id, row in found}
    _insert(conn, [made_ready(record, packed(record)) for record, _ in shown if record.id not in rows])
    if rows:
        known = [(record, before) for record, before in shown if record.id in rows]
        save_changed_records(conn, [(rows[record.id], record, packed(record), before) for record, before in known])


def made_ready(record: Record, body: bytes) -> Ready:
    """What is written of a record whose bytes are `body`."""
    words = folded(record)
    shows = record.kind == "post" and not record.deleted
    post = (*post_columns(record), fingerprint_of(record, words)) if shows else ()
    return Ready(record, body, record_columns(record), post, words)


def _insert(conn: Connection, records: Sequence[Ready]) -> int:
    """Keep records that are not here yet; the number of the first row."""
    first = int(conn.exec_driver_sql("SELECT coalesce(max(row), 0) + 1 FROM record").scalar_one())
    whole = [(*ready.columns, ready.body, row, ready.record.id) for row, ready in enumerate(records, first)]
    _insert_many(conn, _INSERT_RECORD, whole)
    _insert_many(conn, _INSERT_POST, [(*ready.post, row) for row, ready in enumerate(records, first) if ready.post])
    _insert_many(conn, _INSERT_SEARCH, [(row, ready.words) for row, ready in enumerate(records, first) if ready.words])
    return first


def save_changed_records(conn: Connection, shown: Sequence[tuple[int, Record, bytes, Record | None]]) -> None:
    """Keep records that are here: the row, the record, its bytes, and what was shown until now, where that is known.

    Only columns that changed are written: to write one that an index holds costs more than all else of an edit.
    """
    updates: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
    posts, unposted, unsearched, texts = [], [], [], []
    for row, record, body, before in shown:
        was = record_columns(before) if before else ()
        names, values = _differing(_OF_RECORD, was, record_columns(record))
        updates.setdefault(("record", (*names, "body")), []).append((*values, body, row))
        words = searched(record)
        if before is None or searched(before) != words:
            unsearched.append((row,))
            words = fold(words)
            if words:
                texts.append((row, words))
        if record.kind == "post":
            if record.deleted:
                unposted.append((row,))
            elif before is None or before.deleted:
                posts.append((*post_columns(record), fingerprint_of(record, words), row))
            else:
                names, values = _changed_post(before, record)
                updates.setdefault(("post", names), []).append((*values, row))
    for (table, names), rows in updates.items():
        if names:
            _many(conn, f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)} WHERE row = ?", rows)
    _many(conn, "DELETE FROM post WHERE row = ?", unposted)
    _many(conn, _UPSERT_POST, posts)
    _many(conn, "DELETE FROM search WHERE rowid = ?", unsearched)
    _many(conn, _INSERT_SEARCH, texts)


def _changed_post(before: Record, record: Record) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    """What changed of a post's columns; its words are folded only where it says something else."""
    names, values = _differing(_OF_POST[:-1], post_columns(before), post_columns(record))
    if before.fields.get("text") == record.fields.get("text"):
        return names, values
    return (*names, _OF_POST[-1]), (*values, fingerprint_of(record, folded(record)))


def _differing(
    names: Sequence[str], before: Sequence[Any], now: Sequence[Any]
) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    """The columns whose values are not those of before (all of them without any), and the values now."""
    if not before:
        return tuple(names), tuple(now)
    changed = [at for at, value in enumerate(now) if before[at] != value]
    return tuple(names[at] for at in changed), tuple(now[at] for at in changed)


def _many(conn: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        conn.exec_driver_sql(statement, list(rows))


def _insert_many(conn: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows, many with one statement: SQLite then works without asking Python after each, so that another thread
    can prepare those that come next.
    """
    whole = len(rows) - len(rows) % _AT_ONCE
    if whole:
        start, _, values = statement.rpartition(" VALUES ")
        together = f"{start} VALUES {', '.join([values] * _AT_ONCE)}"
        for at in range(0, whole, _AT_ONCE):
            conn.exec_driver_sql(together, tuple(chain.from_iterable(rows[at : at + _AT_ONCE])))
    _many(conn, statement, rows[whole:])


def save_new_records(conn: Connection, records: Sequence[tuple[Ready, int]]) -> None:
    """Keep many records that are not here yet, each with its place in the server's order."""
    if records:
        first = _insert(conn, [ready for ready, _ in records])
        places = [(row, seq) for row, (_, seq) in enumerate(records, first)]
        _insert_many(conn, "INSERT INTO held (row, seq) VALUES (?, ?)", places)


def forget_records(conn: Connection, ids: Iterable[str]) -> None:
    """Take records out of what is shown, the calendar, the search and the server's copies."""
    for record_id in ids:
        row = conn.exec_driver_sql("SELECT row FROM record WHERE id = ?", (record_id,)).scalar()
        conn.exec_driver_sql("DELETE FROM confirmed WHERE id = ?", (record_id,))
        if row is not None:
            conn.exec_driver_sql("DELETE FROM search WHERE rowid = ?", (row,))
            conn.exec_driver_sql("DELETE FROM held WHERE row = ?", (row,))
            conn.exec_driver_sql("DELETE FROM post WHERE row = ?", (row,))
            conn.exec_driver_sql("DELETE FROM record WHERE row = ?", (row,))


def find_confirmed(conn: Connection, record_id: str) -> Record | None:
    """The record as the server last told it; None where the server never did."""
    body = conn.exec_driver_sql("SELECT body FROM confirmed WHERE id = ?", (record_id,)).scalar()
    if body is None:
        body = conn.exec_driver_sql(
            "SELECT body FROM record JOIN held USING (row) WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.record = record.id)",
            (record_id,),
        ).scalar()
    return unpacked_record(body) if body is not None else None


def keep_confirmed(conn: Connection, record_ids: Iterable[str]) -> None:
    """Before the first own change on top: keep the server's copies as they are shown now."""
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO confirmed (id, body) SELECT id, body FROM record JOIN held USING (row)"
        " WHERE id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.record = record.id)",
        (json.dumps(list(record_ids)),),
    )


def is_waiting(conn: Connection, record_id: str) -> bool:
    """Whether own changes of the record wait to be sent."""
    return conn.exec_driver_sql("SELECT 1 FROM outbox WHERE record = ? LIMIT 1", (record_id,)).scalar() is not None
