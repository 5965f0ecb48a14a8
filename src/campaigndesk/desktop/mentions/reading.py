"""The comments in which I am named, as lines of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.entries import Entry
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.words import in_quotes
from campaigndesk.domain.records import Record
from campaigndesk.store.looks import find_author
from campaigndesk.store.mentions import list_mentions
from campaigndesk.store.records import find_record

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

SHORT = 160
"""Characters of a comment that a line may need."""


def read_mentions(conn: Any, desk: Desk, zone: str) -> tuple[tuple[Entry, str], ...]:
    """Each with the id of the record that the comment is about; the newest first."""
    author = find_author(conn)
    comments = list_mentions(conn, author.person) if author else []
    return tuple((_entry(conn, comment, zone, desk.now), str(comment.get("about"))) for comment in comments)


def _entry(conn: Any, comment: Record, zone: str, now: str) -> Entry:
    writer, about = find_record(conn, comment.created.by), find_record(conn, str(comment.get("about")))
    name = str(writer.get("name", "")) if writer else QCoreApplication.translate("Mentions", "somebody")
    anchor = comment.get("anchor")
    quote = str(anchor.get("quote", "")) if isinstance(anchor, dict) else ""
    named = " ".join(str(about.get("title") or about.get("text") or "").split())[:SHORT] if about else ""
    place = in_quotes(" ".join(quote.split())[:SHORT]) if quote else named
    return Entry(
        id=comment.id,
        title=f"{name}: {' '.join(str(comment.get('text', '')).split())[:SHORT]}",
        detail=QCoreApplication.translate("Mentions", "on {0}").format(place),
        note=when_words(comment.created.at, zone, now),
        mark="comment",
        ink="accent",
    )
