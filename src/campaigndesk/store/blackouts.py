"""The blackouts of a stretch of days, as calendars show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record

if TYPE_CHECKING:
    from sqlalchemy import Connection


def list_blackouts(conn: Connection, start_date: str, end_date: str) -> list[Record]:
    """Blackouts of which any day lies from `start_date` to `end_date` (ISO days, both counted), by start."""
    rows = conn.exec_driver_sql(
        "SELECT body FROM record WHERE kind = 'blackout' AND kind <> 'post' AND deleted = 0 AND starts <> ''"
        " AND starts <= ? AND ends >= ? ORDER BY starts, country, id",
        (end_date, start_date),
    )
    return [unpacked_record(body) for (body,) in rows]
