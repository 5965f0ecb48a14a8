"""The narratives that are here: by impact, then by the day of their review; and the lines that stand against them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from campaigndesk.domain.folding import fold
from campaigndesk.domain.narratives import IMPACTS, first_line_after, is_due
from campaigndesk.domain.people import Role
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import list_records
from campaigndesk.store.requests import writes_for
from campaigndesk.store.translations import count_by_message

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

MOST = 5000
_LAST = "9999"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a message house that can be linked; `posts`: how many rest on it."""

    id: str
    title: str
    campaign: str
    posts: int


@dataclass(frozen=True, slots=True)
class Narrative:
    """A narrative as it is shown; `first`: time until its first line. `folded`: all that a search finds it by."""

    record: Record
    claim: str
    country: str
    impact: str
    decision: str
    owner: str
    review_on: str
    due: bool
    lines: tuple[Line, ...]
    first: timedelta | None
    campaign: str
    may_change: bool
    folded: str

    @property
    def id(self) -> str:
        """The id of its record."""
        return self.record.id


@dataclass(frozen=True, slots=True)
class Register:
    """The whole register, with what a form offers: countries I write for, people, campaigns, lines by their house."""

    narratives: tuple[Narrative, ...] = ()
    countries: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    campaigns: tuple[tuple[str, str], ...] = ()
    lines: tuple[Line, ...] = ()
    me: str = ""


def read_register(conn: Any, desk: Desk) -> Register:
    """Read it: by impact, then by the day of review, those without one last."""
    author = find_author(conn)
    mine = writes_for(author) if author else frozenset()
    coordinates = author is not None and any(role == Role.COORDINATOR for role, _ in author.roles)
    people = {p.id: str(p.get("name") or "?") for p in list_records(conn, "person", limit=MOST)}
    campaigns = {c.id: str(c.get("title") or "?") for c in list_records(conn, "campaign", limit=MOST)}
    messages = {m.id: m for m in list_records(conn, "message", limit=MOST) if str(m.get("campaign")) in campaigns}
    counts = count_by_message(conn)
    lines = {
        key: Line(key, str(m.get("title") or "?"), campaigns[str(m.get("campaign"))], counts.get(key, 0))
        for key, m in messages.items()
    }
    found = [
        _narrative(record, desk.now[:10], people, campaigns, lines, messages,
                   may=str(record.get("country")) in mine or (coordinates and record.scope == NETWORK))
        for record in list_records(conn, "narrative", limit=MOST)
    ]  # fmt: skip

    def place(line: Line) -> tuple[str, int, str]:
        return line.campaign, int(messages[line.id].get("position") or 0), line.id

    found.sort(key=lambda one: (IMPACTS.index(one.impact), one.review_on or _LAST, one.id))
    return Register(
        tuple(found), tuple(sorted(mine)), _named(people), _named(campaigns),
        tuple(sorted(lines.values(), key=place)), author.person if author else "",
    )  # fmt: skip


def _named(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names.items(), key=lambda pair: fold(pair[1])))


def _narrative(
    record: Record, day: str, people: Mapping[str, str], campaigns: Mapping[str, str], lines: Mapping[str, Line],
    messages: Mapping[str, Record], *, may: bool,
) -> Narrative:  # fmt: skip
    def words(name: str) -> str:
        return str(record.get(name) or "")

    linked = [str(key) for key in record.get("lines", ()) if str(key) in lines]
    campaign, owner = campaigns.get(words("campaign"), ""), people.get(words("owner"), "")
    return Narrative(
        record=record, claim=words("claim"), country=words("country"), impact=words("impact") or "medium",
        decision=words("decision") or "monitor", owner=owner, review_on=words("review_on"),
        due=is_due(record, day), lines=tuple(lines[key] for key in linked),
        first=first_line_after(record, [messages[key] for key in linked]), campaign=campaign, may_change=may,
        folded=fold(" ".join((words("claim"), words("evidence"), owner, campaign, words("country")))),
    )  # fmt: skip
