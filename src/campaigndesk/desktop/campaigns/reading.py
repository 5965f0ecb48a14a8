"""Campaigns as lists and as one page: the brief, who takes part, the messages, and how far the posts are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.campaigns.embargo import EmbargoShown, read_embargo
from campaigndesk.desktop.campaigns.register import Line, line_of, missing_entries
from campaigndesk.desktop.editor.entries import Entry
from campaigndesk.desktop.editor.offers import why_not
from campaigndesk.desktop.lines.phrases import part_name, status_name
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.coverage import matrix_of
from campaigndesk.domain.lines import RUN_OUT, standing
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import Filter, count_by_stage
from campaigndesk.store.coverage import read_coverage
from campaigndesk.store.looks import find_author
from campaigndesk.store.newcomers import count_unknown
from campaigndesk.store.records import find_record, list_records

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

translate = QCoreApplication.translate

BRIEF: Mapping[str, str] = {
    "title": marked("Title"),
    "tag": marked("Tag"),
    "starts_on": marked("First day"),
    "ends_on": marked("Last day"),
    "language": marked("Working language"),
    "hashtags": marked("Hashtags"),
    "objective": marked("Objective"),
    "audience": marked("Audience"),
    "strategy": marked("Strategy"),
    "implementation": marked("Implementation"),
    "scoring": marked("Scoring"),
}
"""The fields of the brief, the last five by the OASIS model of the UK Government Communication Service."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignPage:
    """One campaign; `asked`: the id of the record it was asked for.

    `counts`: country -> stage -> number of posts, `""` for the whole campaign. `unknown`: kind -> number of records
    that only a newer program knows.
    """

    asked: str
    campaign: Record
    person: str
    lead: str
    register: tuple[Line, ...]
    missing: tuple[Entry, ...]
    gaps: int
    messages: tuple[Entry, ...]
    people: tuple[tuple[str, str], ...]
    texts: Mapping[str, Record]
    counts: Mapping[str, Mapping[str, int]]
    may_not_write: str
    read_only: frozenset[str]
    may_not_invite: str
    may_not_remind: str
    may_not_add: str
    may_not_write_message: str
    embargo: EmbargoShown
    unknown: Mapping[str, int]

    @property
    def own(self) -> Line | None:
        """The line of the person's own country: of several the first that has not answered."""
        mine = [line for line in self.register if not line.may_not_answer]
        return next((line for line in mine if line.silent), mine[0] if mine else None)


def read_campaigns(conn: Any) -> tuple[Entry, ...]:
    """All campaigns, the latest start first."""
    campaigns = list_records(conn, "campaign", limit=1000)
    campaigns.sort(key=lambda c: (str(c.get("starts_on") or ""), c.id), reverse=True)
    return tuple(
        Entry(
            id=campaign.id,
            title=str(campaign.get("title") or translate("Campaigns", "Campaign")),
            detail=span_words(campaign),
            note=str(campaign.get("lead_country") or ""),
            mark="held" if campaign.get("hold") else "campaigns",
            ink="warning" if campaign.get("hold") else "accent",
            spoken=translate("Campaigns", "on hold") if campaign.get("hold") else "",
        )
        for campaign in campaigns
    )


def read_page(conn: Any, desk: Desk, campaign_id: str, now: str) -> CampaignPage | None:
    """The page of a campaign, or of the campaign that a message or participation belongs to; None: not here."""
    found = find_record(conn, campaign_id)
    if found is not None and found.kind != "campaign":
        found = find_record(conn, str(found.get("campaign")))
    author = find_author(conn)
    if found is None or found.deleted or author is None:
        return None
    look = desk.look(conn)
    messages = list_records(conn, "message", where={"campaign": found.id}, limit=2000)
    messages.sort(key=lambda m: (m.get("position") or 0, m.id))
    part = list_records(conn, "participation", where={"campaign": found.id}, limit=500)
    lead = str(found.get("lead_country") or "")
    register = tuple(
        line_of(p, look, now[:10], _may_not_set(p, "answer", author, look, now))
        for p in sorted(part, key=lambda p: str(p.get("country")))
    )
    matrix = matrix_of(read_coverage(conn, now, Filter(campaigns=(found.id,))))
    countries = sorted({lead, *map(str, found.get("partners", ()))} - {""})
    return CampaignPage(
        asked=campaign_id,
        campaign=found,
        person=author.person,
        lead=said(COUNTRIES[lead].name) if lead in COUNTRIES else lead,
        register=register,
        missing=missing_entries(register, matrix),
        gaps=matrix.gaps,
        messages=tuple(_message(message, now[:10]) for message in messages),
        people=_people(conn),
        texts={message.id: message for message in messages},
        counts={country: _counts(conn, found.id, country) for country in ("", *countries)},
        may_not_write=_may_not_set(found, "objective", author, look, now),
        read_only=frozenset(name for name in BRIEF if _may_not_set(found, name, author, look, now)),
        may_not_invite=_may_not_invite(found, author, look, now),
        may_not_remind=_may_not_remind(found, register, part, author, look, now),
        may_not_add=_may_not_add(found, author),
        may_not_write_message=_may_not_write(messages, author, look, now),
        embargo=read_embargo(conn, found, author, look),
        unknown=count_unknown(conn, found.id),
    )


