"""Lines of a message house: which part of it each is, how it stands, and how far it may go."""

from __future__ import annotations

from typing import Final

from campaigndesk.domain.records import Record

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
