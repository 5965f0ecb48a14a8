"""The ledger: judges the changes of a batch in the order sent and enters them, all in one transaction or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import msgspec
from sqlalchemy import Connection, bindparam, func, select, update

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.protocol.messages import Result
from campaigndesk.protocol.tallies import mark
from campaigndesk.server import aftermath, entries
from campaigndesk.server.chain import entry_hash, payload_hash
from campaigndesk.server.decision import Remembered, decide
from campaigndesk.server.entries import Entry, Judged
from campaigndesk.server.opening import Database
from campaigndesk.server.pulse import Pulse, find_pulse, refuse_other_epoch, refuse_when_stopped
from campaigndesk.server.surroundings import People, Surroundings
from campaigndesk.server.tables import device, network, record

_MOVED_ON: Final = (
    update(network)
    .where(network.c.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("seq", "head", "people", "access")})
)
NEWS_CHANNEL: Final = "campaigndesk_news"
"""Where PostgreSQL tells the other server processes that a network's ledger grew."""
_NOTIFY: Final = select(func.pg_notify(bindparam("channel"), bindparam("network")))
_canonical: Final = msgspec.json.Encoder(order="deterministic").encode


@dataclass(frozen=True, slots=True)
class Writer:
    """In whose name and from which device a batch comes."""

    network: str
    person: str
    device: str


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of a batch: an answer to each change in the order sent, and what is new for everybody."""

    results: tuple[Result, ...]
    news: tuple[Entry, ...]
    pulse: Pulse
    tallies: dict[str, tuple[int, int]]
    author: Author

    @property
    def scopes(self) -> frozenset[str]:
        """The scopes in which something changed."""
        return frozenset(scope for entry in self.news for scope in (entry.scope, entry.left_scope) if scope)


class _Batch:
    """One batch on its way through the transaction."""

    def __init__(
        self, pulse: Pulse, look: Surroundings, seqs: dict[str, int], remembered: dict[str, Remembered]
    ) -> None:
        self.pulse = pulse
        self.look = look
        self.seqs = seqs
        self.remembered = remembered
        self.scopes = {known.id: known.scope for known in look.known.values() if known}


class Ledger:
    """Enters batches of changes; `clock` gives the server's time as an instant in UTC."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock
        self._people: dict[str, People] = {}

    def enter(
        self, changes: Sequence[Change], writer: Writer, *, epoch: str | None = None, author: Author | None = None
    ) -> Entered:
        """Judge and enter the changes; a refused change refuses itself alone, and is remembered as well.

        The roles are those that the person holds now; `author` is given only for a network that has no people yet.
        Raises RequestRefused when the epoch is another or writing is stopped.
        """
        prepared = [(change, payload := _canonical(change), payload_hash(payload)) for change in changes]
        return self._database.retrying(lambda: self._enter(prepared, writer, epoch, author))

    def people(self, conn: Connection, pulse: Pulse) -> People:
        """The people of the network as the ledger has them at this pulse."""
        known = self._people.get(pulse.network)
        if known is None or known.seq != pulse.people:
            rows = conn.execute(
                select(record.c.body).where(record.c.network == pulse.network, record.c.kind == "person")
            )
            known = People(pulse.people, [entries.read_record(row[0]) for row in rows])
            self._people[pulse.network] = known
        return known

    def _enter(
        self,
        prepared: Sequence[tuple[Change, bytes, str]],
        writer: Writer,
        epoch: str | None,
        author: Author | None,
    ) -> Entered:
        with self._database.writing() as conn:
            batch = self._load(conn, [change for change, _, _ in prepared], writer)
            devices = _devices(conn, writer, [change for change, _, _ in prepared])
            results: list[Result] = []
            fresh: list[Judged] = []
            for change, payload, sha in prepared:
                known = batch.look.record(change.record)
                acting = author or batch.look.all_people.author(writer.person)
                remembered = batch.remembered.get(change.id)
                verdict = decide(change, sha, known, acting, devices, batch.look, remembered)
                results.append(verdict.result)
                if not verdict.fresh:
                    continue
                fresh.append(Judged(change, payload, sha, verdict))
                batch.remembered[change.id] = Remembered(sha, verdict.result)
                if verdict.record is not None:
                    batch.look.put(verdict.record)
            # Last of all the network's counter: the order of the numbers is the order of the commits.
            pulse = batch.pulse if self._database.sqlite else find_pulse(conn, writer.network, lock=True)
            refuse_other_epoch(pulse, epoch)
            refuse_when_stopped(pulse)
            acting = author or batch.look.all_people.author(writer.person)
            if not fresh:
                return Entered(tuple(results), (), pulse, {}, acting)
            news, pulse, tallies = self._write(conn, pulse, batch, fresh)
        return Entered(tuple(results), news, pulse, tallies, acting)

    def _load(self, conn: Connection, changes: Sequence[Change], writer: Writer) -> _Batch:
        """Read what the batch needs in a few statements; on PostgreSQL lock it in one order, so that batches queue."""
        locks = ("", "") if self._database.sqlite else ("update", "share")
        name = writer.network
        found = entries.find_records(conn, name, {change.record for change in changes}, locks[0])
        wanted = {str(item.get("campaign", "")) for _, item in found.values()}
        wanted |= {campaign for change in changes if (campaign := _campaign_named(change))}
        if not self._database.sqlite:
            wanted.add(writer.person)
        wanted -= {"", *found}
        beside = entries.find_records(conn, name, wanted, locks[1]) if wanted else {}

        def fetch(record_id: str) -> Record | None:
            later = entries.find_records(conn, name, (record_id,))
            return later[record_id][1] if later else None

        pulse = find_pulse(conn, name)
        look = Surroundings(name, self.people(conn, pulse), fetch)
        look.known = dict.fromkeys((change.record for change in changes), None)
        look.known |= {key: item for key, (_, item) in (found | beside).items()}
        remembered = entries.find_remembered(conn, name, [change.id for change in changes])
        return _Batch(pulse, look, {key: seq for key, (seq, _) in found.items()}, remembered)

    def _write(
        self, conn: Connection, pulse: Pulse, batch: _Batch, fresh: Sequence[Judged]
    ) -> tuple[tuple[Entry, ...], Pulse, dict[str, tuple[int, int]]]:
        at, name = self._clock(), pulse.network
        rows, prev, last = [], pulse.hash, {}
        for seq, judged in enumerate(fresh, pulse.seq + 1):
            row = entries.entry_row(name, seq, judged, at)
            row["prev"], row["hash"] = prev, entry_hash(prev, row)
            prev = row["hash"]
            rows.append(row)
            if judged.verdict.record is not None:
                last[judged.change.record] = (seq, judged.verdict.record)
        entries.save_entries(conn, rows)
        entries.save_records(conn, name, ((seq, item, item.id not in batch.seqs) for seq, item in last.values()))
        tallies = _follow_tallies(conn, name, batch, last)
        deltas = [judged.verdict.delta for judged in fresh if judged.verdict.delta is not None]
        aftermath.keep_content(conn, name, deltas)
        aftermath.keep_media_use(conn, name, deltas)
        people = [item for _, item in last.values() if item.kind == "person"]
        moved = aftermath.follow_people(conn, name, people, at)
        seq = pulse.seq + len(rows)
        after = replace(
            pulse,
            seq=seq,
            hash=prev,
            people=seq if moved else pulse.people,
            access=pulse.access + 1 if moved else pulse.access,
        )
        values = {"seq": seq, "head": prev, "people": after.people, "access": after.access}
        conn.execute(_MOVED_ON, {"of": name, **values})
        if not self._database.sqlite:
            conn.execute(_NOTIFY, {"channel": NEWS_CHANNEL, "network": name})
        return tuple(entries.as_entry(row) for row in rows), after, tallies


