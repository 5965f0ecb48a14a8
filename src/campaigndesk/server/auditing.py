"""Checks the ledger from its first entry to its head: nothing was changed, taken out or put in behind its back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.domain.records import Delta, Record, patched
from campaigndesk.server.chain import GENESIS, entry_hash, payload_hash
from campaigndesk.server.entries import read_record
from campaigndesk.server.erasing import Left, entry_is_left, list_left
from campaigndesk.server.following import Following
from campaigndesk.server.heads import kept_wrong
from campaigndesk.server.opening import Database
from campaigndesk.server.sheltering import may_be_given_out
from campaigndesk.server.tables import ledger, network, record

_read_delta: Final = msgspec.json.Decoder(Delta).decode


@dataclass(frozen=True, slots=True)
class Audit:
    """Entries read, each thing that is wrong as a sentence that names the place, records, the head as `SEQ:HASH`.

    `erased`: entries whose contents were erased and whose place in the chain stands.
    """

    entries: int
    wrong: tuple[str, ...]
    records: int = 0
    head: str = ""
    erased: int = 0


def audit(database: Database) -> Audit:
    """Read every entry of every network; the records must be what their entries made of them."""
    with database.reading() as conn:
        return audit_on(conn)


def audit_on(conn: Connection) -> Audit:
    """The same within a transaction that is open."""
    entries = count = erased = 0
    wrong: list[str] = []
    stands_at = ""
    for name, seq, head in conn.execute(select(network.c.id, network.c.seq, network.c.head)).all():
        records: dict[str, tuple[int, Record]] = {}
        following, left = Following(name), list_left(conn, name)
        prev, expected = GENESIS, 1
        query = select(ledger).where(ledger.c.network == name).order_by(ledger.c.seq)
        for mapping in conn.execution_options(yield_per=500).execute(query).mappings():
            row: dict[str, Any] = {str(key): value for key, value in mapping.items()}
            wrong += _wrong(row, prev, expected, left.get(row["seq"]))
            if row["effect"] is not None:
                _follow(records, following, row)
            prev, expected, entries = row["hash"], row["seq"] + 1, entries + 1
        if (seq, head) != (expected - 1, prev):
            wrong.append(f"The ledger ends at {expected - 1}; the network says {seq}, with another hash or number.")
        scopes = _scopes_kept(conn, name)
        wrong += _records_wrong(conn, name, records, scopes)
        wrong += following.wrong(conn, records, scopes)
        wrong += kept_wrong(conn, name)
        count, stands_at, erased = count + len(records), f"{expected - 1}:{prev}", erased + len(left)
    return Audit(entries, tuple(wrong), count, stands_at, erased)


def _wrong(row: dict[str, Any], prev: str, expected: int, left: Left | None) -> list[str]:
    seq, found = row["seq"], []
    if seq != expected:
        found.append(f"Entries {expected} to {seq - 1} are missing.")
    if row["prev"] != prev:
        found.append(f"Entry {seq} does not go on from the one before it.")
    if left is not None and not entry_is_left(row, left):
        found.append(f"Entry {seq} is not what its erasure left of it.")
    if left is None and payload_hash(row["payload"]) != row["payload_sha"]:
        found.append(f"The change of entry {seq} is not the one that was judged.")
    if entry_hash(row["prev"], row, left.effect_was if left else None) != row["hash"]:
        found.append(f"Entry {seq} was changed.")
    return found


def _follow(records: dict[str, tuple[int, Record]], following: Following, row: dict[str, Any]) -> None:
    before = records.get(row["record"])
    try:
        delta = _read_delta(row["effect"])
        was = before[1] if before else None
        after = patched(was, delta)
        records[row["record"]] = (row["seq"], after)
        following.add(delta, row["person"], was, after)
    except (KeyError, msgspec.MsgspecError):
        records.pop(row["record"], None)


def _scopes_kept(conn: Connection, name: str) -> dict[str, str]:
    rows = conn.execute(select(record.c.id, record.c.scope).where(record.c.network == name))
    return {row[0]: row[1] for row in rows}


def _records_wrong(
    conn: Connection, name: str, records: dict[str, tuple[int, Record]], scopes: Mapping[str, str]
) -> list[str]:
    found, seen = [], set()
    columns = (record.c.id, record.c.seq, record.c.kind, record.c.body)
    for key, seq, kind, body in conn.execute(select(*columns).where(record.c.network == name)):
        seen.add(key)
        known = records.get(key)
        if known is None or known != (seq, _as_kept(body)) or known[1].kind != kind:
            found.append(f"The record {key} is not what the ledger made of it.")
    found += [
        f"The record {key} is not given out to those for whom it is."
        for key in sorted(seen & records.keys())
        if not may_be_given_out(records[key][1], scopes, records)
    ]
    return [*found, *(f"The record {key} is missing." for key in sorted(records.keys() - seen))]


def _as_kept(body: bytes) -> Record | None:
    """The record; None where it cannot be read any more."""
    try:
        return read_record(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
