"""One round: hand in what waits, take what is new, until both sides say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast

from campaigndesk.domain.times import moment
from campaigndesk.protocol.access import DeviceRequest
from campaigndesk.protocol.messages import HelloReply, SyncReply
from campaigndesk.store import media, meta, outbox
from campaigndesk.store.answers import Answer, take_answers
from campaigndesk.store.news import lay_news, list_waited
from campaigndesk.store.outbox import Waiting
from campaigndesk.store.rebuilding import drop_copies, list_scoped, list_with_theirs
from campaigndesk.store.work import Changed
from campaigndesk.sync.ahead import Ahead
from campaigndesk.sync.client import ServerProblem, Wire
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.filling import fill, moved_tally, tally_here
from campaigndesk.sync.greeting import greet
from campaigndesk.sync.media import MediaCarrier
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
from campaigndesk.sync.revoked import forget_if_revoked
from campaigndesk.sync.sweeping import seldom_swept

if TYPE_CHECKING:
    from sqlalchemy import Connection

ROUNDS_AT_MOST: Final = 10_000
NOTED_EVERY: Final = timedelta(minutes=5)
"""How often it is written down that the server was heard, while it says nothing new."""


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What a sync did: changes sent, and what became of them; rows taken; records gone from sight.

    `more`: work still waits, since the server left it without an answer; `proof`: until the person confirms who acts.
    `filled`: the server's copies were fetched
    whole. `rebuilt`: they had differed, which is logged. `media_sent`, `media_taken`: media that arrived whole.
    """

    sent: int = 0
    taken: int = 0
    applied: int = 0
    conflicts: int = 0
    refused: int = 0
    gone: int = 0
    more: bool = False
    proof: bool = False
    filled: bool = False
    rebuilt: bool = False
    media_sent: int = 0
    media_taken: int = 0


def _position(conn: Connection, limit: int, after: int) -> Position:
    waiting = tuple(outbox.list_to_send(conn, limit, after))
    return Position(meta.list_meta(conn), waiting, bool(media.list_to_hand_in(conn, waiting=True)))


def sync_once(desk: Desk, wire: Wire) -> RoundReport:
    """Sync until nothing waits and nothing is new; then fetch pictures and films, as many as fit into one round.

    Raises Unreachable, ServerProblem or Nonsense: what was done until then is kept, and the next round goes on from
    there. Listeners of the desk are told after each transaction.
    """
    try:
        return _sync_once(desk, wire)
    except ServerProblem as error:
        forget_if_revoked(desk, error)
        raise


def _sync_once(desk: Desk, wire: Wire) -> RoundReport:
    carrier = MediaCarrier(desk, wire)
    with seldom_swept():
        report = _until_level(desk, wire, carrier, RoundReport(filled=greet(desk, wire)))
    if report != RoundReport() or not wire.media_level:
        wire.media_level = carrier.fetch()
    return replace(report, media_sent=carrier.sent, media_taken=carrier.taken)


def _until_level(desk: Desk, wire: Wire, carrier: MediaCarrier, report: RoundReport) -> RoundReport:
    with Ahead(wire) as ahead:
        for _ in range(ROUNDS_AT_MOST):
            try:
                report, on = _exchange(desk, wire, ahead, carrier, report)
            except ServerProblem as error:
                if error.problem.code == "epoch_changed":
                    wire.greeted = None
                    report = replace(report, filled=greet(desk, wire) or report.filled)
                    continue
                if error.problem.code != "cursor_gone":
                    raise
                fill(desk, wire, incident="the server did not know this laptop's place in its history")
                report, on = replace(report, filled=True), True
            if not on:
                return report
    return replace(report, more=True)


def _exchange(
    desk: Desk, wire: Wire, ahead: Ahead, carrier: MediaCarrier, report: RoundReport
) -> tuple[RoundReport, bool]:
    """One request and what it brings; whether another one is needed."""
    if wire.greeted is None:
        # The last reply gave this laptop another name, and the wire another session.
        greet(desk, wire)
    greeting = cast(HelloReply, wire.greeted)
    half = greeting.body_bytes // 2
    # What is under way was read already; the batch after it goes out as soon as its answer is here.
    batches = 1 if ahead.last else 2
    with desk.store.reading() as conn:
        position = _position(conn, batches * greeting.batch_changes, ahead.last)
    taken = ahead.taken()
    if taken is not None:
        batch, reply = taken
    else:
        if position.media_wait:
            carrier.hand_in()
        batch = that_fit(position.waiting[: greeting.batch_changes], half)
        reply = wire.sync(request_of(position, greeting, batch))
    last = batch[-1].n if batch else 0
    following = that_fit([c for c in position.waiting if c.n > last][: greeting.batch_changes], half)
    if batch and following and not position.media_wait and is_plain(reply, batch):
        moved = replace(position, notes={**position.notes, **told(reply)})
        ahead.send(following, request_of(moved, greeting, following))
    report, same = take_reply(desk, wire, position, batch, reply, report)
    if reply.gained:
        fill(desk, wire, scopes=reply.gained)
        return replace(report, filled=True), True
    if not same:
        fill(desk, wire, incident="what this laptop held differed from what the server expected")
        return replace(report, filled=True, rebuilt=True), True
    if left_alone(reply, batch):
        return replace(report, more=True), False
    return report, reply.more or (bool(batch) and _still_waits(desk))


