"""What goes into a file: the records of an export, with what they refer to, and the words for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from campaigndesk.domain.records import Record
from campaigndesk.exchange.embargoes import embargo_of, withheld


@dataclass(frozen=True)
class Selection:
    """Records to write, deleted ones left out by the caller. `now`: UTC instant, for embargoes.

    `people`: id -> e-mail address, by which a file names an owner.
    """

    posts: Sequence[Record]
    campaigns: Sequence[Record] = ()
    messages: Sequence[Record] = ()
    accounts: Sequence[Record] = ()
    others: Sequence[Record] = ()
    now: str = ""
    people: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _by_id(self) -> dict[str, Record]:
        return {record.id: record for record in (*self.posts, *self.campaigns, *self.messages, *self.accounts)}

    @cached_property
    def _titles(self) -> Counter[tuple[str, str]]:
        return Counter((r.kind, str(r.get("title"))) for r in (*self.campaigns, *self.messages))

    def find(self, record_id: object) -> Record | None:
        """A post, campaign, message or account of the selection."""
        return self._by_id.get(str(record_id)) if record_id else None

    def campaign_of(self, record: Record) -> Record | None:
        """The campaign of a record, where it has one here."""
        return record if record.kind == "campaign" else self.find(record.get("campaign"))

    def embargo(self, record: Record) -> str:
        """Until when the record, or what it is about, is under embargo; empty when it is not."""
        about = self.find(record.get("about"))
        return max(embargo_of(record, self.campaign_of(record), self.now), self.embargo(about) if about else "")

    def shown(self, record: Record) -> Record:
        """The record as it may leave the desk."""
        return withheld(record) if self.embargo(record) else record

    def word_for(self, record_id: object) -> str:
        """A campaign's or message's title where it is the only one of that title and open, else its id."""
        record = self.find(record_id)
        if record is None:
            return str(record_id or "")
        title = str(self.shown(record).get("title", ""))
        return title if title and self._titles[record.kind, title] == 1 else record.id
