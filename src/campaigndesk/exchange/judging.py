"""Asks the rules about every record of a plan before anything is written, so that each row gets its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.rights import Rights
from campaigndesk.exchange.pacing import Each, unheeded
from campaigndesk.exchange.planned import RECORDS, Entry, RowProblem

_NO_TIME = "1970-01-01T00:00:00Z"


@dataclass
class _Ahead:
    """What the rules would see half-way through the plan: the records that are here, and those already judged."""

    look: Look
    made: dict[str, Record] = field(default_factory=dict)

    def record(self, record_id: str) -> Record | None:
        """The record, made by the plan or here before."""
        return self.made.get(record_id) or self.look.record(record_id)

    def people(self, role: str, country: str) -> Sequence[str]:
        """Ids of the people who hold the role; a plan makes none."""
        return self.look.people(role, country)

    @property
    def day(self) -> str:
        """The day by which the rules judge."""
        return self.look.day

    @property
    def now(self) -> str:
        """The instant by which the rules judge."""
        return self.look.now

    def delegations(self) -> Sequence[Record]:
        """The delegations that are here; a plan makes none."""
        return self.look.delegations()

    def blackouts(self) -> Sequence[Record]:
        """The blackouts that are here; a plan makes none."""
        return self.look.blackouts()

    def stops(self) -> Sequence[Record]:
        """The stops that are here; a plan makes none."""
        return self.look.stops()

    @property
    def drill(self) -> bool:
        """Whether the network practises."""
        return self.look.drill

    @property
    def silent_since(self) -> str:
        """The last news from the server where that is too long ago."""
        return self.look.silent_since

    @property
    def repeat_days(self) -> int:
        """Within how many days the same words are pointed out."""
        return self.look.repeat_days

    def wordings(self) -> Sequence[Record]:
        """The packs of wording rules that are here; a plan makes none."""
        return self.look.wordings()

    def narratives(self) -> Sequence[Record]:
        """The narratives that are here."""
        return self.look.narratives()

    def twins(self, country: str, channel: str, said: int, day: str) -> Sequence[Record]:
        """The posts that are here with the same words; a plan approves none."""
        return self.look.twins(country, channel, said, day)

    def rule(self, channel: str) -> ChannelRule | None:
        """What the channel takes."""
        return self.look.rule(channel)

    def rights(self) -> Rights:
        """The table of who may do what."""
        return self.look.rights()


@dataclass(frozen=True, slots=True)
class Judged:
    """`new` can be made, in this order; `here` exist already; `changed`, `deleted` are some of those."""

    new: tuple[Entry, ...]
    here: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    deleted: tuple[Entry, ...]
    problems: tuple[RowProblem, ...]


def judge_entries(
    entries: Sequence[Entry],
    author: Author,
    look: Look,
    find: Callable[[str], Record | None],
    each: Each = unheeded,
) -> Judged:
    """Sort the entries of a plan into new ones, known ones and those that the rules refuse to this author."""
    ahead = _Ahead(look)
    new: list[Entry] = []
    here: list[Entry] = []
    changed: list[Entry] = []
    deleted: list[Entry] = []
    problems: list[RowProblem] = []
    for entry in entries:
        each()
        known = find(entry.id)
        if known is not None:
            here.append(entry)
            if known.deleted:
                deleted.append(entry)
            elif any(known.get(name) != value for name, value in entry.fields.items()):
                changed.append(entry)
            continue
        made = apply(None, _creation(entry, author), author, ahead)
        if isinstance(made, Refusal):
            kind = entry.kind if entry.sheet == RECORDS else ""
            problems.append(RowProblem(entry.sheet, entry.row, kind, f"{made.sentence} {made.fix}".strip()))
        else:
            ahead.made[entry.id] = made
            new.append(entry)
    return Judged(tuple(new), tuple(here), tuple(changed), tuple(deleted), tuple(problems))


def creation_payload(entry: Entry) -> dict[str, Value]:
    """The payload of the change `create@1` that makes the record."""
    return {"scope": entry.scope, "fields": dict(entry.fields)}


def _creation(entry: Entry, author: Author) -> Change:
    return Change(
        id=entry.id,
        device="",
        n=0,
        kind="create@1",
        record=entry.id,
        record_kind=entry.kind,
        author=author.person,
        seen_at=_NO_TIME,
        payload=creation_payload(entry),
    )
