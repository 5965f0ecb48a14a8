"""The ledger's hash chain: each entry's hash covers the one before, so that no past entry changes unseen."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

import msgspec

GENESIS: Final = "0" * 64
"""What the first entry goes on from."""

COVERED: Final = (
    "network",
    "seq",
    "change_id",
    "device",
    "n",
    "person",
    "kind",
    "record",
    "record_kind",
    "scope",
    "left_scope",
    "payload_sha",
    "status",
    "code",
    "sentence",
    "fix",
    "at_server",
)
"""The columns of an entry that its hash covers as they are; payload and effect are covered by their own hashes."""

_encode: Final = msgspec.json.Encoder().encode


def entry_hash(prev: str, entry: Mapping[str, Any], effect_sha: str | None = None) -> str:
    """SHA-256 (hex) over a JSON list: the hash before, the covered columns, the effect's own hash.

    `effect_sha`: that of an effect whose contents were erased since.
    """
    if effect_sha is None:
        effect_sha = effect_hash(entry["effect"])
    return hashlib.sha256(_encode([prev, *[entry[name] for name in COVERED], effect_sha])).hexdigest()


def effect_hash(effect: bytes | None) -> str:
    """SHA-256 (hex) of an effect; empty where a change had none."""
    return hashlib.sha256(effect).hexdigest() if effect is not None else ""


def payload_hash(payload: bytes) -> str:
    """SHA-256 (hex) of a change in its canonical form."""
    return hashlib.sha256(payload).hexdigest()
