"""My drafts and what was sent back to me, the soonest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop import look
from campaigndesk.desktop.editor.entries import Entry
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.words import moment_words
from campaigndesk.domain.people import Look
from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import known_zone, local
from campaigndesk.store.looks import find_author
from campaigndesk.store.outbox import list_waiting_records
from campaigndesk.store.records import list_records

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

translate = QCoreApplication.translate

MOST = 2000
STAGES = ("changes_requested", "draft")


def read_drafts(conn: Any, desk: Desk, zone: str) -> tuple[Entry, ...]:
    """What was sent back first, then the drafts, each by its time; those without a time last."""
    author = find_author(conn)
    if author is None:
        return ()
    lookup = desk.look(conn)
    waiting = set(list_waiting_records(conn))
    found: list[Entry] = []
    for stage in STAGES:
        posts = list_records(conn, "post", where={"stage": stage, "owner": author.person}, limit=MOST)
        posts.sort(key=lambda post: (str(post.get("proposed_at") or "9"), post.id))
        found += [draft_entry(post, lookup, zone, waiting=post.id in waiting) for post in posts]
    return tuple(found)


def draft_entry(post: Record, lookup: Look, zone: str, *, waiting: bool = False) -> Entry:
    """One post as a line of a list."""
    stage = str(post.get("stage") or "draft")
    rule = lookup.rule(str(post.get("channel", "")))
    message = lookup.record(str(post.get("message"))) if post.get("message") else None
    name = str(message.get("title", "")) if message else str(post.get("title") or "")
    words = " ".join(str(post.get("text", "")).split())[:160]
    at = str(post.get("proposed_at") or "")
    when = moment_words(local(at, zone if known_zone(zone) else "UTC")) if at else translate("Drafts", "no time")
    spoken = said(STAGE_WORDS.get(stage, stage)) + (translate("Drafts", ", waiting to send") if waiting else "")
    return Entry(
        id=post.id,
        title=name or (rule.name if rule else str(post.get("channel") or "")),
        country=str(post.get("country") or ""),
        channel=str(post.get("channel") or ""),
        detail=words or translate("Drafts", "no text yet"),
        note=translate("Drafts", "waiting to send · {0}").format(when) if waiting else when,
        mark=look.stage_icon(stage),
        ink="warning" if stage in ("changes_requested", "in_review") else "secondary",
        spoken=spoken,
    )
