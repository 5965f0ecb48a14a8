"""What a country says: whether it takes part in a campaign, and what it means to say on which channel."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import Record

ANSWERS: Final = ("invited", "joined", "joined_with_reservation", "declined")
"""What a participation holds as its answer; `invited` is the question."""
NO_ANSWER: Final = "no_answer"
"""Shown for an invitation whose day to answer by has passed."""


class Intent(StrEnum):
    """Whether a country means to cover a channel: `on_request` only where the lead asks for it."""

    PLANNED = "planned"
    NOT_PLANNED = "not_planned"
    UNDECIDED = "undecided"
    ON_REQUEST = "on_request"


INTENTS: Final = tuple(intent.value for intent in Intent)


def shown_answer(participation: Record, today: str) -> str:
    """The answer as shown on a day (ISO 8601): `no_answer` once the day to answer by has passed in silence."""
    answer = str(participation.get("answer") or "invited")
    deadline = str(participation.get("deadline") or "")
    return NO_ANSWER if answer == "invited" and deadline and deadline < today else answer


def why_incomplete(record: Record) -> Refusal | None:
    """Why a participation cannot stand like that: a reservation has to be said."""
    reserved = record.kind == "participation" and record.get("answer") == "joined_with_reservation"
    if not reserved or str(record.get("reservation") or "").strip():
        return None
    return Refusal("reservation_missing", "A reservation has to be said.", "Write what the reservation is.")


def takes_part(answer: str) -> bool:
    """Whether the country said yes, with or without a reservation."""
    return answer in ("joined", "joined_with_reservation")
