"""What the server answered to own changes: out of the outbox, into what is acknowledged or set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import ERASED
from campaigndesk.store.acknowledged import save_acknowledged
from campaigndesk.store.coding import unpacked_change
from campaigndesk.store.history import save_typed
from campaigndesk.store.outbox import Waiting, forget_waiting, save_rewritten
from campaigndesk.store.set_aside import save_set_aside
from campaigndesk.store.work import readdressed

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one change: `applied`, `conflict`, `refused` (with code, sentence and fix) or `reused`.

    `code` is `ERASED` where the contents of what was taken were erased since.
    """

    change: Waiting
    status: str
    code: str = ""
    sentence: str = ""
    fix: str = ""


def take_answers(
    conn: Connection,
    answers: Sequence[Answer],
    *,
    more: bool,
    now: str,
    new_id: Callable[[], str],
    device: str = "",
) -> set[str]:
    """Settle the outbox with the answers; ids of the records concerned.

    `more`: the rows that the changes made may not have come yet, so the changes stay on top until they have. An unknown
    status leaves the change where it is. `device`: the new name where an id was taken.
    """
    done, refused, reused = settled(answers)
    concerned = {answer.change.record for answer in (*done, *refused)}
    for answer in refused:
        put_aside(conn, answer.change.change, answer, now)
    if more and done:
        conn.exec_driver_sql("UPDATE outbox SET state = 'answered' WHERE n = ?", [(a.change.n,) for a in done])
    if not more:
        forget_waiting(conn, (a.change.n for a in done))
        concerned |= forget_answered(conn)
    save_acknowledged(conn, [(a.change.n, ERASED if a.code == ERASED else a.status) for a in done], now)
    if reused is not None:
        concerned |= take_new_ids(conn, reused, device, new_id)
    return concerned


def put_aside(conn: Connection, change: Change, why: Answer | Refusal, now: str) -> None:
    """Take a change out of the outbox, to where a person reads it with the reason."""
    save_set_aside(conn, change, why.code, why.sentence, why.fix, now)
    save_typed(conn, change)
    conn.exec_driver_sql("DELETE FROM outbox WHERE n = ?", (change.n,))


def settled(answers: Iterable[Answer]) -> tuple[list[Answer], list[Answer], int | None]:
    """The answers of what is done, of what is refused, and the number of the first change whose id was taken."""
    answers = tuple(answers)
    done = [answer for answer in answers if answer.status in ("applied", "conflict")]
    refused = [answer for answer in answers if answer.status == "refused"]
    return done, refused, min((a.change.n for a in answers if a.status == "reused"), default=None)


def renamed(changes: Sequence[Change], device: str, new_id: Callable[[], str]) -> list[Change]:
    """The changes under new ids and another device; what names one of them names it by its new id."""
    ids = {change.id: new_id() for change in changes}
    return [readdressed(change, ids, device=device) for change in changes]


def forget_answered(conn: Connection) -> set[str]:
    """All rows have come: take off the changes that stayed on top until then; ids of their records."""
    rows = conn.exec_driver_sql("SELECT n, record FROM outbox WHERE state = 'answered'").all()
    forget_waiting(conn, (n for n, _ in rows))
    return {str(record) for _, record in rows}


def take_new_ids(conn: Connection, first: int, device: str, new_id: Callable[[], str]) -> set[str]:
    """This laptop is a copy of itself whose change ids are taken: new ids and device name from the first clash on.

    Bases and settled copies that name renamed changes are renamed too. Returns the ids of the records concerned.
    """
    bodies = conn.exec_driver_sql(
        "SELECT body FROM outbox JOIN work USING (n) WHERE n >= ? AND state <> 'answered' ORDER BY n", (first,)
    )
    changes = [unpacked_change(body) for (body,) in bodies]
    save_rewritten(conn, renamed(changes, device, new_id))
    return {change.record for change in changes}
