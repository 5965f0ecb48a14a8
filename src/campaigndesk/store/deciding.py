"""Which posts wait for whose decision."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.approvals import campaign_of, may_wait_for, waits_for
from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.line_marks import VOID
from campaigndesk.store.looks import StoreLook
from campaigndesk.store.meta import find_meta

if TYPE_CHECKING:
    from sqlalchemy import Connection


_PLACES: Final = "SELECT DISTINCT country, campaign FROM post WHERE stage = 'in_review'"
_IN_REVIEW: Final = (
    "SELECT body FROM record WHERE row IN (SELECT row FROM post WHERE stage = 'in_review'"
    " AND (country, campaign) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))) ORDER BY row"
)


@dataclass(frozen=True, slots=True)
class Waits:
    """For whom a post in review waits, by name; `mine`: the person of this laptop is among them."""

    names: tuple[str, ...]
    mine: bool


def list_waits(conn: Connection, ids: Iterable[str]) -> dict[str, Waits]:
    """Post id -> for whom it waits, of those of these posts that are in review."""
    look, me, found = StoreLook(conn), find_meta(conn, "person"), {}
    for record_id in ids:
        post = look.record(record_id)
        if post is None or post.get("stage") != "in_review":
            continue
        people = waits_for(post, campaign_of(post, look), look)
        known = [look.record(person) for person in people]
        names = tuple(str(person.get("name") or person.get("email") or "?") for person in known if person)
        found[record_id] = Waits(names, me in people)
    return found


def list_submissions(conn: Connection, person_id: str, day: str = "") -> list[Record]:
    """Posts in review that wait for this person's decision, the soonest first; `day`: as in `StoreLook`."""
    look = StoreLook(conn, day)
    places = [
        [country, campaign]
        for country, campaign in conn.exec_driver_sql(_PLACES)
        if may_wait_for(person_id, country, look.record(campaign) if campaign else None, look)
    ]
    rows = conn.exec_driver_sql(_IN_REVIEW, (json.dumps(places),)) if places else ()
    found = []
    for (body,) in rows:
        post = unpacked_record(body)
        if person_id in waits_for(post, campaign_of(post, look), look):
            found.append(post)
    found.sort(key=lambda post: (post.get("confirmed_at") or post.get("proposed_at") or "9", post.id))
    return found


def list_void(conn: Connection) -> list[Record]:
    """Approved and scheduled posts that need approval again, for the line on which they rest has changed."""
    rows = conn.exec_driver_sql(f"SELECT r.body FROM post p JOIN record r ON r.row = p.row WHERE {VOID}")
    return [unpacked_record(body) for (body,) in rows]


def list_awaiting(conn: Connection, person_id: str, day: str = "") -> list[str]:
    """Ids of the posts that `list_submissions` gives."""
    return [post.id for post in list_submissions(conn, person_id, day)]
