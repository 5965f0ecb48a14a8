"""The engine under `actions` and `sync`: own changes made, numbered and queued; news laid under what still waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import InvalidInput, Refusal, Refused
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.refit import refit
from campaigndesk.store.history import save_overwritten
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.outbox import list_on_top, list_waiting_records, save_waiting, still_on_top
from campaigndesk.store.records import (
    find_confirmed,
    find_record,
    forget_records,
    keep_confirmed,
    save_record,
    save_records,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection


MEDIUM: Final = "medium"
"""What is told of as changed where a picture or film is further on its way; no record is of this kind."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person is about to do to one record, before it has a number.

    `record` and `id` (of the change) are made where they are empty.
    """

    kind: str
    record: str
    record_kind: str
    payload: dict[str, Value] = field(default_factory=dict)
    id: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """Told after a transaction: kinds and ids of the records it changed; `by` is `here` or `sync`.

    Of the kind `MEDIUM` the ids are hashes.
    """

    kinds: frozenset[str]
    ids: frozenset[str]
    by: str = "here"


@dataclass(frozen=True, slots=True)
class Step:
    """One change that was made, with the record before (None: it was created) and after."""

    change: Change
    before: Record | None
    after: Record


def make_changes(conn: Connection, drafts: Sequence[Draft], *, now: str, new_id: Callable[[], str]) -> list[Step]:
    """Make and queue changes in the caller's transaction; raises Refused at the first that the rules do not allow.

    `now`: the laptop's clock as a UTC instant, a note only.
    """
    author = find_author(conn)
    if author is None:
        raise InvalidInput("Nobody works on this laptop yet.", "Sign in to a server, or start without one.")
    device = find_meta(conn, "device")
    if not device:
        device = new_id()
        save_meta(conn, {"device": device})
    number = int(find_meta(conn, "counter") or 0)
    look = StoreLook(conn, now)
    shown: dict[str, Record] = {}
    started: dict[str, Record | None] = {}
    steps: list[Step] = []
    for draft in drafts:
        number += 1
        change = Change(
            id=draft.id or new_id(),
            device=device,
            n=number,
            kind=draft.kind,
            record=draft.record or new_id(),
            record_kind=draft.record_kind,
            author=author.person,
            seen_at=now,
            payload=draft.payload,
        )
        before = shown[change.record] if change.record in shown else find_record(conn, change.record)
        after = apply(before, change, author, look)
        if isinstance(after, Refusal):
            raise Refused(after)
        if before is not None:
            keep_confirmed(conn, (change.record,))
            save_overwritten(conn, (before, after))
        look.put(after)
        started.setdefault(change.record, before)
        shown[change.record] = after
        steps.append(Step(change, before, after))
    save_records(conn, [(record, started[record_id]) for record_id, record in shown.items()])
    save_waiting(conn, [step.change for step in steps])
    save_meta(conn, {"counter": str(number)})
    return steps


def list_refusals(conn: Connection, groups: Sequence[Sequence[Draft]], day: str = "") -> list[Refusal | None]:
    """For each group of drafts of one record: why the rules do not allow it, None where they do. Nothing is kept.

    `day`: by which the rules judge, as of `StoreLook`.
    """
    author, look = find_author(conn), StoreLook(conn, day)
    if author is None:
        raise InvalidInput("Nobody works on this laptop yet.", "Sign in to a server, or start without one.")
    found: list[Refusal | None] = []
    for drafts in groups:
        refusal: Refusal | None = None
        for n, draft in enumerate(drafts):
            change = Change(
                id=f"trial-{n}", device="", n=n, kind=draft.kind, record=draft.record, record_kind=draft.record_kind,
                author=author.person, seen_at="2000-01-01T00:00:00Z", payload=draft.payload,
            )  # fmt: skip
            after = apply(find_record(conn, draft.record), change, author, look)
            if isinstance(after, Refusal):
                refusal = after
                break
        found.append(refusal)
    return found


def shown_anew(
    conn: Connection, record_id: str, confirmed: Record | None, author: Author, look: StoreLook
) -> Record | None:
    """What is to be shown of the record: the server's copy with waiting work on top, each change by what it found."""
    shown = confirmed
    for change in still_on_top(list_on_top(conn, record_id), confirmed):
        shown = refit(shown, (change,), author, look.before(change.n, author)).record
    return shown


def show_again(conn: Connection, record_id: str, confirmed: Record | None, author: Author, look: StoreLook) -> bool:
    """Compute what is shown of the record anew and keep it: the server's copy with waiting work on top.

    False when what is shown stayed the same.
    """
    before = find_record(conn, record_id)
    shown = shown_anew(conn, record_id, confirmed, author, look)
    if shown == before:
        return False
    save_overwritten(conn, (before, shown))
    if shown is None:
        row_gone = [record_id]
        forget_records(conn, row_gone)
    else:
        save_record(conn, shown, before=before)
    look.forget(record_id)
    return True


def refit_waiting(conn: Connection) -> set[str]:
    """Compute all records anew on which own work waits; ids of those that changed."""
    author = find_author(conn)
    if author is None:
        return set()
    look = StoreLook(conn)
    changed: set[str] = set()
    for record_id in list_waiting_records(conn):
        if show_again(conn, record_id, find_confirmed(conn, record_id), author, look):
            changed.add(record_id)
    return changed


def readdressed(change: Change, ids: dict[str, str], **others: str) -> Change:
    """The change with every mention of renamed changes renamed too: bases, settled copies, its own id."""
    payload = dict(change.payload)
    if isinstance(payload.get("fields"), dict) and change.kind.startswith("set@"):
        payload["fields"] = {
            name: {**write, "base": ids.get(write.get("base"), write.get("base"))}
            for name, write in payload["fields"].items()
        }
    if "base" in payload:
        payload["base"] = ids.get(payload["base"], payload["base"])
    if "settles" in payload:
        payload["settles"] = [ids.get(item, item) for item in payload["settles"]]
    return replace(change, id=ids.get(change.id, change.id), payload=payload, **others)  # type: ignore[arg-type]
