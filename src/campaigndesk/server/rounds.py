"""One round of a laptop: its changes in, its news out, in one request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final, NoReturn, cast

import msgspec
from sqlalchemy import select, update

from campaigndesk.domain.changes import Change
from campaigndesk.protocol.messages import (
    BATCH_CHANGES,
    BATCH_ROWS,
    Head,
    HelloReply,
    HelloRequest,
    Result,
    Row,
    SyncReply,
    SyncRequest,
    VerifyReply,
    VerifyRequest,
)
from campaigndesk.protocol.signed_heads import SignedHead
from campaigndesk.protocol.versions import PROTOCOL, PROTOCOL_LOWEST
from campaigndesk.server.access import Session
from campaigndesk.server.aftermath import find_tallies
from campaigndesk.server.batches import Entered, prepare
from campaigndesk.server.batches import News as Made
from campaigndesk.server.chain import GENESIS
from campaigndesk.server.entrance import Entrance
from campaigndesk.server.feed import Feed
from campaigndesk.server.heads import heads_for
from campaigndesk.server.lanes import Lanes
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.news import News
from campaigndesk.server.noting import note_results
from campaigndesk.server.opening import Database
from campaigndesk.server.pages import NOTHING_OWN, Page, tally_of
from campaigndesk.server.problems import RequestRefused, invalid
from campaigndesk.server.pulse import Pulse, find_pulse, history_fork, refuse_other_epoch, refuse_when_stopped
from campaigndesk.server.returning import began_later
from campaigndesk.server.second_factors import proof_wanted
from campaigndesk.server.tables import ledger as ledger_table
from campaigndesk.server.tables import network as network_table

_MUCH: Final = 200
_FEW: Final = 20
_encode: Final = msgspec.json.Encoder().encode


class Rounds:
    """Answers laptops. `clock` gives the server's time as an instant in UTC."""

    def __init__(self, database: Database, lanes: Lanes, ledger: Ledger, news: News, clock: Callable[[], str]) -> None:
        self._database = database
        self._lanes = lanes
        self._news = news
        self._clock = clock
        self._feeds: dict[str, Feed] = {}
        self._passed = self._passed_before = 0
        self._entrance = Entrance(ledger, lanes, self._committed)

    def _committed(self, made: Made) -> None:
        self._passed += len(made.entries)
        self.feed(made.pulse.network).offer(made.entries, made.pulse, made.tallies)

    def feed(self, network: str) -> Feed:
        """The network's recent news."""
        return self._feeds.setdefault(network, Feed(self._database, network))

    @property
    def at_work(self) -> bool:
        """Whether much went through since it was tidied up last."""
        return self._passed > _MUCH

    def at_rest(self) -> bool:
        """Whether much went through and nothing since it was asked last: the moment to tidy up."""
        passed, before = self._passed, self._passed_before
        if passed == before and passed > _MUCH:
            self._passed = self._passed_before = 0
            return True
        self._passed_before = passed
        return False

    async def hello(self, request: HelloRequest, session: Session) -> HelloReply:
        """Agree on a protocol, and find out whether both sides know one history. Raises RequestRefused."""
        if request.protocol[1] < PROTOCOL_LOWEST:
            raise RequestRefused(
                "too_old",
                f"This program speaks protocol {request.protocol[1]}; the server asks for {PROTOCOL_LOWEST} or newer.",
                "Update the program. Drafting, saving and export go on meanwhile.",
            )
        if request.protocol[0] > PROTOCOL:
            raise invalid(f"The server speaks protocol {PROTOCOL}, the program {request.protocol[0]} or newer.")
        pulse = session.pulse
        _refuse_other_device(request.device, session.device)
        if request.epoch in (None, pulse.epoch):
            await self._refuse_fork(pulse, request.witnessed)
        elif began_later(request.epoch, pulse.epoch):
            await self._refuse_history(pulse)
        signed = await self._lanes.read(self._signed, session.network, request.pinned)
        spoken = min(PROTOCOL, request.protocol[1])
        return HelloReply(spoken, pulse.epoch, pulse.head, session.network, self._clock(), signed=signed)

    def _signed(self, name: str, pinned: str) -> tuple[SignedHead, ...]:
        with self._database.reading() as conn:
            return heads_for(conn, name, pinned)

    async def sync(self, request: SyncRequest, session: Session) -> bytes:
        """The JSON of a SyncReply, made after everything handed in is committed. Raises RequestRefused."""
        pulse = session.pulse
        refuse_request(request, session.device, pulse)
        await self._refuse_fork(pulse, request.witnessed)
        refuse_cursor(request.cursor, pulse)
        results: tuple[Result, ...] = ()
        now, own, proof = session.scopes, NOTHING_OWN, False
        if request.changes:
            entered = await self._enter(request.changes, session, request.epoch, lean=request.lean)
            results, now, pulse = entered.results, entered.visible, entered.pulse
            own, proof = entered.own, entered.proof
        visible = now & frozenset(request.scopes)
        feed, limit = self.feed(session.network), max(1, min(request.limit, BATCH_ROWS))
        page = feed.page(pulse, request.cursor, visible, limit, own, now)
        if page is None:
            page = await self._lanes.read(feed.fetch, request.cursor, visible, limit, own, now)
        return make_reply(request, results, page, now, self._clock(), proof=proof)

    async def enter(self, changes: Sequence[Change], session: Session) -> tuple[Result, ...]:
        """What became of changes that were made here, on the web page. Raises RequestRefused."""
        entered = await self._enter(changes, session, session.pulse.epoch)
        if entered.proof:
            raise proof_wanted()
        return entered.results

    async def _enter(
        self, changes: Sequence[Change], session: Session, epoch: str | None, *, lean: bool = False
    ) -> Entered:
        refuse_when_stopped(session.pulse)
        work = partial(prepare, changes, session.writer, epoch, lean=lean)
        # To go to another thread and back takes longer than to prepare a few.
        hand_in = work() if len(changes) <= _FEW else await self._lanes.read(work)
        entered = await self._entrance.enter(hand_in)
        note_results(changes, entered.results, session)
        if entered.scopes:
            self._news.tell(session.network, entered.pulse.seq, entered.scopes, session.device)
        return entered

    async def _refuse_fork(self, pulse: Pulse, witnessed: Head | None) -> None:
        """Stop all writing where a laptop witnessed a head that this history does not have."""
        if witnessed is None or witnessed == pulse.head:
            return
        known = self.feed(pulse.network).knows(witnessed.seq, witnessed.hash)
        if known is None:
            known = await self._lanes.read(self._has, pulse.network, witnessed)
        if not known:
            await self._refuse_history(pulse)

    async def _refuse_history(self, pulse: Pulse) -> NoReturn:
        """Stop all writing until the administrator has confirmed that an older disk or backup is what is wanted."""
        await self._lanes.write(self._stop, pulse.network)
        raise history_fork()

    def _has(self, network: str, head: Head) -> bool:
        def hash_at(seq: int) -> str | None:
            at = (ledger_table.c.network == network, ledger_table.c.seq == seq)
            with self._database.reading() as conn:
                return conn.execute(select(ledger_table.c.hash).where(*at)).scalar()

        return is_of_history(head, hash_at)

    def _stop(self, network: str) -> None:
        own = (network_table.c.id == network, network_table.c.stopped == "")
        with self._database.writing() as conn:
            conn.execute(update(network_table).where(*own).values(stopped=self._clock()))

    def verify(self, request: VerifyRequest, session: Session) -> VerifyReply:
        """Whether the laptop holds what it should, over all that the person may see."""
        with self._database.reading() as conn:
            pulse = find_pulse(conn, session.network)
            tally = tally_of(find_tallies(conn, session.network), session.scopes)
        if request.cursor != pulse.seq:
            return VerifyReply("behind")
        return VerifyReply("equal" if request.tally == tally else "differs")


