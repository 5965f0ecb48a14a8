"""Planted defects: each replaces one decision or one storage step, so that the simulator has to notice it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any, Final
from unittest.mock import patch

from campaigndesk.domain import approvals, gates, posts
from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record
from campaigndesk.protocol.messages import Head, SyncReply
from campaigndesk.server import decision, judgements, pages
from campaigndesk.server.decision import Remembered, Verdict
from campaigndesk.server.entries import Judged
from campaigndesk.store import answers as store_answers
from campaigndesk.store import outbox as store_outbox
from campaigndesk.store.answers import Answer
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.positions import Position, told
from faults.simulator import laptop as laptops
from faults.simulator import laptop_disks
from faults.simulator.acts import later
from faults.simulator.laptop import Laptop
from faults.simulator.laptop_disks import LaptopDisk
from faults.simulator.server import Server
from faults.simulator.worlds import World

_decide: Final = decision.decide


@dataclass(frozen=True, slots=True)
class Defect:
    """What is planted: other classes for the storage steps; `planted` replaces a decision while it is open.

    `themes`: what happens in its worlds beside texts; by the seed where it is left out. `put_back`: disks are put back.
    """

    server: type[Server] = Server
    laptop: type[Laptop] = Laptop
    planted: Callable[[], AbstractContextManager[Any]] = nullcontext
    themes: tuple[str, ...] | None = None
    put_back: bool = False

    def world(self, seed: int) -> World:
        """A world with the defect; to be run while `planted` is open."""
        return World(seed, self.server, self.laptop, self.themes, put_back=self.put_back)


class NoMemory(Server):
    """Forgets at once what it judged."""

    def memory(self, changes: Collection[Any]) -> dict[str, Remembered]:
        """Nothing."""
        return {}


class MemoryInProcess(Server):
    """Knows what it judged until it is restarted."""

    def restart(self) -> None:
        """Forget."""
        super().restart()
        self.disk.remembered.clear()


class CursorFirst(Laptop):
    """Keeps the cursor before the rows."""

    def take(self, position: Position, batch: Sequence[Waiting], reply: SyncReply) -> bool:
        """In two transactions."""
        with self.writing("the cursor") as disk:
            disk.notes |= told(reply)
        return super().take(position, batch, reply)


def _cursor_is_head(rows: Any, looked_at: int | None, pulse: Any, visible: Any, tallies: Any) -> pages.Page:
    page = _make_page(rows, looked_at, pulse, visible, tallies)
    return replace(page, next=pulse.seq)


_make_page: Final = pages.make_page


class OutOfOrder(Server):
    """Gives out its numbers before it commits: what got a lower one may be seen after what got a higher one."""

    hidden: frozenset[int] = frozenset()

    def sync(self, body: bytes, session: str) -> bytes:
        """Others see what this round entered after the next one only."""
        before = self.disk.pulse.seq
        reply = super().sync(body, session)
        self.hidden = frozenset(range(before + 1, self.disk.pulse.seq + 1))
        return reply

    def page(self, cursor: int, visible: frozenset[str], limit: int, seen: frozenset[str]) -> pages.Page:
        """Without what is not to be seen yet."""
        entries = self.disk.entries
        self.disk.entries = [e._replace(row=None) if e.seq in self.hidden else e for e in entries]
        try:
            return super().page(cursor, visible, limit, seen)
        finally:
            self.disk.entries = entries


class NoEpoch(Server):
    """Takes up work after a restore as if nothing had been."""

    def refuse_fork(self, witnessed: Head | None) -> None:
        """Never."""

    def confirm(self) -> None:
        """Nothing changes."""


class NoTombstones(Server):
    """Takes deleted records out of its storage."""

    def commit(self, fresh: list[Judged]) -> None:
        """As always, then away with them."""
        super().commit(fresh)
        for judged in fresh:
            if judged.verdict.record is not None and judged.verdict.record.deleted:
                self.disk.records.pop(judged.verdict.record.id, None)
                self.disk.scopes.pop(judged.verdict.record.id, None)


class RefusedDropped(Laptop):
    """Throws away what was refused."""

    def settle(self, disk: LaptopDisk, answers: Sequence[Answer], *, more: bool, device: str, at: str = "") -> set[str]:
        """Nothing is set aside."""
        concerned = super().settle(disk, answers, more=more, device=device, at=at)
        disk.aside.clear()
        return concerned


class ClearedOnSend(Laptop):
    """Takes changes out of the outbox when it sends them."""

    def sent(self, batch: Sequence[Waiting]) -> None:
        """Away with them."""
        for change in batch:
            self.disk.outbox.pop(change.n, None)


class RolesNoted(Laptop):
    """Notes with which roles each change was made."""

    noted: dict[str, Author] = {}  # noqa: RUF012

    def act(self, kind: str, record: str, record_kind: str, payload: dict[str, Any]) -> Change | Refusal:
        """As always, noted."""
        author = self.author()
        made = super().act(kind, record, record_kind, payload)
        if isinstance(made, Change):
            self.noted[made.id] = author
        return made


def _based(change: Change, record: Record | None, is_seen: Callable[[str, str], bool]) -> Change:
    """The change as if its writer had seen what is there, for those fields where `is_seen(name, base)`."""
    if record is None or record.deleted or not change.kind.startswith("set@"):
        return change
    fields = {
        name: {**write, "base": record.base(name)} if is_seen(name, write["base"]) else write
        for name, write in change.payload["fields"].items()
    }
    return replace(change, payload={**change.payload, "fields": fields})


def _last_write_wins(change: Change, sha: str, record: Record | None, *rest: Any) -> Verdict:
    return _decide(_based(change, record, lambda name, base: True), sha, record, *rest)


def _rights_at_creation(change: Change, sha: str, record: Record | None, author: Author, *rest: Any) -> Verdict:
    return _decide(change, sha, record, RolesNoted.noted.get(change.id, author), *rest)


@contextmanager
def _noting_roles() -> Iterator[None]:
    RolesNoted.noted.clear()
    with patch.object(judgements, "decide", _rights_at_creation):
        yield


@contextmanager
def _numbers_as_bases() -> Iterator[None]:
    numbers: dict[tuple[str, str, str], int] = {}

    def decide(change: Change, sha: str, record: Record | None, *rest: Any) -> Verdict:
        def is_seen(name: str, base: str) -> bool:
            now = record.base(name) if record else ""
            return numbers.get((change.record, name, base), 1) == numbers.get((change.record, name, now), 1)

        verdict = _decide(_based(change, record, is_seen), sha, record, *rest)
        after = verdict.record
        for name in change.payload.get("fields", ()) if after is not None else ():
            if after is not None and record is not None and after.base(name) == change.id:
                before = numbers.get((change.record, name, record.base(name)), 1)
                numbers[change.record, name, change.id] = before + 1
        return verdict

    with patch.object(judgements, "decide", decide):
        yield


def _swallowed(change: Change, sha: str, remembered: Remembered) -> Verdict:
    return Verdict(remembered.result, fresh=False)


_rewritten: Final = posts.rewritten
_current: Final = approvals.current_digest


def _never_lapses(post: Record, names: Any, look: Look, stamp: Any, *others: str) -> Record:
    after = _rewritten(post, names, look, stamp, *others)
    kept = {name: post.get(name) for name in ("stage", "decisions", "confirmed_at", "lapsed")}
    return after.written(kept, stamp) if after.get("stage") != post.get("stage") else after


def _digest_of_approval(post: Record, look: Look) -> str:
    approved = post.get("approved")
    return str(approved["digest"]) if approved else _current(post, look)


@contextmanager
def _approval_by_record() -> Iterator[None]:
    with (
        patch.object(posts, "rewritten", _never_lapses),
        patch.object(posts, "_stale", lambda *_: None),
        patch.object(gates, "current_digest", _digest_of_approval),
    ):
        yield


def _answered_left_out(disk: LaptopDisk) -> None:
    for n in disk.acknowledged:
        disk.outbox.setdefault(n, "again")
    disk.acknowledged.clear()


def _bases_kept(changes: Sequence[Change], device: str, new_id: Callable[[], str]) -> list[Change]:
    """New ids, but what names the old ones names them still."""
    return [replace(change, id=new_id(), device=device) for change in changes]


def _all_on_top(own: Any, confirmed: Record | None) -> list[Change]:
    return [change for change, state in own if state != "again"]


def _only_waiting_on_top(own: Any, confirmed: Record | None) -> list[Change]:
    return [change for change, state in own if state not in ("answered", "again")]


class NobodyMet(Laptop):
    """Does not look which history a snapshot is of."""

    def meet(self, disk: LaptopDisk, epoch: str) -> None:
        """Nothing is offered."""


class HeadForgotten(Laptop):
    """Takes the head that all copies come with for the one to witness, whatever it saw before."""

    def ask_for_head(self, epoch: str) -> None:
        """Nobody is asked."""


class LetGoByClock(Laptop):
    """Forgets what was answered half a year before the server's clock says it is now."""

    def let_go(self, disk: LaptopDisk, at: str) -> None:
        """By one clock."""
        before = later(at, -180 * 24)
        old = [n for n, (_, answered) in disk.acknowledged.items() if answered < before]
        disk.forget(n for n in old if n not in disk.outbox)


