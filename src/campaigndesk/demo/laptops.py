"""A laptop of the demo: one person, one profile, one desk, and the way to the server."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from campaigndesk.actions.desk import Desk
from campaigndesk.demo.people import Person
from campaigndesk.demo.phones import set_up_where_needed
from campaigndesk.demo.telling import DemoFailed
from campaigndesk.desktop.preferences import Preferences, save_preferences
from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.records import Record
from campaigndesk.store.inbox import Counts, counts
from campaigndesk.store.keys import find_key
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import find_record, list_records
from campaigndesk.sync.client import Unreachable, Wire
from campaigndesk.sync.joining import sign_in
from campaigndesk.sync.rounds import RoundReport, sync_once

ALL: Final = 1_000_000


class Laptop:
    """The desk of one person. Its key lies in a file of the profile: the demo leaves the keyring of its guest alone."""

    def __init__(self, person: Person, profile: Path) -> None:
        self.person = person
        self.profile = profile
        self.store = open_store(profile, find_key(profile, allow_key_file=True))
        self.desk = Desk(self.store)
        self._wire: Wire | None = None

    @property
    def place(self) -> str:
        """The town it stands in."""
        return self.person.place

    def close(self) -> None:
        """Close the profile, so that another process can open it."""
        self.store.close()

    def join(self, url: str) -> None:
        """Sign in to the server, as this person."""
        self._wire = sign_in(self.desk, url, self.person.email, self.person.password, device_name=self.place)
        set_up_where_needed(self._wire, lambda: datetime.now(UTC))
        zone, country = self.person.zone, self.person.country
        save_preferences(self.profile, Preferences(zone=zone, countries=(country,), begun=True))

    def sync(self) -> RoundReport:
        """Hand in and take until nothing waits and nothing is new."""
        if self._wire is None:
            raise DemoFailed(f"{self.place} is not signed in.")
        return sync_once(self.desk, self._wire)

    def sync_in_vain(self) -> str:
        """What the laptop says when no server answers."""
        try:
            self.sync()
        except Unreachable as problem:
            return problem.sentence
        raise DemoFailed(f"{self.place} could sync although the server is down.")

    def read(self, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """`function(conn, ...)` of the store."""
        return self.desk.read(function, *arguments, **named)

    def find(self, record_id: str) -> Record:
        """A record as this laptop shows it."""
        return self.desk.find(record_id)

    def list(self, kind: str, **where: str) -> list[Record]:
        """Records of a kind."""
        found: list[Record] = self.read(list_records, kind, where=where, limit=ALL)
        return found

    def sees(self, record_id: str) -> bool:
        """Whether the record is here."""
        return self.read(find_record, record_id) is not None

    @property
    def counts(self) -> Counts:
        """What waits here."""
        found: Counts = self.read(counts, self.desk.author)
        return found

    def fingerprint(self) -> tuple[int, str]:
        """How many records are here, and a digest over all that they say: equal where two laptops hold the same."""
        records = [record for kind in KINDS for record in self.list(kind)]
        told = sorted(json.dumps([r.id, r.kind, dict(r.fields)], sort_keys=True, ensure_ascii=False) for r in records)
        return len(records), hashlib.sha256("\n".join(told).encode()).hexdigest()[:12]
