"""What the chapters of the demo share: who tells, the server, the laptops, the pictures, and some records."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.people import Person
from campaigndesk.demo.pictures import Pictures
from campaigndesk.demo.processes import Server
from campaigndesk.demo.telling import Teller
from campaigndesk.domain import gates
from campaigndesk.domain.records import Record


@dataclass
class Stage:
    """Grows while the demo goes on; `closing` ends every process and closes every profile, whatever happens.

    `day`: the coming Human Rights Day.
    """

    folder: Path
    teller: Teller
    pictures: Pictures
    server: Server
    closing: ExitStack
    day: date
    laptops: dict[str, Laptop] = field(default_factory=dict)
    campaign: str = ""
    contested: str = ""
    approved: str = ""

    def laptop(self, person: Person) -> Laptop:
        """The laptop of a person; made on first use."""
        if person.short not in self.laptops:
            laptop = Laptop(person, self.folder / "laptops" / person.short)
            self.closing.callback(laptop.close)
            self.laptops[person.short] = laptop
        return self.laptops[person.short]

    def morning(self, hour: int) -> datetime:
        """A local time on Human Rights Day, naive: its zone is each country's own."""
        return datetime.combine(self.day, time(hour, 15))

    def agree(self, sentence: str) -> None:
        """Check that all laptops hold the same, to the letter."""
        seen = {laptop.fingerprint() for laptop in self.laptops.values()}
        count, digest = next(iter(seen))
        self.teller.check(len(seen) == 1, sentence.format(laptops=len(self.laptops), records=count, digest=digest))


def drafts_of(laptop: Laptop, country: str) -> Iterator[tuple[Record, set[str]]]:
    """A country's drafts, each with the codes of what keeps it from the public besides the missing approval."""
    with laptop.store.reading() as conn:
        look = laptop.desk.look(conn)
        for post in laptop.list("post", country=country, stage="draft"):
            yield post, {finding.code for finding in gates.check(post, look) if finding.blocks} - {"approval"}


def words_of(record: Record, longest: int = 60) -> str:
    """The beginning of a record's text, in quotes."""
    from campaigndesk.exchange.wording import first_words

    return f"“{first_words(str(record.get('text') or record.get('title') or ''), longest)}”"
