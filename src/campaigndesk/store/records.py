"""Records as they are shown, and the server's copies of those on which own work waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.store.coding import packed, unpacked_record
from campaigndesk.store.narrowing import folded, post_columns, record_columns, searched
from campaigndesk.store.tables import POST, RECORD

_UPDATE_RECORD = (
    "UPDATE record SET kind = ?, scope = ?, country = ?, parent = ?, title = ?, starts = ?, ends = ?, deleted = ?,"
    " conflicts = ?, body = ? WHERE row = ?"
)
_INSERT_RECORD = (
    "INSERT INTO record (kind, scope, country, parent, title, starts, ends, deleted, conflicts, body, row, id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_POST = (
    "INSERT INTO post (id, at, confirmed, country, channel, language, stage, campaign, owner, conflict, held, zone,"
    " title, words, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE_POST = (
    "UPDATE post SET id = ?, at = ?, confirmed = ?, country = ?, channel = ?, language = ?, stage = ?, campaign = ?,"
    " owner = ?, conflict = ?, held = ?, zone = ?, title = ?, words = ? WHERE row = ?"
)
_INSERT_SEARCH = "INSERT INTO search (rowid, folded) VALUES (?, ?)"


def find_record(conn: Connection, record_id: str) -> Record | None:
    """The record as it is shown, with waiting work on top; None where it is not here."""
    body = conn.exec_driver_sql("SELECT body FROM record WHERE id = ?", (record_id,)).scalar()
    return unpacked_record(body) if body is not None else None


def list_records(
    conn: Connection, kind: str, *, where: Mapping[str, str] | None = None, limit: int = 1000, after: str = ""
) -> list[Record]:
    """Records of one kind in the order of their ids, tombstones left out.

    `where`: field -> value, all of which must be equal; `after`: the last id of the page before.
    """
    if limit < 1:
        raise InvalidInput("A list needs a limit of at least 1.")
    where = dict(where or {})
    query = select(RECORD.c.body).where(RECORD.c.kind == kind, RECORD.c.deleted == 0, RECORD.c.id > after)
    query = query.order_by(RECORD.c.id)
    for name in tuple(where):
        if kind == "post" and name in ("country", "channel", "language", "stage", "campaign", "owner"):
            query = query.where(RECORD.c.row.in_(select(POST.c.row).where(POST.c[name] == where.pop(name))))
        elif (kind in ("participation", "message") and name == "campaign") or (kind == "comment" and name == "about"):
            query = query.where(RECORD.c.parent == where.pop(name))
    if not where:
        return [unpacked_record(body) for (body,) in conn.execute(query.limit(limit))]
    found: list[Record] = []
    for (body,) in conn.execute(query):
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


def save_record(conn: Connection, record: Record, *, before: Record | None = None) -> int:
    """Keep the record as it is to be shown, with what calendars and the search know of it; its row number.

    `before`: what was shown until now, where the caller knows it: the search index is left alone when no text changed.
    """
    row = conn.exec_driver_sql("SELECT row FROM record WHERE id = ?", (record.id,)).scalar()
    columns = (*record_columns(record), packed(record))
    if row is None:
        row = conn.exec_driver_sql("SELECT coalesce(max(row), 0) + 1 FROM record").scalar_one()
        conn.exec_driver_sql(_INSERT_RECORD, (*columns, row, record.id))
        if record.kind == "post" and not record.deleted:
            conn.exec_driver_sql(_INSERT_POST, (*post_columns(record), row))
        if text := folded(record):
            conn.exec_driver_sql(_INSERT_SEARCH, (row, text))
        return int(row)
    conn.exec_driver_sql(_UPDATE_RECORD, (*columns, row))
    if record.kind == "post":
        _save_post(conn, record, row)
    if before is None or searched(before) != searched(record):
        conn.exec_driver_sql("DELETE FROM search WHERE rowid = ?", (row,))
        if text := folded(record):
            conn.exec_driver_sql(_INSERT_SEARCH, (row, text))
    return int(row)


def _save_post(conn: Connection, record: Record, row: int) -> None:
    if record.deleted:
        conn.exec_driver_sql("DELETE FROM post WHERE row = ?", (row,))
    elif not conn.exec_driver_sql(_UPDATE_POST, (*post_columns(record), row)).rowcount:
        conn.exec_driver_sql(_INSERT_POST, (*post_columns(record), row))


def save_new_records(conn: Connection, records: Sequence[tuple[Record, bytes, int]]) -> None:
    """Keep many records that are not here yet, in bulk: the record, its bytes, and its place in the server's order."""
    if not records:
        return
    row = conn.exec_driver_sql("SELECT coalesce(max(row), 0) FROM record").scalar_one()
    whole, posts, texts, places = [], [], [], []
    for record, body, seq in records:
        row += 1
        whole.append((*record_columns(record), body, row, record.id))
        places.append((row, seq))
        if record.kind == "post" and not record.deleted:
            posts.append((*post_columns(record), row))
        if text := folded(record):
            texts.append((row, text))
    conn.exec_driver_sql(_INSERT_RECORD, whole)
    conn.exec_driver_sql("INSERT INTO held (row, seq) VALUES (?, ?)", places)
    if posts:
        conn.exec_driver_sql(_INSERT_POST, posts)
    if texts:
        conn.exec_driver_sql(_INSERT_SEARCH, texts)


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


def keep_confirmed(conn: Connection, record_id: str) -> None:
    """Before the first own change on top: keep the server's copy as it is shown now."""
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO confirmed (id, body) SELECT id, body FROM record JOIN held USING (row) WHERE id = ?"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.record = record.id)",
        (record_id,),
    )


def is_waiting(conn: Connection, record_id: str) -> bool:
    """Whether own changes of the record wait to be sent."""
    return conn.exec_driver_sql("SELECT 1 FROM outbox WHERE record = ? LIMIT 1", (record_id,)).scalar() is not None
