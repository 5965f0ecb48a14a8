"""The simulated server: the product's decisions over dictionaries that survive a restart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any, Final

import msgspec

from campaigndesk.domain.changes import Change
from campaigndesk.domain.embargoes import had_embargo, visible_scopes, with_theirs
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import NETWORK, Record, Stamp, difference
from campaigndesk.domain.sharing import PARENTS
from campaigndesk.protocol.messages import Head, HelloReply, Result, Row, SyncRequest
from campaigndesk.protocol.tallies import mark
from campaigndesk.protocol.versions import PROTOCOL
from campaigndesk.server import erasing, judgements, own_acts, pages, sheltering
from campaigndesk.server.aftermath import approved_content
from campaigndesk.server.batches import Tallies, Writer, prepare
from campaigndesk.server.chain import GENESIS, payload_hash
from campaigndesk.server.decision import Remembered, Verdict
from campaigndesk.server.entries import Entry, Judged, as_entry, as_remembered
from campaigndesk.server.own_rows import own_rows
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.pulse import Pulse, history_fork, refuse_when_stopped
from campaigndesk.server.rounds import is_of_history, make_reply, refuse_cursor, refuse_request
from campaigndesk.server.surroundings import People, Surroundings

NETWORK_ID: Final = "network-1"
AT: Final = "2026-11-25T09:00:00Z"
_read_request: Final = msgspec.json.Decoder(SyncRequest).decode


@dataclass(slots=True)
class ServerDisk:
    """What a restart leaves and a backup keeps. `rows`: the ledger; `records`: id -> place and record.

    `scopes`: id -> the scope in which the record is given out; `media`: hash -> where the ledger stood when it came.
    """

    pulse: Pulse
    rows: list[dict[str, Any]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    remembered: dict[str, Remembered] = field(default_factory=dict)
    records: dict[str, tuple[int, Record]] = field(default_factory=dict)
    content: dict[str, bytes] = field(default_factory=dict)
    tallies: Tallies = field(default_factory=dict)
    devices: dict[str, str] = field(default_factory=dict)
    scopes: dict[str, str] = field(default_factory=dict)
    media: dict[str, int] = field(default_factory=dict)

    def copy(self) -> ServerDisk:
        """A backup: nothing in it changes any more."""
        return ServerDisk(
            self.pulse, list(self.rows), list(self.entries), dict(self.remembered), dict(self.records),
            dict(self.content), dict(self.tallies), dict(self.devices), dict(self.scopes), dict(self.media),
        )  # fmt: skip


class Server:
    """Answers requests one after the other, each in one transaction. `now`: the instant by its clock.

    `too_large`: hashes of media that it does not take.
    """

    def __init__(self) -> None:
        self.now = AT
        self.too_large: set[str] = set()
        self._erasures = 0
        self.disk = ServerDisk(Pulse(NETWORK_ID, "epoch-1", 0, GENESIS, 0, 0, ""))
        self.epochs = 1
        self._people: People | None = None
        # Of the request that is answered now: what it brought that was new, and the lean rows of that.
        self._fresh: list[Judged] = []
        self._own: dict[int, msgspec.Raw] = {}

    def restart(self) -> None:
        """Forget what was only in memory."""
        self._people = None

    def restore(self, backup: ServerDisk) -> None:
        """Go back to a backup."""
        self.disk = backup.copy()
        self.restart()

    def confirm(self) -> None:
        """The administrator confirms the restore: a new epoch begins and work is let in again."""
        self.epochs += 1
        self.disk.pulse = replace(self.disk.pulse, epoch=f"epoch-{self.epochs}", stopped="")

    def sign_in(self, device: str, person: str) -> None:
        """Know a device as the person's."""
        self.disk.devices[device] = person

    def author(self, person: str) -> Author:
        """The person with the roles held now."""
        return self.people().author(person)

    def people(self) -> People:
        """The people of the network, kept in memory until one of them changes."""
        if self._people is None or self._people.seq != self.disk.pulse.people:
            found = [record for _, record in self.disk.records.values() if record.kind == "person"]
            self._people = People(self.disk.pulse.people, found)
        return self._people

    def look(self) -> Surroundings:
        """What the rules may look up."""
        look = Surroundings(NETWORK_ID, self.people(), self.find, self.media_here, self.listed, self.now)
        look.scopes = dict(self.disk.scopes)
        return look

    def media_here(self, wanted: Collection[str], _: str) -> frozenset[str]:
        """Those of the media that are here, whole."""
        return frozenset(wanted) & self.disk.media.keys()

    def listed(self, kind: str) -> list[Record]:
        """All records of a kind."""
        return [record for _, record in self.disk.records.values() if record.kind == kind]

    def scopes_of(self, person: str) -> frozenset[str]:
        """What the person may see now."""
        return visible_scopes(self.author(person), filter(had_embargo, self.listed("campaign")), self.now)

    def find(self, record_id: str) -> Record | None:
        """The record as it is now; None where there is none."""
        found = self.disk.records.get(record_id)
        return found[1] if found else None

    def hello(self, device: str, epoch: str | None, witnessed: Head | None) -> HelloReply:
        """Raises RequestRefused."""
        pulse = self.disk.pulse
        self._person(device)
        if epoch in (None, pulse.epoch):
            self.refuse_fork(witnessed)
        # About every other laptop is of the version before, and gets whole rows.
        speaks = PROTOCOL - sum(device.encode()) % 2
        return HelloReply(speaks, pulse.epoch, pulse.head, NETWORK_ID, self.now, batch_changes=3, batch_rows=4)

    def sync(self, body: bytes, session: str) -> bytes:
        """One round. Raises RequestRefused."""
        request = _read_request(body)
        person = self._person(session)
        refuse_request(request, session, self.disk.pulse)
        self.refuse_fork(request.witnessed)
        refuse_cursor(request.cursor, self.disk.pulse)
        results: tuple[Result, ...] = ()
        self._own = {}
        if request.changes:
            refuse_when_stopped(self.disk.pulse)
            first = self.disk.pulse.seq + 1
            results = self.enter(request.changes, Writer(NETWORK_ID, person, session), request.epoch)
            self._own = own_rows(first, self._fresh) if request.lean else {}
        now = self.scopes_of(person)
        page = self.page(request.cursor, now & frozenset(request.scopes), request.limit, now)
        return make_reply(request, results, page, now, self.now)

    def page(self, cursor: int, visible: frozenset[str], limit: int, seen: frozenset[str]) -> pages.Page:
        """The rows after a cursor; `seen`: all that the person may see, also where the laptop does not hold it yet."""
        disk = self.disk
        found = ((entry, disk.scopes.get(entry.record, "")) for entry in disk.entries[cursor:])
        rows, looked_at = pages.select_rows(found, visible, limit, self._own, seen)
        return pages.make_page(rows, looked_at, disk.pulse, visible, disk.tallies)

    def snapshot(self, session: str, scopes: Collection[str]) -> tuple[Pulse, frozenset[str], list[Row]]:
        """All that the person may see of these scopes (none named: of all), at one place."""
        seen = self.scopes_of(self._person(session))
        wanted = seen & frozenset(scopes) if scopes else seen
        rows = [
            Row(seq, r.id, r.kind, r.scope, r.fields, r.stamps, r.created)
            for seq, r in self.disk.records.values()
            if self.disk.scopes[r.id] in wanted
        ]
        return self.disk.pulse, wanted, rows

    def enter(
        self, changes: tuple[Change, ...], writer: Writer, epoch: str | None = None, author: Author | None = None
    ) -> tuple[Result, ...]:
        """Judge and keep changes, all in one transaction."""
        disk, look = self.disk, self.look()
        own = frozenset({writer.device, *(d for d, person in disk.devices.items() if person == writer.person)})
        hand_in = prepare(changes, writer, epoch, author)
        fresh: list[Judged] = []
        results = judgements.judge(disk.pulse, own, look, self.memory(hand_in.changes), hand_in, fresh, frozenset())
        if isinstance(results, RequestRefused):
            raise results
        self._fresh = fresh
        if fresh:
            self.commit(fresh)
        return tuple(results)

    def memory(self, changes: Collection[Any]) -> dict[str, Remembered]:
        """What the ledger remembers of these changes."""
        known = self.disk.remembered
        return {one.change.id: known[one.change.id] for one in changes if one.change.id in known}

    def commit(self, fresh: list[Judged]) -> None:
        """Keep what was judged: entries, records, content, tallies, and the counter."""
        disk = self.disk
        made = judgements.numbered(disk.pulse, fresh, self.now)
        seqs = {key: disk.records[key][0] for key in made.last if key in disk.records}
        scopes = {key: disk.scopes[key] for key in seqs}
        disk.tallies = judgements.moved_tallies(disk.tallies, seqs, scopes, made.places)
        for judged, row in zip(fresh, made.rows, strict=True):
            disk.rows.append(row)
            disk.entries.append(as_entry(row))
            disk.remembered[judged.change.id] = Remembered(judged.payload_sha, judged.verdict.result)
            delta = judged.verdict.delta
            if delta is not None and (approved := approved_content(delta)) is not None:
                disk.content.setdefault(*approved)
        disk.records |= made.last
        disk.scopes |= made.scopes
        self.shelter(sheltering.newly_under(fresh))
        seq = disk.pulse.seq + len(fresh)
        moved = any(record.kind == "person" for _, record in made.last.values())
        disk.pulse = replace(disk.pulse, seq=seq, hash=made.hash, people=seq if moved else disk.pulse.people)

    def shelter(self, roots: dict[str, str]) -> None:
        """Take all that is shared and belongs to these records under their embargoes too: record id -> scope."""
        disk = self.disk
        shared = [(seq, r) for seq, r in disk.records.values() if roots and disk.scopes[r.id] == NETWORK]
        places = {r.id: seq for seq, r in shared if r.kind not in ("person", "network")}
        above = {r.id: [str(r.get(name)) for name in PARENTS if r.get(name)] for _, r in shared if r.id in places}
        for key, scope in with_theirs(roots, above).items():
            for name, step in ((NETWORK, -1), (scope, 1)) if key in places else ():
                tally, count = disk.tallies.get(name, (0, 0))
                disk.tallies[name] = (tally ^ mark(key, places[key]), count + step)
                disk.scopes[key] = scope

    def put_medium(self, sha256: str) -> bool:
        """Take a medium; whether it is here then."""
        if sha256 not in self.too_large:
            self.disk.media.setdefault(sha256, self.disk.pulse.seq)
        return sha256 in self.disk.media

    def erase(self, record_id: str) -> str:
        """Take the contents of a record out of the ledger and tell the laptops; the id of the act."""
        disk, entries = self.disk, []
        for place, row in enumerate(disk.rows):
            if row["record"] == record_id and not own_acts.is_own(row["device"], row["kind"], row["status"]):
                payload, effect = erasing.emptied(row["payload"], row["effect"], erasing.without_content)
                disk.rows[place] = {**row, "payload": payload, "effect": effect}
                disk.entries[place] = as_entry(disk.rows[place])
                known = disk.remembered[row["change_id"]]
                disk.remembered[row["change_id"]] = as_remembered(known.payload_sha, payload, known.result)
                entries.append([row["seq"], payload_hash(payload)])
        self._erasures += 1
        before = disk.records[record_id][1]
        device, name = own_acts.ADMINISTRATION, f"erasure-{self._erasures}"
        stamp = Stamp(name, "root", self.now)
        after = erasing.erased(before, erasing.without_content, stamp, {"deleted": True})
        change = Change(
            id=name, device=device, n=self._erasures, kind=own_acts.ERASE, record=record_id, record_kind=before.kind,
            author="root", seen_at=self.now, payload={"reason": "its time is over", "entries": entries},
        )  # fmt: skip
        made = prepare((change,), Writer(NETWORK_ID, "root", device)).changes[0]
        verdict = Verdict(Result(name, "applied"), after, difference(before, after), scope=disk.scopes[record_id])
        self.commit([Judged(change, made.payload, made.sha, verdict)])
        return name

    def refuse_fork(self, witnessed: Head | None) -> None:
        """Stop all writing where a laptop saw a head that is not of this history. Raises RequestRefused."""
        disk = self.disk
        if witnessed is None or witnessed == disk.pulse.head:
            return
        if not is_of_history(witnessed, lambda seq: disk.rows[seq - 1]["hash"] if seq <= len(disk.rows) else None):
            disk.pulse = replace(disk.pulse, stopped=disk.pulse.stopped or self.now)
            raise history_fork()

    def _person(self, session: str) -> str:
        person = self.disk.devices.get(session)
        if person is None or not self.author(person).roles:
            raise RequestRefused("signed_out", "This device is not signed in.")
        return person
