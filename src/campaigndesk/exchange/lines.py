"""One row being read: takes its cells by column name and notes each one that cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from campaigndesk.exchange import cells
from campaigndesk.exchange.planned import RowProblem
from campaigndesk.exchange.tables import Cell, Row, Table, column_letter

Found = TypeVar("Found")


class Line:
    """A row of a table whose columns are known; `problems` grows while it is read."""

    def __init__(self, sheet: str, table: Table, places: Mapping[str, int], row: Row) -> None:
        self.sheet, self.row = sheet, row
        self._table, self._places = table, places
        self.problems: list[RowProblem] = []

    def raw(self, column: str) -> Cell:
        """The cell as it stands; None where there is no such column."""
        return self.row.cell(self._places.get(column))

    def take(self, column: str, read: Callable[..., Found], default: Found, *more: Any) -> Found:
        """The cell read by a function of `cells`; the default, with a problem noted, where it cannot be used."""
        try:
            return read(self.raw(column), *more)
        except cells.BadCell as problem:
            self.wrong(column, str(problem))
            return default

    def list(self, column: str, read: Callable[[Cell], list[str]]) -> list[str]:
        """The cell as a list; empty where nothing is written."""
        return self.take(column, read, list[str]())

    def line(self, column: str, *, needed: bool = False) -> str:
        """One line of text; empty where nothing is written."""
        found = self.take(column, cells.line, "")
        if needed and not found and not self.problems_of(column):
            self.wrong(column, "It is empty. Write something here.")
        return found

    def text(self, column: str, *, needed: bool = False) -> str:
        """A text of any number of lines; empty where nothing is written."""
        found = self.take(column, cells.text, "")
        if needed and not found.strip() and not self.problems_of(column):
            self.wrong(column, "It is empty. Write something here.")
        return found

    def wrong(self, column: str, sentence: str) -> None:
        """Note that a cell cannot be used."""
        self.problems.append(RowProblem(self.sheet, self.row.number, self._shown(column), sentence))

    def problems_of(self, column: str) -> bool:
        """Whether a problem is noted for the column already."""
        return any(problem.column == self._shown(column) for problem in self.problems)

    def _shown(self, column: str) -> str:
        place = self._places.get(column)
        if place is None:
            return f"“{column}” (not in this file)"
        return f"{column_letter(place)} “{self._table.header[place]}”"