def _follow_tallies(
    conn: Connection, name: str, batch: _Batch, last: dict[str, tuple[int, Record]]
) -> dict[str, tuple[int, int]]:
    before = aftermath.find_tallies(conn, name)
    after = dict(before)
    for key, (seq, item) in last.items():
        if key in batch.seqs:
            tally, count = after[batch.scopes[key]]
            after[batch.scopes[key]] = (tally ^ mark(key, batch.seqs[key]), count - 1)
        tally, count = after.get(item.scope, (0, 0))
        after[item.scope] = (tally ^ mark(key, seq), count + 1)
    aftermath.save_tallies(conn, name, before, after)
    return after


def _campaign_named(change: Change) -> str:
    """The campaign that a change writes into a record: the rules will ask for it."""
    fields = change.payload.get("fields")
    value = fields.get("campaign") if isinstance(fields, dict) else None
    value = value.get("value") if isinstance(value, dict) else value
    return value if isinstance(value, str) else ""


def _devices(conn: Connection, writer: Writer, changes: Sequence[Change]) -> frozenset[str]:
    """The devices whose changes may come in: this one, and the person's others where a change names another."""
    if all(change.device == writer.device for change in changes):
        return frozenset({writer.device})
    own = select(device.c.id).where(device.c.network == writer.network, device.c.person == writer.person)
    return frozenset({writer.device, *conn.execute(own).scalars()})
