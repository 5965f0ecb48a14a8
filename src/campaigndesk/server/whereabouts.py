"""Where the records are that a page needs: kept in memory, since no page may read all posts of a network to find a few.

Of each post what finds it, of all others their ids by kind; brought up to date from the ledger at each question. What
is found is read and judged again for who asks, so that being ahead of an older look at the database shows nobody more.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select

from campaigndesk.server.choosing import among, listed
from campaigndesk.server.tables import ledger, network, record

_MANY: Final = 5_000
"""Entries from which on all is read anew."""


class Place(NamedTuple):
    """What finds a post: `at` is when it was published, else when it is to be."""

    stage: str
    country: str
    channel: str
    proposed_at: str
    at: str


class _Fields(msgspec.Struct):
    stage: Any = None
    country: Any = None
    channel: Any = None
    proposed_at: Any = None
    confirmed_at: Any = None


class _Post(msgspec.Struct):
    fields: _Fields


_read: Final = msgspec.json.Decoder(_Post).decode
_ALL: Final = select(record.c.id, record.c.kind, record.c.body).where(record.c.network == bindparam("network"))
_SOME: Final = {sqlite: _ALL.where(among(record.c.id, sqlite=sqlite)) for sqlite in (True, False)}


@dataclass(slots=True)
class _Kept:
    epoch: str
    seq: int
    posts: dict[str, Place] = field(default_factory=dict)
    others: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def take(self, rows: Iterable[Any]) -> None:
        """Take in records as they are."""
        for key, kind, body in rows:
            if kind == "post":
                self.posts[key] = _place(body)
            else:
                self.others[kind].add(key)


class Whereabouts:
    """Asked from several threads; the first question of a process reads all records once."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}
        self._lock = Lock()

    def posts(self, conn: Connection, name: str, wanted: Callable[[Place], bool]) -> list[str]:
        """Ids of the network's posts, deleted ones too, whose places are wanted, in the order of their times."""
        with self._lock:
            found = [(key, place) for key, place in self._at(conn, name).posts.items() if wanted(place)]
        return [key for key, _ in sorted(found, key=lambda one: (one[1].proposed_at or "9", one[0]))]

    def others(self, conn: Connection, name: str, kind: str) -> list[str]:
        """Ids of the records of another kind, deleted ones too."""
        with self._lock:
            return sorted(self._at(conn, name).others[kind])

    def _at(self, conn: Connection, name: str) -> _Kept:
        epoch, seq = conn.execute(select(network.c.epoch, network.c.seq).where(network.c.id == name)).one()
        kept = self._kept.get(name)
        if kept is None or kept.epoch != epoch or seq - kept.seq > _MANY:
            kept = _Kept(epoch, seq)
            kept.take(conn.execution_options(yield_per=500).execute(_ALL, {"network": name}))
            self._kept[name] = kept
        elif seq > kept.seq:
            since = (ledger.c.network == name, ledger.c.seq > kept.seq)
            changed = conn.execute(select(ledger.c.record).where(*since).distinct()).scalars()
            sqlite = conn.dialect.name == "sqlite"
            given = {"network": name, "ids": listed(changed, sqlite=sqlite)}
            kept.take(conn.execute(_SOME[sqlite], given))
            kept.seq = seq
        return kept


def _place(body: bytes) -> Place:
    fields = _read(body).fields
    stage, country, channel = (sys.intern(str(value or "")) for value in (fields.stage, fields.country, fields.channel))
    proposed = str(fields.proposed_at or "")
    return Place(stage, country, channel, proposed, str(fields.confirmed_at or "") or proposed)
