"""What became of the line on which a post rests: since it was approved, and while it waits for approval."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from campaigndesk.domain.findings import Finding
from campaigndesk.domain.lines import rests_on
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record, Value


@dataclass(frozen=True, slots=True)
class LineThen:
    """What became of the line, as a sentence; its words then (None: not known here) and now."""

    sentence: str
    before: str | None
    now: str


def line_then_and_now(post: Record, look: Look, words_of: Callable[[str, str], str | None]) -> LineThen | None:
    """The line as it was when the post was approved last, else sent, and as it is now; None where it is the same.

    `words_of`: what a line said at one revision of it, by their ids.
    """
    approved, now = post.get("approved"), rests_on(post, look)
    then = (approved["content"] if approved else post.get("submitted") or {}).get("rests_on") or {}
    sentence = why_void(then, now, look) if approved else since_sent(post, look)
    if not sentence:
        return None
    line = look.record(now["line"]) if now else None
    before = words_of(str(then["line"]), str(then["revision"])) if then else ""
    return LineThen(sentence, before, str(line.get("text") or "") if line else "")


def why_void(approved: Value, now: Value, look: Look) -> str:
    """What became of the line since the approval, as a sentence; empty where it is as it was.

    `approved`, `now`: what `rests_on` said then and says now.
    """
    became, title = _became(approved or {}, now or {}, look)
    return {
        "": "",
        "gone": f"The line “{title}” was taken away after this post was approved.",
        "another": f"This post rests on the line “{title}” since it was approved.",
        "withdrawn": f"The line “{title}” was withdrawn after this post was approved.",
        "changed": f"The line “{title}” was changed after this post was approved.",
    }[became]


def since_sent(post: Record, look: Look) -> str:
    """What became of the line since a post in review was sent, as a sentence; empty where it is as it was."""
    sent = post.get("submitted") or {}
    if post.get("stage") != "in_review" or "rests_on" not in sent:
        return ""
    became, title = _became(sent["rests_on"], rests_on(post, look), look)
    return {
        "": "",
        "gone": f"The line “{title}” was taken away after this post was sent for approval.",
        "another": f"This post rests on the line “{title}” since it was sent for approval.",
        "withdrawn": f"The line “{title}” was withdrawn after this post was sent for approval.",
        "changed": f"The line “{title}” was changed after this post was sent for approval.",
    }[became]


def _became(before: Value, after: Value, look: Look) -> tuple[str, str]:
    """What happened between two answers of `rests_on`, in one word, and the title of the line."""
    if before == after:
        return "", ""
    line = look.record(str(after.get("line") or before.get("line")))
    title = str(line.get("title") or "") if line else ""
    if not after:
        return "gone", title
    if before.get("line") != after["line"]:
        return "another", title
    return ("withdrawn" if after.get("withdrawn") and not before.get("withdrawn") else "changed"), title


def line_gate(post: Record, look: Look) -> Iterator[Finding]:
    """Whether the line is withdrawn, or became another one while the post is in review; neither forbids anything."""
    found = rests_on(post, look)
    line = look.record(str(found["line"])) if found.get("withdrawn") else None
    if line is not None and post.get("stage") not in ("published", "withdrawn"):
        sentence = f"The line “{line.get('title') or ''}”, on which this post rests, is withdrawn."
        yield Finding("line_withdrawn", sentence, "Ask yourself whether it should still be said.", blocks=False)
    elif reason := since_sent(post, look):
        yield Finding("line_changed", reason, "Ask yourself whether the post still says the same.", blocks=False)
