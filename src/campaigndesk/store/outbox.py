"""Own changes that the server has not answered, in the order they were made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record
from campaigndesk.store.coding import packed, unpacked_change

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WORK = "(n, id, record, record_kind, body) VALUES (?, ?, ?, ?, ?)"


def save_waiting(conn: Connection, changes: Sequence[Change]) -> None:
    """Queue new changes, and keep the second copy of them beside the database."""
    rows = [(c.n, c.id, c.record, c.record_kind, packed(c)) for c in changes]
    conn.exec_driver_sql(f"INSERT INTO work {_WORK}", rows)
    conn.exec_driver_sql(f"INSERT INTO unsent.work {_WORK}", rows)
    conn.exec_driver_sql(
        "INSERT INTO outbox (n, record, state) VALUES (?, ?, 'waiting')", [(c.n, c.record) for c in changes]
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change to send: its number and id, its record, and the JSON of it, which is sent as it is."""

    n: int
    id: str
    record: str
    record_kind: str
    body: bytes

    @property
    def change(self) -> Change:
        """The change itself."""
        return unpacked_change(self.body)


def list_to_send(conn: Connection, limit: int, after: int = 0) -> list[Waiting]:
    """The oldest changes to send with a number above `after`; what was answered and has not come back is left out."""
    rows = conn.exec_driver_sql(
        "SELECT n, id, outbox.record, record_kind, body FROM outbox JOIN work USING (n)"
        " WHERE state <> 'answered' AND n > ? ORDER BY n LIMIT ?",
        (after, limit),
    )
    return [Waiting(*row) for row in rows]


def list_waiting(conn: Connection, limit: int) -> list[Change]:
    """The oldest changes that wait."""
    return [waiting.change for waiting in list_to_send(conn, limit)]


def list_on_top(conn: Connection, record_id: str) -> list[tuple[Change, str]]:
    """Own changes of one record that were not answered, or whose rows have not come, each with its state, in order."""
    rows = conn.exec_driver_sql(
        "SELECT body, state FROM outbox JOIN work USING (n) WHERE outbox.record = ? ORDER BY n",
        (record_id,),
    )
    return [(unpacked_change(body), str(state)) for body, state in rows]


def mentions(record: Record | None, change_id: str) -> bool:
    """Whether the record shows the change as already applied or kept."""
    if record is None:
        return False
    if record.created.change == change_id or any(c["change"] == change_id for c in record.get("conflicts", ())):
        return True
    return any(stamp.change == change_id for stamp in record.stamps.values())


def still_on_top(own: Iterable[tuple[Change, str]], confirmed: Record | None) -> list[Change]:
    """Those own changes, each with its state, that the server's copy does not hold yet.

    What is offered again was in a copy that others may have gone on from: it lies on top only where there is no copy.
    """

    def is_missing(change: Change, state: str) -> bool:
        if state == "again":
            return confirmed is None
        return state != "answered" or not mentions(confirmed, change.id)

    return [change for change, state in own if is_missing(change, state)]


def list_waiting_records(conn: Connection) -> list[str]:
    """Ids of the records on which own work waits."""
    return [str(row[0]) for row in conn.exec_driver_sql("SELECT DISTINCT record FROM outbox")]


def count_waiting(conn: Connection) -> int:
    """How many changes wait to be sent."""
    return int(conn.exec_driver_sql("SELECT count(*) FROM outbox WHERE state <> 'answered'").scalar_one())


def find_change(conn: Connection, change_id: str) -> Change | None:
    """An own change by its id, wherever it stands."""
    body = conn.exec_driver_sql("SELECT body FROM work WHERE id = ?", (change_id,)).scalar()
    return unpacked_change(body) if body is not None else None


def forget_waiting(conn: Connection, numbers: Iterable[int]) -> None:
    """Take changes out of the outbox and from the second copy; they stay known as own work."""
    gone = list(numbers)
    if gone:
        listed = (json.dumps(gone),)
        conn.exec_driver_sql("DELETE FROM outbox WHERE n IN (SELECT value FROM json_each(?))", listed)
        conn.exec_driver_sql("DELETE FROM unsent.work WHERE n IN (SELECT value FROM json_each(?))", listed)


def save_rewritten(conn: Connection, changes: Sequence[Change]) -> None:
    """Keep waiting changes under new ids, authors or devices; each keeps its number."""
    rows = [(c.id, packed(c), c.n) for c in changes]
    if rows:
        conn.exec_driver_sql("UPDATE work SET id = ?, body = ? WHERE n = ?", rows)
        conn.exec_driver_sql("UPDATE unsent.work SET id = ?, body = ? WHERE n = ?", rows)
