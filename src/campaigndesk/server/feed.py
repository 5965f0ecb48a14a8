"""Recent news of a network in memory, so that fifty laptops taking the same news do not each ask the database."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec
from sqlalchemy import Connection, or_, select

from campaigndesk.domain.embargoes import campaign_of_scope
from campaigndesk.protocol.messages import BATCH_ROWS
from campaigndesk.server.aftermath import find_tallies
from campaigndesk.server.batches import Tallies
from campaigndesk.server.entries import Entry, make_entry
from campaigndesk.server.opening import Database
from campaigndesk.server.pages import NOTHING_MORE, NOTHING_OWN, Page, make_page, select_rows
from campaigndesk.server.pulse import Pulse, find_pulse
from campaigndesk.server.tables import ledger, record

KEPT_BYTES: Final = 4 * 1024 * 1024
KEPT_ENTRIES: Final = 3_000
"""Each takes some 600 bytes beside its own; whoever is behind more than these asks the database."""
_HEADS: Final = 2_000

Own = Mapping[int, msgspec.Raw]


_ERASED: Final = b'"erased":"'


class Feed:
    """The end of one network's ledger, without gaps, as far back as the bounds allow."""

    def __init__(self, database: Database, network: str) -> None:
        self._database = database
        self._network = network
        self._lock = threading.Lock()
        self._entries: list[Entry] = []
        self._bytes = 0
        self._moved: dict[str, str] = {}
        self._pulse: Pulse | None = None
        self._tallies: Tallies = {}
        self._heads: dict[int, str] = {}

    def offer(self, entries: Sequence[Entry], pulse: Pulse, tallies: Tallies) -> None:
        """Take what was committed, where it follows on what is here; else the next reader fetches it."""
        with self._lock:
            if self._pulse is not None and entries and entries[0].seq == self._pulse.seq + 1:
                self._append(entries, pulse, tallies)

    def knows(self, seq: int, hash_: str) -> bool | None:
        """Whether the hash is the one at that place; None where memory does not reach back."""
        with self._lock:
            known = self._heads.get(seq)
        return None if known is None else known == hash_

    def page(
        self,
        pulse: Pulse,
        cursor: int,
        visible: frozenset[str],
        limit: int,
        own: Own = NOTHING_OWN,
        seen: frozenset[str] = NOTHING_MORE,
    ) -> Page | None:
        """The page after the cursor, at this pulse or a later one; None where the database has to be asked.

        `own`: place -> the row to give instead of the ledger's; `seen`: see `select_rows`.
        """
        with self._lock:
            here = self._pulse
            if here is None or here.seq < pulse.seq or here.epoch != pulse.epoch:
                return None
            start = cursor + 1 - (here.seq - len(self._entries) + 1)
            if start < 0:
                return None
            entries, tallies = self._entries[start:], self._tallies
            moved = dict(self._moved) if self._moved else {}
        rows, looked_at = select_rows(
            ((entry, moved.get(entry.record, entry.scope)) for entry in entries), visible, limit, own, seen
        )
        return make_page(rows, looked_at, here, visible, tallies)

    def fetch(
        self,
        cursor: int,
        visible: frozenset[str],
        limit: int,
        own: Own = NOTHING_OWN,
        seen: frozenset[str] = NOTHING_MORE,
    ) -> Page:
        """The page after the cursor out of the database, and memory brought up to date."""
        with self._database.reading() as conn:
            pulse = find_pulse(conn, self._network)
            tallies = find_tallies(conn, self._network)
            self._catch_up(conn, pulse, tallies)
            if (page := self.page(pulse, cursor, visible, limit, own, seen)) is not None:
                return page
            found = _read(conn, self._network, cursor, pulse.seq, visible, limit)
            rows, looked_at = select_rows(found, visible, limit, own, seen)
        return make_page(rows, looked_at, pulse, visible, tallies)

    def _catch_up(self, conn: Connection, pulse: Pulse, tallies: Tallies) -> None:
        with self._lock:
            here = self._pulse
            if here is not None and here.seq >= pulse.seq and here.epoch == pulse.epoch:
                return
            missed: list[Entry] = []
            if here is None or here.seq > pulse.seq or pulse.seq - here.seq > BATCH_ROWS:
                self._entries, self._bytes, self._moved, self._heads = [], 0, {}, {}
            else:
                query = _ENTRIES.where(
                    ledger.c.network == self._network, ledger.c.seq > here.seq, ledger.c.seq <= pulse.seq
                )
                missed = [make_entry(*row) for row in conn.execute(query)]
                if any(entry.row is not None and _ERASED in bytes(entry.row) for entry in missed):
                    # Earlier entries here may hold what was erased from the ledger.
                    self._entries, self._bytes, self._moved = [], 0, {}
            self._append(missed, pulse, tallies)

    def _append(self, entries: Sequence[Entry], pulse: Pulse, tallies: Tallies) -> None:
        self._entries.extend(entries)
        self._bytes += sum(entry.size for entry in entries)
        self._moved.update((entry.record, entry.scope) for entry in entries if entry.left_scope)
        if any(entry.left_scope and campaign_of_scope(entry.scope) for entry in entries):
            # Records came under an embargo without an entry of their own: the database knows which.
            self._entries, self._bytes, self._moved = [], 0, {}
        self._pulse, self._tallies = pulse, tallies
        self._heads[pulse.seq] = pulse.hash
        if len(self._heads) > _HEADS:
            del self._heads[next(iter(self._heads))]
        if self._bytes > KEPT_BYTES or len(self._entries) > KEPT_ENTRIES:
            self._drop(len(entries))

    def _drop(self, newest: int) -> None:
        """Half of what was there goes, all of it where the rest is still too much; never what came just now.

        Whoever handed that in asks for it next.
        """
        older = len(self._entries) - newest
        half = older // 2 + 1
        left = self._bytes - sum(entry.size for entry in self._entries[:half])
        drop = half if left <= KEPT_BYTES and len(self._entries) - half <= KEPT_ENTRIES else older
        drop = min(drop, older)
        self._bytes -= sum(entry.size for entry in self._entries[:drop])
        del self._entries[:drop]
        self._moved = {entry.record: entry.scope for entry in self._entries if entry.left_scope}


_ENTRIES: Final = select(
    ledger.c.seq, ledger.c.record, ledger.c.record_kind, ledger.c.scope, ledger.c.left_scope, ledger.c.effect
).order_by(ledger.c.seq)


def _read(
    conn: Connection, network: str, cursor: int, last: int, visible: frozenset[str], limit: int
) -> Iterable[tuple[Entry, str]]:
    """Entries that concern these scopes, each with the scope that its record has now."""
    scopes = sorted(visible)
    query = (
        _ENTRIES.add_columns(record.c.scope)
        .join_from(ledger, record, (record.c.network == ledger.c.network) & (record.c.id == ledger.c.record))
        .where(ledger.c.network == network, ledger.c.seq > cursor, ledger.c.seq <= last)
        .where(or_(ledger.c.scope.in_(scopes), ledger.c.left_scope.in_(scopes)))
        .limit(limit + 1)
    )
    with conn.execution_options(yield_per=200).execute(query) as found:
        for row in found:
            yield make_entry(*row[:6]), row[6]
