"""Comments on any record, anchored to a place in its text where one is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record


def comment_on(
    desk: Desk,
    record_id: str,
    text: str,
    *,
    country: str = "",
    anchor: dict[str, Any] | None = None,
    answers: str = "",
    mentions: Sequence[str] = (),
) -> Record:
    """Say something about a record; seen by whoever sees the record. `country`: whose role the writer speaks in."""
    if not text.strip():
        raise InvalidInput("The comment is empty.", "Write something first.")
    about = desk.find(record_id)
    own = sorted(desk.author.countries)
    country = country or (str(about.get("country")) if about.get("country") in own else own[0] if own else "")
    fields = {
        "about": about.id, "country": country, "text": text, "anchor": anchor, "answers": answers,
        "mentions": list(mentions),
    }  # fmt: skip
    return desk.act(creation(desk, "comment", fields, about.scope))[0]


def revise_comment(desk: Desk, comment_id: str, text: str) -> Record:
    """Write an own comment anew."""
    return revise(desk, desk.find(comment_id, "comment"), {"text": text})


def settle_comment(desk: Desk, comment_id: str, settled: bool = True) -> Record:
    """Mark a comment as settled, or open it again."""
    return revise(desk, desk.find(comment_id, "comment"), {"settled": settled})


def delete_comment(desk: Desk, comment_id: str) -> Record:
    """Take an own comment away."""
    return one_act(desk, comment_id, "comment", "delete")
