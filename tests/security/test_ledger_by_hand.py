"""S19: whoever has the database's password and changes the record is found by `verify`, from outside, by the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from campaigndesk.server.tables import ledger
from processes import run
from security.served import Served

Rows = Sequence[dict[str, Any]]
LAST = 3
"""Entries of the end that are cut off."""


def forged(conn: Connection, at: int) -> None:
    conn.execute(update(ledger).where(ledger.c.seq == at).values(person="somebody else"))


def taken_out(conn: Connection, at: int) -> None:
    conn.execute(delete(ledger).where(ledger.c.seq == at))


def exchanged(conn: Connection, at: int) -> None:
    for old, new in ((at, -1), (at + 1, at), (-1, at + 1)):
        conn.execute(update(ledger).where(ledger.c.seq == old).values(seq=new))


def cut_off(conn: Connection, at: int) -> None:
    conn.execute(delete(ledger).where(ledger.c.seq > at))


def verified(served: Served, *more: object) -> tuple[int, str]:
    """What `verify` says, as a process of its own."""
    where = ("--database", served.kept.url) if served.kept.url else ()
    told = run("verify", "--data", served.kept.data, *where, *more)
    return told.returncode, told.stdout


@pytest.mark.parametrize("by_hand", [forged, taken_out, exchanged, cut_off])
def test_a_record_that_was_changed_by_hand_is_found(served: Served, by_hand: Callable[[Connection, int], None]) -> None:
    ana = served.laptop("ana@mfa.si")
    for _ in range(LAST + 2):
        ana.round(ana.new_post())
    head = ana.hello().head
    witnessed = ("--witnessed", f"{head.seq}:{head.hash}")
    assert verified(served, *witnessed)[0] == 0
    with served.house.database.writing() as conn:
        kept: Rows = [dict(row) for row in conn.execute(select(ledger)).mappings()]
        at = head.seq - LAST
        by_hand(conn, at)
    code, said = verified(served, *witnessed)
    with served.house.database.writing() as conn:
        conn.execute(delete(ledger))
        conn.execute(insert(ledger), kept)
    assert code == 1, said
    named = head.seq if by_hand is cut_off else at
    assert str(named) in said
    assert verified(served, *witnessed)[0] == 0
