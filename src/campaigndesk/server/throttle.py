"""Slows down who guesses passwords, without locking out the person whose password is guessed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from functools import cache
from ipaddress import IPv6Address, ip_address
from typing import Any, Final

from sqlalchemy import Connection, bindparam, case, delete, select

from campaigndesk.server.appending import insert_into
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.pulse import list_networks
from campaigndesk.server.tables import failed_sign_in as table

_FREE_TRIES: Final = 5
_FREE_TRIES_OF_ADDRESS: Final = 50
_FREE_CODES: Final = 30
_LONGEST_WAIT: Final = 900.0
_FORGET_AFTER: Final = 3_600.0
_OWN_BITS: Final = 64


class Throttle:
    """Counts failures by person and network address together, and by network address alone.

    Somebody who signs in from elsewhere is not slowed down. With `codes`, what is guessed is a code of six figures by
    who has the password already: those failures are counted by person from wherever they come, too. The counts are
    those of all processes on the database, and forgotten after an hour without a failure.
    `clock` gives seconds since 1970.
    """

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def refuse_hasty(self, who: str, address: str, *, codes: bool = False) -> None:
        """Raise RequestRefused with the seconds to wait where there were too many failures."""
        free = _keys(who, address, codes)
        with self._database.reading() as conn:
            query = select(table.c.key, table.c.failed, table.c.last)
            own = (table.c.network == _place(conn), table.c.key.in_(free))
            found = {row[0]: (row[1], row[2]) for row in conn.execute(query.where(*own))}
        now = self._clock()
        wait = max(_wait(found.get(key), tries, now) for key, tries in free.items())
        if wait > 0:
            seconds = int(wait) + 1
            raise RequestRefused(
                "throttled",
                "There were too many tries with a wrong password or code.",
                f"Try again in {seconds} seconds.",
                retry_after=seconds,
            )

    def failed(self, who: str, address: str, *, codes: bool = False) -> None:
        """Note a failure."""
        now = int(self._clock())
        self._database.retrying(lambda: self._note(_keys(who, address, codes), now))

    def _note(self, keys: Iterable[str], now: int) -> None:
        with self._database.writing() as conn:
            # Before a network is made there is nobody whose password could be guessed.
            if place := _place(conn):
                old = now - int(_FORGET_AFTER)
                conn.execute(delete(table).where(table.c.network == place, table.c.last < old))
                for key in keys:
                    values = {"place": place, "of": key, "now": now, "old": old}
                    conn.execute(_one_more(conn.dialect.name), values)

    def succeeded(self, who: str, address: str) -> None:
        """Forget the failures of this person from this address."""
        pair = next(iter(_keys(who, address)))
        with self._database.reading() as conn:
            own = (table.c.network == _place(conn), table.c.key == pair)
            known = conn.execute(select(table.c.failed).where(*own)).first()
        if known:
            with self._database.writing() as conn:
                conn.execute(delete(table).where(table.c.network == _place(conn), table.c.key == pair))


@cache
def _one_more(dialect: str) -> Any:
    """One failure more under a key, counted by the database, so that two processes never count one as the same."""
    fresh = {"network": bindparam("place"), "key": bindparam("of"), "failed": 1, "last": bindparam("now")}
    again = {"failed": case((table.c.last < bindparam("old"), 1), else_=table.c.failed + 1), "last": bindparam("now")}
    return (
        insert_into(table, dialect).values(fresh).on_conflict_do_update(index_elements=["network", "key"], set_=again)
    )


def _place(conn: Connection) -> str:
    """The network at which failures are counted: who fails is of none yet, so it is the first one."""
    return next(iter(list_networks(conn)), "")


def _keys(who: str, address: str, codes: bool = False) -> dict[str, int]:
    """The counts of a try with the failures that are free, as hashes: what was mistyped is not kept to be read."""
    where, who = _neighbourhood(address), f"code of {who}" if codes else who
    kept = {(who, where): _FREE_TRIES, ("", where): _FREE_TRIES_OF_ADDRESS}
    if codes:
        kept[who, "anywhere"] = _FREE_CODES
    return {hashlib.sha256(f"{name}\n{place}".encode()).hexdigest(): free for (name, place), free in kept.items()}


def _neighbourhood(address: str) -> str:
    """The address; of IPv6 the part that one customer has of it, who could use another for each try."""
    try:
        known = ip_address(address)
    except ValueError:
        return address
    if not isinstance(known, IPv6Address):
        return address
    if known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return f"{int(known) >> (known.max_prefixlen - _OWN_BITS):x}::/{_OWN_BITS}"


def _wait(known: tuple[int, int] | None, free: int, now: float) -> float:
    failed, last = known or (0, 0)
    if failed < free or now - last >= _FORGET_AFTER:
        return 0.0
    penalty = min(_LONGEST_WAIT, 2.0 ** min(failed - free + 1, 20))
    # A clock that was set back must not make anybody wait longer than the penalty.
    return min(last, now) + penalty - now
