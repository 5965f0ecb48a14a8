"""Lines of a message house: which part of it each is, how it stands, and how far it may go."""

from __future__ import annotations

from typing import Final

from campaigndesk.domain.embargoes import delivered_scope
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import NETWORK, Record, Value

PARTS: Final = ("core", "pillar", "proof", "line", "question")
"""Core message, pillars, proof points, lines to take, questions with their answers."""
STATUSES: Final = ("draft", "agreed", "withdrawn")
SENSITIVITIES: Final = ("public", "internal", "confidential")
RUN_OUT: Final = "run_out"
"""How a line stands whose last day is over; no person sets it."""


def standing(line: Record, day: str) -> str:
    """One of `STATUSES`, or `RUN_OUT` on a day (ISO 8601) after its last; what nobody decided on is a draft."""
    status, last = str(line.get("status") or "draft"), str(line.get("valid_until") or "")
    return RUN_OUT if last and last < day and status != "withdrawn" else status


def rests_on(post: Record, look: Look) -> dict[str, Value]:
    """The line that the post says in its own words, as an approval binds to it: which, and at which revision.

    Empty where it rests on none, or on one that not everybody who sees the post may see: they would judge otherwise.
    """
    line = look.record(str(post.get("message"))) if post.get("message") else None
    if line is None or line.kind != "message" or line.deleted or line.scope != NETWORK:
        return {}
    if line.get("campaign") != post.get("campaign") and delivered_scope(line, look) != NETWORK:
        return {}
    withdrawn = {"withdrawn": True} if line.get("status") == "withdrawn" else {}
    return {"line": line.id, "revision": line.base("text"), **withdrawn}
