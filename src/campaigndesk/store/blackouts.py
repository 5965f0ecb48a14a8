"""The blackouts of a stretch of days, as calendars show them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record

if TYPE_CHECKING:
    from sqlalchemy import Connection


def list_blackouts(conn: Connection, start_date: str, end_date: str, countries: Sequence[str] = ()) -> list[Record]:
    """Blackouts of which any day lies from `start_date` to `end_date` (ISO days, both counted), by start.

    `countries`: only theirs and those of the whole network; all where none is named.
    """
    inside = f" AND country IN ('', {', '.join('?' * len(countries))})" if countries else ""
    rows = conn.exec_driver_sql(
        "SELECT body FROM record WHERE kind = 'blackout' AND kind <> 'post' AND deleted = 0 AND starts <> ''"
        f" AND starts <= ? AND ends >= ?{inside} ORDER BY starts, country, id",
        (end_date, start_date, *countries),
    )
    return [unpacked_record(body) for (body,) in rows]
