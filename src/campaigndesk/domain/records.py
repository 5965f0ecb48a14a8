"""A record: named fields, each knowing the change that wrote it. Never changed in place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

Value: TypeAlias = Any
"""A JSON value: None, bool, int, str, a list or a dict of these. Floats are not used."""

_NAME: Final = re.compile(r"[A-Za-z0-9_.:-]{1,64}")

NETWORK = "network"
"""The scope of what the whole network sees; a ministry's own records have the scope `country:XX`."""
ERASED = "erased"
"""What is said of a change that was taken and whose contents were erased since."""


def is_well_named(record_id: str) -> bool:
    """Whether a record or a change can have this id."""
    return bool(_NAME.fullmatch(record_id))


def country_scope(country: str) -> str:
    """The scope of a record that a ministry keeps to itself."""
    return f"country:{country}"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which change wrote a field, whose it was, and that person's clock (a note, never an order)."""

    change: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Record:
    """One thing of the network, as fields.

    `created` stamps every field that `stamps` does not name. `fields` may hold fields of a newer version:
    they are carried verbatim.
    """

    id: str
    kind: str
    scope: str
    created: Stamp
    fields: Mapping[str, Value] = field(default_factory=dict)
    stamps: Mapping[str, Stamp] = field(default_factory=dict)

    def stamp(self, name: str) -> Stamp:
        """Who wrote the field last."""
        return self.stamps.get(name, self.created)

    def base(self, name: str) -> str:
        """The id of the change that wrote the field: what an edit of it must name as its base."""
        return self.stamp(name).change

    def get(self, name: str, default: Value = None) -> Value:
        """The field's value, or the default where it was never set."""
        return self.fields.get(name, default)

    @property
    def deleted(self) -> bool:
        """A tombstone: kept so that a late edit is not lost."""
        return bool(self.fields.get("deleted"))

    @property
    def conflicts(self) -> Sequence[Conflict]:
        """Values written on top of something their writer had not seen, kept until a person decides."""
        return [Conflict(**item) for item in self.fields.get("conflicts", ())]

    def written(self, values: Mapping[str, Value], stamp: Stamp) -> Record:
        """The record with these fields written by one change."""
        return replace(
            self,
            fields={**self.fields, **values},
            stamps={**self.stamps, **dict.fromkeys(values, stamp)},
        )


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that lost the race for a field: `base` is what its writer had seen, `change` what wrote it."""

    field: str
    value: Value
    base: str
    change: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Delta:
    """What one change made of a record: only the fields that differ. `created` is set on a whole record."""

    id: str
    kind: str
    scope: str
    fields: Mapping[str, Value]
    stamps: Mapping[str, Stamp]
    created: Stamp | None = None


def difference(before: Record | None, after: Record) -> Delta:
    """What to send to somebody who has `before`."""
    if before is None:
        return Delta(after.id, after.kind, after.scope, after.fields, after.stamps, after.created)
    old, old_stamps = before.fields, before.stamps
    missing = object()
    return Delta(
        after.id,
        after.kind,
        after.scope,
        {k: v for k, v in after.fields.items() if old.get(k, missing) != v},
        {k: s for k, s in after.stamps.items() if old_stamps.get(k) != s},
    )


def patched(record: Record | None, delta: Delta) -> Record:
    """The record with a delta on top; a whole record replaces what was there.

    Raises KeyError where a partial delta meets no record.
    """
    if delta.created is not None:
        return Record(delta.id, delta.kind, delta.scope, delta.created, delta.fields, delta.stamps)
    if record is None:
        raise KeyError(delta.id)
    return replace(
        record,
        scope=delta.scope,
        fields={**record.fields, **delta.fields},
        stamps={**record.stamps, **delta.stamps},
    )
