"""A table as it was read from a file, before anything is understood of it, and the bounds of what is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final, TypeAlias

Cell: TypeAlias = str | int | float | bool | date | datetime | time | None
"""What a cell holds: CSV gives text only, a workbook also numbers, flags and dates."""

MOST_FILE_BYTES: Final = 32 * 1024 * 1024
"""The largest workbook or CSV file that is opened."""
MOST_EXPORT_BYTES: Final = 128 * 1024 * 1024
"""The largest export in JSON: some 25,000 posts, each with who wrote which field."""
MOST_ROWS: Final = 20_000
"""Rows of one table; a plan with more is split by hand into several files."""
MOST_COLUMNS: Final = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `number` as a spreadsheet shows it (the header is 1), and its cells."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, place: int | None) -> Cell:
        """The cell in that column (from 0); None past the end, or where there is no such column."""
        return self.cells[place] if place is not None and place < len(self.cells) else None

    @property
    def empty(self) -> bool:
        """Whether nothing is written in any cell."""
        return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its name, its header and its rows."""

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def table_of(name: str, rows: Sequence[Row]) -> Table:
    """The table whose first row with anything in it is the header; empty rows are left out."""
    rows = [row for row in rows if not row.empty]
    header = tuple("" if cell is None else str(cell).strip() for cell in rows[0].cells) if rows else ()
    return Table(name, header, tuple(rows[1:]))


def column_letter(place: int) -> str:
    """The letter that a spreadsheet shows above a column: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
