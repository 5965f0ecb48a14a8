"""Everything that the editor shows of one post, read in one go; between two readings it asks nothing of the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.editor.offers import Offer, further_offers, primary_offer, why_not
from campaigndesk.desktop.editor.previews.layouts import LAYOUTS
from campaigndesk.desktop.editor.remarks import Colleague, Remark, read_remarks, who_sees, why_not_comment
from campaigndesk.desktop.editor.seen import SeenLook
from campaigndesk.desktop.editor.source import Source
from campaigndesk.desktop.editor.steps import StepLine, step_lines
from campaigndesk.desktop.sentences import said
from campaigndesk.domain.approvals import campaign_of, current_digest, why_not_decide
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.gates import check
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.store.history import Revision, list_revisions
from campaigndesk.store.looks import find_author
from campaigndesk.store.outbox import list_on_top
from campaigndesk.store.records import list_records

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

translate = QCoreApplication.translate

NOBODY = Author("", frozenset())
COUNTED = ("past", "now", "waiting")
"""The states of a revision that once was the record's own text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What one reading gave. `names`: person id -> name; `colleagues`: people of the post's country as (id, name).
    `channels`: id -> name of those of the accounts.

    `digest`: what a decision on this content names; `may_not_write`, `may_not_comment`: sentences, empty where one may.
    """

    post: Record
    look: SeenLook
    author: Author
    now: str
    names: Mapping[str, str]
    colleagues: tuple[tuple[str, str], ...]
    accounts: tuple[Record, ...]
    channels: Mapping[str, str]
    campaign: Record | None
    source: Source | None
    remarks: tuple[Remark, ...]
    people: tuple[Colleague, ...]
    steps: tuple[StepLine, ...]
    digest: str
    primary: Offer | None
    further: tuple[Offer, ...]
    unsent: frozenset[str]
    may_not_write: str
    may_not_comment: str
    may_not_decide: str
    lapsed: str
    request: str

    @property
    def own_part(self) -> str:
        """Why this person cannot approve it, said before it is sent: they wrote part of it."""
        if self.author.person in self.post.get("contributors", ()):
            return translate("Editor", "You wrote part of this text, so you cannot approve it.")
        return ""


def read_sheet(conn: Any, desk: Desk, post_id: str, zone: str, now: str) -> Sheet | None:
    """The post with all that belongs to it; None where it is not here. `zone`: in which times are told."""
    look = SeenLook(desk.look(conn))
    post = look.record(post_id)
    if post is None:
        return None
    author = find_author(conn) or NOBODY
    people = list_records(conn, "person", limit=5000)
    names = {
        person.id: str(person.get("name") or person.get("email") or translate("Editor", "somebody"))
        for person in people
    }
    country = str(post.get("country", ""))
    unsent = frozenset(change.id for change, _ in list_on_top(conn, post_id))
    check(post, look, now)
    accounts = tuple(list_records(conn, "account", where={"country": country}))
    rules = {channel: look.rule(channel) for channel in (*LAYOUTS, *(str(a.get("channel")) for a in accounts))}
    return Sheet(
        post=post,
        author=author,
        now=now,
        names=names,
        colleagues=tuple(sorted(_colleagues(people, country), key=lambda pair: pair[1])),
        accounts=accounts,
        channels={channel: rule.name for channel, rule in rules.items() if rule},
        campaign=campaign_of(post, look),
        source=_source(conn, post, look),
        remarks=read_remarks(conn, post_id, people, author.person, zone, now),
        people=who_sees(post, people),
        steps=step_lines(post, look, names, unsent),
        digest=current_digest(post, look),
        primary=primary_offer(post, author, look, now),
        further=further_offers(post, author, look, now),
        unsent=unsent,
        may_not_write=_may_not_write(post, author, look, now),
        may_not_comment=why_not_comment(post, author),
        may_not_decide=_may_not_decide(post, author, look),
        lapsed=_lapsed(post, names, zone, now),
        request=_request(post, names, zone, now),
        look=look.closed(),
    )


def _may_not_write(post: Record, author: Author, look: SeenLook, now: str) -> str:
    note = {"value": post.get("text", ""), "base": post.base("text")}
    reason = why_not(post, "set@1", {"fields": {"text": note}}, author, look, now)
    country = str(post.get("country", ""))
    if reason and not any(author.holds(role, country) for role in ("officer", "approver", "lead")):
        place = said(COUNTRIES[country].name) if country in COUNTRIES else country
        return translate("Editor", "This post belongs to {0}: its people write it, you may read it.").format(place)
    return reason


def _may_not_decide(post: Record, author: Author, look: SeenLook) -> str:
    return why_not_decide(post, campaign_of(post, look), author, look) if post.get("stage") == "in_review" else ""


def _colleagues(people: list[Record], country: str) -> list[tuple[str, str]]:
    return [
        (person.id, str(person.get("name") or person.get("email") or translate("Editor", "somebody")))
        for person in people
        if person.get("active", True) and any(c == country for _, c in person.get("roles", ()))
    ]


def _source(conn: Any, post: Record, look: SeenLook) -> Source | None:
    message = look.record(str(post.get("message"))) if post.get("message") else None
    if message is None or message.deleted:
        return None
    revisions = [r for r in list_revisions(conn, message.id, "text") if r.state in COUNTED]
    base = message.base("text")
    from_change = str(post.get("source_revision") or "")
    place = {revision.change: number for number, revision in enumerate(revisions, start=1)}
    language = str(message.get("language", ""))
    return Source(
        title=str(message.get("title", "")),
        language=said(LANGUAGES.get(language, language)),
        text=str(message.get("text", "")),
        revision=place.get(base, len(revisions) or 1),
        base=base,
        translated=place.get(from_change, 0),
        old=next((str(r.value) for r in revisions if r.change == from_change), None),
        stale=bool(from_change) and from_change != base,
    )


def _lapsed(post: Record, names: Mapping[str, str], zone: str, now: str) -> str:
    lapsed = post.get("lapsed")
    if not lapsed or post.get("stage") not in ("draft", "changes_requested"):
        return ""
    who = names.get(str(lapsed["by"]), translate("Editor", "somebody"))
    return translate("Editor", "lapsed: {0}, {1} ({2}). Send it for approval again.").format(
        lapsed["reason"], when_words(str(lapsed["at"]), zone, now), who
    )


def _request(post: Record, names: Mapping[str, str], zone: str, now: str) -> str:
    if post.get("stage") != "changes_requested":
        return ""
    asked = [d for d in post.get("decisions", ()) if d["verdict"] == "request_changes"]
    if not asked:
        return ""
    last = asked[-1]
    who = names.get(str(last["by"]), translate("Editor", "somebody"))
    return translate("Editor", "{0} asks for changes, {1}: {2}").format(
        who, when_words(str(last["at"]), zone, now), last["reason"]
    )


def headline(post: Record, sheet: Sheet) -> tuple[str, tuple[str, ...]]:
    """The title of the page, and what stands beside it: campaign and language."""
    rule = sheet.look.rule(str(post.get("channel", "")))
    country = str(post.get("country", ""))
    place = said(COUNTRIES[country].name) if country in COUNTRIES else country
    name = sheet.source.title if sheet.source else str(post.get("title") or translate("Editor", "Post"))
    title = " · ".join(part for part in (name, rule.name if rule else "", place) if part)
    language = str(post.get("language", ""))
    campaign = str(sheet.campaign.get("title", "")) if sheet.campaign else ""
    own = "" if post.scope == NETWORK else translate("Editor", "Ministry only")
    return title, tuple(part for part in (campaign, said(LANGUAGES.get(language, language)), own) if part)


def past_texts(conn: Any, post_id: str) -> list[Revision]:
    """Every text that the post has had here, oldest first."""
    return list_revisions(conn, post_id, "text")
