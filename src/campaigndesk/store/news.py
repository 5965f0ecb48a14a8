"""Lays the server's news under own work: the server's copies first, what waits on top, in the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Delta, Record, patched
from campaigndesk.store.coding import packed, unpacked_record
from campaigndesk.store.history import forget_past, forget_revisions, save_overwritten
from campaigndesk.store.looks import LOOKED_UP, StoreLook, find_author
from campaigndesk.store.outbox import list_waiting_records
from campaigndesk.store.records import (
    Ready,
    forget_records,
    made_ready,
    save_changed_records,
    save_new_records,
)
from campaigndesk.store.work import refit_waiting, show_again

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class News:
    """One row of news: its place in the server's order and what to lay on the record; `gone`: seen no more.

    `ready`: of a whole row, what is written of it, where that was prepared before.
    """

    seq: int
    delta: Delta
    gone: bool = False
    ready: Ready | None = None


@dataclass(slots=True)
class Laid:
    """What came of it: id -> kind of what is shown differently, places that moved (id, old, new; 0: none).

    `broken`: news that did not fit what is here and was not laid; whole rows that come later may make it good.
    """

    changed: dict[str, str] = field(default_factory=dict)
    moved: list[tuple[str, int, int]] = field(default_factory=list)
    gone: int = 0
    broken: bool = False


@dataclass(frozen=True, slots=True)
class _Here:
    """What the laptop has of a record: the row, the place of the server's copy (0: none), and what is shown."""

    row: int
    seq: int
    body: bytes


def whole_copy(seq: int, delta: Delta) -> News:
    """A whole row of a first fill, prepared as far as can be without the database. Raises KeyError if it is a part."""
    record = patched(None, delta)
    return News(seq, delta, ready=made_ready(record, packed(record)))


def newer(rows: Iterable[News], seq: int) -> list[News]:
    """Those rows that come after a place in the server's order: what was laid already is not laid again."""
    return [row for row in rows if row.seq > seq]


def folded(record: Record | None, rows: Sequence[News]) -> Record | None:
    """The server's copy with rows laid on it; None where it is seen no more. Raises KeyError where they do not fit.

    What comes before a whole row, or before the record went out of sight, does not matter, and need not fit.
    """
    first = max((n for n, row in enumerate(rows) if row.gone or row.delta.created is not None), default=0)
    for row in rows[first:]:
        record = None if row.gone else patched(record, row.delta)
    return record


class _Layer:
    """One laying of news; `waited`: ids of the records on which own work waited before."""

    def __init__(self, conn: Connection, waited: frozenset[str], *, anew: bool) -> None:
        self.conn = conn
        self.waited = waited
        self.anew = anew
        self.laid = Laid()
        self.author = find_author(conn) or Author("", frozenset())
        self.look = StoreLook(conn)
        self.confirmed = _confirmed(conn, waited)
        self.waiting = list_waited(conn, waited) if waited else frozenset()
        self.new: list[tuple[Ready, int]] = []
        self.changed: list[tuple[int, Record, bytes, Record]] = []
        self.places: list[tuple[int, int]] = []
        self.erased: dict[str, str] = {}
        self.just_erased: set[str] = set()
        self.gone: list[str] = []
        self.found_other = False

    def lay(self, record_id: str, rows: Sequence[News], here: _Here | None) -> None:
        if record_id in self.waited:
            self._lay_under(record_id, rows, here)
            return
        old = here.seq if here else 0
        rows = rows if self.anew else newer(rows, old)
        if not rows:
            return
        last = rows[-1]
        self._note_erased(record_id, rows)
        if last.gone:
            self.laid.moved.append((record_id, old, 0))
            self._drop(record_id, here)
            self.gone.append(record_id)
            return
        before = unpacked_record(here.body) if here and not self.anew else None
        ready = last.ready
        record = ready.record if ready else self._folded(before, rows)
        if record is None:
            return
        self.laid.moved.append((record_id, old, last.seq))
        body = ready.body if ready else packed(record)
        if here is None:
            self.new.append((ready or made_ready(record, body), last.seq))
            self.laid.changed[record_id] = record.kind
            return
        self.places.append((here.row, last.seq))
        if body != here.body and record != (shown := before or unpacked_record(here.body)):
            self.changed.append((here.row, record, body, shown))
            self.laid.changed[record_id] = record.kind

    def _note_erased(self, record_id: str, rows: Iterable[News], copy: Record | None = None) -> None:
        """Note that contents were erased just now, or before: `copy` has it where own work may just be answered."""
        told = [str(at) for row in rows if (at := row.delta.fields.get("erased"))]
        if told:
            self.just_erased.add(record_id)
            self.erased[record_id] = max(told)
        elif copy is not None and (at := copy.get("erased")):
            self.erased[record_id] = str(at)

    def _folded(self, record: Record | None, rows: Sequence[News]) -> Record | None:
        try:
            return folded(record, rows)
        except KeyError:
            self.laid.broken = True
            return None

    def _drop(self, record_id: str, here: _Here | None) -> None:
        if here is None:
            return
        before = unpacked_record(here.body)
        self.laid.gone += 1
        self.laid.changed[record_id] = before.kind
        forget_records(self.conn, [record_id])

    def _lay_under(self, record_id: str, rows: Sequence[News], here: _Here | None) -> None:
        """Own work waits, or waited until its answer came in this reply: the server's copy lies apart."""
        conn = self.conn
        kept = self.confirmed.get(record_id)
        confirmed = unpacked_record(kept) if kept is not None else None
        old = here.seq if here else 0
        rows = rows if self.anew else newer(rows, old)
        still = record_id in self.waiting
        laid = self._folded(None if self.anew else confirmed, rows)
        if laid is None and rows and not rows[-1].gone:
            rows = ()
        if rows:
            confirmed = laid
            self.laid.moved.append((record_id, old, 0 if rows[-1].gone else rows[-1].seq))
            self.laid.gone += rows[-1].gone
            self.gone += [record_id] if rows[-1].gone else []
        self._note_erased(record_id, rows, confirmed)
        if kept is not None:
            conn.exec_driver_sql("DELETE FROM confirmed WHERE id = ?", (record_id,))
        same = here is not None and not still and confirmed is not None and packed(confirmed) == here.body
        self._note_looked_up(record_id, confirmed, same=same)
        if here is not None and same:
            self.places += [(here.row, row.seq) for row in rows[-1:]]
            return
        if still and confirmed is not None:
            conn.exec_driver_sql("INSERT INTO confirmed (id, body) VALUES (?, ?)", (record_id, packed(confirmed)))
        before = unpacked_record(here.body) if here else None
        if show_again(conn, record_id, confirmed, self.author, self.look):
            shown = confirmed or before
            self.laid.changed[record_id] = shown.kind if shown else ""
        if rows:
            self._place(record_id, rows[-1])

    def _note_looked_up(self, record_id: str, confirmed: Record | None, *, same: bool) -> None:
        """Note whether work that waits may now find another record than when it was shown last."""
        if confirmed is None or confirmed.kind not in LOOKED_UP or self.found_other:
            return
        earlier = "SELECT (SELECT min(n) FROM outbox) < (SELECT max(n) FROM work WHERE record = ?)"
        self.found_other = not same or bool(self.conn.exec_driver_sql(earlier, (record_id,)).scalar())

    def _place(self, record_id: str, last: News) -> None:
        row = self.conn.exec_driver_sql("SELECT row FROM record WHERE id = ?", (record_id,)).scalar()
        if row is None:
            return
        if last.gone:
            self.conn.exec_driver_sql("DELETE FROM held WHERE row = ?", (row,))
        else:
            self.places.append((row, last.seq))

    def finish(self) -> Laid:
        save_new_records(self.conn, self.new)
        if self.changed:
            save_overwritten(self.conn, *((before, record) for _, record, _, before in self.changed))
            save_changed_records(self.conn, self.changed)
        for record_id in self.gone:
            forget_revisions(self.conn, record_id, self.author.person)
        if self.erased:
            forget_past(self.conn, self.erased, self.just_erased)
        if self.places:
            self.conn.exec_driver_sql("INSERT OR REPLACE INTO held (row, seq) VALUES (?, ?)", self.places)
        return self.laid


