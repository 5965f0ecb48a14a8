"""Who did what in a campaign, and when: read from the stamps of its records, as far as this laptop has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING

from campaigndesk.domain.kinds import field_of
from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.records import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

_UNTOLD = frozenset({"contributors", "conflicts", "approved", "submitted", "lapsed", "confirmed_at", "partners"})
"""Fields that a change writes beside what the person did."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One change that still shows in a record; `fields` it wrote, none where it made the record.

    `at`: the clock of the person, a UTC instant.
    """

    at: str
    by: str
    change: str
    record: Record
    fields: tuple[str, ...]


def list_deeds(conn: Connection, campaign: str, most: int = 200) -> list[Deed]:
    """The latest deeds of a campaign, its register, messages, coverage and posts, the newest first."""
    return nlargest(most, _deeds(_records(conn, campaign)), key=lambda deed: (deed.at, deed.change, deed.record.id))


def _records(conn: Connection, campaign: str) -> Iterator[Record]:
    found = find_record(conn, campaign)
    if found is not None:
        yield found
    for (body,) in conn.exec_driver_sql(
        "SELECT body FROM record WHERE parent = ? AND parent <> '' AND deleted = 0"
        " UNION ALL SELECT r.body FROM post p INDEXED BY post_campaign JOIN record r ON r.row = p.row"
        " WHERE p.campaign = ?",
        (campaign, campaign),
    ):
        yield unpacked_record(body)


def _deeds(records: Iterable[Record]) -> Iterator[Deed]:
    for record in records:
        made = record.created
        yield Deed(made.at, made.by, made.change, record, ())
        written: dict[str, list[str]] = {}
        for name, stamp in record.stamps.items():
            if name not in _UNTOLD and field_of(record.kind, name) is not None and stamp.change != made.change:
                written.setdefault(stamp.change, []).append(name)
        for change, names in written.items():
            stamp = record.stamp(names[0])
            yield Deed(stamp.at, stamp.by, change, record, tuple(names))
