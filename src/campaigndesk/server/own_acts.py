"""Acts of the administration beside the rules of records, such as disclosures and erasures; the ledger keeps each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Connection, func, select
from uuid_utils import uuid7

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record, difference
from campaigndesk.protocol.messages import Result
from campaigndesk.server.decision import Verdict
from campaigndesk.server.tables import ledger, network

DISCLOSE: Final = "disclose@1"
HOLD: Final = "hold_records@1"
LIFT: Final = "lift_records@1"
ERASE: Final = "erase@1"
RETAIN: Final = "retain@1"
UNBIND: Final = "unbind_provider@1"
OWN: Final = frozenset({DISCLOSE, HOLD, LIFT, ERASE, RETAIN, UNBIND})
"""Kinds of change that no rule judges: a laptop that hands one in is refused, since its program does not know them."""

ADMINISTRATION: Final = "administration"
"""The device under whose name the administrator's acts are entered."""

_read_change: Final = msgspec.json.Decoder(Change).decode


class Wanted(NamedTuple):
    """An act to be entered; `before`, `after` and `scope` (in which it is given out) of the record that it changes."""

    kind: str
    payload: dict[str, Any]
    id: str = ""
    before: Record | None = None
    after: Record | None = None
    scope: str = ""


class Own(NamedTuple):
    """An act with what became of it: that of one that changes no record has no effect."""

    change: Change
    verdict: Verdict


class Noted(NamedTuple):
    """An act as the ledger has it; `at` is an instant in UTC."""

    seq: int
    at: str
    payload: Mapping[str, Any]


def is_own(device: str, kind: str, status: str) -> bool:
    """Whether an entry is such an act, and not a laptop's that was refused."""
    return device == ADMINISTRATION and kind in OWN and status == "applied"


def make_own(conn: Connection, name: str, wanted: Sequence[Wanted], at: str) -> list[Own]:
    """These acts, numbered; `at`: the server's time as an instant in UTC."""
    person = conn.execute(select(network.c.administrator).where(network.c.id == name)).scalar_one()
    own = (ledger.c.network == name, ledger.c.device == ADMINISTRATION)
    n = conn.execute(select(func.max(ledger.c.n)).where(*own)).scalar() or 0
    made = []
    for number, act in enumerate(wanted, n + 1):
        change = Change(
            id=act.id or str(uuid7()),
            device=ADMINISTRATION,
            n=number,
            kind=act.kind,
            record=act.after.id if act.after else name,
            record_kind=act.after.kind if act.after else "network",
            author=person,
            seen_at=at,
            payload=act.payload,
        )
        verdict = Verdict(Result(change.id, "applied"))
        if act.after is not None and act.before is not None:
            verdict = verdict._replace(record=act.after, delta=difference(act.before, act.after), scope=act.scope)
        made.append(Own(change, verdict))
    return made


def list_own(conn: Connection, network: str, kind: str) -> Iterator[Noted]:
    """The acts of one kind, the oldest first."""
    own = (ledger.c.device == ADMINISTRATION, ledger.c.kind == kind, ledger.c.status == "applied")
    columns = (ledger.c.seq, ledger.c.at_server, ledger.c.payload)
    query = select(*columns).where(ledger.c.network == network, *own).order_by(ledger.c.seq)
    for seq, at, payload in conn.execute(query).all():
        try:
            yield Noted(seq, at, _read_change(payload).payload)
        except msgspec.MsgspecError:
            continue  # Changed by hand: the audit names it.