def refuse_request(request: SyncRequest, device: str, pulse: Pulse) -> None:
    """Raise RequestRefused for what is wrong with a round before its changes are looked at."""
    _refuse_other_device(request.device, device)
    refuse_other_epoch(pulse, request.epoch)
    if len(request.changes) > BATCH_CHANGES:
        raise RequestRefused("too_large", f"At most {BATCH_CHANGES} changes are taken at once.", "Send less at once.")


def is_of_history(head: Head, hash_at: Callable[[int], str | None]) -> bool:
    """Whether a laptop's head is of the ledger's history; `hash_at`: the hash at a place, None where there is none."""
    return head.hash == (GENESIS if head.seq == 0 else hash_at(head.seq))


def refuse_cursor(cursor: int, pulse: Pulse) -> None:
    """Raise RequestRefused where the laptop has seen more than the server knows."""
    if not 0 <= cursor <= pulse.seq:
        raise RequestRefused(
            "cursor_gone",
            "The server's history does not reach as far as this laptop's.",
            "The laptop fetches its confirmed copy again; unsent work is kept.",
        )


def make_reply(
    request: SyncRequest,
    results: tuple[Result, ...],
    page: Page,
    now: frozenset[str],
    server_time: str,
    *,
    proof: bool = False,
) -> bytes:
    """The JSON of the reply: answers, a page of news, what was gained and lost by who sees these scopes `now`."""
    held = set(request.scopes)
    return _encode(
        SyncReply(
            epoch=page.pulse.epoch,
            results=results,
            rows=cast("tuple[Row, ...]", cast(Any, page.rows)),
            next=page.next,
            more=page.more,
            head=page.pulse.head,
            scopes=tuple(sorted(now)),
            gained=tuple(sorted(now - held)),
            lost=tuple(sorted(held - now)),
            tally=page.tally,
            server_time=server_time,
            proof=proof,
        )
    )


def _refuse_other_device(named: str, device: str) -> None:
    if named != device:
        raise RequestRefused(
            "not_allowed",
            "This token belongs to another device.",
            "Sign in on this device, or take its new name with POST /v1/devices.",
        )