def _still_waits(desk: Desk) -> bool:
    """Whether there is anything to hand in."""
    with desk.store.reading() as conn:
        return outbox.count_waiting(conn) > 0


def take_reply(
    desk: Desk, wire: Wire, position: Position, batch: Sequence[Waiting], reply: SyncReply, report: RoundReport
) -> tuple[RoundReport, bool]:
    """Keep a reply in one transaction: answers, rows, cursor, witness; whether both sides then hold the same."""
    sent = {change.id: change for change in batch}
    answers = [Answer(sent[r.id], r.status, r.code, r.sentence, r.fix) for r in reply.results if r.id in sent]
    news = whole_news(reply.rows, sent)
    notes = notes_of(reply, position)
    report = replace(report, proof=report.proof or reply.proof)
    if not (answers or reply.rows or reply.lost or notes):
        _note_contact(desk, position)
        return report, True
    renamed: dict[str, str] = {}
    if any(answer.status == "reused" for answer in answers):
        renamed = _take_new_name(desk, wire)
    with desk.store.writing() as conn:
        # A new name concerns all that waits.
        among = None if renamed else {*(row.id for row in reply.rows), *(answer.change.record for answer in answers)}
        waited = list_waited(conn, among)
        concerned = take_answers(
            conn,
            answers,
            more=reply.more,
            now=reply.server_time or desk.now,
            new_id=desk.new_id,
            device=renamed.get("device", ""),
        )
        laid = lay_news(conn, news, waited=waited, answered=concerned)
        tally = moved_tally(position.notes.get("tally", ""), laid.moved)
        withdrawn = [row.id for row in reply.rows if row.gone and row.scope]
        if reply.lost:
            laid.changed.update(drop_copies(conn, list_scoped(conn, reply.lost)))
        if withdrawn:
            # They came under an embargo that keeps them from here, with all that belongs to them.
            laid.changed.update(drop_copies(conn, list_with_theirs(conn, withdrawn)))
        if reply.lost or withdrawn:
            tally = tally_here(conn)
        kept = " ".join(scope for scope in position.scopes if scope not in reply.lost)
        meta.save_meta(conn, {**notes, **renamed, "tally": tally, "scopes": kept, "synced_at": desk.now})
    if laid.changed or answers:
        kinds = {*laid.changed.values(), *(answer.change.record_kind for answer in answers)}
        ids = {*laid.changed, *concerned}
        desk.tell(Changed(frozenset(kinds - {""}), frozenset(ids), by="sync"))
    count = {status: sum(a.status == status for a in answers) for status in ("applied", "conflict", "refused")}
    report = replace(
        report,
        sent=report.sent + len(answers),
        taken=report.taken + len(news),
        applied=report.applied + count["applied"],
        conflicts=report.conflicts + count["conflict"],
        refused=report.refused + count["refused"],
        gone=report.gone + laid.gone,
    )
    # A record that was out of sight as the last page was made may be told of in parts until its move back comes, whole.
    return report, (reply.more or not laid.broken) and is_level(reply, tally)


def _note_contact(desk: Desk, position: Position) -> None:
    """A server that has nothing new was heard as well; written now and then, since most rounds bring nothing."""
    heard, now = position.notes.get("synced_at", ""), desk.now
    if desk.store.read_only:
        return
    if not heard or not timedelta(0) <= moment(now) - moment(heard) < NOTED_EVERY:
        with desk.store.writing() as conn:
            meta.save_meta(conn, {"synced_at": now})


def _take_new_name(desk: Desk, wire: Wire) -> dict[str, str]:
    """Ask the server for a session under a new device name."""
    device = desk.new_id()
    session = wire.take_new_name(DeviceRequest(device))
    wire.token, wire.device, wire.greeted = session.token, device, None
    return {"device": device, "token": session.token}
