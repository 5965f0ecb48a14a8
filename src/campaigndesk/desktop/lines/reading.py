"""Every line of every campaign that is here, with its campaign and owner, and how many posts rest on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from campaigndesk.domain.folding import fold
from campaigndesk.domain.lines import standing
from campaigndesk.domain.records import Record
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.translations import Translation, count_by_message, list_translations

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

MOST = 5000


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is shown; `standing`: a status or that it ran out, `folded`: all that a search finds it by."""

    id: str
    title: str
    text: str
    source: str
    part: str
    standing: str
    sensitivity: str
    valid_until: str
    campaign: str
    owner: str
    language: str
    folded: str


def read_lines(conn: Any, desk: Desk) -> tuple[Line, ...]:
    """By campaign, then in the order of its message house; lines of a campaign that is not here are left out."""
    campaigns = {c.id: c for c in list_records(conn, "campaign", limit=MOST)}
    people = {p.id: str(p.get("name") or "?") for p in list_records(conn, "person", limit=MOST)}
    found = [m for m in list_records(conn, "message", limit=MOST) if str(m.get("campaign")) in campaigns]

    def place(message: Record) -> tuple[str, int, str]:
        return title_of(message), int(message.get("position") or 0), message.id

    def title_of(message: Record) -> str:
        return str(campaigns[str(message.get("campaign"))].get("title") or "?")

    day = desk.now[:10]
    return tuple(
        _line(message, title_of(message), people.get(str(message.get("owner")), ""), day)
        for message in sorted(found, key=place)
    )


def _line(message: Record, campaign: str, owner: str, day: str) -> Line:
    def words(name: str) -> str:
        return str(message.get(name) or "")

    return Line(
        id=message.id, title=words("title"), text=words("text"), source=words("source"), part=words("part"),
        standing=standing(message, day), sensitivity=words("sensitivity"), valid_until=words("valid_until"),
        campaign=campaign, owner=owner, language=words("language"),
        folded=fold(" ".join((words("title"), words("text"), words("source"), campaign, owner))),
    )  # fmt: skip


def read_counts(conn: Any) -> dict[str, int]:
    """Line -> how many posts rest on it."""
    return count_by_message(conn)


def read_posts(conn: Any, line_id: str) -> tuple[Translation, ...]:
    """The posts that rest on a line."""
    message = find_record(conn, line_id)
    return tuple(list_translations(conn, message)) if message is not None else ()
