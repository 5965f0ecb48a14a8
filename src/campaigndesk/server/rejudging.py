"""Judges every entry of a ledger anew: a forged one whose hashes are right is not what the rules made of its change."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Delta, Record, patched
from campaigndesk.server.administration import ADMINISTRATOR
from campaigndesk.server.decision import decide
from campaigndesk.server.erasing import list_left
from campaigndesk.server.opening import Database
from campaigndesk.server.own_acts import ADMINISTRATION, is_own
from campaigndesk.server.surroundings import People, Surroundings
from campaigndesk.server.tables import ledger, network

_read_change: Final = msgspec.json.Decoder(Change).decode
_read_delta: Final = msgspec.json.Decoder(Delta).decode

_NOT_KNOWN: Final = frozenset({"media_missing", "email_taken"})
"""Refusals for a reason that is not in the ledger: a picture had not come yet, an address was erased since."""


def judged_otherwise(database: Database) -> list[str]:
    """Entries that this program would judge otherwise than the ledger says, a sentence each, the first first.

    By the rights held at the time and the records as they were. Three refusals cannot be judged again, since they
    depend on what is not in the ledger: that a device was not the person's, that a picture had not come yet, and that
    an address was taken. No more can entries whose contents were erased. Entries of an older program may differ where a
    rule has changed since.
    """
    with database.reading() as conn:
        names = conn.execute(select(network.c.id)).scalars().all()
        return [sentence for name in names for sentence in _Judge(name).wrong(conn)]


class _Judge:
    """The records and people of a network as they were before the entry that is looked at."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._records: dict[str, Record] = {}
        self._kinds: dict[str, dict[str, Record]] = {}
        self._people = People(0, ())
        self._left: Container[int] = ()

    def wrong(self, conn: Connection) -> list[str]:
        """Follow the ledger from its first entry to its last."""
        found, self._left = [], list_left(conn, self._name)
        query = select(ledger).where(ledger.c.network == self._name).order_by(ledger.c.seq)
        for mapping in conn.execution_options(yield_per=500).execute(query).mappings():
            row: dict[str, Any] = {str(key): value for key, value in mapping.items()}
            try:
                found += self._follow(row)
            except (KeyError, msgspec.MsgspecError):
                found.append(f"Entry {row['seq']} cannot be read, so nothing after it was judged.")
                break
        return found

    def _follow(self, row: dict[str, Any]) -> list[str]:
        change, before = _read_change(row["payload"]), self._records.get(row["record"])
        after = patched(before, _read_delta(row["effect"])) if row["effect"] is not None else before
        own = is_own(row["device"], row["kind"], row["status"])
        same = own or row["seq"] in self._left or row["code"] in _NOT_KNOWN or self._is_same(row, change, before, after)
        if after is not None:
            self._records[after.id] = after
            self._kinds.setdefault(after.kind, {})[after.id] = after
            if after.kind == "person" and after != before:
                self._people = self._people.with_person(after)
        if same:
            return []
        return [f"Entry {row['seq']} ({change.kind} by {change.author}) is not what the rules made of its change."]

    def _is_same(self, row: dict[str, Any], change: Change, before: Record | None, after: Record | None) -> bool:
        own = change.device == ADMINISTRATION
        author = Author(change.author, ADMINISTRATOR) if own else self._people.author(change.author)
        devices = frozenset[str]() if row["code"] == "not_this_device" else frozenset({change.device})
        look = Surroundings(
            self._name,
            self._people,
            self._records.get,
            lambda wanted, _: wanted,
            lambda kind: self._kinds.get(kind, {}).values(),
            row["at_server"],
        )
        verdict = decide(change, row["payload_sha"], before, author, devices, look, None)
        told = (verdict.result.status, verdict.result.code, verdict.record or before)
        return told == (row["status"], row["code"], after)
