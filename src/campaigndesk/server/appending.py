"""Inserts many rows at once with the statement that SQLAlchemy compiled, without preparing each row a second time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect

_Row = Mapping[str, Any]


def append(conn: Connection, table: Table, rows: Sequence[_Row]) -> None:
    """Insert rows that give every column of the table, as str, int, bytes or None."""
    statement, formed = _compiled(conn.dialect, table)
    conn.exec_driver_sql(statement, [formed(row) for row in rows])


@lru_cache(maxsize=64)
def _compiled(dialect: Dialect, table: Table) -> tuple[str, Callable[[_Row], Any]]:
    compiled = insert(table).compile(dialect=dialect)
    if compiled.positiontup:
        return str(compiled), itemgetter(*compiled.positiontup)
    return str(compiled), dict
