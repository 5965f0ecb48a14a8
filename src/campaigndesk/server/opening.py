"""Opens the server's database: SQLite in one private file, or PostgreSQL by its address."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.outages import Commits
from campaigndesk.server.upgrading import upgrade

_T = TypeVar("_T")
_SAFE_WAL: Final = (3, 51, 3)
_TRIES: Final = 8
# PostgreSQL: a serialisation failure, a deadlock, and a key that another batch wrote meanwhile are tried again.
_AGAIN: Final = {"40001", "40P01", "23505"}


class CannotOpen(CampaignDeskError):
    """The server's database or folder cannot be used as it is."""

    code = "cannot_open"


class Crossed(Exception):
    """Another transaction changed what this one was judged by: it has to be done again."""


class Database:
    """An opened database. `writing` and `reading` give a connection within one transaction."""

    def __init__(self, engine: Engine, reader: Engine | None = None) -> None:
        self.engine = engine
        self._reader = reader or engine
        self.sqlite = engine.dialect.name == "sqlite"
        self.commits = None if self.sqlite else Commits(engine)

    @contextmanager
    def writing(self, *, bulk: bool = False) -> Iterator[Connection]:
        """One transaction, committed when the block ends and rolled back when it raises.

        `bulk`: much is written at once, so that SQLite holds its pages in memory until the end.
        Raises RequestRefused (`unavailable`) where PostgreSQL's standby did not confirm the commit in time.
        """
        with self.engine.connect() as conn, conn.begin() as transaction:
            if bulk and self.sqlite:
                conn.exec_driver_sql(f"PRAGMA {_ROOMY}")
            yield conn
            if bulk and self.sqlite:
                # Before the commit: each page leaves memory as soon as it is written.
                conn.exec_driver_sql(f"PRAGMA {_SMALL}")
            if self.commits and transaction.is_active:
                self.commits.commit(conn, transaction)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One look at the database: everything read in the block belongs to one moment."""
        with self._reader.connect() as conn:
            if not self.sqlite:
                conn = conn.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with conn.begin():
                yield conn

    def retrying(self, work: Callable[[], _T]) -> _T:
        """Do a whole transaction again where another one crossed it; the last failure is raised."""
        for _ in range(_TRIES - 1):
            try:
                return work()
            except Crossed:
                continue
            except (IntegrityError, OperationalError) as error:
                if self.sqlite or getattr(error.orig, "sqlstate", None) not in _AGAIN:
                    raise
        return work()

    def tidy(self) -> None:
        """Move what was written from SQLite's journal into its file, and let go of the memory that writing took.

        Raises SQLAlchemy's DBAPIError where the disk does not answer, as everything here does; nothing is lost then.
        """
        if self.sqlite:
            import sqlcipher3.dbapi2 as sqlcipher

            # Not through a connection of the engine, which begins a transaction by itself.
            raw = self.engine.raw_connection()
            try:
                for deed in ("wal_checkpoint(PASSIVE)", "shrink_memory"):
                    raw.cursor().execute(f"PRAGMA {deed}").fetchall()
            except sqlcipher.Error as error:
                raise OperationalError(f"PRAGMA {deed}", None, error) from error
            finally:
                raw.close()

    def scrub(self, table: str = "") -> None:
        """Let go of what was overwritten: the free pages of SQLite's file and its journal, dead rows of PostgreSQL.

        `table`: the one of PostgreSQL that matters; else all of them.

        Raises SQLAlchemy's DBAPIError where others hold the database too long.
        """
        deeds = ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)") if self.sqlite else (f"VACUUM FULL {table}",)
        with self.engine.connect() as conn:
            raw = conn.execution_options(isolation_level="AUTOCOMMIT").connection.driver_connection
            if raw is not None:
                for deed in deeds:
                    raw.cursor().execute(deed)

    def close(self) -> None:
        """Close every connection."""
        self._reader.dispose()
        self.engine.dispose()


def open_database(data: Path | None, url: str | None = None) -> Database:
    """The database of a data folder, brought to this program's form; `url` names a PostgreSQL instead of the file.

    Raises CannotOpen.
    """
    if url:
        engine, reader, path = _postgresql(url), None, None
    elif data:
        path = private_folder(data) / "server.db"
        engine, reader = sqlite_engine(path, writes=True), sqlite_engine(path, writes=False)
    else:
        raise CannotOpen("No database was named.", "Give --data DIR or --database URL.")
    # Before its first connection: each one must tell when a standby did not confirm.
    database = Database(engine, reader)
    try:
        upgrade(engine, path)
    except BaseException as error:
        database.close()
        if isinstance(error, DBAPIError):
            reason = " ".join(str(error.orig).split()).rstrip(".")
            raise CannotOpen(f"The database cannot be opened: {reason}.", "Check its place and its rights.") from None
        raise
    return database


def open_existing(data: Path, url: str | None = None) -> Database:
    """The same for a database that must be there already. Raises CannotOpen."""
    if url is None and not (data / "server.db").exists():
        raise CannotOpen(
            f"There is no server's database in the folder {data}.", "Name the server's folder with --data."
        )
    return open_database(data, url)


def private_folder(data: Path) -> Path:
    """The folder, made where it is missing, for its owner alone. Raises CannotOpen."""
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        data.chmod(0o700)
    except OSError as error:
        raise CannotOpen(
            f"The folder {data} cannot be used: {error.strerror}.", "Choose another with --data."
        ) from None
    return data


def sqlite_engine(path: Path, *, writes: bool) -> Engine:
    """The engine of a file, made where it is missing, for its owner alone. Raises CannotOpen."""
    # Imported here and above: five megabytes, and a server on PostgreSQL does without.
    import sqlcipher3.dbapi2 as sqlcipher

    if sqlcipher.sqlite_version_info < _SAFE_WAL:
        raise CannotOpen(f"SQLite {sqlcipher.sqlite_version} can damage a database.", "Install SQLite 3.51.3 or newer.")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise CannotOpen(f"The database {path} cannot be opened: {error.strerror}.") from None
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher,
        hide_parameters=True,
        pool_size=1 if writes else 6,
        max_overflow=16,
        pool_timeout=60,
        connect_args={"check_same_thread": False, "timeout": 30},
    )
    event.listen(engine, "connect", partial(_prepare, _WRITER if writes else _READER))
    event.listen(engine, "handle_error", _let_go_of_readonly)
    # A transaction that may write takes the write lock at once: what it judges by cannot change under it.
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql(begin))
    return engine


def _let_go_of_readonly(context: ExceptionContext) -> None:
    """SQLite opens for reading a file that it could not open for writing once: without this it would stay so."""
    if "readonly database" in str(context.original_exception):
        context.is_disconnect = True


# Records of 2 to 4 KB fit well into pages of 16 KiB: a hand-in of 10,000 posts takes a third of the time (measured).
# The writer leaves moving the journal into the file to `tidy`, up to 128 MB of it.
_PRAGMAS: Final = ("page_size=16384", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000")
_SMALL: Final = "cache_size=-3000"
_ROOMY: Final = "cache_size=-12000"
_WRITER: Final = (*_PRAGMAS, _SMALL, "wal_autocheckpoint=8000")
_READER: Final = (*_PRAGMAS, "cache_size=-1000")


def _prepare(pragmas: Sequence[str], connection: Any, _: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _postgresql(url: str) -> Engine:
    if not url.startswith("postgresql+psycopg://"):
        raise CannotOpen(
            "The address of the database is not understood.", "Write it as postgresql+psycopg://user@host/name."
        )
    return create_engine(
        url,
        hide_parameters=True,
        pool_size=12,
        max_overflow=8,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 5,
            # A machine that is gone says nothing: it is noticed within 15 seconds.
            "keepalives_idle": 5,
            "keepalives_interval": 5,
            "keepalives_count": 2,
            "tcp_user_timeout": 15_000,
            "options": "-c statement_timeout=60000 -c lock_timeout=30000",
        },
    )
