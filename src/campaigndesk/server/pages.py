"""Which rows of the ledger's end a person gets: by what they may see, a page at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import msgspec

from campaigndesk.domain.embargoes import campaign_of_scope
from campaigndesk.protocol.messages import Row
from campaigndesk.protocol.tallies import tally_text
from campaigndesk.server.batches import Tallies
from campaigndesk.server.entries import Entry
from campaigndesk.server.pulse import Pulse

PAGE_BYTES: Final = 8 * 1024 * 1024
"""A page of rows ends with the row that passes this."""

NOTHING_MORE: Final = frozenset[str]()
NOTHING_OWN: Final[Mapping[int, msgspec.Raw]] = MappingProxyType({})

_encode: Final = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Page:
    """Rows for one person in order. `next`: the last place looked at; `tally` is empty while there is `more`."""

    rows: tuple[msgspec.Raw, ...]
    next: int
    more: bool
    tally: str
    pulse: Pulse


def select_rows(
    entries: Iterable[tuple[Entry, str]],
    visible: frozenset[str],
    limit: int,
    own: Mapping[int, msgspec.Raw] = NOTHING_OWN,
    seen: frozenset[str] = NOTHING_MORE,
) -> tuple[list[msgspec.Raw], int | None]:
    """Rows for who holds these scopes, and the last place looked at where the page is full (None: all were).

    `own`: place -> the row to give instead of the ledger's. `seen`: scopes that this person sees beyond those that the
    laptop holds: what moved there does not go from it.
    """
    seen = seen | visible
    rows: list[msgspec.Raw] = []
    size = last = 0
    for entry, scope_now in entries:
        if len(rows) >= limit or size > PAGE_BYTES:
            return rows, last
        last = entry.seq
        if entry.row is None:
            continue
        stays = entry.left_scope in visible and entry.scope in seen
        if (entry.scope in visible or stays) and scope_now in seen:
            rows.append(own.get(entry.seq, entry.row))
            size += entry.size
        elif entry.scope in visible or entry.left_scope in visible:
            # It came under an embargo: what belongs to it went with it, without entries of its own.
            scope = entry.scope if campaign_of_scope(entry.scope) and entry.left_scope in visible else ""
            rows.append(msgspec.Raw(_encode(Row(entry.seq, entry.record, entry.kind, scope, gone=True))))
    return rows, None


def make_page(
    rows: list[msgspec.Raw], looked_at: int | None, pulse: Pulse, visible: frozenset[str], tallies: Tallies
) -> Page:
    """The page of these rows; `looked_at` as `select_rows` gives it, `pulse` where the ledger stands."""
    if looked_at is not None:
        return Page(tuple(rows), looked_at, True, "", pulse)
    return Page(tuple(rows), pulse.seq, False, tally_of(tallies, visible), pulse)


def tally_of(tallies: Tallies, scopes: Iterable[str]) -> str:
    """The tally of all records in these scopes, as it crosses the wire."""
    total = 0
    for scope in scopes:
        total ^= tallies.get(scope, (0, 0))[0]
    return tally_text(total)
