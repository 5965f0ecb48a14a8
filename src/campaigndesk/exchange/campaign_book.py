"""The campaign book: brief, participation, message house, coverage, posts with their approvals, and results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.coverage import matrix_of
from campaigndesk.domain.drills import MARK
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.records import Record
from campaigndesk.domain.results import FIGURES, newest, summed
from campaigndesk.domain.times import known_zone, local
from campaigndesk.exchange.entering import channel_names
from campaigndesk.exchange.gathering import ALL_RECORDS, gather
from campaigndesk.exchange.selections import Selection
from campaigndesk.exchange.wording import first_words
from campaigndesk.store.calendar import Filter
from campaigndesk.store.coverage import read_coverage
from campaigndesk.store.looks import StoreLook
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.results import list_public_posts

if TYPE_CHECKING:
    from sqlalchemy import Connection

Say = Callable[[str], str]
"""Puts an English word of the book into the language of who reads it."""

NAME, TEXT, FACT = "name", "text", "fact"
"""What a cell is on paper: part of the heading of its row, a text of its own, or a fact beside it."""

WORDS: Final[Mapping[str, str]] = {
    "invited": "Invited", "joined": "Joined", "joined_with_reservation": "Joined with reservation",
    "declined": "Declined", "core": "Core message", "pillar": "Pillar", "proof": "Proof point", "line": "Line to take",
    "question": "Question and answer", "draft": "Draft", "agreed": "Agreed", "withdrawn": "Withdrawn",
    "public": "Everybody", "internal": "The ministries only", "confidential": "Confidential: those who need it",
    "missed": "Missed", "to_write": "To write", "changes_requested": "Changes requested", "writing": "Being written",
    "in_translation": "In translation", "in_review": "In review", "approved": "Approved", "scheduled": "Scheduled",
    "published": "Published", "undecided": "Not decided", "on_request": "On request", "not_planned": "Not planned",
    "not_joined": "Not joined", "views": "Views", "reach": "Reach", "reactions": "Reactions", "comments": "Comments",
    "shares": "Shares", "clicks": "Clicks", "followers": "New followers",
}  # fmt: skip
"""Coded words and what they are called."""
LABELS: Final = (
    "Brief", "Participation", "Messages", "Coverage", "Posts", "Results", "Title", "Lead", "Partners", "Start", "End",
    "Objective", "Audience", "Strategy", "Implementation", "Scoring", "Hashtags", "Country", "Answer", "Answer by",
    "Officer", "Reservation", "Part", "Status", "Language", "Text", "Source", "Owner", "Last day", "Sensitivity",
    "Channel", "Account", "Time", "Stage", "Link", "Approvals", "Post", "Read on", "All together", "What", "Words",
    "Under embargo until {0}", "{0} for {1} ({2})",
)  # fmt: skip
"""Headings of the book."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, and what its cells are on paper."""

    label: str
    kind: str = FACT


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter, a sheet of the workbook."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Book:
    """The whole of it; `drill`: made in a drill, so each page and the title bear its mark."""

    title: str
    chapters: tuple[Chapter, ...]
    drill: bool


def read_book(conn: Connection, campaign_id: str, now: str, say: Say = str) -> Book:
    """The book of a campaign as this laptop knows it at `now` (UTC instant).

    Raises NotFound for one that is not here, InvalidInput while it is under embargo.
    """
    chosen = gather(conn, now, campaign_id)
    campaign = next(record for record in chosen.campaigns if record.id == campaign_id)
    if until := chosen.embargo(campaign):
        raise InvalidInput(f"This campaign is under embargo until {until}.", "Make its book after that.")
    drill = StoreLook(conn, now).drill
    title = str(campaign.get("title") or "")
    named = f"{MARK}: {title}" if drill and MARK not in title else title
    return Book(named, _Writer(conn, chosen, campaign, say).chapters(), drill)


