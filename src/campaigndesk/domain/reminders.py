"""One reminder a day: what was asked of somebody today already is not asked of them once more."""

from __future__ import annotations

from collections.abc import Mapping

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import Record, Value

_WAIT = "Wait until tomorrow, or write a comment."


def reminder_id(post_id: str, at: str) -> str:
    """The id of the comment that reminds of a post on the day (UTC) of an instant: there can be one only.

    Two laptops without a network that remind on one day make the same record; the server takes one of them.
    """
    return f"{post_id}-reminded-{at[:10]}"


def is_reminder(kind: str, fields: Mapping[str, Value]) -> bool:
    """Whether a record that is to be made reminds somebody."""
    return kind == "comment" and bool(fields.get("reminder"))


def why_not_reminded(record_id: str, fields: Mapping[str, Value], at: str, *, known: bool) -> Refusal | None:
    """Why this reminder, made at an instant, cannot be made; None where it can. `known`: there is one of that id."""
    if known:
        return Refusal("reminded", "They were reminded today already.", _WAIT)
    if record_id != reminder_id(str(fields.get("about")), at):
        return Refusal("reminder_unnamed", "This reminder does not say of which day it is.", "Update this program.")
    return None


def why_not_again(record: Record, name: str, value: Value) -> Refusal | None:
    """Why a country is not reminded of its invitation once more on the same day; None where it may be."""
    if record.kind == "participation" and name == "reminded_on" and value and value == record.get(name):
        return Refusal("reminded", "This country was reminded today already.", "Wait until tomorrow.")
    return None
