"""The ledger: judges changes in the order sent and enters them, those of one transaction all or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, pairwise
from typing import Final

from sqlalchemy import Connection, bindparam, func, select, update

from campaigndesk.domain.changes import Change
from campaigndesk.domain.embargoes import visible_scopes
from campaigndesk.domain.people import Author, author_of
from campaigndesk.domain.records import Record
from campaigndesk.server import aftermath, entries, holding, sheltering
from campaigndesk.server.batches import Batch, Entered, HandIn, News, Tallies, Writer, find_devices, find_stale, prepare
from campaigndesk.server.entries import Judged
from campaigndesk.server.judgements import Numbered, judge, moved_tallies, numbered
from campaigndesk.server.opening import Crossed, Database
from campaigndesk.server.own_acts import Own
from campaigndesk.server.own_rows import own_rows
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.pulse import Pulse, find_pulse, refuse_other_epoch, refuse_when_stopped
from campaigndesk.server.surroundings import People
from campaigndesk.server.tables import network, record

_MOVED_ON: Final = (
    update(network)
    .where(network.c.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("seq", "head", "people", "access", "embargoes")})
)
_PEOPLE: Final = select(record.c.body).where(record.c.network == bindparam("network"), record.c.kind == "person")
_MANY: Final = 500
NEWS_CHANNEL: Final = "campaigndesk_news"
"""Where PostgreSQL tells the other server processes that a network's ledger grew."""
_NOTIFY: Final = select(func.pg_notify(bindparam("channel"), bindparam("network")))

Outcome = Entered | RequestRefused


