"""Keeps what is typed: each field is written on top of the value that its editor last took or wrote, never on news."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from enum import StrEnum

from campaigndesk.domain.errors import Refused
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.texts import cleaned

Writer = Callable[[Mapping[str, Value], Mapping[str, str], Mapping[str, Value]], Record]
"""Writes fields on their bases (field -> change id) and gives the record after it; raises CampaignDeskError.

The third argument holds the values that the editor last took: a set is written as what was added and removed since.
"""


class News(StrEnum):
    """What a record just read means for a field that is on the screen."""

    NONE = "none"
    TAKE = "take"
    AHEAD = "ahead"
    COPY = "copy"


class Keeper:
    """Fields of one record between screen and store. `type` is called by the window, `write` in the store's lane."""

    def __init__(self, record: Record, person: str, writer: Writer) -> None:
        self.record_id = record.id
        self.writes = 0
        self.person = person
        self._writer = writer
        self._lock = threading.Lock()
        self._bases: dict[str, str] = {}
        self._seen: dict[str, Value] = dict(record.fields)
        self._pending: dict[str, Value] = {}
        self._first = record

    def type(self, name: str, value: Value) -> None:
        """The field as it stands on the screen now."""
        with self._lock:
            self._pending[name] = cleaned(value) if isinstance(value, str) else value

    def forget(self, name: str) -> None:
        """Drop what was typed into the field and not written: the person took another text."""
        with self._lock:
            self._pending.pop(name, None)

    def pending(self) -> dict[str, Value]:
        """What is typed and not written yet."""
        with self._lock:
            return dict(self._pending)

    def base(self, name: str) -> str:
        """The id of the change that the next write of the field builds on."""
        with self._lock:
            return self._bases.get(name) or self._first.base(name)

    def rest_on(self, name: str, base: str, value: Value) -> None:
        """From now on the field's writes build on this change and its value: the person has seen it."""
        with self._lock:
            self._bases[name] = base
            self._seen[name] = value

    def write(self) -> Record | None:
        """Write all that waits as one change; None when nothing does. What fails goes on waiting."""
        with self._lock:
            values = dict(self._pending)
            bases = {name: self._bases.get(name) or self._first.base(name) for name in values}
        if not values:
            return None
        try:
            return self._write(values, bases)
        except Refused:
            if len(values) == 1:
                raise
        return self._write_apart(values, bases)

    def _write_apart(self, values: dict[str, Value], bases: dict[str, str]) -> Record | None:
        """One field that the rules refuse does not keep the others from being written; then the refusal is raised."""
        record, refused = None, None
        for name, value in values.items():
            try:
                record = self._write({name: value}, bases)
            except Refused as error:
                refused = refused or error
        if refused:
            raise refused
        return record

    def _write(self, values: dict[str, Value], bases: dict[str, str]) -> Record:
        with self._lock:
            seen = {name: self._seen.get(name) for name in values}
        record = self._writer(values, {name: bases[name] for name in values}, seen)
        with self._lock:
            self.writes += 1
            for name, value in values.items():
                self._bases[name] = own_base(record, name, value, self.person)
                self._seen[name] = value
                if name in self._pending and self._pending[name] == value:
                    del self._pending[name]
        return record


def own_base(record: Record, name: str, value: Value, person: str) -> str:
    """What the person's next write of the field builds on: the copy of their words where a conflict keeps them."""
    if record.get(name) != value or record.deleted:
        for copy in reversed(record.conflicts):
            if copy.field == name and copy.by == person and copy.value == value:
                return copy.change
    return record.base(name)


def news_of(record: Record, name: str, base: str, shown: Value, *, busy: bool) -> News:
    """What to do with the field: `shown` is on the screen, resting on `base`; `busy`: it is being typed in."""
    if any(copy.field == name and copy.change == base for copy in record.conflicts):
        return News.COPY
    if record.base(name) == base or same(record.get(name), shown):
        return News.NONE
    return News.AHEAD if busy else News.TAKE


def same(one: Value, other: Value) -> bool:
    """Whether two values of a field are the same to a reader: a field that was never set is an empty one."""
    return one == other or (not one and not other)
