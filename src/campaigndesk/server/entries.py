"""Ledger entries and records as rows: reading those a batch needs, writing those it made."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from campaigndesk.domain.changes import Change
from campaigndesk.domain.delegations import stands_in
from campaigndesk.domain.records import ERASED, Delta, Record
from campaigndesk.protocol.messages import Result
from campaigndesk.server.appending import append
from campaigndesk.server.chain import payload_hash
from campaigndesk.server.choosing import among, listed
from campaigndesk.server.decision import Remembered, Verdict
from campaigndesk.server.tables import ledger, record

_read_record: Final = msgspec.json.Decoder(Record).decode
_read_delta: Final = msgspec.json.Decoder(Delta).decode
_write: Final = msgspec.json.Encoder().encode

_REMEMBERED: Final = select(
    ledger.c.change_id,
    ledger.c.payload_sha,
    ledger.c.payload,
    ledger.c.status,
    ledger.c.code,
    ledger.c.sentence,
    ledger.c.fix,
).where(ledger.c.network == bindparam("network"))
_RECORDS: Final = (
    select(record.c.seq, record.c.body, record.c.scope)
    .where(record.c.network == bindparam("network"))
    .order_by(record.c.id)
)
_BY_CHANGE: Final = {sqlite: _REMEMBERED.where(among(ledger.c.change_id, sqlite=sqlite)) for sqlite in (True, False)}
_BY_ID: Final = {sqlite: _RECORDS.where(among(record.c.id, sqlite=sqlite)) for sqlite in (True, False)}
_CHANGED: Final = (
    update(record)
    .where(record.c.network == bindparam("of"), record.c.id == bindparam("known"))
    .values(kind=bindparam("kind"), scope=bindparam("scope"), seq=bindparam("seq"), body=bindparam("body"))
)


class Judged(NamedTuple):
    """A change with its canonical form and what became of it."""

    change: Change
    payload: bytes
    payload_sha: str
    verdict: Verdict


class Entry(NamedTuple):
    """One place of the ledger as readers need it; `row` is the JSON of a `Row`, None where nothing changed."""

    seq: int
    record: str
    kind: str
    scope: str
    left_scope: str
    row: msgspec.Raw | None
    size: int


def find_words(conn: Connection, network: str, record_id: str, revision: str) -> str | None:
    """What a record said once: the text that the change with this id wrote. None where it is not known any more."""
    own = (ledger.c.network == network, ledger.c.change_id == revision, ledger.c.record == record_id)
    effect = conn.execute(select(ledger.c.effect).where(*own)).scalar()
    text = _read_delta(effect).fields.get("text") if effect is not None else None
    return text if isinstance(text, str) else None


def make_entry(seq: int, key: str, kind: str, scope: str, left_scope: str, effect: bytes | None) -> Entry:
    """An entry out of a ledger row's columns; `size` is the bytes of its JSON, about."""
    if effect is None:
        return Entry(seq, key, kind, scope, left_scope, None, 0)
    return Entry(seq, key, kind, scope, left_scope, row_json(seq, effect), len(effect) + 16)


def row_json(seq: int, effect: bytes) -> msgspec.Raw:
    """An effect (the JSON of a Delta or Record) as the JSON of the Row at that place, without decoding it."""
    return msgspec.Raw(b'{"seq":%d,' % seq + memoryview(effect)[1:])


def find_remembered(conn: Connection, network: str, ids: Iterable[str]) -> dict[str, Remembered]:
    """The ledger's memory of these change ids."""
    sqlite = conn.dialect.name == "sqlite"
    rows = conn.execute(_BY_CHANGE[sqlite], {"network": network, "ids": listed(ids, sqlite=sqlite)})
    return {key: as_remembered(sha, payload, Result(key, *told)) for key, sha, payload, *told in rows}


def as_remembered(payload_sha: str, payload: bytes, result: Result) -> Remembered:
    """The memory of a change that came with contents of this hash; `payload`: what the ledger has of it now."""
    if result.status != "refused" and payload_hash(payload) != payload_sha:
        result = replace(result, code=ERASED)
    return Remembered(payload_sha, result)


def find_records(
    conn: Connection, network: str, ids: Iterable[str], lock: str = ""
) -> dict[str, tuple[int, Record, str]]:
    """The records, each after the `seq` that changed it last and before the scope in which it is given out.

    `lock` is "update" or "share" (PostgreSQL).
    """
    sqlite = conn.dialect.name == "sqlite"
    query = _BY_ID[sqlite].with_for_update(read=lock == "share") if lock else _BY_ID[sqlite]
    found = {}
    for seq, body, scope in conn.execute(query, {"network": network, "ids": listed(ids, sqlite=sqlite)}):
        known = _read_record(body)
        found[known.id] = (seq, known, scope)
    return found


def list_kind(conn: Connection, network: str, kind: str, *, locked: bool = True) -> list[Record]:
    """All delegations or blackouts. On PostgreSQL they are locked: one that is taken back meanwhile is waited for."""
    query = select(record.c.body).where(record.c.network == network, record.c.kind == kind)
    if locked and conn.dialect.name != "sqlite":
        query = query.with_for_update(read=True)
    return [_read_record(body) for (body,) in conn.execute(query)]


def is_stand_in(conn: Connection, network: str, person: str, day: str) -> bool:
    """Whether the person decides for somebody else on the day (ISO 8601)."""
    return stands_in(person, list_kind(conn, network, "delegation", locked=False), day)


def read_record(body: bytes) -> Record:
    """A record out of its stored JSON."""
    return _read_record(body)


def entry_row(network: str, seq: int, judged: Judged, at: str) -> dict[str, Any]:
    """The columns of a new entry, without its hashes."""
    change, verdict = judged.change, judged.verdict
    result, delta = verdict.result, verdict.delta
    return {
        "network": network,
        "seq": seq,
        "change_id": change.id,
        "device": change.device,
        "n": change.n,
        "person": change.author,
        "kind": change.kind,
        "record": change.record,
        "record_kind": change.record_kind,
        "scope": verdict.scope,
        "left_scope": verdict.left_scope,
        "payload": judged.payload,
        "payload_sha": judged.payload_sha,
        "status": result.status,
        "code": result.code,
        "sentence": result.sentence,
        "fix": result.fix,
        "effect": _write(delta) if delta else None,
        "at_server": at,
    }


def as_entry(row: Mapping[str, Any]) -> Entry:
    """The entry that readers get of an entry's columns."""
    return make_entry(row["seq"], row["record"], row["record_kind"], row["scope"], row["left_scope"], row["effect"])


def save_entries(conn: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Append to the ledger."""
    append(conn, ledger, rows)


def save_records(
    conn: Connection,
    network: str,
    made: Iterable[tuple[int, Record]],
    known: Container[str],
    whole: Mapping[str, bytes | None],
    scopes: Mapping[str, str],
) -> None:
    """Write records with their `seq`; `known` are there already, `whole` has JSON of a record where it exists.

    `scopes`: record id -> the scope in which it is given out.

    A new one is inserted plainly: where another batch made it meanwhile, the transaction fails and is tried again.
    """
    new: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for seq, item in made:
        values = {"kind": item.kind, "scope": scopes[item.id], "seq": seq, "body": whole.get(item.id) or _write(item)}
        if item.id in known:
            changed.append({"of": network, "known": item.id, **values})
        else:
            new.append({"network": network, "id": item.id, **values})
    if new:
        append(conn, record, new)
    if changed:
        conn.execute(_CHANGED, changed)
