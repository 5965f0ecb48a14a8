"""Inserts: many rows at once with the statement that SQLAlchemy compiled, and rows whose key may be there already."""

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


def insert_into(table: Table, dialect: str) -> Any:
    """The database's own INSERT, which can say what becomes of a row whose key is there already.

    PostgreSQL's is imported where one is spoken to: a server on SQLite does without these megabytes.
    """
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


@lru_cache(maxsize=64)
def _compiled(dialect: Dialect, table: Table) -> tuple[str, Callable[[_Row], Any]]:
    compiled = insert(table).compile(dialect=dialect)
    if compiled.positiontup:
        return str(compiled), itemgetter(*compiled.positiontup)
    return str(compiled), dict
