"""Changes that the server refused, with the reason: readable, copyable, to be tried again or forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from campaigndesk.domain.changes import Change
from campaigndesk.store.coding import unpacked_change

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class SetAside:
    """A refused change, why, what to do, and when it was refused (UTC instant)."""

    change: Change
    code: str
    sentence: str
    fix: str
    at: str


LEFT_HERE = "SELECT n FROM outbox UNION SELECT n FROM set_aside WHERE forgotten = 0"
"""Numbers of the changes that this laptop alone has: those that wait and those that were set aside."""

_SELECT = "SELECT body, code, sentence, fix, at FROM set_aside JOIN work USING (n) WHERE forgotten = 0"


def save_set_aside(conn: Connection, change: Change, code: str, sentence: str, fix: str, at: str) -> None:
    """Set a change aside."""
    conn.exec_driver_sql(
        "INSERT OR REPLACE INTO set_aside (n, record, code, sentence, fix, at, forgotten) VALUES (?, ?, ?, ?, ?, ?, 0)",
        (change.n, change.record, code, sentence, fix, at),
    )


def list_set_aside(conn: Connection) -> list[SetAside]:
    """All that was set aside, newest first."""
    return [_of(row) for row in conn.exec_driver_sql(f"{_SELECT} ORDER BY n DESC")]


def find_set_aside(conn: Connection, change_id: str) -> SetAside | None:
    """One change that was set aside, by its id."""
    row = conn.exec_driver_sql(f"{_SELECT} AND work.id = ?", (change_id,)).first()
    return _of(row) if row is not None else None


def _of(row: Sequence[Any]) -> SetAside:
    body, code, sentence, fix, at = row
    return SetAside(unpacked_change(body), str(code), str(sentence), str(fix), str(at))


def forget_set_aside(conn: Connection, change_id: str) -> bool:
    """Take it out of the list; its text stays in the history. False where there is none."""
    changed = conn.exec_driver_sql(
        "UPDATE set_aside SET forgotten = 1 WHERE forgotten = 0 AND n = (SELECT n FROM work WHERE id = ?)", (change_id,)
    )
    conn.exec_driver_sql("DELETE FROM unsent.work WHERE id = ?", (change_id,))
    return changed.rowcount == 1
