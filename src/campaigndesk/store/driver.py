"""A connection to the laptop's database as the functions of this folder use it: SQLCipher's own, without a layer.

`Connection` answers to the few calls of SQLAlchemy's class of that name which the store makes, and is declared as that
class: migrations, which SQLAlchemy runs, hand the same functions one of its own. To import SQLAlchemy takes longer than
to open the window and to paint the first month; a start needs none of it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, cast

import sqlcipher3.dbapi2 as sqlcipher

from campaigndesk.store import faults

if TYPE_CHECKING:
    from sqlalchemy import Connection

IDLE: Final = 3
"""Connections that are kept open while nobody uses them."""


class Rows:
    """What a statement gave, read once."""

    __slots__ = ("_cursor",)

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self._cursor)

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        return int(self._cursor.rowcount)

    def first(self) -> tuple[Any, ...] | None:
        """The first row; None where there is none."""
        row: tuple[Any, ...] | None = self._cursor.fetchone()
        self._cursor.close()
        return row

    def all(self) -> list[tuple[Any, ...]]:
        """Every row."""
        rows: list[tuple[Any, ...]] = self._cursor.fetchall()
        return rows

    def scalar(self) -> Any:
        """The first value of the first row; None where there is none."""
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:
        """The only value."""
        row = self.first()
        if row is None:
            raise LookupError("the statement gave no row")
        return row[0]

    def mappings(self) -> Rows:
        """The rows as dictionaries by the names of their columns."""
        names = [column[0] for column in self._cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in self._cursor]
        return cast("Rows", _Listed(rows))


class _Listed(list[Any]):
    def all(self) -> list[Any]:
        return self


class _Line:
    """One open connection with a transaction of its own, which the caller begins."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def exec_driver_sql(self, statement: str, parameters: Sequence[Any] = ()) -> Rows:
        """Run a statement with the values for its question marks; a list of tuples runs it once for each."""
        if isinstance(parameters, list):
            return Rows(self.raw.executemany(statement, parameters))
        return Rows(self.raw.execute(statement, parameters))

    def commit(self) -> None:
        """Keep what was done since the transaction began."""
        self.raw.commit()

    def rollback(self) -> None:
        """Forget what was done since the transaction began; ends one that only read."""
        self.raw.rollback()


class Connections:
    """Opens connections when they are asked for, and lends the one given back last first."""

    def __init__(self, opened: Callable[[], Any]) -> None:
        self._opened = opened
        self._idle: list[Any] = []
        self._guard = threading.Lock()
        self._closed = False

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """A connection for this block; what it did not commit is forgotten."""
        with self._guard:
            raw = self._idle.pop() if self._idle else None
        raw = raw or self._opened()
        try:
            yield cast("Connection", _Line(raw))
        except sqlcipher.Error as error:
            if faults.is_full(error):
                # With the last connection the index of the journal would go, and to read needs space for a new one.
                self._take_back(raw)
            else:
                # What went wrong may have left it in a state that nobody knows.
                raw.close()
            raise
        except MemoryError as error:
            raw.close()
            raise faults.unread() from error
        except BaseException:
            self._take_back(raw)
            raise
        self._take_back(raw)

    def _take_back(self, raw: Any) -> None:
        if raw.in_transaction:
            raw.rollback()
        with self._guard:
            keep = not self._closed and len(self._idle) < IDLE
            if keep:
                self._idle.append(raw)
        if not keep:
            raw.close()

    def dispose(self) -> None:
        """Close those that nobody uses; the others are closed when they are given back."""
        with self._guard:
            idle, self._idle, self._closed = self._idle, [], True
        for raw in idle:
            raw.close()
