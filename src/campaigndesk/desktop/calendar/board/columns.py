"""The columns of the board, and what moving a post from one to another means: an act of the workflow, or why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name in `store.board`; the icon is the mark of its stage."""

    name: str
    title: str
    icon: str


def _n(text: str) -> str:
    """Marks words for the translators (context `Board`); they are translated where they are shown."""
    return text


def said(text: str) -> str:
    """One of the marked words in the window's language."""
    return QCoreApplication.translate("Board", text)


COLUMNS = (
    Column("draft", _n("To write"), "draft"),
    Column("changes_requested", _n("Changes requested"), "changes-requested"),
    Column("in_review", _n("In review"), "in-review"),
    Column("approved", _n("Approved"), "approved"),
    Column("scheduled", _n("Scheduled"), "scheduled"),
    Column("missed", _n("Missed"), "missed"),
    Column("published", _n("Published"), "published"),
    Column("held", _n("On hold"), "held"),
)

ACTS = {
    ("draft", "in_review"): "submit",
    ("changes_requested", "in_review"): "submit",
    ("approved", "scheduled"): "schedule",
    ("scheduled", "approved"): "unschedule",
    ("missed", "approved"): "unschedule",
}
"""From one column to another -> the act; to `held` is `hold` from everywhere, out of it `release`."""

_PUBLIC = _n("This post is public; it stays where it is.")
_DECIDED = _n("A decision is made where the whole text is read. Open the post to approve it or to ask for changes.")
_REWRITTEN = _n("A post becomes a draft again when its text is changed. Open it to write.")
_UNSENT = _n("It has to be sent for approval and approved first.")
_UNAPPROVED = _n("It is in review: it can be scheduled once it is approved.")
_LINKED = _n("A post is published with the link that proves it. Open the post to note the link.")
_CLOCK = _n("A post is missed when its time has passed; nobody can put it there.")


def column_of(post: PostLine, now: str) -> str:
    """The column in which a post stands at this UTC instant."""
    if post.held and post.stage not in ("published", "withdrawn"):
        return "held"
    return "missed" if post.stage == "scheduled" and post.at and post.at < now else post.stage


def act_between(start: str, goal: str) -> tuple[str, str]:
    """The act that takes a post from one column to another, or empty and the sentence why there is none."""
    if start == goal:
        return "", ""
    if start == "published":
        return "", said(_PUBLIC)
    if start == "held":
        return "release", ""
    if goal == "held":
        return "hold", ""
    if (start, goal) in ACTS:
        return ACTS[start, goal], ""
    if goal == "published":
        return "", said(_LINKED if start in ("scheduled", "missed", "approved") else _UNSENT)
    if goal == "missed":
        return "", said(_CLOCK)
    if start == "in_review" and goal in ("approved", "changes_requested"):
        return "", said(_DECIDED)
    if goal in ("draft", "changes_requested"):
        return "", said(_REWRITTEN)
    if start == "in_review":
        return "", said(_UNAPPROVED)
    return "", said(_REWRITTEN if goal == "in_review" else _UNSENT)


def acts_on(column: str) -> tuple[str, ...]:
    """The acts that a menu offers for a post of this column."""
    if column == "published":
        return ("withdraw",)
    if column == "held":
        return ("release", "withdraw")
    own = tuple(act for (start, _), act in ACTS.items() if start == column)
    return (*own, "hold", "withdraw")
