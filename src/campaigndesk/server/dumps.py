"""A server's database as plain rows, table by table in one order: out of one engine and into another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection, TableClause, column, func, insert, select, table

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.tables import metadata

Cell = str | int | bytes | None
"""What a column may hold in both databases."""
Row = tuple[Cell, ...]

_AT_ONCE: Final = 500


class NotEmpty(CampaignDeskError):
    """Rows would go where others are already."""

    code = "not_empty"


class Form(NamedTuple):
    """A table by its name, with the columns in the order of each row."""

    name: str
    columns: tuple[str, ...]

    @property
    def table(self) -> TableClause:
        """The table for a statement, whatever program wrote the rows."""
        return table(self.name, *map(column, self.columns))


def list_forms() -> tuple[Form, ...]:
    """Every table of this program's form of the database, so that what a row refers to comes before it."""
    return tuple(Form(str(one.name), tuple(map(str, one.c.keys()))) for one in metadata.sorted_tables)


def read_rows(conn: Connection, form: Form) -> Iterator[list[Row]]:
    """The rows of a table in the order of its key, some hundreds at a time; all of the moment of the transaction."""
    order = [one.name for one in metadata.tables[form.name].primary_key.columns]
    query = select(form.table).order_by(*map(column, order))
    # Said of the statement: said of the connection it would be of everything that follows on it.
    for part in conn.execute(query, execution_options={"yield_per": _AT_ONCE}).partitions():
        yield [tuple(row) for row in part]


def write_rows(conn: Connection, form: Form, rows: Sequence[Row]) -> None:
    """Insert rows that give the columns of the form."""
    if rows:
        conn.execute(insert(form.table), [dict(zip(form.columns, row, strict=True)) for row in rows])


def refuse_filled(conn: Connection, forms: Iterable[Form]) -> None:
    """Raise NotEmpty where one of the tables has a row."""
    for form in forms:
        count = conn.execute(select(func.count()).select_from(form.table)).scalar_one()
        if count:
            raise NotEmpty(
                f"The database is not empty: its table “{form.name}” has {count:,} rows.",
                "Name an empty database, or move this one away first.",
            )