class Ledger:
    """Enters changes; `clock` gives the server's time as an instant in UTC."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock
        self._people: dict[str, People] = {}
        self._embargoes: dict[str, tuple[str, list[Record]]] = {}

    def enter(self, changes: Sequence[Change], writer: Writer, *, author: Author | None = None) -> Entered:
        """Judge and enter the changes of one hand-in. Raises RequestRefused when writing is stopped."""
        (outcome,), _ = self.enter_all([prepare(changes, writer, author=author)])
        if isinstance(outcome, RequestRefused):
            raise outcome
        return outcome

    def enter_all(self, hand_ins: Sequence[HandIn]) -> tuple[list[Outcome], News]:
        """Judge and enter hand-ins to one network, in their order, in one transaction; an outcome for each.

        A refused change refuses itself alone, and is remembered as well. The roles are those that each person holds
        now. A hand-in of another epoch, or while writing is stopped, is refused as a whole.
        """
        return self._database.retrying(lambda: self._enter(hand_ins))

    def enter_own(self, name: str, plan: Callable[[Connection], Sequence[Own]]) -> None:
        """Enter acts of the administration (`own_acts`) that `plan` makes within the transaction, as they are."""

        def enter() -> None:
            with self._database.writing() as conn:
                # Nobody else enters anything before these acts stand.
                pulse = find_pulse(conn, name, lock=not self._database.sqlite)
                acts = plan(conn)
                if acts:
                    changes = [act.change for act in acts]
                    batch = Batch(conn, name, changes, [changes[0].author])
                    writer = Writer(name, changes[0].author, changes[0].device)
                    fresh = [
                        Judged(prepared.change, prepared.payload, prepared.sha, act.verdict)
                        for prepared, act in zip(prepare(changes, writer).changes, acts, strict=True)
                    ]
                    self._write(conn, pulse, batch, fresh, self._clock())

        self._database.retrying(enter)

    def people(self, conn: Connection, pulse: Pulse) -> People:
        """The people of the network as the ledger has them at this pulse."""
        known = self._people.get(pulse.network)
        if known is None or known.seq != pulse.people:
            rows = conn.execute(_PEOPLE, {"network": pulse.network})
            known = People(pulse.people, [entries.read_record(row[0]) for row in rows])
            self._people[pulse.network] = known
        return known

    def embargoes(self, conn: Connection, pulse: Pulse) -> Sequence[Record]:
        """The campaigns that have, or had, an embargo, as the ledger has them at this pulse."""
        if not pulse.embargoes:
            return ()
        seq, known = self._embargoes.get(pulse.network, ("", []))
        if seq != pulse.embargoes:
            known = sheltering.list_campaigns(conn, pulse.network)
            self._embargoes[pulse.network] = (pulse.embargoes, known)
        return known

    def _enter(self, hand_ins: Sequence[HandIn]) -> tuple[list[Outcome], News]:
        name = hand_ins[0].writer.network
        changes = [prepared.change for hand_in in hand_ins for prepared in hand_in.changes]
        fresh: list[Judged] = []
        now = self._clock()
        with self._database.writing(bulk=len(changes) > _MANY) as conn:
            batch = Batch(conn, name, changes, [hand_in.writer.person for hand_in in hand_ins])
            pulse = find_pulse(conn, name)
            look = batch.look(self.people(conn, pulse), now, _sight(conn, name, now))
            judged, asked, ends = [], [], [0]
            for one in hand_ins:
                devices = find_devices(conn, one.writer, one.changes)
                # Nobody signs in to act as the administration: who may use its command is asked by the system.
                stale = frozenset[str]() if one.author else find_stale(conn, one.writer, one.changes, now)
                asked.append(stale)
                judged.append(judge(pulse, devices, look, batch.remembered, one, fresh, stale))
                ends.append(len(fresh))
            if not self._database.sqlite:
                # Last of all the network's counter: the order of the numbers is the order of the commits.
                pulse = _lock(conn, pulse)
            first = pulse.seq + 1
            tallies: Tallies = {}
            made: tuple[entries.Entry, ...] = ()
            campaigns = self.embargoes(conn, pulse)
            if fresh:
                before = pulse.embargoes
                made, pulse, tallies = self._write(conn, pulse, batch, fresh, now)
                if pulse.embargoes != before:
                    # Not kept in memory: the commit may yet fail.
                    campaigns = sheltering.list_campaigns(conn, name)
        outcomes: list[Outcome] = []
        for hand_in, results, stale, (begin, end) in zip(hand_ins, judged, asked, pairwise(ends), strict=True):
            if isinstance(results, RequestRefused):
                outcomes.append(results)
                continue
            mine = fresh[begin:end]
            touched = frozenset(chain.from_iterable((one.verdict.scope, one.verdict.left_scope) for one in mine)) - {""}
            acting = hand_in.author or look.all_people.author(hand_in.writer.person)
            own = own_rows(first + begin, mine) if hand_in.lean else {}
            visible = visible_scopes(acting, campaigns, now)
            proof = not stale <= {result.id for result in results}
            outcomes.append(Entered(tuple(results), touched, acting, visible, pulse, own, proof))
        return outcomes, News(made, pulse, tallies)

    def _write(
        self, conn: Connection, pulse: Pulse, batch: Batch, fresh: Sequence[Judged], at: str
    ) -> tuple[tuple[entries.Entry, ...], Pulse, Tallies]:
        name = pulse.network
        made = numbered(pulse, fresh, at)
        rows, last = made.rows, made.last
        entries.save_entries(conn, rows)
        entries.save_records(conn, name, last.values(), batch.seqs.keys(), made.whole, made.scopes)
        tallies = _follow_tallies(conn, name, batch, made, sheltering.newly_under(fresh))
        deltas = [judged.verdict.delta for judged in fresh if judged.verdict.delta is not None]
        aftermath.keep_content(conn, name, deltas)
        holding.keep_uses(conn, name, fresh, _sight(conn, name, at))
        people = [item for _, item in last.values() if item.kind == "person"]
        moved = aftermath.follow_people(conn, name, people, at)
        seq = pulse.seq + len(rows)
        after = replace(
            pulse,
            seq=seq,
            hash=made.hash,
            people=seq if moved else pulse.people,
            access=pulse.access + 1 if moved else pulse.access,
            embargoes=str(seq) if any(map(sheltering.is_concerned, fresh)) else pulse.embargoes,
        )
        values = {"seq": seq, "head": after.hash, "people": after.people, "access": after.access}
        conn.execute(_MOVED_ON, {"of": name, **values, "embargoes": after.embargoes})
        if not self._database.sqlite:
            conn.execute(_NOTIFY, {"channel": NEWS_CHANNEL, "network": name})
        return tuple(entries.as_entry(row) for row in rows), after, tallies


def _lock(conn: Connection, judged_at: Pulse) -> Pulse:
    """The pulse with the counter locked. Raises RequestRefused where a restore was confirmed or found meanwhile, and
    Crossed where an embargo was set or lifted.
    """
    pulse = find_pulse(conn, judged_at.network, lock=True)
    if pulse.embargoes != judged_at.embargoes:
        raise Crossed
    refuse_other_epoch(pulse, judged_at.epoch)
    if not judged_at.stopped:
        refuse_when_stopped(pulse)
    return pulse


def _sight(conn: Connection, name: str, now: str) -> Callable[[str], frozenset[str]]:
    """What a person may see, by the rows as they are when it is asked for the first time."""

    @cache
    def scopes_of(person: str) -> frozenset[str]:
        found = entries.find_records(conn, name, (person,))
        seen = author_of(found[person][1]) if found else Author(person, frozenset())
        return visible_scopes(seen, sheltering.list_campaigns(conn, name), now)

    return scopes_of


def _follow_tallies(conn: Connection, name: str, batch: Batch, made: Numbered, under: Mapping[str, str]) -> Tallies:
    before = aftermath.find_tallies(conn, name)
    after = moved_tallies(before, batch.seqs, batch.scopes, made.places)
    if under:
        after = sheltering.shelter(conn, name, under, after)
    aftermath.save_tallies(conn, name, before, after)
    return after
