"""Stops that stand over what a person works on, and the posts whose time passed under one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from campaigndesk.domain.people import Author, Role
from campaigndesk.domain.records import Record
from campaigndesk.domain.stops import stands, touches
from campaigndesk.store.calendar import PostLine, list_rows
from campaigndesk.store.records import find_record, list_records

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WRITERS = (Role.OFFICER, Role.APPROVER, Role.LEAD)
MOST = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """A stop that was not lifted, the name of who placed it, and the title of its campaign, where it has one."""

    stop: Record
    by: str
    campaign: str


def list_standing(conn: Connection, author: Author) -> tuple[Standing, ...]:
    """The stops that stand over anything of the person's countries, the oldest first; all for the whole network's."""
    found = [stop for stop in list_records(conn, "stop") if stands(stop) and _touches(conn, stop, author)]
    named = sorted(found, key=lambda stop: (stop.created.at, stop.id))
    return tuple(Standing(stop, _named(conn, stop.created.by), _titled(conn, stop)) for stop in named)


def _touches(conn: Connection, stop: Record, author: Author) -> bool:
    campaign = find_record(conn, str(stop.get("campaign"))) if stop.get("campaign") else None
    return touches(stop, author, campaign)


def _named(conn: Connection, person_id: str) -> str:
    person = find_record(conn, person_id)
    return str(person.get("name") or "") if person else ""


def _titled(conn: Connection, stop: Record) -> str:
    campaign = find_record(conn, str(stop.get("campaign"))) if stop.get("campaign") else None
    return str(campaign.get("title") or "") if campaign else ""


def list_missed(conn: Connection, author: Author, now: str) -> list[PostLine]:
    """Approved and scheduled posts of the person's countries whose time passed under a stop; `now`: a UTC instant."""
    rows = _missed(conn, author, now)
    return list_rows(conn, rows) if rows else []


def count_missed(conn: Connection, author: Author, now: str) -> int:
    """How many those are, without reading them."""
    return len(_missed(conn, author, now))


def _missed(conn: Connection, author: Author, now: str) -> list[int]:
    countries = sorted({country for role, country in author.roles if role in _WRITERS})
    rows: dict[int, None] = {}
    for stop in list_records(conn, "stop"):
        until = str((stop.get("lifted") or {}).get("at") or now)
        rows |= dict.fromkeys(_passed(conn, stop, until, countries))
    return list(rows)[:MOST]


def _passed(conn: Connection, stop: Record, until: str, countries: Iterable[str]) -> list[int]:
    wanted = [code for code in countries if stop.get("country") in (None, "", code)]
    if not wanted:
        return []
    where = f"country IN ({', '.join('?' * len(wanted))})"
    values: list[object] = [stop.created.at, until, *wanted]
    for part in ("channel", "campaign"):
        if stop.get(part):
            where += f" AND {part} = ?"
            values.append(stop.get(part))
    found = conn.exec_driver_sql(
        "SELECT row FROM post WHERE stage IN ('approved', 'scheduled') AND at >= unixepoch(?) AND at <= unixepoch(?)"
        f" AND {where} ORDER BY at, row",
        tuple(values),
    )
    return [int(row) for (row,) in found]
