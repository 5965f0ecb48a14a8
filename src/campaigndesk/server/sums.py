"""What a database holds in a few figures, so that two can be compared; and a copy of all rows, compared by them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Connection

from campaigndesk.server.dumps import Row, list_forms, read_rows, refuse_filled, write_rows

_BITS: Final = 256
_encode: Final = msgspec.msgpack.Encoder().encode


@dataclass(slots=True)
class Sum:
    """How many rows there are, and a digest of them that does not depend on their order: the same in both databases."""

    rows: int = 0
    digest: int = 0

    def add(self, rows: Iterable[Row]) -> None:
        """Count rows in."""
        for row in rows:
            self.rows += 1
            found = int.from_bytes(hashlib.sha256(_encode(row)).digest(), "big")
            self.digest = (self.digest + found) % (1 << _BITS)

    def __str__(self) -> str:
        """The rows and the digest as text that can be compared."""
        return f"{self.rows}:{self.digest:064x}"


def sums(conn: Connection) -> Mapping[str, Sum]:
    """The sum of each table, to compare two databases."""
    found = {}
    for form in list_forms():
        found[form.name] = Sum()
        for rows in read_rows(conn, form):
            found[form.name].add(rows)
    return found


def copy_rows(source: Connection, target: Connection) -> Mapping[str, Sum]:
    """Write all rows of a database into an empty one of the same form; the sums of what was read.

    The caller opens both transactions; nothing is there before the target's is committed. Raises NotEmpty.
    """
    forms = list_forms()
    refuse_filled(target, forms)
    found = {}
    for form in forms:
        found[form.name] = Sum()
        for rows in read_rows(source, form):
            found[form.name].add(rows)
            write_rows(target, form, rows)
    return found
