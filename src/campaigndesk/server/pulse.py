"""The state of a network in one small row: asked for at each request, so that what is kept in memory is never stale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, select

from campaigndesk.protocol.messages import Head
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.tables import network as table

_PULSE: Final = select(
    table.c.id,
    table.c.epoch,
    table.c.seq,
    table.c.head,
    table.c.access,
    table.c.people,
    table.c.stopped,
    table.c.embargoes,
).where(table.c.id == bindparam("network"))
_LOCKED: Final = _PULSE.with_for_update()


@dataclass(frozen=True, slots=True)
class Pulse:
    """Where a network's ledger stands; `access`, `people`, `embargoes` tell when passwords, devices, roles or embargoes
    changed."""

    network: str
    epoch: str
    seq: int
    hash: str
    access: int
    people: int
    stopped: str
    embargoes: str = ""

    @property
    def head(self) -> Head:
        """The head of the hash chain."""
        return Head(self.seq, self.hash)


def find_pulse(conn: Connection, network: str, *, lock: bool = False) -> Pulse:
    """The network's row; with `lock`, nobody else writes it before this transaction ends (PostgreSQL).

    Raises RequestRefused where there is no such network any more.
    """
    row = conn.execute(_LOCKED if lock else _PULSE, {"network": network}).first()
    if row is None:
        raise RequestRefused("signed_out", "This network is not here any more.", "Ask your administrator.")
    return Pulse(*row)


def list_networks(conn: Connection) -> list[str]:
    """Ids of the networks of this database, the oldest first."""
    return list(conn.execute(select(table.c.id).order_by(table.c.id)).scalars())


def refuse_other_epoch(pulse: Pulse, epoch: str | None) -> None:
    """Raise RequestRefused where the laptop speaks of a history before a restore."""
    if epoch is not None and epoch != pulse.epoch:
        raise RequestRefused(
            "epoch_changed",
            "The server was restored from a backup since this laptop was here last.",
            "The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.",
        )


def refuse_when_stopped(pulse: Pulse) -> None:
    """Raise RequestRefused while a fork of the history waits for the administrator."""
    if pulse.stopped:
        raise history_fork()


def history_fork() -> RequestRefused:
    """The answer while the server does not know a head that it gave out itself."""
    return RequestRefused(
        "history_fork",
        "The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.",
        "Tell your administrator. Everything that you write is kept on this laptop.",
    )
