"""Acts of the administration that the ledger alone keeps: no record changes by them, and no laptop hears of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.domain.changes import Change
from campaigndesk.server.tables import ledger

DISCLOSE: Final = "disclose@1"
OWN: Final = frozenset({DISCLOSE})
"""Kinds of change that no rule judges: a laptop that hands one in is refused, since its program does not know them."""

ADMINISTRATION: Final = "administration"
"""The device under whose name the administrator's acts are entered."""

_read_change: Final = msgspec.json.Decoder(Change).decode


class Noted(NamedTuple):
    """An act as the ledger has it; `at` is an instant in UTC."""

    seq: int
    at: str
    payload: Mapping[str, Any]


def is_own(device: str, kind: str) -> bool:
    """Whether an entry is such an act."""
    return device == ADMINISTRATION and kind in OWN


def list_own(conn: Connection, network: str, kind: str) -> Iterator[Noted]:
    """The acts of one kind, the oldest first."""
    own = (ledger.c.network == network, ledger.c.device == ADMINISTRATION, ledger.c.kind == kind)
    columns = (ledger.c.seq, ledger.c.at_server, ledger.c.payload)
    for seq, at, payload in conn.execute(select(*columns).where(*own).order_by(ledger.c.seq)):
        yield Noted(seq, at, _read_change(payload).payload)
