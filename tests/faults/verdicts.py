"""What has to hold once all cables are in again, judged from the server's ledger and what the laptops hold."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import author_of
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.server.auditing import audit
from campaigndesk.server.entries import read_record
from campaigndesk.server.opening import Database
from campaigndesk.server.rejudging import judged_otherwise
from campaigndesk.server.tables import content, ledger, record
from campaigndesk.store.history import typed_values
from campaigndesk.store.media import list_posts_with_media, media_of
from campaigndesk.store.outbox import list_waiting
from campaigndesk.store.records import find_record
from laptops import Laptop

_CHANGE = msgspec.json.Decoder(dict[str, Any])


def entries(database: Database) -> list[tuple[Change, str]]:
    """Every change of the ledger in its order, with what became of it."""
    wanted = [ledger.c[name] for name in ("change_id", "device", "n", "kind", "record", "record_kind", "person")]
    with database.reading() as conn:
        rows = conn.execute(select(*wanted, ledger.c.payload, ledger.c.status).order_by(ledger.c.seq)).all()
    found = []
    for row in rows:
        change_id, device, n, kind, record_id, record_kind, person, payload, status = tuple(row)
        told = _CHANGE.decode(payload)
        change = Change(
            id=change_id, device=device, n=n, kind=kind, record=record_id, record_kind=record_kind,
            author=person, seen_at="", payload=told.get("payload", told),
        )  # fmt: skip
        found.append((change, status))
    return found


def on_the_server(database: Database) -> dict[str, Record]:
    """Every record of the server by its id."""
    with database.reading() as conn:
        return {row[0]: read_record(row[1]) for row in conn.execute(select(record.c.id, record.c.body))}


def the_ledger_is_whole(database: Database) -> None:
    """Its chain holds, the records are what it made of them, and judged anew every answer is the same."""
    assert audit(database).wrong == ()
    assert judged_otherwise(database) == []


def nobody_wrote_over_what_they_had_not_seen(database: Database) -> None:
    """Each text that was applied names the text before it; what named another became a copy."""
    writer: dict[str, str] = {}
    for change, status in entries(database):
        if change.record_kind != "post" or status == "refused":
            continue
        act = change.kind.partition("@")[0]
        if act == "create":
            writer[change.record] = change.id
        elif act == "resolve" and change.payload.get("field") == "text":
            assert change.payload["base"] == writer[change.record], change
        elif act == "set" and status == "applied" and "text" in change.payload["fields"]:
            assert change.payload["fields"]["text"]["base"] == writer[change.record], change
            writer[change.record] = change.id
        if act == "resolve" and change.payload.get("field") == "text":
            writer[change.record] = _writer_after(database, change, writer[change.record])


def _writer_after(database: Database, change: Change, before: str) -> str:
    """A conflict that is settled with the text as it stands leaves its writer."""
    with database.reading() as conn:
        effect = conn.execute(select(ledger.c.effect).where(ledger.c.change_id == change.id)).scalar()
    stamps = _CHANGE.decode(effect).get("stamps", {}) if effect else {}
    return change.id if "text" in stamps else before


def what_is_public_was_approved_to_the_letter(database: Database) -> None:
    """Behind every receipt stand bytes of that very digest, approved before by somebody who wrote none of them."""
    approvals: dict[tuple[str, str], set[str]] = {}
    receipts: list[tuple[Change, set[str]]] = []
    for change, status in entries(database):
        if status != "applied":
            continue
        key = (change.record, str(change.payload.get("digest")))
        if change.kind == "decide@1" and change.payload["verdict"] == "approve":
            approvals.setdefault(key, set()).add(change.author)
        elif change.kind == "publish@1":
            receipts.append((change, set(approvals.get(key, ()))))
    records = on_the_server(database)
    for change, approvers in receipts:
        digest, post = str(change.payload["digest"]), records[change.record]
        with database.reading() as conn:
            kept = conn.execute(select(content.c.bytes).where(content.c.digest == digest)).scalar()
        assert kept is not None
        assert "sha256:" + hashlib.sha256(bytes(kept)).hexdigest() == digest
        told = _CHANGE.decode(bytes(kept))
        assert told.get("text") == post.get("text")
        assert approvers - set(post.get("contributors", ())), change
    assert all(times == 1 for times in Counter(change.record for change, _ in receipts).values())


def each_word_counted_once(database: Database, typed: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How often each typed text took effect; none may twice."""
    effects = Counter(
        str(value)
        for change, status in entries(database)
        if status != "refused"
        for name, value in typed_values(change)
        if name == "text"
    )
    twice = {text: effects[text] for _, text in typed if effects[text] > 1}
    assert twice == {}
    return dict(effects)


def every_picture_is_there(media: Path, laptops: Iterable[Laptop]) -> None:
    """What a laptop shows, the server has in this folder, whole."""
    for laptop in laptops:
        with laptop.store.reading() as conn:
            shown = {medium.sha256 for post in list_posts_with_media(conn) for medium in media_of(post)}
        assert {sha256 for sha256 in shown if not any(media.rglob(sha256))} == set()


def no_word_is_lost(database: Database, typed: Iterable[tuple[str, str]], laptops: Iterable[Laptop]) -> None:
    """Each typed text took effect, or a laptop keeps it: set aside with the reason, or waiting still."""
    counted = each_word_counted_once(database, typed := list(typed))
    kept: set[str] = set()
    for laptop in laptops:
        changes = [*(aside.change for aside in laptop.set_aside), *laptop.desk.read(list_waiting, 10_000)]
        kept |= {str(value) for change in changes for name, value in typed_values(change) if name == "text"}
    assert [text for _, text in typed if not counted.get(text) and text not in kept] == []


def all_see_what_they_may(database: Database, laptops: Iterable[Laptop], ids: Iterable[str]) -> None:
    """Each laptop shows the server's records, those that its person may see and no others."""
    records, ids = on_the_server(database), list(ids)
    for laptop in laptops:
        scopes = author_of(records[laptop.desk.author.person]).scopes
        assert NETWORK in scopes
        for record_id in ids:
            item = records.get(record_id)
            expected = item if item is not None and item.scope in scopes else None
            assert laptop.desk.read(find_record, record_id) == expected, (laptop.person, record_id)
