"""A database that is away, or whose standby does not confirm: what was asked of it is not said to be done."""

from __future__ import annotations

import logging
import threading
import time
from typing import Any, Final

from sqlalchemy import Connection, Engine, RootTransaction, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from campaigndesk.server.problems import RequestRefused

_log: Final = logging.getLogger(__name__)
COMMIT_SECONDS: Final = 10.0
_ALARM_SECONDS: Final = 60.0
_UNCONFIRMED: Final = "unconfirmed"
# Connection lost, no room, stopped or cancelled; and: only reading is allowed (a standby), a lock was not to be had.
_AWAY_CLASSES: Final = ("08", "53", "57")
_AWAY: Final = ("25006", "55P03")


class Commits:
    """Commits on PostgreSQL, each within a time; knows whether one was not confirmed a short while ago.

    PostgreSQL waits for a synchronous standby for ever, and its statement timeout does not count while it does. When
    that wait is cancelled the commit is there, but not yet on the standby, and the connection says so in a warning
    alone: a failover would lose it.
    """

    def __init__(self, engine: Engine) -> None:
        self._alarm_until = 0.0
        event.listen(engine, "connect", _listen_to_warnings)

    @property
    def alarm(self) -> bool:
        """Whether a commit was not confirmed within the last minute."""
        return time.monotonic() < self._alarm_until

    def commit(self, conn: Connection, transaction: RootTransaction) -> None:
        """Commit. Raises RequestRefused (`unavailable`) where the standby did not confirm."""
        raw: Any = conn.connection.driver_connection
        cancelling = threading.Timer(COMMIT_SECONDS, raw.cancel)
        cancelling.daemon = True
        cancelling.start()
        try:
            transaction.commit()
        finally:
            cancelling.cancel()
        if conn.info.pop(_UNCONFIRMED, False):
            self._alarm_until = time.monotonic() + _ALARM_SECONDS
            _log.error("the standby did not confirm a commit within %.0f seconds: see to it", COMMIT_SECONDS)
            raise unavailable()


def _listen_to_warnings(connection: Any, record: Any) -> None:
    def heard(diagnostics: Any) -> None:
        # The words of the warning come in the database's language.
        if diagnostics.source_function == "SyncRepWaitForLSN":
            record.info[_UNCONFIRMED] = True

    connection.add_notice_handler(heard)


def is_away(error: Exception) -> bool:
    """Whether PostgreSQL could not be reached, stopped, or only reads for now: the same request may do later."""
    if isinstance(error, NoConnectionFree):
        return True
    if not isinstance(error, DBAPIError) or not type(error.orig).__module__.startswith("psycopg"):
        return False
    state = getattr(error.orig, "sqlstate", None)
    return error.connection_invalidated or state in _AWAY or (state or "08").startswith(_AWAY_CLASSES)


def unavailable() -> RequestRefused:
    """The answer while the database is away or not safe enough to say that something is kept."""
    return RequestRefused(
        "unavailable",
        "The server's database cannot confirm what is handed in now.",
        "Nothing is lost: the laptop keeps it and sends it again.",
        retry_after=5,
    )
