"""A post's way from draft to the public: one state machine, the same on laptop and server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from campaigndesk.domain import approvals, drills, gates
from campaigndesk.domain.approvals import campaign_of, current_digest
from campaigndesk.domain.blackouts import blackouts_of, pairs_of
from campaigndesk.domain.embargoes import why_too_early
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.kinds import field_of, words_for
from campaigndesk.domain.lines import rests_on
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record, Stamp, Value
from campaigndesk.domain.signatures import why_not_signed
from campaigndesk.domain.wording_gate import wording

if TYPE_CHECKING:
    from campaigndesk.domain.changes import Change


class Stage(StrEnum):
    """Where a post stands. A missed post is a scheduled one whose time passed: it depends on the clock."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


STAGE_WORDS: Mapping[str, str] = {
    Stage.DRAFT: "Draft",
    Stage.IN_REVIEW: "In review",
    Stage.CHANGES_REQUESTED: "Changes requested",
    Stage.APPROVED: "Approved",
    Stage.SCHEDULED: "Scheduled",
    Stage.PUBLISHED: "Published",
    Stage.WITHDRAWN: "Withdrawn",
    "missed": "Missed",
}

_UNDER_APPROVAL = (Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED)
_TIME_FIELDS = ("proposed_at", "zone")
_BESIDE_THE_WORDS = (*_TIME_FIELDS, "campaign", "crisis")
"""Approved with the content, but nobody's words: who writes them has not contributed."""


def stage_of(post: Record) -> Stage:
    """The post's stage."""
    return Stage(post.get("stage", Stage.DRAFT))


def is_public(post: Record) -> bool:
    """Whether the post was ever public: also when it was withdrawn afterwards, its content stays as it was."""
    return bool(post.get("published"))


def shown_stage(post: Record, now: str) -> str:
    """The stage as shown at `now` (UTC instant): `missed` once a scheduled post's time has passed."""
    stage = stage_of(post)
    confirmed = post.get("confirmed_at")
    return "missed" if stage is Stage.SCHEDULED and confirmed and confirmed < now else stage.value


def content_names(post: Record, names: Iterable[str], look: Look) -> list[str]:
    """Those of the fields whose change voids an approval: the content, and the campaign, whose route approves it."""
    covers_time = approvals.route_of(campaign_of(post, look)).covers_time
    beside = _BESIDE_THE_WORDS if covers_time else ("campaign",)
    return [n for n in names if n in beside or ((known := field_of("post", n)) is not None and known.content)]


def rewritten(post: Record, names: Iterable[str], look: Look, stamp: Stamp, *others: str) -> Record:
    """The post after fields were written: contributors noted, approval lapsed where its content changed.

    `others`: further people whose words went in (the writers of a conflict copy that was taken).
    """
    names = list(names)
    changed = content_names(post, names, look)
    values: dict[str, Value] = {}
    written = [n for n in changed if n not in _BESIDE_THE_WORDS]
    people = list(post.get("contributors", ()))
    if written:
        people += [p for p in dict.fromkeys((stamp.by, *others)) if p not in people]
        values["contributors"] = people
    stage = stage_of(post)
    if changed and stage in (*_UNDER_APPROVAL, Stage.CHANGES_REQUESTED):
        values["stage"] = Stage.DRAFT.value
        values["decisions"] = []
        values["confirmed_at"] = None
        if stage is not Stage.CHANGES_REQUESTED:
            reason = f"the {words_for('post', changed[0])} changed"
            values["lapsed"] = {"reason": reason, "change": stamp.change, "by": stamp.by, "at": stamp.at}
    elif stage is Stage.SCHEDULED and any(n in _TIME_FIELDS for n in names):
        values["stage"] = Stage.APPROVED.value
        values["confirmed_at"] = None
    return post.written(values, stamp) if values else post