class _Writer:
    """Writes the chapters of one campaign."""

    def __init__(self, conn: Connection, chosen: Selection, campaign: Record, say: Say) -> None:
        self._conn, self._chosen, self._campaign, self._say = conn, chosen, campaign, say
        self._channels = channel_names()
        people = list_records(conn, "person", limit=ALL_RECORDS)
        self._people = {person.id: str(person.get("name") or "?") for person in people}

    def chapters(self) -> tuple[Chapter, ...]:
        """All of them; one without rows is left out."""
        planned = (self._brief(), self._participation(), self._messages(), self._coverage())
        made = (*planned, self._posts(), self._results())
        return tuple(chapter for chapter in made if chapter.rows)

    def _chapter(self, title: str, columns: Iterable[tuple[str, str]], rows: Iterable[Sequence[str]]) -> Chapter:
        heads = tuple(Column(self._say(label), kind) for label, kind in columns)
        return Chapter(self._say(title), heads, tuple(tuple(row) for row in rows))

    def _word(self, code: object) -> str:
        return self._say(WORDS[str(code)]) if str(code) in WORDS else str(code or "")

    def _country(self, code: object) -> str:
        return self._say(COUNTRIES[str(code)].name) if str(code) in COUNTRIES else str(code or "")

    def _language(self, code: object) -> str:
        return self._say(LANGUAGES[str(code)]) if str(code) in LANGUAGES else str(code or "")

    def _channel(self, code: object) -> str:
        return self._channels.get(str(code), str(code or ""))

    def _brief(self) -> Chapter:
        campaign = self._campaign
        fields = (
            ("Title", campaign.get("title")), ("Lead", self._country(campaign.get("lead_country"))),
            ("Partners", ", ".join(map(self._country, campaign.get("partners", ())))),
            ("Start", campaign.get("starts_on")), ("End", campaign.get("ends_on")),
            *((label, campaign.get(label.lower())) for label in (
                "Objective", "Audience", "Strategy", "Implementation", "Scoring",
            )),
            ("Hashtags", " ".join(f"#{tag.lstrip('#')}" for tag in campaign.get("hashtags", ()))),
        )  # fmt: skip
        rows = [(self._say(label), str(value)) for label, value in fields if value]
        return self._chapter("Brief", (("What", NAME), ("Words", TEXT)), rows)

    def _participation(self) -> Chapter:
        found = [record for record in self._chosen.others if record.kind == "participation"]
        rows = [
            (
                self._country(one.get("country")), self._word(one.get("answer")), str(one.get("deadline") or ""),
                self._people.get(str(one.get("officer")), ""), str(one.get("reservation") or ""),
            )
            for one in sorted(found, key=lambda one: str(one.get("country")))
        ]  # fmt: skip
        columns = (("Country", NAME), ("Answer", FACT), ("Answer by", FACT), ("Officer", FACT), ("Reservation", TEXT))
        return self._chapter("Participation", columns, rows)

    def _messages(self) -> Chapter:
        found = sorted(self._chosen.messages, key=lambda one: (one.get("position") or 0, one.id))
        rows = [
            (
                str(one.get("title") or ""), self._word(one.get("part")), self._word(one.get("status")),
                self._language(one.get("language")), str(one.get("text") or ""), str(one.get("source") or ""),
                self._people.get(str(one.get("owner")), ""), str(one.get("valid_until") or ""),
                self._word(one.get("sensitivity")),
            )
            for one in found
        ]  # fmt: skip
        columns = (
            ("Title", NAME), ("Part", FACT), ("Status", FACT), ("Language", FACT), ("Text", TEXT), ("Source", FACT),
            ("Owner", FACT), ("Last day", FACT), ("Sensitivity", FACT),
        )  # fmt: skip
        return self._chapter("Messages", columns, rows)

    def _coverage(self) -> Chapter:
        known = read_coverage(self._conn, self._chosen.now, Filter(campaigns=(self._campaign.id,)))
        matrix = matrix_of(known)
        columns = [("Country", NAME), *((self._channel(channel), FACT) for channel in matrix.channels)]
        rows = [
            (self._country(country), *(self._word(matrix.square(row, n).cell) for n in range(len(matrix.channels))))
            for row, (country, _) in enumerate(matrix.rows)
        ]
        return self._chapter("Coverage", columns, rows if matrix.channels else ())

    def _posts(self) -> Chapter:
        columns = (
            ("Country", NAME), ("Channel", NAME), ("Time", NAME), ("Language", FACT), ("Account", FACT),
            ("Stage", FACT), ("Title", FACT), ("Text", TEXT), ("Link", FACT), ("Approvals", FACT),
        )  # fmt: skip
        return self._chapter("Posts", columns, map(self._post, self._chosen.posts))

    def _post(self, post: Record) -> tuple[str, ...]:
        shown, until = self._chosen.shown(post), self._chosen.embargo(post)
        account = self._chosen.find(shown.get("account"))
        text = self._say("Under embargo until {0}").format(until) if until else str(shown.get("text") or "")
        link = str((shown.get("published") or {}).get("link") or shown.get("link") or "")
        return (
            self._country(shown.get("country")), self._channel(shown.get("channel")), _time(shown),
            self._language(shown.get("language")), str(account.get("handle") or "") if account else "",
            self._say(STAGE_WORDS.get(str(shown.get("stage")), "Draft")), str(shown.get("title") or ""), text, link,
            "; ".join(map(self._decision, shown.get("decisions") or ())),
        )  # fmt: skip

    def _decision(self, decision: Mapping[str, str]) -> str:
        """Who approved, or asked for changes, and when; on behalf of whom."""
        by, day = self._people.get(str(decision["by"]), "?"), str(decision["at"])[:10]
        giver = self._people.get(str(decision.get("for")), "")
        told = self._say("{0} for {1} ({2})").format(by, giver, day) if giver else ""
        told = told or f"{by} ({day})"
        asked = decision.get("verdict") != "approve"
        return f"{told}: {self._say(WORDS['changes_requested'])}" if asked else told

    def _results(self) -> Chapter:
        columns = [
            ("Post", NAME), ("Country", NAME), ("Channel", NAME), ("Read on", FACT),
            *((WORDS[figure], FACT) for figure in FIGURES), ("Source", FACT),
        ]  # fmt: skip
        rows, every = [], []
        hidden = {post.id for post in self._chosen.posts if self._chosen.embargo(post)}
        for post in list_public_posts(self._conn, campaign=self._campaign.id):
            figures = newest(post.readings)
            if figures and post.id not in hidden:
                every.append(figures)
                last = post.readings[-1]
                place = (first_words(post.words), self._country(post.country), self._channel(post.channel))
                numbers = [str(figures.get(figure, "")) for figure in FIGURES]
                rows.append((*place, str(last.get("read_on")), *numbers, str(last.get("source") or "")))
        sums = summed(every)
        together = (self._say("All together"), "", "", "", *(str(sums.get(figure, "")) for figure in FIGURES), "")
        return self._chapter("Results", columns, [*rows, together] if rows else ())


def _time(post: Record) -> str:
    at, zone = str(post.get("confirmed_at") or post.get("proposed_at") or ""), str(post.get("zone") or "")
    if not at:
        return ""
    return f"{local(at, zone):%Y-%m-%d %H:%M}" if known_zone(zone) else at


def book_name(conn: Connection, campaign_id: str) -> str:
    """What the file is called, without its ending: the campaign's title where that can be a name."""
    campaign = find_record(conn, campaign_id)
    title = str(campaign.get("title") or "") if campaign else ""
    return "-".join("".join(sign if sign.isalnum() else " " for sign in title).split())[:60] or "campaign"
