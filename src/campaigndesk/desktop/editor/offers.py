"""The acts that the editor offers for a post, each with the rules' own sentence where it is not allowed now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from campaigndesk.desktop.sentences import marked, said
from campaigndesk.domain.approvals import campaign_of, current_digest, must_restart, why_not_decide
from campaigndesk.domain.blackouts import blackouts_of, blocking, is_overridden
from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.contact import why_silent
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.posts import Stage, is_public, stage_of
from campaigndesk.domain.records import NETWORK, Record, Value, country_scope

PRIMARY: Final[Mapping[Stage, str]] = {
    Stage.DRAFT: "submit",
    Stage.CHANGES_REQUESTED: "submit",
    Stage.IN_REVIEW: "approve",
    Stage.APPROVED: "schedule",
    Stage.SCHEDULED: "publish",
    Stage.WITHDRAWN: "reopen",
}
"""Stage -> the act that brings the post on; a published post has none."""

WORDS: Final[Mapping[str, str]] = {
    "submit": marked("Send for approval"),
    "approve": marked("Approve"),
    "request_changes": marked("Request changes…"),
    "schedule": marked("Schedule"),
    "publish": marked("Mark as published…"),
    "reopen": marked("Reopen as draft"),
    "unschedule": marked("Take off the schedule"),
    "withdraw": marked("Withdraw…"),
    "override": marked("Override the blackout…"),
    "enforce": marked("Let the blackout hold again"),
    "crisis": marked("Mark as crisis (two approvers)"),
    "no_crisis": marked("Take the crisis mark away"),
    "hold": marked("Put on hold…"),
    "release": marked("Release the hold"),
    "share": marked("Share with the network"),
    "keep": marked("Keep to my ministry"),
    "delete": marked("Delete…"),
}
"""Act -> the words on its button."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An act by its name, the words on its button, and why it cannot be done now (empty: it can)."""

    act: str
    words: str
    reason: str = ""


def why_not(record: Record, kind: str, payload: Mapping[str, Value], author: Author, look: Look, now: str) -> str:
    """What the rules would answer to the change, as sentences; empty when they would allow it."""
    change = Change(
        id="asked",
        device="",
        n=0,
        kind=kind,
        record=record.id,
        record_kind=record.kind,
        author=author.person,
        seen_at=now,
        payload=payload,
    )
    answer = apply(record, change, author, look)
    return f"{said(answer.sentence)} {said(answer.fix)}".strip() if isinstance(answer, Refusal) else ""


def primary_offer(post: Record, author: Author, look: Look, now: str) -> Offer | None:
    """The one act that brings the post on from its stage; None where there is none.

    A post whose route changed under it, or that waits for nobody any more, is sent for approval again.
    """
    act = "submit" if must_restart(post, look) else PRIMARY.get(stage_of(post))
    return offer(act, post, author, look, now) if act else None


def further_offers(post: Record, author: Author, look: Look, now: str) -> tuple[Offer, ...]:
    """The acts behind the button “More”, in a lasting order."""
    stage = stage_of(post)
    acts = ["request_changes"] if stage is Stage.IN_REVIEW else []
    acts += ["unschedule"] if stage is Stage.SCHEDULED else []
    acts += _about_blackouts(post, look)
    acts += ["no_crisis" if post.get("crisis") else "crisis"]
    acts += ["release" if post.get("hold") else "hold"]
    acts += ["keep" if post.scope == NETWORK else "share"]
    acts += ["withdraw"] if stage is not Stage.WITHDRAWN else []
    acts += ["delete"]
    return tuple(offer(act, post, author, look, now) for act in acts)


def _about_blackouts(post: Record, look: Look) -> list[str]:
    """Where a blackout lies on the post's day: to override it, or to take the override back."""
    found = [] if is_public(post) else list(blocking(blackouts_of(post, look)))
    if all(is_overridden(post, blackout, current_digest(post, look)) for blackout in found):
        return ["enforce"] if found else []
    return ["override"]


def offer(act: str, post: Record, author: Author, look: Look, now: str) -> Offer:
    """One act with the reason why not. Sentences that a dialog will ask for are taken as given."""
    kind, payload = _change_of(act, post, current_digest(post, look))
    decides = act in ("approve", "request_changes")
    reason = why_not_decide(post, campaign_of(post, look), author, look) if decides else ""
    if act == "publish" and (silent := why_silent(look.silent_since)):
        reason = f"{said(silent.sentence)} {said(silent.fix)}"
    return Offer(act, said(WORDS[act]), reason or why_not(post, kind, payload, author, look, now))


def _change_of(act: str, post: Record, digest: str) -> tuple[str, Mapping[str, Value]]:
    given = "given in the dialog"
    own = country_scope(str(post.get("country")))
    base = post.base("crisis")
    changes: Mapping[str, tuple[str, Mapping[str, Value]]] = {
        "submit": ("submit@1", {"digest": digest}),
        "approve": ("decide@1", {"verdict": "approve", "digest": digest, "reason": ""}),
        "request_changes": ("decide@1", {"verdict": "request_changes", "digest": digest, "reason": given}),
        "schedule": ("schedule@1", {"digest": digest}),
        "publish": ("publish@1", {"digest": digest, "link": ""}),
        "reopen": ("reopen@1", {}),
        "unschedule": ("unschedule@1", {}),
        "withdraw": ("withdraw@1", {"reason": given}),
        "override": ("override@1", {"digest": digest, "reason": given}),
        "enforce": ("enforce@1", {}),
        "crisis": ("set@1", {"fields": {"crisis": {"value": True, "base": base}}}),
        "no_crisis": ("set@1", {"fields": {"crisis": {"value": False, "base": base}}}),
        "hold": ("hold@1", {"reason": given}),
        "release": ("release@1", {}),
        "share": ("share@1", {"scope": NETWORK}),
        "keep": ("share@1", {"scope": own}),
        "delete": ("delete@1", {}),
    }
    return changes[act]
