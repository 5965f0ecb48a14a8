"""Opens the encrypted files with SQLCipher."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from campaigndesk.store import faults
from campaigndesk.store.driver import Connections

if TYPE_CHECKING:
    from sqlalchemy import Engine

MAIN: Final = "desk.db"
UNSENT: Final = "unsent.db"

CACHE: Final = -4_000
"""Pages kept in memory by each connection, in KiB (negative, as SQLite writes it)."""
BULK_CACHE: Final = -96_000
"""The same while much is written at once."""


class Form(NamedTuple):
    """How a file is encrypted: in pages of so many bytes, each by itself and signed with this HMAC."""

    page: int
    hmac: str


FORM: Final = Form(8_192, "HMAC_SHA256")
"""Of the database: fewer pages take less time, and processors have instructions for SHA-256."""
USUAL: Final = Form(4_096, "HMAC_SHA512")
"""As SQLCipher has it where nothing is said: the unsent work's file, and databases before 2026-11-30."""
EARLIER: Final = (Form(8_192, "HMAC_SHA512"), USUAL)
"""Of databases that were made before: they stay as they are."""

JOURNAL: Final = 500
"""Pages of the journal after which a commit moves them into the database."""
BULK_JOURNAL: Final = 8_000
"""The same while much is written at once: fewer waits for the disk."""

# Up to 3.51.2 two connections could corrupt a database in WAL mode (https://sqlite.org/wal.html#the_wal_reset_bug).
SAFE_WAL: Final = (3, 51, 3)


def _address(path: Path, read_only: bool) -> str:
    """The file as SQLite's URI. Where nothing can be written, a database that was closed well is opened as immutable:
    SQLite would else have to make files beside it.
    """
    if not read_only:
        return path.absolute().as_uri()
    journal = path.with_name(path.name + "-wal")
    closed_well = not journal.exists() or journal.stat().st_size == 0
    return path.absolute().as_uri() + ("?mode=ro&immutable=1" if closed_well else "?mode=ro")


def raw_connection(path: Path, key: bytes, *, read_only: bool = False) -> Any:
    """An open connection to one encrypted file with the 32-byte key, in autocommit mode.

    Raises SQLCipher's error where no form makes a database of it.
    """
    forms = (FORM, *EARLIER) if path.name == MAIN else (USUAL,)
    if not path.exists() or path.stat().st_size == 0:
        return _connection(path, key, forms[0], read_only)
    for form in forms[:-1]:
        try:
            return _readable(_connection(path, key, form, read_only))
        except sqlcipher.Error as error:
            if not faults.is_damage(error):
                raise
    return _readable(_connection(path, key, forms[-1], read_only))


def _readable(connection: Any) -> Any:
    try:
        connection.execute("PRAGMA schema_version")
    except BaseException:
        connection.close()
        raise
    return connection


def _connection(path: Path, key: bytes, form: Form, read_only: bool) -> Any:
    if sqlcipher.sqlite_version_info < SAFE_WAL:
        raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old: it can corrupt a database in WAL mode")
    connection = sqlcipher.connect(
        _address(path, read_only), uri=True, isolation_level=None, check_same_thread=False, timeout=10
    )
    # Damage is told by the store, in words; SQLCipher's own lines on standard error would only be noise.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cipher_page_size = {form.page}")
    connection.execute(f"PRAGMA cipher_hmac_algorithm = {form.hmac}")
    return connection


def profile_connection(profile: Path, key: bytes, *, read_only: bool = False) -> Any:
    """An open connection to a profile: the unsent work's own file is attached as `unsent`.

    `synchronous=FULL`: what a person was told is saved is on the disk, also after the power fails.
    """
    connection = raw_connection(profile / MAIN, key, read_only=read_only)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = {CACHE}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {JOURNAL}")
        connection.execute("PRAGMA synchronous = FULL")
        where = _address(profile / UNSENT, read_only)
        connection.execute(f"ATTACH DATABASE ? AS unsent KEY \"x'{key.hex()}'\"", (where,))
        connection.execute("PRAGMA unsent.synchronous = FULL")
        # What leaves this file stays in the database itself: to overwrite its place protects nothing and doubles the
        # writing when work is acknowledged.
        connection.execute("PRAGMA unsent.secure_delete = FAST")
    except BaseException:
        connection.close()
        raise
    return connection


def connections_to(profile: Path, key: bytes, *, read_only: bool = False) -> Connections:
    """The connections of an open profile."""
    return Connections(lambda: profile_connection(profile, key, read_only=read_only))


def engine_for(profile: Path, key: bytes) -> Engine:
    """SQLAlchemy's engine over the same files, for migrations."""
    from sqlalchemy import NullPool, create_engine

    return create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: profile_connection(profile, key), poolclass=NullPool
    )
