"""Posts that say the same: found by the fingerprint of their words, which stands in the narrow table of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.narrowing import fingerprint_of, folded, seconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST: Final = 100
"""Posts with the same words that are looked at."""
_DAY: Final = 86_400
_AT_ONCE: Final = 500
TWINS: Final = (
    "SELECT body FROM record WHERE row IN (SELECT row FROM post WHERE said = ? AND said <> 0"
    " AND stage IN ('approved', 'scheduled', 'published') AND country = ? AND channel = ?"
    " AND (at IS NULL OR at BETWEEN ? AND ?) LIMIT ?)"
)


def list_twins(conn: Connection, *, country: str, channel: str, said: int, day: str, within: int) -> list[Record]:
    """Posts of a country on a channel with this fingerprint, approved or public; about the day, or without a time.

    `within`: in days; a day by the clocks of any zone begins and ends within a day of the one in UTC.
    """
    noon, around = seconds(f"{day}T12:00:00Z") or 0, (within + 2) * _DAY
    rows = conn.exec_driver_sql(TWINS, (said, country, channel, noon - around, noon + around, _MOST))
    return [unpacked_record(body) for (body,) in rows]


def fill_fingerprints(conn: Connection) -> None:
    """Give posts of a database that knew no fingerprints theirs; in the caller's transaction."""
    last = 0
    while True:
        rows = conn.exec_driver_sql(
            "SELECT row, body FROM record WHERE kind = 'post' AND deleted = 0 AND row > ? ORDER BY row LIMIT ?",
            (last, _AT_ONCE),
        ).all()
        if not rows:
            return
        posts = [(unpacked_record(body), int(row)) for row, body in rows]
        found = [(fingerprint_of(post, folded(post)), row) for post, row in posts]
        conn.exec_driver_sql("UPDATE post SET said = ? WHERE row = ?", found)
        last = found[-1][1]
