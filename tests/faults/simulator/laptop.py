"""The simulated laptop: the product's refit, answers, news and rounds over dictionaries, and a cable that may fail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Protocol

import msgspec

from campaigndesk.domain import changes as domain_changes
from campaigndesk.domain.changes import Change
from campaigndesk.domain.contact import HOURS, silent_since
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, author_of
from campaigndesk.domain.records import ERASED, Record
from campaigndesk.domain.refit import refit
from campaigndesk.protocol.messages import Head, HelloReply, Row, SnapshotStart, SyncReply
from campaigndesk.server.pulse import Pulse
from campaigndesk.server.surroundings import People, Surroundings
from campaigndesk.store import answers as store_answers
from campaigndesk.store import history as store_history
from campaigndesk.store import news as store_news
from campaigndesk.store import outbox as store_outbox
from campaigndesk.store.answers import Answer
from campaigndesk.store.coding import packed
from campaigndesk.store.history import list_lost
from campaigndesk.store.news import News
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.epochs import epoch_seen, is_restored, place_left, place_taken
from campaigndesk.sync.filling import moved_tally
from campaigndesk.sync.own_rows import whole_news
from campaigndesk.sync.positions import (
    Position,
    is_level,
    is_plain,
    left_alone,
    notes_of,
    request_of,
    that_fit,
    told,
)
from faults.simulator.laptop_disks import (
    LaptopDisk,
    forget_answered,
    list_scoped,
    list_with_theirs,
    media_of,
    note_heard,
    offer_to_restored,
    tally_here,
)
from faults.simulator.transactions import Transaction

LOOKED_UP: Final = frozenset({"campaign", "person", "network", "account", "delegation", "blackout", "wording", "stop"})
"""Kinds that the rules look up beside the record that changes."""
_read_reply: Final = msgspec.json.Decoder(SyncReply).decode
_write: Final = msgspec.json.Encoder().encode


class Killed(Exception):
    """The program of the laptop ended here."""


class CutOff(Exception):
    """No answer came."""


class Problem(Exception):
    """The server refused the request as a whole."""

    def __init__(self, code: str, *, by_chance: bool = False) -> None:
        """`by_chance`: nothing need be wrong with the product where the server says so."""
        self.code = code
        self.by_chance = by_chance
        super().__init__(code)


class Line(Protocol):
    """The cable to the server, and the clock of the laptop. Raises CutOff, Killed or Problem."""

    @property
    def now(self) -> str: ...

    def hello(self, device: str, epoch: str | None, witnessed: Head | None) -> HelloReply: ...
    def sync(self, body: bytes, device: str) -> bytes: ...
    def snapshot(self, device: str, scopes: Sequence[str]) -> tuple[Pulse, frozenset[str], list[Row]]: ...
    def take_name(self, device: str) -> str: ...
    def put_medium(self, sha256: str) -> bool: ...
    def has_medium(self, sha256: str) -> bool: ...
    def before_commit(self, what: str) -> None: ...


class Here(Surroundings):
    """What the rules may look up on a laptop."""

    silent = ""

    @property
    def silent_since(self) -> str:
        """The last news from the server where that is too long ago; else empty."""
        return self.silent


class Laptop:
    """One laptop of one person."""

    def __init__(self, name: str, person: str, roles: frozenset[tuple[str, str]], line: Line) -> None:
        self.name, self.person, self.line = name, person, line
        self._roles = roles
        self.disk = LaptopDisk({"device": name, "counter": "0"})
        self.greeted: HelloReply | None = None
        self.went_back: list[str] = []
        self._people = People(0, ())
        self._tried: set[str] = set()
        self._there: set[str] = set()
        self._cut_short = False
        self._under_way: tuple[list[Waiting], bytes | Problem | CutOff] | None = None

    # What is shown.

    def author(self) -> Author:
        """Who works here, with the roles known here."""
        record = self.disk.shown.get(self.person)
        return author_of(record) if record else Author(self.person, self._roles)

    def look(self) -> Surroundings:
        """What the rules may look up here."""
        shown = self.disk.shown
        found = [record for record in shown.values() if record.kind == "person"]
        if len(found) != len(self._people.records) or any(r is not self._people.records.get(r.id) for r in found):
            self._people = People(0, found)
        look = Here("network-1", self._people, shown.get, lambda wanted, _: wanted, self.listed, self.line.now)
        look.silent = silent_since(self.disk.notes.get("synced_at", ""), look.now, HOURS)
        return look

    def listed(self, kind: str) -> list[Record]:
        """All records of a kind that are shown."""
        return [record for record in self.disk.shown.values() if record.kind == kind]

    def act(self, kind: str, record: str, record_kind: str, payload: dict[str, Any]) -> Change | Refusal:
        """Make a change in one transaction, where the rules allow it here."""
        disk = self.disk
        number = int(disk.notes["counter"]) + 1
        device = disk.notes["device"]
        change = Change(
            id=f"{device}-{number}", device=device, n=number, kind=kind, record=record, record_kind=record_kind,
            author=self.person, seen_at=self.line.now, payload=payload,
        )  # fmt: skip
        before = disk.shown.get(record)
        after = domain_changes.apply(before, change, self.author(), self.look())
        if isinstance(after, Refusal):
            return after
        if before is not None:
            disk.history.extend(list_lost(before, after))
        disk.shown[record] = after
        disk.work[number], disk.outbox[number] = change, "waiting"
        disk.notes["counter"] = str(number)
        return change

    # One sync.

    def sync(self) -> bool:
        """Sync until both sides are level; False where work still waits. Raises CutOff, Killed or Problem."""
        self._under_way = None
        self._tried.clear()
        self.greet()
        for _ in range(60):
            try:
                on = self._exchange()
            except Problem as problem:
                if problem.code == "epoch_changed":
                    self.greeted = None
                    self.greet()
                    continue
                if problem.code != "cursor_gone":
                    raise
                self.fill(incident=not problem.by_chance)
                on = True
            if not on:
                self.ask_for_media()
                self.hand_in_media(self.of_posts())
                return not self._waiting()
        raise AssertionError(f"{self.name} syncs without end")

    def greet(self) -> None:
        """Hello, once for each connection; what the product's `greet` does with the answer."""
        if self.greeted is not None:
            return
        notes = self.disk.notes
        epoch = epoch_seen(notes)
        greeting = self.line.hello(notes["device"], epoch, Position(notes, ()).witnessed)
        if restored := is_restored(epoch, greeting.epoch):
            with self.writing("what is offered again") as disk:
                offer_to_restored(disk)
        if restored or not notes.get("epoch"):
            if self.disk.media:
                with self.writing("that the server is asked anew for media") as disk:
                    disk.media = dict.fromkeys(disk.media, False)
            self.fill()
        if self.disk.notes.get("heard_days", "").split()[-1:] != [greeting.server_time[:10]]:
            with self.writing("that the server was heard") as disk:
                self.let_go(disk, greeting.server_time)
        self.greeted = greeting
        self._there.clear()

    def let_go(self, disk: LaptopDisk, at: str) -> None:
        """Forget what was answered on days that are long gone, counted by days on which the server was heard."""
        note_heard(disk, at)
        kept = disk.notes["heard_days"].split()
        disk.forget(n for n, (_, answered) in disk.acknowledged.items() if answered[:10] not in kept)

    def _waiting(self, after: int = 0) -> list[Waiting]:
        found = sorted(n for n, state in self.disk.outbox.items() if state != "answered" and n > after)
        work = self.disk.work
        return [Waiting(n, work[n].id, work[n].record, work[n].record_kind, packed(work[n])) for n in found]

    def of_waiting(self) -> list[str]:
        """Hashes of media that are here, that changes name which wait to be sent, and that the server lacks."""
        disk = self.disk
        return [
            item["sha256"]
            for n in sorted(disk.outbox)
            for item in media_of(disk.work[n])
            if disk.media.get(item["sha256"]) is False
        ]

    def of_posts(self) -> list[str]:
        """The same of the posts that are shown."""
        return self._shown_media(on_server=False)

    def _shown_media(self, *, on_server: bool) -> list[str]:
        shown = (item for r in self.disk.shown.values() for item in r.get("media") or ())
        return sorted({item["sha256"] for item in shown if self.disk.media.get(item["sha256"]) is on_server})

    def ask_for_media(self) -> None:
        """Ask, once a greeting, whether the server still has the media that it had; its disk may be an older one."""
        for sha256 in self._shown_media(on_server=True):
            if sha256 not in self._there:
                if self.line.has_medium(sha256):
                    self._there.add(sha256)
                else:
                    with self.writing("that the server lost a medium") as disk:
                        disk.media[sha256] = False

    def hand_in_media(self, wanted: Iterable[str]) -> None:
        """Send media, each once in a sync; what the server does not take does not stop the others."""
        for sha256 in wanted:
            if sha256 not in self._tried:
                self._tried.add(sha256)
                if self.line.put_medium(sha256):
                    with self.writing("that the server has a medium") as disk:
                        disk.media[sha256] = True
                    self._there.add(sha256)

    def _exchange(self) -> bool:
        if self.greeted is None:
            self.greet()
        greeting = self.greeted
        assert greeting is not None
        at_once, size = greeting.batch_changes, greeting.body_bytes // 2
        under_way, self._under_way = self._under_way, None
        waiting = tuple(self._waiting(under_way[0][-1].n if under_way else 0))
        position = Position(dict(self.disk.notes), waiting, bool(self.of_waiting()))
        if under_way is None:
            if position.media_wait:
                self.hand_in_media(self.of_waiting())
            batch = that_fit(position.waiting[:at_once], size)
            answer: bytes | Problem | CutOff = self._ask(position, greeting, batch)
        else:
            batch, answer = under_way
        if not isinstance(answer, bytes):
            raise answer
        reply = _read_reply(answer)
        following = that_fit([c for c in position.waiting if c.n > (batch[-1].n if batch else 0)][:at_once], size)
        if batch and following and not position.media_wait and is_plain(reply, batch):
            self._send_ahead(replace(position, notes={**position.notes, **told(reply)}), greeting, following)
        level = self.take(position, batch, reply)
        if reply.gained:
            self.fill(reply.gained)
            return True
        if not level:
            self.fill(incident=True)
            return True
        return not left_alone(reply, batch) and (reply.more or (bool(batch) and bool(self._waiting())))

    def _ask(self, position: Position, greeting: HelloReply, batch: Sequence[Waiting]) -> bytes:
        body = _write(request_of(position, greeting, batch))
        self.sent(batch)
        return self.line.sync(body, position.notes["device"])

    def _send_ahead(self, position: Position, greeting: HelloReply, batch: list[Waiting]) -> None:
        """The next request goes out before the last reply is kept."""
        try:
            self._under_way = batch, self._ask(position, greeting, batch)
        except (Problem, CutOff) as error:
            self._under_way = batch, error

    def sent(self, batch: Sequence[Waiting]) -> None:
        """A batch is on its way: nothing to keep."""

    def take(self, position: Position, batch: Sequence[Waiting], reply: SyncReply) -> bool:
        """Keep a reply in one transaction; whether both sides then hold the same."""
        sent = {change.id: change for change in batch}
        answers = [Answer(sent[r.id], r.status, r.code, r.sentence, r.fix) for r in reply.results if r.id in sent]
        news = whole_news(reply.rows, sent)
        notes = notes_of(reply, position)
        if not (answers or reply.rows or reply.lost or notes):
            self.disk.notes["synced_at"] = self.line.now
            return True
        device = ""
        if any(answer.status == "reused" for answer in answers):
            device = self.line.take_name(position.notes["device"])
            self.greeted = None
        with self.writing("the reply") as disk:
            concerned = self.settle(disk, answers, more=reply.more, device=device, at=reply.server_time)
            moved, fits = self.lay(disk, news, concerned)
            tally = moved_tally(disk.notes.get("tally", ""), moved)
            withdrawn = [row.id for row in reply.rows if row.gone and row.scope]
            if reply.lost:
                self.drop(disk, list_scoped(disk, reply.lost))
            if withdrawn:
                self.drop(disk, list_with_theirs(disk, withdrawn))
            if reply.lost or withdrawn:
                tally = tally_here(disk)
            kept = " ".join(scope for scope in position.scopes if scope not in reply.lost)
            disk.notes |= {**notes, "tally": tally, "scopes": kept, "synced_at": self.line.now}
            if device:
                disk.notes["device"] = device
        return (reply.more or fits) and is_level(reply, tally)

    def settle(self, disk: LaptopDisk, answers: Sequence[Answer], *, more: bool, device: str, at: str = "") -> set[str]:
        """Settle the outbox with the answers, given at an instant; ids of the records concerned."""
        done, refused, reused = store_answers.settled(answers)
        for answer in refused:
            disk.aside[answer.change.n] = at
            disk.outbox.pop(answer.change.n, None)
        concerned = {answer.change.record for answer in (*done, *refused)}
        if done:
            note_heard(disk, at)
        for answer in done:
            disk.acknowledged[answer.change.n] = (ERASED if answer.code == ERASED else answer.status), at
            if more:
                disk.outbox[answer.change.n] = "answered"
            else:
                disk.outbox.pop(answer.change.n, None)
        if not more:
            concerned |= forget_answered(disk)
        if reused is not None:
            waiting = [disk.work[n] for n in sorted(disk.outbox) if n >= reused and disk.outbox[n] != "answered"]
            for change in store_answers.renamed(waiting, device, _names(device, waiting)):
                disk.work[change.n] = change
                concerned.add(change.record)
        return concerned

    def lay(
        self,
        disk: LaptopDisk,
        news: Iterable[News],
        concerned: Collection[str],
        *,
        anew: bool = False,
    ) -> tuple[list[tuple[str, int, int]], bool]:
        """Lay rows on the server's copies, waiting work on top; the places that moved, and whether all rows fitted."""
        grouped: dict[str, list[News]] = {record: [] for record in concerned}
        for row in news:
            grouped.setdefault(row.delta.id, []).append(row)
        moved, fits, looked_up = [], True, False
        waited = {*concerned, *(disk.work[n].record for n in disk.outbox)}
        erased: dict[str, str] = {}
        just: set[str] = set()
        for key, rows in grouped.items():
            old = disk.held.get(key, 0)
            fresh = rows if anew else store_news.newer(rows, old)
            if fresh:
                last = fresh[-1]
                if last.seq < old and not anew:
                    self.went_back.append(f"went back from {old} to {last.seq} on {key}")
                try:
                    record = store_news.folded(None if anew else disk.confirmed.get(key), fresh)
                except KeyError:
                    fits = False
                    continue
                moved.append((key, old, 0 if last.gone else last.seq))
                disk.confirmed.pop(key, None)
                disk.held.pop(key, None)
                if record is not None:
                    disk.confirmed[key] = record
                    looked_up = looked_up or record.kind in LOOKED_UP
                if not last.gone:
                    disk.held[key] = last.seq
            copy = disk.confirmed.get(key)
            at = max((str(row.delta.fields.get("erased") or "") for row in fresh), default="")
            just |= {key} if at else set()
            if at or (key in waited and copy is not None and (at := str(copy.get("erased") or ""))):
                erased[key] = at
        waiting = {disk.work[n].record for n in disk.outbox} if looked_up else set()
        self.show_again(disk, {**grouped, **dict.fromkeys(sorted(waiting))})
        gone = {key for key, rows in grouped.items() if rows and rows[-1].gone}
        disk.history = [row for row in disk.history if row[0] not in gone or row[3] == self.person]
        if erased:
            self.forget_past(disk, erased, just)
        return moved, fits

    def show_again(self, disk: LaptopDisk, keys: Iterable[str]) -> None:
        """Compute what is shown of these records: the server's copies with waiting work on top."""
        keys = sorted(keys, key=lambda key: (key in disk.confirmed and disk.confirmed[key].kind == "post", key))
        own: dict[str, list[tuple[Change, str]]] = {}
        for n in sorted(disk.outbox):
            own.setdefault(disk.work[n].record, []).append((disk.work[n], disk.outbox[n]))
        author: Author | None = None
        look: Surroundings | None = None
        for key in keys:
            confirmed = disk.confirmed.get(key)
            waiting = store_outbox.still_on_top(own.get(key, ()), confirmed)
            shown = confirmed
            if waiting:
                if author is None or look is None:
                    author, look = self.author(), self.look()
                shown = refit(confirmed, waiting, author, look).record
            before = disk.shown.get(key)
            if before is not None and before != shown:
                disk.history.extend(list_lost(before, shown))
            if shown is None:
                disk.shown.pop(key, None)
            else:
                disk.shown[key] = shown

    def drop(self, disk: LaptopDisk, keys: Collection[str]) -> None:
        """Forget server's copies with their history; own work on them and own words stay."""
        for key in keys:
            disk.confirmed.pop(key, None)
            disk.held.pop(key, None)
        self.show_again(disk, keys)
        disk.history = [row for row in disk.history if row[0] not in keys or row[3] == self.person]

    def forget_past(self, disk: LaptopDisk, erased: Mapping[str, str], just: Collection[str]) -> None:
        """Let go of what was typed into records whose contents the server erased, as the product's decision says."""
        own = [n for n, change in disk.work.items() if change.record in erased and n not in disk.outbox]
        gone = [n for n in own if store_history.is_let_go(erased[disk.work[n].record], *disk.answered(n))]
        ids = {disk.work[n].id for n in gone}
        disk.history = [row for row in disk.history if row[0] not in just and row[2] not in ids]
        disk.forget(gone)

    def fill(self, scopes: Sequence[str] = (), *, incident: bool = False) -> None:
        """Fetch the server's copies: of these scopes, or all anew.

        What was cut short for scopes that the person loses meanwhile is made good by fetching all: no incident here.
        """
        cut_short, self._cut_short = self._cut_short, self._cut_short or bool(scopes)
        pulse, wanted, rows = self.line.snapshot(self.disk.notes["device"], scopes)
        if not scopes:
            with self.writing("that all is fetched anew") as disk:
                disk.notes |= place_left(disk.notes)
        if not scopes:
            self.ask_for_head(pulse.epoch)
        with self.writing("the server's copies") as disk:
            if not scopes:
                self.meet(disk, pulse.epoch)
            self.lay(disk, [News(row.seq, row.delta) for row in rows], (), anew=True)
            if scopes:
                held = {*disk.notes.get("scopes", "").split(), *scopes}
                disk.notes |= {"scopes": " ".join(sorted(held)), "tally": tally_here(disk)}
            else:
                self.lay(disk, (), forget_answered(disk))
                came = {row.id for row in rows}
                self.drop(disk, [key for key in disk.held if key not in came])
                start = SnapshotStart(pulse.epoch, pulse.seq, pulse.head, tuple(sorted(wanted)), len(rows))
                disk.notes |= {**place_taken(start), "tally": tally_here(disk), "synced_at": self.line.now}
            self.show_again(disk, {disk.work[n].record for n in disk.outbox})
            disk.incidents += incident and not cut_short
        self._cut_short = cut_short and bool(scopes)

    def ask_for_head(self, epoch: str) -> None:
        """Ask whether the server still has the history that was left for copies of this epoch."""
        notes = self.disk.notes
        head = Position(notes, ()).witnessed
        if head is not None and not is_restored(epoch_seen(notes), epoch):
            self.line.hello(notes["device"], epoch_seen(notes), head)

    def meet(self, disk: LaptopDisk, epoch: str) -> None:
        """A server in this epoch gave its copies."""
        if is_restored(epoch_seen(disk.notes), epoch):
            offer_to_restored(disk)

    def writing(self, what: str) -> Transaction:
        """A transaction: kept when the block ends, forgotten when the laptop is killed in it."""
        return Transaction(self, what)


def _names(device: str, changes: Sequence[Change]) -> Callable[[], str]:
    found = iter([f"{device}-{change.n}" for change in changes])
    return lambda: next(found)
