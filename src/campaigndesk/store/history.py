"""The texts a record has had, as this laptop has seen them: what was written over or lost a conflict is kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from campaigndesk.domain.changes import Change
from campaigndesk.domain.kinds import field_of
from campaigndesk.domain.records import ERASED, Record, Stamp, Value
from campaigndesk.store.coding import packed, unpacked_change, unpacked_value
from campaigndesk.store.records import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Revision:
    """One value of a field: the change that wrote it, whose it was, and that person's clock.

    `state`: `past`, `now`, `conflict` (an open copy), `waiting` (to be sent, the present one too) or `set aside`.
    """

    field: str
    change: str
    by: str
    at: str
    value: Value
    state: str


_INSERT = "INSERT OR IGNORE INTO revision (record, field, change, by, at, value) VALUES (?, ?, ?, ?, ?, ?)"


def _kept(kind: str, name: str, value: Value) -> bool:
    known = field_of(kind, name)
    return value not in (None, "", [], ()) and not (known is not None and known.flow)


def _row(record: str, name: str, stamp: Stamp, value: Value) -> tuple[Any, ...]:
    return (record, name, stamp.change, stamp.by, stamp.at, packed(value))


def list_lost(before: Record, after: Record | None) -> Iterator[tuple[Any, ...]]:
    """Rows of the history for each value of `before` that `after` no longer holds."""
    for name, value in before.fields.items():
        if after is not None and after.fields.get(name) == value:
            continue
        if name == "conflicts":
            still = {(c["field"], c["change"]) for c in (after.fields.get("conflicts", ()) if after else ())}
            for copy in before.conflicts:
                if (copy.field, copy.change) not in still:
                    yield _row(before.id, copy.field, Stamp(copy.change, copy.by, copy.at), copy.value)
        elif _kept(before.kind, name, value):
            yield _row(before.id, name, before.stamp(name), value)


def save_overwritten(conn: Connection, *pairs: tuple[Record | None, Record | None]) -> None:
    """Keep each value of a record before that the same record after no longer holds; pairs of before and after."""
    rows = [row for before, after in pairs if before is not None for row in list_lost(before, after)]
    if rows:
        conn.exec_driver_sql(_INSERT, rows)


def save_typed(conn: Connection, change: Change) -> None:
    """Keep the values of a change that will not be in the record: it was refused or does not fit any more."""
    rows = [
        _row(change.record, name, Stamp(change.id, change.author, change.seen_at), value)
        for name, value in typed_values(change)
        if _kept(change.record_kind, name, value)
    ]
    if rows:
        conn.exec_driver_sql(_INSERT, rows)


def is_let_go(erased_at: str, status: str, answered_at: str) -> bool:
    """Whether work on a record whose contents the server erased goes, now that it does not wait any more.

    Both instants are by the server's clock. `status`: `refused`, or what was acknowledged. What the server refused or
    took before goes, whenever the answer came; what came to it after the erasure stays.
    """
    if status == "refused":
        return answered_at < erased_at
    return status == ERASED or answered_at <= erased_at


def forget_past(conn: Connection, erased: Mapping[str, str], just: Collection[str]) -> None:
    """Let go of what was typed into records whose contents the server erased; what waits to be sent stays.

    `erased`: id -> when; `just`: those whose erasure is news.
    """
    gone = [(n,) for n in _let_go(conn, erased)]
    if gone:
        conn.exec_driver_sql("DELETE FROM revision WHERE change = (SELECT id FROM main.work WHERE n = ?)", gone)
        for table in ("acknowledged", "set_aside", "main.work", "unsent.work"):
            conn.exec_driver_sql(f"DELETE FROM {table} WHERE n = ?", gone)
    if just:
        conn.exec_driver_sql("DELETE FROM revision WHERE record = ?", [(record,) for record in sorted(just)])
    if gone or just:
        # The words stand in the index until parts of it are written anew.
        conn.exec_driver_sql("INSERT INTO search (search) VALUES ('optimize')")


def _let_go(conn: Connection, erased: Mapping[str, str]) -> Iterator[int]:
    for record, erased_at in erased.items():
        for n, status, answered_at in conn.exec_driver_sql(
            "SELECT n, iif(set_aside.n IS NULL, coalesce(status, ''), 'refused'),"
            " coalesce(set_aside.at, acknowledged.at, '')"
            " FROM main.work LEFT JOIN set_aside USING (n) LEFT JOIN acknowledged USING (n)"
            " WHERE work.record = ? AND n NOT IN (SELECT n FROM outbox)",
            (record,),
        ).all():
            if is_let_go(erased_at, status, answered_at):
                yield int(n)


def typed_values(change: Change) -> list[tuple[str, Value]]:
    """Field and value of everything that the change writes."""
    act = change.kind.partition("@")[0]
    payload = change.payload
    if act == "create":
        return list(payload.get("fields", {}).items())
    if act == "set":
        return [(name, write.get("value")) for name, write in payload.get("fields", {}).items()]
    return [(str(payload.get("field")), payload.get("value"))] if act == "resolve" else []


def list_revisions(conn: Connection, record_id: str, field: str) -> list[Revision]:
    """Every value the field has had here, oldest first by the writers' clocks, the present one last."""
    found: dict[str, Revision] = {}
    for change_id, by, at, value in conn.exec_driver_sql(
        "SELECT change, by, at, value FROM revision WHERE record = ? AND field = ?", (record_id, field)
    ):
        found[change_id] = Revision(field, change_id, by, at, unpacked_value(value), "past")
    for body, in_outbox, sending, forgotten in conn.exec_driver_sql(
        "SELECT body, outbox.n, outbox.state, forgotten"
        " FROM work LEFT JOIN outbox USING (n) LEFT JOIN set_aside USING (n) WHERE work.record = ?",
        (record_id,),
    ):
        change = unpacked_change(body)
        waits = in_outbox is not None and sending != "answered"
        state = "waiting" if waits else "set aside" if forgotten == 0 else "past"
        for name, value in typed_values(change):
            if name == field:
                found[change.id] = Revision(field, change.id, change.author, change.seen_at, value, state)
    record = find_record(conn, record_id)
    if record is None:
        return sorted(found.values(), key=lambda r: (r.at, r.change))
    for copy in record.conflicts:
        if copy.field == field:
            found[copy.change] = Revision(field, copy.change, copy.by, copy.at, copy.value, "conflict")
    stamp = record.stamp(field)
    past = sorted((r for c, r in found.items() if c != stamp.change), key=lambda r: (r.at, r.change))
    if field not in record.fields:
        return past
    state = "waiting" if stamp.change in found and found[stamp.change].state == "waiting" else "now"
    return [*past, Revision(field, stamp.change, stamp.by, stamp.at, record.get(field), state)]


def forget_revisions(conn: Connection, record_id: str, but_of: str) -> None:
    """Forget what was written over in a record, save for the words of one person."""
    conn.exec_driver_sql("DELETE FROM revision WHERE record = ? AND by <> ?", (record_id, but_of))
