"""The tally of what a laptop holds: kept up by both sides with each row, compared after each round."""

from __future__ import annotations

import hashlib


def mark(record_id: str, seq: int) -> int:
    """One record's part of a tally: XOR it in when the record is at `seq`, and out when it leaves that."""
    return int.from_bytes(hashlib.sha256(f"{record_id}:{seq}".encode()).digest()[:8], "big")


def tally_text(tally: int) -> str:
    """A tally as it crosses the wire: 16 hex digits."""
    return f"{tally:016x}"
