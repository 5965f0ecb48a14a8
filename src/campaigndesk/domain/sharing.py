"""Who gets to see a record: the whole network, or the ministry that keeps it to itself."""

from __future__ import annotations

from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import NETWORK, Record, country_scope

_NATIONAL: Final = ("post", "series", "event", "account", "hashtag_group", "template", "handle", "narrative", "result")
"""Kinds that are one country's: no other country's drawer may hold them, where its own people would not look."""

PARENTS: Final = ("about", "campaign")
"""The fields that name what a record belongs to."""


def why_not_kept_there(record: Record, author: Author) -> Refusal | None:
    """Why the author may not keep the record in the scope that it has."""
    own = record.get("country") if record.kind in _NATIONAL else None
    if record.scope == NETWORK or (
        record.scope in author.scopes and (not own or record.scope == country_scope(str(own)))
    ):
        return None
    return Refusal("not_visible", "A record can be kept to your own ministry or shared with the network.")


def why_shown_too_widely(record: Record, look: Look) -> Refusal | None:
    """Why the record may not be seen by more people than its campaign, or what a comment is about."""
    for name in PARENTS:
        parent = look.record(str(record.get(name))) if record.get(name) else None
        if parent and parent.scope not in (NETWORK, record.scope):
            words = f"This {record.kind} belongs to a {parent.kind} that a ministry keeps to itself."
            return Refusal("shown_too_widely", words, f"Share the {parent.kind} first.")
    return None