def _here(conn: Connection, ids: Sequence[str]) -> dict[str, _Here]:
    rows = conn.exec_driver_sql(
        "SELECT id, row, coalesce(seq, 0), body FROM record LEFT JOIN held USING (row)"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return {record_id: _Here(row, seq, body) for record_id, row, seq, body in rows}


def _confirmed(conn: Connection, waited: frozenset[str]) -> dict[str, bytes]:
    """Id -> the server's copy of the records on which own work waited."""
    if not waited:
        return {}
    rows = conn.exec_driver_sql(
        "SELECT id, body FROM confirmed WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(waited)),)
    )
    return {str(record_id): body for record_id, body in rows}


def list_waited(conn: Connection, among: Iterable[str] | None = None) -> frozenset[str]:
    """The records on which own work waits (`among` these); asked before answers take work out of the outbox.

    Those whose answered work stays until its rows have come are always with them: any reply may bring the last row.
    """
    if among is None:
        return frozenset(list_waiting_records(conn))
    rows = conn.exec_driver_sql(
        "SELECT record FROM outbox WHERE record IN (SELECT value FROM json_each(?))"
        " UNION SELECT record FROM outbox WHERE state = 'answered'",
        (json.dumps(list(among)),),
    )
    return frozenset(str(record_id) for (record_id,) in rows)


def lay_news(
    conn: Connection,
    news: Sequence[News],
    *,
    waited: frozenset[str],
    answered: Iterable[str] = (),
    anew: bool = False,
) -> Laid:
    """Lay rows on the server's copies and compute what is shown anew.

    `waited`: of the records concerned, those on which own work waited before; `answered`: ids of records whose own
    changes were answered, with or without news of them; `anew`: the rows are whole and replace what is here, whatever
    its place (a snapshot, after which all that waits is computed anew once).
    """
    grouped: dict[str, list[News]] = {record_id: [] for record_id in answered}
    for row in news:
        grouped.setdefault(row.delta.id, []).append(row)
    if not grouped:
        return Laid()
    here: Mapping[str, _Here] = _here(conn, list(grouped))
    layer = _Layer(conn, waited, anew=anew)
    for record_id, rows in grouped.items():
        layer.lay(record_id, rows, here.get(record_id))
    laid = layer.finish()
    if not anew and (layer.found_other or any(kind in LOOKED_UP for kind in laid.changed.values())):
        for record_id in refit_waiting(conn):
            laid.changed.setdefault(record_id, "post")
    return laid