def credited(post: Record, name: str, writers: Iterable[str], stamp: Stamp) -> Record:
    """The post with the writers of words that went into a field before, such as out of a conflict copy."""
    known, people = field_of("post", name), list(post.get("contributors", ()))
    missing = [writer for writer in dict.fromkeys(writers) if writer not in people]
    if not missing or known is None or not known.content:
        return post
    return post.written({"contributors": [*people, *missing]}, stamp)


Act = Callable[[Record, "Change", Stamp, Author, Look], "Record | Refusal"]


def _stale(post: Record, change: Change, look: Look) -> Refusal | None:
    if change.payload.get("digest") == current_digest(post, look):
        return None
    return Refusal(
        "digest_not_current",
        "The content, or who has to approve it, has changed since it was shown to you.",
        "Read the text as it is now, then decide again.",
    )


def _blocked(post: Record, look: Look) -> Refusal | None:
    if post.conflicts:
        return Refusal("open_conflict", "This post has an open conflict.", "Settle the conflict first.")
    campaign = campaign_of(post, look)
    hold = post.get("hold") or (campaign.get("hold") if campaign else None)
    if hold:
        return Refusal("on_hold", f"This post is on hold: {hold['reason']}", "Release the hold first.")
    return None


def _gated(post: Record, look: Look) -> Refusal | None:
    found = gates.in_the_way(post, look)
    return next((Refusal(one.code, one.sentence, one.fix) for one in found), None)


def _expired(post: Record, look: Look) -> Refusal | None:
    """What was planned for a day within the rights may go out after it: the day on which it does counts as well."""
    found = (finding for finding in gates.expiry(post, look.day) if finding.blocks)
    return next((Refusal(one.code, one.sentence, one.fix) for one in found), None)


def _worded(post: Record, look: Look) -> Refusal | None:
    """Nobody is asked to approve words that the country's own rules do not let out, and nobody does."""
    found = (finding for finding in wording(post, look) if finding.blocks)
    return next((Refusal(one.code, one.sentence, one.fix) for one in found), None)


