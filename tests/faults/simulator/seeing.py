"""What a person sees on a laptop while work is under way: all that they typed, once, and never older than before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from campaigndesk.domain import changes as domain_changes
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import Record
from campaigndesk.store.outbox import mentions
from faults.simulator.acts import texts_of

if TYPE_CHECKING:
    from faults.simulator.laptop import Laptop


def badly_shown(laptop: Laptop) -> list[str]:
    """A sentence for each thing that this laptop shows and should not, or the other way round."""
    return [f"{laptop.name} {what}" for what in (*_hidden(laptop), *_twice(laptop), *laptop.went_back)]


def _hidden(laptop: Laptop) -> Iterator[str]:
    """Words that wait, or whose rows have not come, are shown where the rules allow them on what waits before them."""
    disk, author, look = laptop.disk, laptop.author(), laptop.look()
    below: dict[str, Record | None] = {}
    for n, state in sorted(disk.outbox.items()):
        change = disk.work[n]
        if change.record_kind != "post" or state == "again":
            continue
        confirmed = disk.confirmed.get(change.record)
        if state == "answered" and mentions(confirmed, change.id):
            continue
        before = below.get(change.record, confirmed)
        after = domain_changes.apply(before, change, author, look)
        below[change.record] = before if isinstance(after, Refusal) else after
        if change.kind not in ("create@1", "set@1"):
            continue
        later = any(m > n and other.record == change.record for m, other in disk.work.items())
        if later:
            continue
        if isinstance(after, Refusal):
            continue
        shown = disk.shown.get(change.record)
        if shown is None or not (mentions(shown, change.id) or _has(shown, texts_of(change))):
            yield f"does not show {change.id}"


def _has(shown: Record, words: list[str]) -> bool:
    """Somebody settled a conflict with the very same words."""
    there = [*shown.fields.values(), *(copy["value"] for copy in shown.get("conflicts", ()))]
    return all(text in there for text in words)


def _twice(laptop: Laptop) -> Iterator[str]:
    """What the server has taken is not laid on its own copy again."""
    disk = laptop.disk
    for n, state in sorted(disk.outbox.items()):
        change = disk.work[n]
        confirmed, shown = disk.confirmed.get(change.record), disk.shown.get(change.record)
        if state != "answered" or confirmed is None or shown is None or not mentions(confirmed, change.id):
            continue
        there = {copy["change"] for copy in confirmed.get("conflicts", ())}
        if change.id in {copy["change"] for copy in shown.get("conflicts", ())} - there:
            yield f"shows {change.id} in conflict with itself"
