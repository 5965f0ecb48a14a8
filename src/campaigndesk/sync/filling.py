"""The server's copies as a stream: read, decoded and kept piece by piece; the place in its history last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from campaigndesk.protocol.messages import Row, SnapshotEnd, SnapshotStart
from campaigndesk.protocol.tallies import mark, tally_text
from campaigndesk.store import meta
from campaigndesk.store.journeys import OnTheWay
from campaigndesk.store.news import News, whole_copy
from campaigndesk.store.rebuilding import Rebuilding, list_places
from campaigndesk.store.work import Changed
from campaigndesk.sync.answers import nonsense
from campaigndesk.sync.client import Wire
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.epochs import epoch_seen, is_restored, meet, offer_to, place_left, place_taken
from campaigndesk.sync.problems import FillStopped
from campaigndesk.sync.reading_ahead import read_ahead

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FIRST: Final = 100
"""Rows of the first piece: the sooner it is here, the sooner something is kept while the next is being read."""
_PIECE: Final = 2_000
"""Rows kept at once: long enough that few waits for the disk add up, short enough that nobody notices a wait."""
_START: Final = msgspec.json.Decoder(SnapshotStart)
_ROW: Final = msgspec.json.Decoder(Row)
_END: Final = msgspec.json.Decoder(SnapshotEnd)


def fill(desk: Desk, wire: Wire, *, scopes: tuple[str, ...] = (), incident: str = "") -> None:
    """Fetch the server's copies: of these scopes (gained), or all anew. Outbox, set aside and drafts stay as they are.

    Each piece is kept in a transaction of its own, so that a person can save between them however slow the line is.
    The disk is waited for at the end, when the place is kept: a piece without it is fetched again.
    Raises Nonsense where the stream was cut short or does not add up, and FillStopped where `store.on_the_way` says
    so: the place in the server's history is kept only at the end, so the next round fetches all again.
    """
    building = Rebuilding()
    try:
        with wire.snapshot(scopes) as lines:
            start = _start(lines)
            if not scopes:
                with desk.store.writing() as conn:
                    meta.save_meta(conn, place_left(meta.list_meta(conn)))
            tally = _lay(desk, building, lines, start.records)
        if not scopes:
            meet(desk, wire, start.epoch)
    except Exception:
        _show(desk, building)
        raise
    with desk.store.writing() as conn:
        if not scopes and is_restored(epoch_seen(meta.list_meta(conn)), start.epoch):
            offer_to(conn, start.epoch, desk.now)
        changed = building.finish(conn, whole=not scopes)
        notes = meta.list_meta(conn)
        if scopes:
            held = {*notes.get("scopes", "").split(), *scopes}
            meta.save_meta(conn, {"scopes": " ".join(sorted(held)), "tally": tally_here(conn)})
        else:
            meta.save_meta(conn, {**place_taken(start), "tally": tally, "synced_at": desk.now})
        if incident:
            meta.log_incident(conn, desk.now, f"{incident}; the server's copies were fetched anew")
    desk.tell(Changed(frozenset(changed.values()), frozenset(changed), by="sync"))


def _lay(desk: Desk, building: Rebuilding, lines: Iterator[bytes], records: int) -> str:
    """Keep so many records of the stream, piece by piece; their tally."""
    way = desk.store.on_the_way
    way.kept, way.records, way.stop = 0, records, False
    tally = 0
    with _under_way(way), closing(read_ahead(_pieces(lines, records))) as pieces:
        for piece in pieces:
            if way.stop:
                raise FillStopped("Fetching was stopped.", "Sync again to fetch the rest; what is here stays.")
            with desk.store.writing(bulk=True, lasting=False) as conn:
                building.add(conn, piece.rows)
            way.kept += len(piece.rows)
            tally ^= piece.tally
    _check_end(lines, way.kept, tally_text(tally))
    return tally_text(tally)


def _show(desk: Desk, building: Rebuilding) -> None:
    """Show own work on top of what came before the stream broke off."""
    if building.changed:
        with desk.store.writing() as conn:
            changed = building.refit(conn)
        desk.tell(Changed(frozenset(changed.values()), frozenset(changed), by="sync"))


@contextmanager
def _under_way(way: OnTheWay) -> Iterator[None]:
    try:
        yield
    finally:
        way.records = 0


def _start(lines: Iterator[bytes]) -> SnapshotStart:
    try:
        return _START.decode(next(lines))
    except StopIteration:
        raise nonsense("the stream of records is empty") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise nonsense(f"the stream of records does not begin as it should ({error})") from None


class _Piece(NamedTuple):
    rows: Sequence[News]
    tally: int


def _pieces(lines: Iterator[bytes], records: int) -> Iterator[_Piece]:
    size = min(_FIRST, _PIECE)
    while records:
        size = min(size, records)
        yield _piece(lines, size)
        records, size = records - size, _PIECE


def _piece(lines: Iterator[bytes], size: int) -> _Piece:
    rows, tally = [], 0
    try:
        for _ in range(size):
            row = _ROW.decode(next(lines))
            rows.append(whole_copy(row.seq, row.delta))
            tally ^= mark(row.id, row.seq)
    except StopIteration:
        raise nonsense("the stream of records was cut short") from None
    except (msgspec.DecodeError, UnicodeDecodeError, KeyError) as error:
        raise nonsense(f"a record of the stream cannot be read ({error})") from None
    return _Piece(rows, tally)


def _check_end(lines: Iterator[bytes], count: int, tally: str) -> None:
    try:
        end = _END.decode(next(lines))
    except (StopIteration, msgspec.DecodeError, UnicodeDecodeError):
        raise nonsense("the stream of records has no end") from None
    if (end.records, end.tally) != (count, tally):
        raise nonsense("the stream of records does not add up")


def tally_here(conn: Connection) -> str:
    """The tally of all server's copies that are here."""
    total = 0
    for record_id, seq in list_places(conn):
        total ^= mark(record_id, seq)
    return tally_text(total)


def moved_tally(before: str, moved: Sequence[tuple[str, int, int]]) -> str:
    """A tally after some records left one place for another (0: none)."""
    total = int(before or "0", 16)
    for record_id, old, new in moved:
        if old:
            total ^= mark(record_id, old)
        if new:
            total ^= mark(record_id, new)
    return tally_text(total)
