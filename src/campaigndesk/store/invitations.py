"""Invitations to campaigns that a person can answer for their countries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from campaigndesk.domain.people import Author, Role

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WRITERS = (Role.OFFICER, Role.APPROVER, Role.LEAD)


def count_invitations(conn: Connection, author: Author) -> int:
    """How many invitations of the person's countries have no answer yet."""
    mine = sorted({country for role, country in author.roles if role in _WRITERS})
    if not mine:
        return 0
    found = conn.exec_driver_sql(
        "SELECT count(*) FROM record r WHERE r.kind = 'participation' AND r.kind <> 'post' AND r.deleted = 0"
        " AND r.country IN (SELECT value FROM json_each(?))"
        " AND coalesce(json_extract(CAST(r.body AS TEXT), '$.fields.answer'), '') IN ('', 'invited')"
        " AND EXISTS (SELECT 1 FROM record c WHERE c.id = r.parent AND c.deleted = 0)",
        (json.dumps(mine),),
    )
    return int(found.scalar_one())
