"""What a simulated laptop keeps, and what its rounds look up in that."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from campaigndesk.domain.changes import Change
from campaigndesk.domain.embargoes import campaign_of_scope, with_theirs
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.domain.sharing import PARENTS
from campaigndesk.protocol.tallies import mark, tally_text
from campaigndesk.store.acknowledged import days_heard
from campaigndesk.store.history import typed_values


@dataclass(slots=True)
class LaptopDisk:
    """What a kill leaves. Outbox, acknowledged and set aside are by the number of the change in `work`.

    `acknowledged`: how and when it was answered, by the server's clock; `aside`: when it was refused; `media`: hash of
    one that is here -> whether the server has it.
    """

    notes: dict[str, str] = field(default_factory=dict)
    work: dict[int, Change] = field(default_factory=dict)
    outbox: dict[int, str] = field(default_factory=dict)
    acknowledged: dict[int, tuple[str, str]] = field(default_factory=dict)
    aside: dict[int, str] = field(default_factory=dict)
    confirmed: dict[str, Record] = field(default_factory=dict)
    held: dict[str, int] = field(default_factory=dict)
    shown: dict[str, Record] = field(default_factory=dict)
    history: list[tuple[Any, ...]] = field(default_factory=list)
    media: dict[str, bool] = field(default_factory=dict)
    incidents: int = 0

    def answered(self, n: int) -> tuple[str, str]:
        """How and when a change was answered, which does not wait any more."""
        return ("refused", self.aside[n]) if n in self.aside else self.acknowledged.get(n, ("", ""))

    def forget(self, numbers: Iterable[int]) -> None:
        """Let go of changes that do not wait any more."""
        for n in list(numbers):
            del self.work[n]
            self.acknowledged.pop(n, None)
            self.aside.pop(n, None)

    def copy(self) -> LaptopDisk:
        """As a transaction begins, or a backup is made."""
        return LaptopDisk(
            dict(self.notes), dict(self.work), dict(self.outbox), dict(self.acknowledged), dict(self.aside),
            dict(self.confirmed), dict(self.held), dict(self.shown), list(self.history), dict(self.media),
            self.incidents,
        )  # fmt: skip


def note_heard(disk: LaptopDisk, at: str) -> None:
    """Note that the server was heard at an instant by its clock."""
    disk.notes["heard_days"] = " ".join(days_heard(disk.notes.get("heard_days", "").split(), at))


def media_of(change: Change) -> list[dict[str, str]]:
    """The media that a change names."""
    return [item for name, value in typed_values(change) if name == "media" for item in value or ()]


def list_scoped(disk: LaptopDisk, scopes: Collection[str]) -> set[str]:
    """Ids of the copies in one of these scopes; in that of an embargo are its campaign and whatever is shared of it."""
    campaigns = [campaign for scope in scopes if (campaign := campaign_of_scope(scope))]
    held = {key for key in disk.held if disk.confirmed[key].scope in scopes}
    return held | (list_with_theirs(disk, campaigns) if campaigns else set())


def list_with_theirs(disk: LaptopDisk, ids: Iterable[str]) -> set[str]:
    """These ids, and those of the shared copies that belong to one of them."""
    shared = [record for record in disk.confirmed.values() if record.scope == NETWORK]
    above = {r.id: [str(r.get(name)) for name in PARENTS if r.get(name)] for r in shared}
    return set(with_theirs(dict.fromkeys(ids, ""), above))


def forget_answered(disk: LaptopDisk) -> set[str]:
    """Take off what stayed on top until its rows had come; ids of the records."""
    gone = [n for n, state in disk.outbox.items() if state == "answered"]
    for n in gone:
        del disk.outbox[n]
    return {disk.work[n].record for n in gone}


def offer_again(disk: LaptopDisk) -> None:
    """Put what was acknowledged into the outbox again."""
    for n in disk.acknowledged:
        disk.outbox[n] = "again"
    disk.acknowledged.clear()


def offer_to_restored(disk: LaptopDisk) -> None:
    """The server was restored: what it may lack is offered again, pictures among it."""
    offer_again(disk)
    disk.media = dict.fromkeys(disk.media, False)
    disk.notes |= {"epoch": "", "left_epoch": "", "head_hash": ""}


def tally_here(disk: LaptopDisk) -> str:
    """The tally of all server's copies that are here."""
    total = 0
    for key, seq in disk.held.items():
        total ^= mark(key, seq)
    return tally_text(total)