def _history_forgotten(notes: Mapping[str, str]) -> dict[str, str]:
    return {"epoch": ""}


DEFECTS: Final = {
    "no idempotency": Defect(NoMemory),
    "idempotency in memory": Defect(MemoryInProcess),
    "cursor saved before rows": Defect(laptop=CursorFirst),
    "cursor is the head": Defect(planted=lambda: patch.object(pages, "make_page", _cursor_is_head)),
    "numbers out of order": Defect(OutOfOrder),
    "no epoch": Defect(NoEpoch),
    "no tombstones": Defect(NoTombstones),
    "refused is dropped": Defect(laptop=RefusedDropped),
    "outbox cleared on send": Defect(laptop=ClearedOnSend),
    "last write wins": Defect(planted=lambda: patch.object(judgements, "decide", _last_write_wins)),
    "approval by record": Defect(planted=_approval_by_record),
    "rights judged at creation": Defect(laptop=RolesNoted, planted=_noting_roles),
    "revision numbers as bases": Defect(planted=_numbers_as_bases),
    "a reused id is swallowed": Defect(planted=lambda: patch.object(decision, "_again", _swallowed)),
    "answered work is laid twice": Defect(planted=lambda: patch.object(store_outbox, "still_on_top", _all_on_top)),
    "answered work vanishes": Defect(planted=lambda: patch.object(store_outbox, "still_on_top", _only_waiting_on_top)),
    "bases are not renamed": Defect(themes=(), planted=lambda: patch.object(store_answers, "renamed", _bases_kept)),
    "the next batch goes ahead of anything": Defect(
        themes=(), planted=lambda: patch.object(laptops, "is_plain", lambda *_: True)
    ),
    "a fill forgets the history that it left": Defect(
        planted=lambda: patch.object(laptops, "place_left", _history_forgotten)
    ),
    "a fill does not look which history it met": Defect(laptop=NobodyMet),
    "a fill forgets the head that was seen": Defect(laptop=HeadForgotten, themes=(), put_back=True),
    "answered work is let go by one clock": Defect(laptop=LetGoByClock, themes=()),
    "answered work is not offered again": Defect(
        planted=lambda: patch.object(laptop_disks, "offer_again", _answered_left_out)
    ),
}
"""Name -> what is planted."""
