"""Amplification requests: a country asks another to carry something further, and that country answers."""

from __future__ import annotations

from datetime import date
from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import Record

ANSWERS: Final = ("accepted", "declined", "done")
"""What a country that was asked can say; without any of them the request waits for it."""
WAITING: Final = "waiting"
TAKEN_BACK: Final = "taken_back"
"""How a request stands that has no answer, and one that its country does not ask for any more."""


def standing(request: Record) -> str:
    """How a request stands: `WAITING`, `TAKEN_BACK` or one of `ANSWERS`. What was done stays done."""
    answer = str(request.get("answer") or "")
    if request.get("taken_back") and answer != "done":
        return TAKEN_BACK
    return answer or WAITING


def is_open(standing: str) -> bool:
    """Whether the country asked has something to do yet."""
    return standing in (WAITING, "accepted")


def days_left(request: Record, day: str) -> int | None:
    """How many days after `day` (ISO 8601) it is wanted by, negative once that is over; None without a day."""
    wanted = str(request.get("wanted_by") or "")
    return (date.fromisoformat(wanted) - date.fromisoformat(day)).days if wanted else None


def is_web_address(link: str) -> bool:
    """Whether others can follow the link: it begins with http:// or https:// and goes on without a space."""
    scheme, found, rest = link.strip().partition("://")
    return bool(found and rest) and scheme.lower() in ("http", "https") and not any(c.isspace() for c in rest)


def why_no_request(request: Record) -> Refusal | None:
    """Why a request cannot stand like that; None where it can, and for records of other kinds."""
    if request.kind != "request":
        return None
    answer = request.get("answer")
    if not request.get("country") or not request.get("asking"):
        return Refusal("country_missing", "A request names who asks and who is asked.", "Name both countries.")
    if request.get("country") == request.get("asking"):
        return Refusal("asks_itself", "A country does not ask itself.", "Choose another country.")
    if answer == "declined" and not str(request.get("reason") or "").strip():
        return Refusal("reason_missing", "Who declines a request says why.", "Write the reason.")
    if answer == "done" and not is_web_address(str(request.get("proof") or "")):
        return Refusal("proof_missing", "What was done is shown by a link.", "Give the address of the public post.")
    return None
