"""Moves a server from SQLite to PostgreSQL: all of it in one transaction, so that a move that was cut left nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from sqlalchemy import Connection, func, select, text

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.factor_keys import key_of
from campaigndesk.server.opening import open_database
from campaigndesk.server.sums import Sum, copy_rows, sums
from campaigndesk.server.tables import ledger, network

MOVED: Final = "server.db.moved"
"""What the file is called once its rows are in PostgreSQL: it must not be served again."""


class CannotMove(CampaignDeskError):
    """The server cannot be moved as it is; nothing was changed."""

    code = "cannot_move"


def move(data: Path, url: str) -> Mapping[str, Sum]:
    """Move the rows of a data folder's database into the PostgreSQL at `url`; rows and digest of each table.

    Can be begun again wherever it was cut. Media and the key of the second factors are files and stay where they are.
    The laptops go on as before: epoch, counters, hashes and the memory of changes are rows as well. Raises CannotMove,
    NotEmpty, CannotOpen, NoFactorKey.
    """
    if not (data / "server.db").exists():
        if (data / MOVED).exists():
            raise CannotMove(f"The server of {data} was moved already.", "Serve it with --database.")
        raise CannotMove(f"There is no server.db in {data}.", "Name the server's folder with --data.")
    try:
        with FileLock(data / "server.lock", timeout=0, mode=0o600):
            copied = _copy(data, url)
            (data / "server.db").rename(data / MOVED)
    except Timeout:
        raise CannotMove(f"A server is running on the folder {data}.", "Stop it first.") from None
    return copied


def _copy(data: Path, url: str) -> Mapping[str, Sum]:
    source = open_database(data)
    try:
        target = open_database(None, url)
        try:
            with source.reading() as read, target.writing() as write:
                key_of(data, read)
                # Nobody makes a network there meanwhile.
                write.execute(text("LOCK TABLE network IN EXCLUSIVE MODE"))
                mine = sums(read)
                if sums(write) != mine:
                    copy_rows(read, write)
                    _refuse_other(mine, write)
        finally:
            target.close()
    finally:
        source.tidy()
        source.close()
    return mine


def _refuse_other(copied: Mapping[str, Sum], write: Connection) -> None:
    """Raise CannotMove where a table is not what was copied, or a counter is behind its ledger."""
    found = sums(write)
    if wrong := [name for name, one in copied.items() if found[name] != one]:
        raise CannotMove(f"The table “{wrong[0]}” did not arrive as it was; nothing was kept.", "Report it.")
    last = select(func.coalesce(func.max(ledger.c.seq), 0)).where(ledger.c.network == network.c.id).scalar_subquery()
    if write.execute(select(network.c.id).where(network.c.seq < last)).first():
        raise CannotMove("The counter of the network is behind its ledger; nothing was kept.", "Run admin verify.")
