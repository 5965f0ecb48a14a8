"""The first fill: every record that a person may see, whole, as lines of JSON, all at one place of the ledger."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Generator, Iterator
from threading import Lock
from typing import Final

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.protocol.messages import SnapshotEnd, SnapshotStart
from campaigndesk.protocol.tallies import mark, tally_text
from campaigndesk.server.access import Session
from campaigndesk.server.aftermath import find_tallies
from campaigndesk.server.entries import row_json
from campaigndesk.server.lanes import Lanes
from campaigndesk.server.opening import Database
from campaigndesk.server.pulse import find_pulse
from campaigndesk.server.tables import record

_AT_ONCE: Final = 250
_encode: Final = msgspec.json.Encoder().encode


async def stream(
    database: Database, lanes: Lanes, session: Session, scopes: frozenset[str], *, packed: bool
) -> AsyncIterator[bytes]:
    """The lines of a first fill, a few hundred records at a time; with `packed` as gzip.

    One look at the database is kept open from the first line to the last, so that all of it is of one moment.
    """
    packer = zlib.compressobj(1, wbits=31) if packed else None
    parts = _parts(database, session.network, scopes & session.scopes)
    working = Lock()

    def find_next() -> bytes | None:
        with working:
            return next(parts, None)

    def stop() -> None:
        # Waits for a thread that is still reading for a laptop that has gone.
        with working:
            parts.close()

    try:
        while (part := await lanes.read(find_next)) is not None:
            if packer is None:
                yield part
            elif small := await lanes.read(packer.compress, part):
                yield small
        if packer is not None:
            yield packer.flush()
    finally:
        await lanes.read(stop)


def _parts(database: Database, network: str, scopes: frozenset[str]) -> Generator[bytes, None, None]:
    with database.reading() as conn:
        pulse = find_pulse(conn, network)
        tallies = find_tallies(conn, network)
        count = sum(tallies.get(scope, (0, 0))[1] for scope in scopes)
        yield _encode(SnapshotStart(pulse.epoch, pulse.seq, pulse.head, tuple(sorted(scopes)), count)) + b"\n"
        found = tally = 0
        for rows in _pages(conn, network, scopes):
            for key, seq, _ in rows:
                tally ^= mark(key, seq)
            found += len(rows)
            yield b"".join(bytes(memoryview(row_json(seq, body))) + b"\n" for _, seq, body in rows)
        yield _encode(SnapshotEnd(found, tally_text(tally))) + b"\n"


def _pages(conn: Connection, network: str, scopes: frozenset[str]) -> Iterator[list[tuple[str, int, bytes]]]:
    last = ""
    query = (
        select(record.c.id, record.c.seq, record.c.body)
        .where(record.c.network == network, record.c.scope.in_(sorted(scopes)))
        .order_by(record.c.id)
        .limit(_AT_ONCE)
    )
    while rows := [(row[0], row[1], row[2]) for row in conn.execute(query.where(record.c.id > last))]:
        yield rows
        last = rows[-1][0]
