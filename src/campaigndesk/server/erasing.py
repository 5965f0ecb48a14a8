"""Takes contents out of the ledger and leaves its chain: each entry goes on showing who did what kind of thing when.

An entry's hash covers the hashes of its change and of its effect. Where contents are erased, what is left of the two
stands in the ledger, and the erasure, an entry of its own, names the hash that the effect had and the hashes of what is
left. So nothing can be taken away or put in its place without an erasure that shows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, select, update

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Delta, Record, Stamp, Value
from campaigndesk.server.chain import effect_hash, payload_hash
from campaigndesk.server.own_acts import ERASE, Wanted, is_own, list_own
from campaigndesk.server.tables import ledger

_OPEN: Final = frozenset(
    {
        "campaign", "message", "about", "answers", "country", "account", "channel", "language", "zone", "lead_country",
        "proposed_at", "confirmed_at", "starts_on", "ends_on", "starts_at", "ends_at", "stage", "contributors",
        "series", "embargo_until", "erased",
    }
)  # fmt: skip
"""Fields that place a record and do not say what is in it."""

_canonical: Final = msgspec.json.Encoder(order="deterministic").encode
_read_change: Final = msgspec.json.Decoder(Change).decode
_read_delta: Final = msgspec.json.Decoder(Delta).decode

Rewrite = Callable[[Mapping[str, Value]], dict[str, Value]]


class Left(NamedTuple):
    """What is left of an entry: the hash that its effect had, and those of the change and the effect there now."""

    effect_was: str
    payload: str
    effect: str


def without_content(fields: Mapping[str, Value]) -> dict[str, Value]:
    """The fields with every text, list and note empty that is not one which places the record."""
    return {name: value if name in _OPEN else _blank(value) for name, value in fields.items()}


def list_left(conn: Connection, network: str) -> dict[int, Left]:
    """Place -> what is left there, of every entry whose contents were erased; the latest erasure counts."""
    found: dict[int, Left] = {}
    for noted in list_own(conn, network, ERASE):
        for seq, *hashes in noted.payload.get("entries", ()):
            if seq < noted.seq:
                found[seq] = Left(*map(str, hashes))
    return found


def erase(
    conn: Connection,
    network: str,
    known: Mapping[int, Left],
    record: Record,
    scope: str,
    rewrite: Rewrite,
    change_id: str,
    by: str,
    at: str,
    beside: Mapping[str, Value],
    reason: str,
) -> Wanted:
    """Rewrite all that the ledger has of a record, and the act that says so and reaches every laptop.

    `known`: what earlier erasures left (`list_left`). `scope`: the one in which the record is given out; `beside`:
    further fields of it from now on.
    """
    entries = []
    own = (ledger.c.network == network, ledger.c.record == record.id)
    columns = (ledger.c.seq, ledger.c.device, ledger.c.kind, ledger.c.status, ledger.c.payload, ledger.c.effect)
    for seq, *act, payload, effect in conn.execute(select(*columns).where(*own).order_by(ledger.c.seq)).all():
        if is_own(*act):
            continue
        left, after = emptied(payload, effect, rewrite)
        was = known[seq].effect_was if seq in known else effect_hash(effect)
        entries.append([seq, was, payload_hash(left), effect_hash(after)])
        place = (ledger.c.network == network, ledger.c.seq == seq)
        conn.execute(update(ledger).where(*place).values(payload=left, effect=after))
    made = erased(record, rewrite, Stamp(change_id, by, at), beside)
    return Wanted(ERASE, {"reason": reason, "entries": entries}, change_id, record, made, scope)


def emptied(payload: bytes, effect: bytes | None, rewrite: Rewrite) -> tuple[bytes, bytes | None]:
    """What is left of an entry's change and of its effect."""
    left = _canonical(replace(_read_change(payload), payload={}))
    if effect is None:
        return left, None
    delta = _read_delta(effect)
    return left, msgspec.json.encode(replace(delta, fields=rewrite(delta.fields)))


def erased(record: Record, rewrite: Rewrite, stamp: Stamp, beside: Mapping[str, Value]) -> Record:
    """The record without its contents; `stamp` says which erasure took them, `beside`: further fields from now on."""
    fields = {**rewrite(record.fields), **beside, "erased": stamp.at}
    return record.written({name: value for name, value in fields.items() if record.fields.get(name) != value}, stamp)


def _blank(value: Value) -> Value:
    if isinstance(value, str):
        return ""
    return [] if isinstance(value, (list, tuple)) else {} if isinstance(value, dict) else value


def entry_is_left(row: Mapping[str, Any], left: Left) -> bool:
    """Whether an entry whose contents were erased is what the erasure left of it."""
    return (payload_hash(row["payload"]), effect_hash(row["effect"])) == (left.payload, left.effect)
