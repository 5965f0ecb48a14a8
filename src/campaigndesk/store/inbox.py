"""What waits for somebody: decisions, conflicts, set-aside changes, and how many of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import PostLine, list_lines
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.deciding import list_awaiting, list_submissions
from campaigndesk.store.invitations import count_invitations
from campaigndesk.store.mentions import count_mentions
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.requests import count_requests

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures beside the names of the views."""

    drafts: int
    approvals: int
    conflicts: int
    set_aside: int
    outbox: int
    arrivals: tuple[str, ...] = ()
    """The changes with which those came that wait for a decision."""
    mentions: int = 0
    invitations: int = 0
    requests: int = 0


def list_waiting_for(conn: Connection, person_id: str) -> list[PostLine]:
    """Posts in review that wait for this person's decision, the soonest first."""
    return list_lines(conn, list_awaiting(conn, person_id))


def list_conflicts(conn: Connection) -> list[Record]:
    """Records with open conflict copies, by their ids."""
    rows = conn.exec_driver_sql("SELECT body FROM record WHERE conflicts > 0 ORDER BY id")
    return [unpacked_record(body) for (body,) in rows]


def counts(conn: Connection, author: Author) -> Counts:
    """The figures for this person: drafts they own, decisions that wait for them, and the laptop's own."""

    def number(statement: str, *values: str) -> int:
        return int(conn.exec_driver_sql(statement, values).scalar_one())

    waiting = list_submissions(conn, author.person)
    return Counts(
        drafts=number(
            "SELECT count(*) FROM post WHERE owner = ? AND stage IN ('draft', 'changes_requested')", author.person
        ),
        approvals=len(waiting),
        conflicts=number("SELECT count(*) FROM record WHERE conflicts > 0"),
        set_aside=number("SELECT count(*) FROM set_aside WHERE forgotten = 0"),
        outbox=count_waiting(conn),
        arrivals=tuple(str((post.get("submitted") or {}).get("change")) for post in waiting),
        mentions=count_mentions(conn, author.person),
        invitations=count_invitations(conn, author),
        requests=count_requests(conn, author),
    )
