"""How the domain's rules look things up in the laptop's database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.changes import Change
from campaigndesk.domain.contact import hours_allowed, silent_since
from campaigndesk.domain.drills import is_drill
from campaigndesk.domain.duplicates import repeat_days
from campaigndesk.domain.people import Author, author_of
from campaigndesk.domain.records import Record
from campaigndesk.domain.refit import refit
from campaigndesk.domain.times import instant
from campaigndesk.store.coding import unpacked_record, unpacked_value
from campaigndesk.store.meta import find_meta
from campaigndesk.store.outbox import list_on_top, still_on_top
from campaigndesk.store.records import find_confirmed, find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.domain.channel_rules import ChannelRule
    from campaigndesk.domain.rights import Rights

LOOKED_UP: Final = frozenset({"campaign", "person", "network", "account", "delegation", "blackout", "wording", "stop"})
"""Kinds that the rules look up beside the record that changes."""


class StoreLook:
    """Records and people as one transaction sees them; made anew for each.

    `now`: the instant by the laptop's clock in UTC, or its day (ISO 8601); this moment where it is not given. The
    server has the last word. `then`: id -> a record as it was (None: not there), instead of what is shown of it.
    """

    def __init__(self, conn: Connection, now: str = "", then: Mapping[str, Record | None] | None = None) -> None:
        self._conn = conn
        self.now = now or instant(datetime.now(UTC))
        self.day = self.now[:10]
        self._delegations: list[Record] | None = None
        self._blackouts: list[Record] | None = None
        self._wordings: list[Record] | None = None
        self._narratives: list[Record] | None = None
        self._stops: list[Record] | None = None
        self._then = dict(then or {})
        self._records: dict[str, Record | None] = dict(self._then)
        self._people: list[Author] | None = None
        self._own: list[_Own] | None = None
        self._before: dict[tuple[int, ...], StoreLook] = {}

    def before(self, n: int, author: Author) -> StoreLook:
        """What the author's own waiting change of this number found: later own work on what is looked up is left out.

        The server judges changes in the order in which they were made, so that they are shown like this as well.
        """
        if self._own is None:
            self._own = _list_own(self._conn)
        if not any(change.n > n for own in self._own for change in own.waiting):
            return self
        made = tuple(sum(change.n < n for change in own.waiting) for own in self._own)
        if made not in self._before:
            then = {
                own.record: refit(own.confirmed, own.waiting[:count], author, self).record
                for own, count in zip(self._own, made, strict=True)
            }
            self._before[made] = StoreLook(self._conn, self.now, then)
        return self._before[made]

    def record(self, record_id: str) -> Record | None:
        """The record as it is shown, or None where it is not here."""
        if record_id not in self._records:
            self._records[record_id] = find_record(self._conn, record_id)
        return self._records[record_id]

    def people(self, role: str, country: str) -> Sequence[str]:
        """Ids of the active people who hold the role in that country itself."""
        if self._people is None:
            self._people = [author_of(person) for person in self._listed("person", "")]
        return [author.person for author in self._people if (role, country) in author.roles]

    def delegations(self) -> Sequence[Record]:
        """Every delegation that was not taken away."""
        if self._delegations is None:
            self._delegations = self._listed("delegation")
        return self._delegations

    def blackouts(self) -> Sequence[Record]:
        """Every blackout that was not taken away."""
        if self._blackouts is None:
            self._blackouts = self._listed("blackout")
        return self._blackouts

    def stops(self) -> Sequence[Record]:
        """Every stop, standing or lifted."""
        if self._stops is None:
            self._stops = self._listed("stop")
        return self._stops

    @property
    def drill(self) -> bool:
        """Whether the network practises."""
        return is_drill(self.record(find_meta(self._conn, "network")))

    @property
    def silent_since(self) -> str:
        """The last news from the server where that is longer ago than the network allows; else empty."""
        if not find_meta(self._conn, "server"):
            return ""
        hours = hours_allowed(self.record(find_meta(self._conn, "network")))
        return silent_since(find_meta(self._conn, "synced_at"), self.now, hours)

    @property
    def repeat_days(self) -> int:
        """Within how many days the same words are pointed out."""
        return repeat_days(self.record(find_meta(self._conn, "network")))

    def wordings(self) -> Sequence[Record]:
        """Every pack of wording rules that was not taken away."""
        if self._wordings is None:
            self._wordings = self._listed("wording")
        return self._wordings

    def narratives(self) -> Sequence[Record]:
        """Every narrative that was not taken away."""
        if self._narratives is None:
            self._narratives = self._listed("narrative", " AND deleted = 0 ORDER BY id")
        return self._narratives

    def _listed(self, kind: str, those: str = " AND deleted = 0") -> list[Record]:
        rows = self._conn.exec_driver_sql(f"SELECT body FROM record WHERE kind = ? AND kind <> 'post'{those}", (kind,))
        found = [unpacked_record(body) for (body,) in rows]
        if not self._then:
            return found
        then = [record for record in self._then.values() if record and record.kind == kind and not record.deleted]
        return [*(record for record in found if record.id not in self._then), *then]

    def twins(self, country: str, channel: str, said: int, day: str) -> Sequence[Record]:
        """Posts with the same words, to go out within some weeks of a day or public since."""
        from campaigndesk.store.twins import list_twins

        return list_twins(self._conn, country=country, channel=channel, said=said, day=day, within=self.repeat_days)

    def rule(self, channel: str) -> ChannelRule | None:
        """What the channel takes, with the administrators' overrides; None for an unknown channel."""
        network = self.record(find_meta(self._conn, "network"))
        # Imported when first asked for: the first screen counts no characters.
        from campaigndesk.shipped_rules import rules_with

        return rules_with(str(network.get("channel_rules") or "") if network else "").get(channel)

    def rights(self) -> Rights:
        """The table of who may do what."""
        # Imported when somebody acts: the first screen asks for nothing of it.
        from campaigndesk.shipped_rights import shipped_rights

        return shipped_rights()

    def put(self, record: Record) -> None:
        """Take what a change of this transaction made of a record."""
        self._records[record.id] = record
        if record.kind == "person":
            self._people = None
        if record.kind == "delegation":
            self._delegations = [d for d in self.delegations() if d.id != record.id] + [record]
        if record.kind == "blackout":
            others = [b for b in self.blackouts() if b.id != record.id]
            self._blackouts = others if record.deleted else [*others, record]
        if record.kind == "wording":
            self._wordings = None
        if record.kind == "narrative":
            self._narratives = None
        if record.kind == "stop":
            self._stops = [stop for stop in self.stops() if stop.id != record.id] + [record]

    def forget(self, record_id: str) -> None:
        """Read the record anew: it was changed in this transaction."""
        self._records.pop(record_id, None)
        self._people = self._delegations = self._blackouts = self._wordings = self._stops = None
        self._narratives = None
        self._before.clear()


@dataclass(frozen=True, slots=True)
class _Own:
    """A record of a kind that is looked up: the server's copy, and the own changes on top of it, in order."""

    record: str
    confirmed: Record | None
    waiting: list[Change]


def _list_own(conn: Connection) -> list[_Own]:
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT outbox.record FROM outbox JOIN work USING (n)"
        " WHERE record_kind IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(LOOKED_UP)),),
    )
    found = []
    for (record,) in rows.all():
        confirmed = find_confirmed(conn, record)
        found.append(_Own(record, confirmed, still_on_top(list_on_top(conn, record), confirmed)))
    return found


def find_author(conn: Connection) -> Author | None:
    """Who works on this laptop, with the roles known here; None before anybody signed in or started without server."""
    person = find_meta(conn, "person")
    if not person:
        return None
    record = find_record(conn, person)
    if record is not None:
        return author_of(record)
    me = find_meta(conn, "me")
    roles = unpacked_value(me.encode())["roles"] if me else ()
    return Author(person, frozenset((str(role), str(country)) for role, country in roles))
