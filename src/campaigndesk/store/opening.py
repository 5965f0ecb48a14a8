"""Opens a profile's database: locked, decrypted, brought up to date; a damaged one is kept aside and its work saved."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher

from campaigndesk.store import faults, unsent
from campaigndesk.store.connections import (
    BULK_CACHE,
    BULK_JOURNAL,
    CACHE,
    JOURNAL,
    MAIN,
    connections_to,
    engine_for,
    profile_connection,
)
from campaigndesk.store.driver import Connections
from campaigndesk.store.journeys import OnTheWay
from campaigndesk.store.locking import lock_profile
from campaigndesk.store.problems import StoreDamaged, StoreReadOnly, StoreTooNew, WrongKey
from campaigndesk.store.profiles import can_write, key_fits, note_key, prepare
from campaigndesk.store.versions import SCHEMA, migrate, version_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Store:
    """The open database of one profile. One piece of work writes at a time; readers are not in its way."""

    def __init__(self, profile: Path, key: bytes, lock: Any, *, read_only: bool) -> None:
        self.profile = profile
        self.read_only = read_only
        self.notices: tuple[str, ...] = ()
        self.on_the_way = OnTheWay()
        self._key = key
        self._lock = lock
        self._doubted = False
        self._writer = threading.RLock()
        self._connections: Connections | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database until the block ends."""
        with self._guarded(), self._opened().connect() as conn:
            conn.exec_driver_sql("BEGIN")
            try:
                yield conn
            finally:
                conn.rollback()

    @contextmanager
    def writing(self, *, bulk: bool = False, lasting: bool = True) -> Iterator[Connection]:
        """A connection whose work is kept when the block ends, and forgotten when it raises.

        `bulk`: much is written at once, so that pages are held in memory until the end instead of being written, and
        encrypted, several times. Not `lasting`: the disk is not waited for; until a later block ends that lasts, this
        one may be gone after a power failure, whole. Raises StoreReadOnly, StoreFull or StoreDamaged: nothing of the
        block was kept then.
        """
        if self.read_only:
            raise self._not_writable()
        with self._writer, self._guarded(), self._opened().connect() as conn:
            if bulk:
                conn.exec_driver_sql(f"PRAGMA cache_size = {BULK_CACHE}")
                conn.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {BULK_JOURNAL}")
            if not lasting:
                conn.exec_driver_sql("PRAGMA synchronous = NORMAL")
            conn.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield conn
                conn.commit()
            except BaseException:
                conn.rollback()
                raise
            finally:
                if not lasting:
                    conn.exec_driver_sql("PRAGMA synchronous = FULL")
                if bulk:
                    conn.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {JOURNAL}")
                    conn.exec_driver_sql(f"PRAGMA cache_size = {CACHE}")
                    conn.exec_driver_sql("PRAGMA shrink_memory")

    def _not_writable(self) -> StoreReadOnly:
        return StoreReadOnly(
            f"The profile {self.profile} cannot be written to, so nothing can be changed.",
            "Make the folder writable, or open a copy of it with --profile.",
        )

    def close(self) -> None:
        """Close the files and give the profile free."""
        with self._writer:
            self._close_files()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _opened(self) -> Connections:
        if self._connections is None:
            raise RuntimeError("the store is closed")
        return self._connections

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.Error as error:
            if not faults.is_damage(error):
                faults.raise_in_words(error)
            with self._writer:
                self._look_again(error)
                self._renew()
            raise StoreDamaged(
                "The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.",
                "Sync to fetch the rest from the server.",
            ) from error

    def _opens(self) -> bool:
        """Whether the file that a second look found whole can be opened now."""
        try:
            self._open()
        except sqlcipher.Error as error:
            if not faults.is_damage(error):
                faults.raise_in_words(error)
            return False
        return True

    def _look_again(self, error: sqlcipher.Error) -> None:
        """A disk that fails to read once looks like damage: raise StoreFull where a second look finds the file whole.

        Damage that is met again although the file looks whole is believed.
        """
        if self._doubted or not self._is_whole():
            return
        self._doubted = True
        self._connections = connections_to(self.profile, self._key, read_only=self.read_only)
        raise faults.disk_failed() from error

    def _is_whole(self) -> bool:
        self._close_files()
        try:
            connection = profile_connection(self.profile, self._key, read_only=self.read_only)
            try:
                return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
            finally:
                connection.close()
        except sqlcipher.Error as error:
            if not faults.is_damage(error):
                faults.raise_in_words(error)
            return False

    def _close_files(self) -> None:
        if self._connections is not None:
            self._connections.dispose()
            self._connections = None

    def open_files(self) -> None:
        """Open the files; a damaged one is kept aside and what can be saved goes into a new one."""
        path = self.profile / MAIN
        empty = path.exists() and path.stat().st_size == 0
        try:
            if empty and not self.read_only:
                raise unsent.Damage("it is empty")
            self._open()
        except (sqlcipher.Error, unsent.Damage) as error:
            if isinstance(error, sqlcipher.Error) and not faults.is_damage(error):
                faults.raise_in_words(error)
            self._close_files()
            if key_fits(self.profile, self._key) is False:
                raise WrongKey(
                    f"The database in {self.profile} cannot be opened with this key.",
                    "Check the passphrase or the keyring; nothing was changed.",
                ) from error
            if not (isinstance(error, sqlcipher.Error) and self._is_whole() and self._opens()):
                self._renew()
        except OSError as error:
            raise faults.disk_failed() from error

    def _renew(self) -> None:
        """Keep damaged files aside and start new ones with the unsent work of the old."""
        self._close_files()
        if self.read_only:
            raise self._not_writable()
        kept, saved = unsent.salvage(self.profile, self._key)
        notices = self.notices
        self._open()
        # What the new file took over from the second copy is counted below, with the rest.
        self.notices = notices
        with self.writing() as conn:
            count = unsent.restore(conn, saved)
        self._tell_saved(kept, count)

    def _tell_saved(self, kept: str, count: int) -> None:
        self.notices += (
            f"The database of this laptop was damaged. It is kept as {kept}; {count} unsent changes were saved. "
            "Sync to fetch everything else from the server.",
        )

    def _open(self) -> None:
        unsent.prepare_file(self.profile, self._key, read_only=self.read_only)
        path = self.profile / MAIN
        fresh = not path.exists()
        if fresh and not self.read_only:
            path.touch(mode=0o600)
        self._connections = connections_to(self.profile, self._key, read_only=self.read_only)
        with self._connections.connect() as conn:
            version = version_of(conn)
            if version > SCHEMA:
                raise StoreTooNew(
                    f"The database in {self.profile} has version {version}; this program knows {SCHEMA} at most.",
                    "Update Campaign Desk; nothing was changed.",
                )
            if self.read_only:
                return
            if version < SCHEMA:
                if not fresh:
                    # What a killed desk left in the journal belongs into the copy too.
                    conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                    self._copy_before()
                conn.exec_driver_sql("PRAGMA journal_mode = WAL")
                conn.exec_driver_sql("PRAGMA journal_size_limit = 8388608")
                self._migrate()
            if count := unsent.agree(conn):
                self._tell_saved(MAIN, count)
        note_key(self.profile, self._key)

    def _copy_before(self) -> None:
        path = self.profile / MAIN
        copy = path.with_name(f"{path.stem}-before-version-{SCHEMA}{path.suffix}")
        try:
            shutil.copy2(path, copy)
        except OSError:
            # Half a copy would only take the space that is missing.
            copy.unlink(missing_ok=True)
            raise

    def _migrate(self) -> None:
        from sqlalchemy.exc import DBAPIError

        engine = engine_for(self.profile, self._key)
        try:
            with engine.connect() as conn:
                conn.exec_driver_sql("BEGIN IMMEDIATE")
                migrate(conn)
                conn.commit()
        except DBAPIError as error:
            # Told in words, as the store's other connections do.
            if isinstance(error.orig, sqlcipher.Error):
                raise error.orig from None
            raise
        except MemoryError as error:
            raise faults.unread() from error
        finally:
            engine.dispose()


def open_store(profile: Path, key: bytes) -> Store:
    """Open the profile's database, making it where there is none.

    `key`: 32 bytes. Raises a ProfileProblem (in use, too new, wrong key, folder unusable): then nothing was changed. A
    damaged database is no error: it is kept aside and `notices` says so.
    """
    if len(key) != 32:
        raise ValueError("the key of a database has 32 bytes")
    prepare(profile)
    writable = can_write(profile)
    lock = lock_profile(profile) if writable else None
    store = Store(profile, key, lock, read_only=not writable)
    try:
        store.open_files()
    except BaseException:
        store.close()
        raise
    if not writable:
        store.notices += (f"The profile {profile} cannot be written to: everything can be read, nothing changed.",)
    return store
