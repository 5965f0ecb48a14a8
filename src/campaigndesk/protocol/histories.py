"""Messages about the past of one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one change made of the record: `fields` as they were after it. `seen_at` is the writer's own clock."""

    seq: int
    change: str
    kind: str
    person: str
    status: str
    seen_at: str
    at_server: str
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class History:
    """The changes of a record that the person may see, oldest first; `more`: ask again after the last `seq`."""

    record: str
    entries: tuple[HistoryEntry, ...]
    more: bool = False