def _counts(conn: Any, campaign: str, country: str) -> Mapping[str, int]:
    return count_by_stage(conn, Filter(campaigns=(campaign,), countries=(country,) if country else ()))


def _may_not_set(record: Record, name: str, author: Author, look: Look, now: str) -> str:
    if name == "hashtags":
        return why_not(record, "amend@1", {"field": name, "add": [], "remove": []}, author, look, now)
    empty = None if name in ("starts_on", "ends_on") else ""
    write = {"value": record.get(name, empty), "base": record.base(name)}
    return why_not(record, "set@1", {"fields": {name: write}}, author, look, now)


def _people(conn: Any) -> tuple[tuple[str, str], ...]:
    """Who may own a line, as pairs of id and name."""
    people = [person for person in list_records(conn, "person", limit=5000) if person.get("active", True)]
    return tuple(sorted(((p.id, str(p.get("name") or "?")) for p in people), key=lambda pair: pair[1]))


def _message(message: Record, day: str) -> Entry:
    language = str(message.get("language") or "")
    part, ends = part_name(str(message.get("part") or "")), standing(message, day)
    told = status_name(ends) if message.get("status") or ends == RUN_OUT else ""
    return Entry(
        id=message.id,
        title=str(message.get("title") or translate("Campaigns", "Message")),
        detail=" ".join(str(message.get("text") or "").split())[:200] or translate("Campaigns", "no text yet"),
        note=" · ".join(filter(None, (part, told, said(LANGUAGES.get(language, language))))),
        mark="lines",
        ink="stop" if ends in ("withdrawn", RUN_OUT) else "secondary",
    )


def _leads(campaign: Record, author: Author) -> bool:
    lead = str(campaign.get("lead_country"))
    return any((role, lead) in author.roles for role in ("officer", "approver", "lead"))


def _lead_name(campaign: Record) -> str:
    lead = str(campaign.get("lead_country"))
    return said(COUNTRIES[lead].name) if lead in COUNTRIES else lead


def _may_not_invite(campaign: Record, author: Author, look: Look, now: str) -> str:
    reason = why_not(campaign, "amend@1", {"field": "partners", "add": [], "remove": []}, author, look, now)
    if reason and not _leads(campaign, author):
        return translate("Campaigns", "Countries are invited by the lead country, {0}.").format(_lead_name(campaign))
    return reason


def _may_not_remind(
    campaign: Record, register: Sequence[Line], part: list[Record], author: Author, look: Look, now: str
) -> str:
    if not any(line.silent for line in register):
        return translate("Campaigns", "Every country that was invited has answered.")
    if not _leads(campaign, author):
        return translate("Campaigns", "Countries are reminded by the lead country, {0}.").format(_lead_name(campaign))
    write = {"value": now[:10], "base": part[0].base("reminded_on")}
    return why_not(part[0], "set@1", {"fields": {"reminded_on": write}}, author, look, now)


def _may_not_add(campaign: Record, author: Author) -> str:
    if _leads(campaign, author):
        return ""
    return translate("Campaigns", "Messages are added by the lead country, {0}.").format(_lead_name(campaign))


def _may_not_write(messages: list[Record], author: Author, look: Look, now: str) -> str:
    return _may_not_set(messages[0], "text", author, look, now) if messages else ""


def stage_words(stage: str) -> str:
    """A stage as the head of a column."""
    return said(STAGE_WORDS.get(stage, stage))


def span_words(campaign: Record) -> str:
    """`Tue 1 Dec to Thu 10 Dec`."""
    from datetime import date

    days = [str(campaign.get(name) or "") for name in ("starts_on", "ends_on")]
    told = [brief_day(date.fromisoformat(day)) for day in days if day]
    return translate("Campaigns", "{0} to {1}").format(*told) if len(told) == 2 else "".join(told)
