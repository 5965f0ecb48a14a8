"""The events of a stretch of days, as calendars show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event by days (`starts_on` to `ends_on`, ISO, both counted) or by UTC instants (`starts_at`, `ends_at`)."""

    id: str
    title: str
    country: str
    starts_on: str
    ends_on: str
    starts_at: str
    ends_at: str
    place: str


_FIELDS = ("starts_on", "ends_on", "starts_at", "ends_at", "place")


def list_events(conn: Connection, start_date: str, end_date: str) -> list[EventLine]:
    """Events of which any day lies from `start_date` to `end_date` (ISO days, both counted), by start.

    Those by instants are kept with their days in UTC: a day more on either side is read than was asked for.
    """
    columns = ", ".join(f"coalesce(json_extract(CAST(body AS TEXT), '$.fields.{name}'), '')" for name in _FIELDS)
    rows = conn.exec_driver_sql(
        f"SELECT id, title, country, {columns} FROM record"
        " WHERE kind = 'event' AND kind <> 'post' AND deleted = 0 AND starts <> '' AND starts <= date(?, '+1 day')"
        " AND (CASE WHEN ends = '' THEN starts ELSE ends END) >= date(?, '-1 day') ORDER BY starts, title, id",
        (end_date, start_date),
    )
    return [EventLine(*(str(value) for value in row)) for row in rows]
