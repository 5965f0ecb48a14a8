"""What waits for my decision and what of mine waits for others, with each content exactly as a decision binds it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.approvals.ages import LATE, age_words, ink_for, level_words, waited
from campaigndesk.desktop.approvals.contents import Rows, changed_parts, line_then, rows_of
from campaigndesk.desktop.editor.entries import Entry
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.editor.offers import why_not
from campaigndesk.desktop.editor.steps import StepLine, step_lines
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.words import moment_words
from campaigndesk.domain.approvals import (
    approval_content,
    campaign_of,
    current_digest,
    decides_for,
    waits_for,
    why_again,
    why_not_decide,
)
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.gates import check
from campaigndesk.domain.line_changes import LineThen, since_sent
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import known_zone, local
from campaigndesk.store.deciding import list_submissions, list_void
from campaigndesk.store.looks import find_author
from campaigndesk.store.notices import find_last_reminder
from campaigndesk.store.outbox import list_on_top
from campaigndesk.store.records import find_record, list_records

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

translate = QCoreApplication.translate

MOST = 500
_AGAIN = marked("Send it for approval again.")
"""Posts in review that are looked through for “waiting for others”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One content to decide on. `rows`: what else reaches the public, as name and value; `text` apart from them.

    `pictures`: hash and name of each image. `before`: the last approved text (None: there was none); `changed`: names
    of the other things that differ from it; `line`: what became of the line on which it rests. `giver`: for whom I
    would decide, by name; `reminded`: when somebody was reminded last; `arrived`: the change it came with.
    """

    id: str
    title: str
    place: str
    sent: str
    text: str
    rows: Rows
    pictures: Rows
    digest: str
    before: str | None
    changed: tuple[str, ...]
    line: LineThen | None
    steps: tuple[StepLine, ...]
    findings: tuple[Finding, ...]
    waits: str
    why_not: str
    uncounted: bool
    note: str
    giver: str
    reminded: str
    arrived: str


@dataclass(frozen=True, slots=True)
class Inbox:
    """`mine`: what waits for me; `others`: what I sent or wrote and others decide on.

    `arrivals`: post id -> the change it came with, of what waits for me; `fresh`: how many I have not read.
    """

    mine: tuple[Entry, ...]
    others: tuple[Entry, ...]
    arrivals: Mapping[str, str]
    fresh: int


def read_inbox(conn: Any, desk: Desk, zone: str, looked_at: Collection[str] = ()) -> Inbox:
    """Both lists, the soonest first; `looked_at`: the changes with which came what was read already."""
    author = find_author(conn)
    if author is None:
        return Inbox((), (), {}, 0)
    look = desk.look(conn)
    names = _names(conn)
    now = desk.now
    mine = list_submissions(conn, author.person, now[:10])
    waiting = {post.id for post in mine}
    review = list_records(conn, "post", where={"stage": "in_review"}, limit=MOST)
    others = [p for p in review if p.id not in waiting and _is_mine(p, author)]
    void = [post for post in list_void(conn) if _is_mine(post, author)]
    others = sorted((*void, *others), key=lambda p: (str(p.get("proposed_at") or "9"), p.id))
    arrivals = {post.id: str((post.get("submitted") or {}).get("change")) for post in mine}
    new = {key for key, change in arrivals.items() if change not in looked_at}
    return Inbox(
        tuple(
            _entry(post, look, zone, _asked(post, author, look, names, now, fresh=post.id in new), now) for post in mine
        ),
        tuple(_entry(post, look, zone, _waits(post, look, names, now), now) for post in others),
        arrivals,
        len(new),
    )


def read_submissions(conn: Any, desk: Desk, ids: Sequence[str], zone: str, now: str) -> tuple[Submission, ...]:
    """The contents of these posts as they are to be decided on."""
    author = find_author(conn)
    posts = [post for i in ids if (post := find_record(conn, i)) is not None]
    if author is None:
        return ()
    look, names = desk.look(conn), _names(conn)
    return tuple(read_submission(conn, post, author, look, names, zone, now) for post in posts)


def _names(conn: Any) -> dict[str, str]:
    people = list_records(conn, "person", limit=5000)
    return {p.id: str(p.get("name") or p.get("email") or translate("Approvals", "somebody")) for p in people}


def _entry(post: Record, look: Look, zone: str, detail: str, now: str) -> Entry:
    sent = _sent_at(post)
    at = str(post.get("proposed_at") or "")
    when = moment_words(local(at, zone)) if at and known_zone(zone) else translate("Approvals", "no time")
    return Entry(
        id=post.id,
        title=_title(post, look),
        country=str(post.get("country") or ""),
        channel=str(post.get("channel") or ""),
        detail=detail,
        note=when,
        mark="in-review" if waited(sent, now) < LATE else "missed",
        ink=ink_for(sent, now),
        spoken=translate("Approvals", "in review"),
    )


def _sent_at(post: Record) -> str:
    return str((post.get("submitted") or {}).get("at") or "")


def _asked(post: Record, author: Author, look: Look, names: Mapping[str, str], now: str, *, fresh: bool) -> str:
    """What stands below what waits for me: whether it is new, for whom I decide, how long it waits, where it goes."""
    giver = decides_for(post, campaign_of(post, look), author, look)
    sent = _sent_at(post)
    parts = (
        translate("Approvals", "New") if fresh else "",
        translate("Approvals", "for {0}").format(names.get(giver, "?")) if giver else "",
        _line_words(post, look),
        translate("Approvals", "waits {0}").format(age_words(sent, now)),
        level_words(sent, now),
        _place(post, look, None),
    )
    return " · ".join(part for part in parts if part)


def _waits(post: Record, look: Look, names: Mapping[str, str], now: str) -> str:
    if reason := why_again(post, look):
        return f"{said(reason)} {said(_AGAIN)}"
    sent = _sent_at(post)
    people = [
        names.get(person, translate("Approvals", "somebody"))
        for person in waits_for(post, campaign_of(post, look), look)
    ]
    return (
        ", ".join(
            part
            for part in (
                translate("Approvals", "waits for {0}").format(translate("Approvals", " or ").join(people)),
                age_words(sent, now),
                level_words(sent, now),
                _line_words(post, look),
            )
            if part
        )
        if people
        else translate("Approvals", "nobody can decide on it")
    )


def _line_words(post: Record, look: Look) -> str:
    return translate("Approvals", "its line has changed since") if since_sent(post, look) else ""


def _is_mine(post: Record, author: Author) -> bool:
    sent = post.get("submitted") or {}
    decided = any(d["by"] == author.person for d in post.get("decisions", ()))
    return sent.get("by") == author.person or author.person in post.get("contributors", ()) or decided


def read_submission(
    conn: Any, post: Record, author: Author, look: Look, names: Mapping[str, str], zone: str, now: str
) -> Submission:
    """One post as it is to be decided on."""
    campaign = campaign_of(post, look)
    public = approval_content(post, look)
    approved = (post.get("approved") or {}).get("content")
    digest = current_digest(post, look)
    unsent = {change.id for change, _ in list_on_top(conn, post.id)}
    sent = post.get("submitted") or {}
    asked = {"verdict": "approve", "digest": digest, "reason": ""}
    return Submission(
        id=post.id,
        title=_title(post, look),
        place=_place(post, look, campaign),
        sent=translate("Approvals", "Sent by {0}, {1}").format(
            names.get(str(sent.get("by")), translate("Approvals", "somebody")),
            when_words(str(sent.get("at", "")), zone, now),
        ),
        text=str(public.get("text", "")),
        rows=rows_of(post, public, look),
        pictures=tuple(
            (str(item["sha256"]), str(item["name"]))
            for item in public.get("media", ())
            if item["kind"] == "image" and item.get("sha256")
        ),
        digest=digest,
        before=str(approved.get("text", "")) if approved else None,
        changed=changed_parts(approved, public, post) if approved else (),
        line=line_then(conn, post, look),
        steps=step_lines(post, look, names, unsent),
        findings=tuple(f for f in check(post, look, now) if f.code != "approval"),
        waits=_waits(post, look, names, now),
        giver=names.get(decides_for(post, campaign, author, look), ""),
        reminded=find_last_reminder(conn, post.id),
        arrived=str(sent.get("change") or ""),
        why_not=why_not_decide(post, campaign, author, look) or why_not(post, "decide@1", asked, author, look, now),
        uncounted=any(d["change"] in unsent for d in post.get("decisions", ())),
        note=str(post.get("note") or ""),
    )


def _title(post: Record, look: Look) -> str:
    message = look.record(str(post.get("message"))) if post.get("message") else None
    name = str(message.get("title", "")) if message else ""
    return (
        name
        or str(post.get("title") or "")
        or " ".join(str(post.get("text", "")).split())[:60]
        or translate("Approvals", "Post")
    )


def _place(post: Record, look: Look, campaign: Record | None) -> str:
    rule = look.rule(str(post.get("channel", "")))
    language = str(post.get("language", ""))
    country = str(post.get("country", ""))
    parts = (
        rule.name if rule else str(post.get("channel", "")),
        said(COUNTRIES[country].name) if country in COUNTRIES else country,
        said(LANGUAGES.get(language, language)),
        str(campaign.get("title", "")) if campaign else "",
    )
    return " · ".join(part for part in parts if part)
