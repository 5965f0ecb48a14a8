"""The rows that a hand-in makes for the laptop it came from: without the values that this laptop has just sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from campaigndesk.domain.changes import Change
from campaigndesk.domain.payloads import written
from campaigndesk.domain.records import Delta, Value
from campaigndesk.protocol.messages import Row
from campaigndesk.server.entries import Judged

_encode: Final = msgspec.json.Encoder().encode


def own_rows(first: int, fresh: Sequence[Judged]) -> dict[int, msgspec.Raw]:
    """Place -> the lean row there, for the new entries of one hand-in from the place `first` on."""
    return {
        seq: msgspec.Raw(_encode(lean_row(seq, judged.change, judged.verdict.delta)))
        for seq, judged in enumerate(fresh, first)
        if judged.verdict.delta is not None
    }


def lean_row(seq: int, change: Change, delta: Delta) -> Row:
    """The row without what the change itself says; what the rules made of it, or set beside it, is there."""
    values, stamps = written(change.kind, change.payload), delta.stamps
    created = delta.created.change if delta.created else ""
    same: list[str] = []
    rest: dict[str, Value] = {}
    for name, value in delta.fields.items():
        stamp = stamps.get(name)
        # The same object: what is equal may still be written otherwise, as 1 and true are.
        if values.get(name, rest) is value and (stamp.change if stamp else created) == change.id:
            same.append(name)
        else:
            rest[name] = value
    return Row(seq, delta.id, delta.kind, delta.scope, rest, stamps, delta.created, same=tuple(same))
