"""Amplification requests on this laptop: what was asked together, what waits for a person, what they are told of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.people import Author, Role
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.domain.requests import standing
from campaigndesk.store.calendar import PostLine, list_lines
from campaigndesk.store.records import list_records

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WRITERS: Final = (Role.OFFICER, Role.APPROVER, Role.LEAD)


def writes_for(author: Author) -> frozenset[str]:
    """The countries for which the person answers and asks."""
    return frozenset(country for role, country in author.roles if role in _WRITERS)


def list_together(conn: Connection, request: Record) -> list[Record]:
    """The requests that were made in one act, one for each country asked; this one among them."""
    together = str(request.get("together") or "")
    found = list_records(conn, "request", where={"together": together}) if together else []
    return found or [request]


def count_requests(conn: Connection, author: Author) -> int:
    """How many requests wait for an answer of the person's countries."""
    mine = sorted(writes_for(author))
    if not mine:
        return 0
    found = conn.exec_driver_sql(
        "SELECT count(*) FROM record WHERE kind = 'request' AND kind <> 'post' AND deleted = 0"
        " AND country IN (SELECT value FROM json_each(?))"
        " AND coalesce(json_extract(CAST(body AS TEXT), '$.fields.answer'), '') = ''"
        " AND NOT coalesce(json_extract(CAST(body AS TEXT), '$.fields.taken_back'), 0)",
        (json.dumps(mine),),
    )
    return int(found.scalar_one())


def list_news(conn: Connection, author: Author) -> Iterator[tuple[str, Record, str]]:
    """Each with its kind of notice and the field whose writing it came with.

    `request`: another country asks one of the person's; `answered`: one that theirs asked has answered; `taken_back`.
    """
    mine = writes_for(author)
    for request in list_records(conn, "request", limit=100_000) if mine else ():
        answer, came = str(request.get("answer") or ""), standing(request)
        if request.get("country") in mine:
            if came == "taken_back":
                yield "taken_back", request, "taken_back"
            elif not answer:
                yield "request", request, "asking"
        if request.get("asking") in mine and answer:
            yield "answered", request, "answer"


def list_offered(conn: Connection, limit: int) -> list[PostLine]:
    """Posts that the network sees and that are approved at least, the newest first: what others can carry further."""
    rows = conn.exec_driver_sql(
        "SELECT r.id FROM post p JOIN record r ON r.row = p.row WHERE r.scope = ? AND p.stage IN"
        " ('published', 'scheduled', 'approved') ORDER BY p.at DESC, r.id LIMIT ?",
        (NETWORK, limit),
    )
    return list_lines(conn, [str(record_id) for (record_id,) in rows])