def submit(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Ask for approval of the content as it is now."""
    if not str(post.get("text", "")).strip() and not post.get("media"):
        return Refusal("empty", "This post has no text and no media.", "Write the text first.")
    undescribed = gates.undescribed(post)
    if undescribed:
        missing = f"{undescribed[0]} has no description."
        return Refusal("alt_text_missing", missing, "Describe every image for those who cannot see.")
    if refusal := _blocked(post, look) or _stale(post, change, look) or _worded(post, look):
        return refusal
    sent: dict[str, Value] = {"by": author.person, "at": stamp.at, "digest": change.payload["digest"]}
    sent |= {"change": change.id, "rests_on": rests_on(post, look)}
    values: dict[str, Value] = {"stage": Stage.IN_REVIEW.value, "submitted": sent, "decisions": [], "lapsed": None}
    values["confirmed_at"] = None
    return post.written(values, stamp)


def recall(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Take a post back from review, as long as nobody has decided on it."""
    if post.get("decisions"):
        fix = "Change the text, and it becomes a draft again."
        return Refusal("decided", "Somebody has already decided on this post.", fix)
    return post.written({"stage": Stage.DRAFT.value, "submitted": None}, stamp)


def decide(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Approve, or request changes with a reason. Counts only on the digest that is current."""
    campaign = campaign_of(post, look)
    why = approvals.why_not_decide(post, campaign, author, look)
    if why:
        return Refusal("may_not_decide", why)
    unsigned = why_not_signed(post.id, author.person, change.payload, look)
    if refusal := _blocked(post, look) or _stale(post, change, look) or unsigned:
        return refusal
    verdict, reason = change.payload.get("verdict"), str(change.payload.get("reason", ""))
    if verdict == "approve" and (refusal := _worded(post, look)):
        return refusal
    route = approvals.route_for(post, campaign)
    decision = {
        "by": author.person,
        "verdict": verdict,
        "reason": reason,
        "digest": change.payload["digest"],
        "step": approvals.open_step(route, post, campaign, look),
        "at": stamp.at,
        "change": change.id,
    }
    if giver := approvals.decides_for(post, campaign, author, look):
        decision["for"] = giver
    if signed := change.payload.get("signed"):
        decision["signed"] = signed
    decided = post.written({"decisions": [*post.get("decisions", ()), decision]}, stamp)
    if verdict == "request_changes":
        if not reason.strip():
            return Refusal("reason_missing", "A request for changes needs a reason.", "Say what should change.")
        return decided.written({"stage": Stage.CHANGES_REQUESTED.value}, stamp)
    if verdict != "approve":
        return Refusal("unknown_verdict", "A decision is either approve or request_changes.")
    if approvals.open_step(route, decided, campaign, look) is not None:
        return decided
    approved = {
        "digest": change.payload["digest"],
        "content": approvals.approval_content(post, look),
        "at": stamp.at,
        "change": change.id,
    }
    return decided.written({"stage": Stage.APPROVED.value, "approved": approved}, stamp)


def schedule(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Confirm the time of publication of an approved post."""
    if refusal := _blocked(post, look) or _stale(post, change, look) or _gated(post, look):
        return refusal
    return post.written({"stage": Stage.SCHEDULED.value, "confirmed_at": post.get("proposed_at")}, stamp)


def unschedule(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Take back the confirmed time; the approval stays."""
    return post.written({"stage": Stage.APPROVED.value, "confirmed_at": None}, stamp)


def publish(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Note that the approved content is public, with the link that proves it."""
    refusal = drills.why_drill(look) or _blocked(post, look) or _stale(post, change, look) or _gated(post, look)
    if refusal := refusal or why_too_early(post, campaign_of(post, look), look) or _expired(post, look):
        return refusal
    receipt = {
        "by": author.person,
        "at": stamp.at,
        "link": str(change.payload.get("link", "")),
        "digest": change.payload["digest"],
        "change": change.id,
    }
    return post.written({"stage": Stage.PUBLISHED.value, "published": receipt}, stamp)


def override(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Let this content go out at its time in spite of the blackouts of that day, with a reason that stays."""
    reason = str(change.payload.get("reason", ""))
    pairs = pairs_of(blackouts_of(post, look))
    if not pairs:
        return Refusal("no_blackout", "No blackout blocks this post on its day.", "Look at its time again.")
    if not reason.strip():
        return Refusal("reason_missing", "An override needs a reason.", "Say why it goes out all the same.")
    if refusal := _stale(post, change, look):
        return refusal
    kept = {"by": author.person, "at": stamp.at, "reason": reason, "digest": change.payload["digest"]}
    kept |= {"proposed_at": post.get("proposed_at"), "blackouts": pairs}
    return post.written({"override": kept}, stamp)


def enforce(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Take an override back: the blackout holds again."""
    if not post.get("override"):
        return Refusal("not_overridden", "No blackout is overridden for this post.")
    return post.written({"override": None}, stamp)


def withdraw(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Take the post out of the campaign, with a reason; the text stays readable."""
    reason = str(change.payload.get("reason", ""))
    if not reason.strip():
        return Refusal("reason_missing", "Withdrawing a post needs a reason.", "Say why.")
    note = {"by": author.person, "at": stamp.at, "reason": reason, "from": stage_of(post).value}
    values: dict[str, Value] = {"stage": Stage.WITHDRAWN.value, "withdrawn": note}
    values |= {"decisions": [], "confirmed_at": None}
    return post.written(values, stamp)


def reopen(post: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Make a withdrawn post a draft again; one that was public stays withdrawn."""
    return post.written({"stage": Stage.DRAFT.value, "withdrawn": None}, stamp)


ACTS: Mapping[str, Act] = {
    "submit": submit,
    "recall": recall,
    "decide": decide,
    "schedule": schedule,
    "unschedule": unschedule,
    "publish": publish,
    "override": override,
    "enforce": enforce,
    "withdraw": withdraw,
    "reopen": reopen,
}
"""Act of the workflow -> what it makes of a post."""
