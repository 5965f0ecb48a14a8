"""Comments in which somebody is named and that nobody has settled or answered for them yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.records import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAMING = "SELECT body FROM record WHERE kind = 'comment' AND deleted = 0 AND instr(body, CAST(? AS BLOB)) > 0"


def list_mentions(conn: Connection, person_id: str) -> list[Record]:
    """The comments that name the person and wait for them, the newest first."""
    if not person_id:
        return []
    rows = conn.exec_driver_sql(f"{_NAMING} ORDER BY id DESC", (f'"{person_id}"',))
    comments = [unpacked_record(body) for (body,) in rows]
    # Ids grow with time: what was said after an answer waits again.
    answered: dict[str, str] = {}
    for comment in comments:
        if comment.created.by == person_id and comment.get("answers"):
            answered.setdefault(str(comment.get("answers")), comment.id)
    found = []
    for comment in comments:
        head = str(comment.get("answers") or comment.id)
        open_one = person_id in comment.get("mentions", ()) and not comment.get("settled")
        if open_one and comment.id > answered.get(head, ""):
            found.append(comment)
    return [comment for comment in found if not _settled_above(conn, comment)]


def _settled_above(conn: Connection, comment: Record) -> bool:
    """Whether the thread was settled, or what it is about is not here any more."""
    above = find_record(conn, str(comment.get("answers"))) if comment.get("answers") else None
    about = find_record(conn, str(comment.get("about")))
    return about is None or about.deleted or (above is not None and bool(above.get("settled")))


def count_mentions(conn: Connection, person_id: str) -> int:
    """How many of them there are."""
    return len(list_mentions(conn, person_id))
