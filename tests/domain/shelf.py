"""A shelf of records and people for tests of the rules: acts by name, no database, no clock."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.duplicates import DAYS, fingerprint
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.folding import fold
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.domain.rights import Rights
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text
from campaigndesk.shipped_rights import shipped_rights

ANA = Author("ana", frozenset({("officer", "SI"), ("lead", "SI")}))
MARKO = Author("marko", frozenset({("approver", "SI")}))
MAJA = Author("maja", frozenset({("approver", "SI"), ("officer", "SI")}))
ZALA = Author("zala", frozenset({("officer", "SI")}))
NINO = Author("nino", frozenset({("officer", "GE")}))
GIORGI = Author("giorgi", frozenset({("approver", "GE")}))
CLARA = Author("clara", frozenset({("coordinator", "*")}))
ADMIN = Author("admin", frozenset({("administrator", "*")}))
EVERYONE = (ANA, MARKO, MAJA, ZALA, NINO, GIORGI, CLARA, ADMIN)


@lru_cache
def rules() -> dict[str, ChannelRule]:
    return dict(parse_rules(resource_text("channels.toml")))


class Shelf:
    """Applies changes to records that it keeps; looks up its own records and people."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self.now = "2026-12-08T09:00:00Z"
        self.day = self.now[:10]
        self.silent_since, self.drill, self.repeat_days = "", False, DAYS
        self._numbers = itertools.count(1)

    def record(self, record_id: str) -> Record | None:
        return self.records.get(record_id)

    def people(self, role: str, country: str) -> Sequence[str]:
        return [author.person for author in EVERYONE if (role, country) in author.roles]

    def delegations(self) -> Sequence[Record]:
        return [record for record in self.records.values() if record.kind == "delegation" and not record.deleted]

    def blackouts(self) -> Sequence[Record]:
        return [record for record in self.records.values() if record.kind == "blackout" and not record.deleted]

    def stops(self) -> Sequence[Record]:
        return [record for record in self.records.values() if record.kind == "stop" and not record.deleted]

    def wordings(self) -> Sequence[Record]:
        return [record for record in self.records.values() if record.kind == "wording" and not record.deleted]

    def twins(self, country: str, channel: str, said: int, day: str) -> Sequence[Record]:
        return [
            record
            for record in self.records.values()
            if (record.get("country"), record.get("channel")) == (country, channel)
            and record.kind == "post"
            and fingerprint(fold(str(record.get("text", "")))) == said
        ]

    def narratives(self) -> Sequence[Record]:
        return [record for record in self.records.values() if record.kind == "narrative" and not record.deleted]

    def rule(self, channel: str) -> ChannelRule | None:
        return rules().get(channel)

    def rights(self) -> Rights:
        return shipped_rights()

    def attempt(
        self, author: Author, kind: str, record: str, record_kind: str = "post", **payload: Any
    ) -> Record | Refusal:
        number = next(self._numbers)
        change = Change(
            id=f"c{number}",
            device="d1",
            n=number,
            kind=f"{kind}@1",
            record=record,
            record_kind=record_kind,
            author=author.person,
            seen_at="2026-12-01T09:00:00Z",
            payload=payload,
        )
        result = apply(self.records.get(record), change, author, self)
        if isinstance(result, Record):
            self.records[record] = result
        return result

    def act(self, author: Author, kind: str, record: str, record_kind: str = "post", **payload: Any) -> Record:
        result = self.attempt(author, kind, record, record_kind, **payload)
        assert isinstance(result, Record), result
        return result

    def refused(self, author: Author, kind: str, record: str, record_kind: str = "post", **payload: Any) -> Refusal:
        before = self.records.get(record)
        result = self.attempt(author, kind, record, record_kind, **payload)
        assert isinstance(result, Refusal), "the rules should have refused this"
        assert self.records.get(record) is before
        return result

    def write(self, author: Author, record: str, base: str | None = None, **fields: Any) -> Record:
        now = self.records[record]
        writes = {name: {"value": value, "base": base or now.base(name)} for name, value in fields.items()}
        return self.act(author, "set", record, now.kind, fields=writes)

    def digest(self, record: str) -> str:
        return current_digest(self.records[record], self)


def shelf_with_campaign(**fields: Any) -> Shelf:
    shelf = Shelf()
    shelf.act(
        ANA,
        "create",
        "hrd",
        "campaign",
        fields={"title": "Human Rights Day", "lead_country": "SI", "partners": ["SI", "GE"], **fields},
    )
    shelf.act(
        ANA, "create", "si-x", "account", fields={"country": "SI", "channel": "x", "name": "MFA", "handle": "@mzz"}
    )
    shelf.act(NINO, "create", "ge-x", "account", fields={"country": "GE", "channel": "x", "name": "MFA Georgia"})
    return shelf


def shelf_with_draft(author: Author = ANA, **fields: Any) -> Shelf:
    """A campaign and a post `p` of Slovenia on X that nothing stands against but its approval."""
    shelf = shelf_with_campaign(**fields)
    shelf.act(
        author,
        "create",
        "p",
        fields={
            "campaign": "hrd",
            "country": "SI",
            "account": "si-x",
            "channel": "x",
            "language": "sl",
            "text": "Vsi ljudje se rodijo svobodni.",
            "proposed_at": "2026-12-10T09:00:00Z",
            "zone": "Europe/Ljubljana",
        },
    )
    return shelf


def shelf_with_post_in_review() -> Shelf:
    shelf = shelf_with_draft()
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    return shelf


def shelf_with_approved_post() -> Shelf:
    shelf = shelf_with_post_in_review()
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    return shelf
