"""Heads of the ledger that laptops saw: a cut tail, or another history, shows where one of them is not known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sqlalchemy import select

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.protocol.messages import Head
from campaigndesk.server.chain import GENESIS
from campaigndesk.server.opening import Database
from campaigndesk.server.tables import ledger

_HEAD: Final = re.compile(r"(\d{1,15}):([0-9a-f]{64})")


def read_head(text: str) -> Head:
    """A head written as `SEQ:HASH`. Raises InvalidInput."""
    found = _HEAD.fullmatch(text.strip().lower())
    if found is None:
        raise InvalidInput(f"“{text}” is no head of a ledger.", "Write it as `campaigndesk show head` prints it.")
    return Head(int(found[1]), found[2])


def unknown_heads(database: Database, heads: Iterable[Head]) -> list[str]:
    """A sentence for each head that this history does not have."""
    wrong = []
    with database.reading() as conn:
        for head in heads:
            found = conn.execute(select(ledger.c.hash).where(ledger.c.seq == head.seq)).scalars().all()
            if head.hash in found or (head.seq, head.hash) == (0, GENESIS):
                continue
            what = "is another one here" if found else "is not here: the ledger's tail was cut off"
            wrong.append(f"A laptop witnessed the entry {head.seq} with the hash {head.hash}; that entry {what}.")
    return wrong
