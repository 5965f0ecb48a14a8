"""What a plan file comes to: records to make, rows that cannot be used, and what else a person should know."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from campaigndesk.domain.countries import COUNTRIES, Country
from campaigndesk.domain.records import NETWORK, Record, Value

_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAMESPACE: Final = uuid.UUID("6f9d2c1e-3a57-5b0e-9c44-27d1c9a8e0b3")


def keyed_id(kind: str, *parts: str) -> str:
    """The id of an imported record: the same row always makes the same one, so a second import finds it (UUIDv5)."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join((kind, *parts))))


def is_id(key: str) -> bool:
    """Whether a key is the id of a record, as in a file that was exported from here."""
    return bool(_ID.fullmatch(key))


RECORDS: Final = "records"
"""The list of an export in JSON, where a workbook has a sheet; its rows are records, counted from 1."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record to make, with the row that it came from.

    `revision`: of a message out of an export, the change that wrote its text there, as its translations name it.
    """

    kind: str
    id: str
    fields: Mapping[str, Value]
    sheet: str
    row: int
    scope: str = NETWORK
    revision: str = ""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why one cell cannot be used; `column`: letter and header as the spreadsheet shows them, empty for a whole row.

    Of a record in an export, `column` is its kind.
    """

    sheet: str
    row: int
    column: str
    sentence: str

    def __str__(self) -> str:
        if self.sheet == RECORDS:
            where = f"record {self.row}" + (f" ({self.column.replace('_', ' ')})" if self.column else "")
        else:
            where = f"{self.sheet}, row {self.row}" + (f", column {self.column}" if self.column else "")
        return f"{where}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Plan:
    """All of a file: entries in the order in which they have to be made; `left_out`: rows of countries not wanted."""

    entries: tuple[Entry, ...]
    problems: tuple[RowProblem, ...]
    notices: tuple[str, ...]
    rows: int
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the rows may refer to: channels by id and name, and the records that are here already.

    `published`: the posts that are public, or were. `campaign`: id of the campaign for rows that name none. `own`:
    posts stay with their own ministry. `only`: posts, accounts and figures of other countries than these are left out;
    empty for none.
    """

    channels: Mapping[str, str]
    accounts: tuple[Record, ...] = ()
    campaigns: tuple[Record, ...] = ()
    messages: tuple[Record, ...] = ()
    published: tuple[Record, ...] = ()
    results: tuple[Record, ...] = ()
    people: tuple[Record, ...] = ()
    countries: Mapping[str, Country] = field(default_factory=lambda: COUNTRIES)
    campaign: str = ""
    own: bool = False
    only: frozenset[str] = frozenset()
