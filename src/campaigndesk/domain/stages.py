"""At which stage of a post what is possible, by the table of rights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from campaigndesk.domain import approvals
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Look
from campaigndesk.domain.posts import STAGE_WORDS, Stage, is_public, stage_of
from campaigndesk.domain.records import Record

WANTED: Final[Mapping[str, str]] = {
    "submit": "only a draft can be sent for approval",
    "recall": "only a post in review can be taken back from it",
    "schedule": "only an approved post can be scheduled",
    "unschedule": "only a scheduled post can be taken off the schedule",
    "publish": "only a scheduled post can be marked as published",
    "override": "there is nothing left to override",
    "withdraw": "it cannot be withdrawn twice",
    "reopen": "only a withdrawn post can be reopened",
}
"""Act -> what is said where the post is at another stage."""


def standing(post: Record) -> str:
    """The stage as the table of rights calls it: `taken_down` for a withdrawn post that was public."""
    return "taken_down" if stage_of(post) is Stage.WITHDRAWN and is_public(post) else stage_of(post).value


def why_not_now(act: str, post: Record, look: Look) -> Refusal | None:
    """Why the act is not possible at the post's stage, by the table of rights; None where it is."""
    stages = look.rights().stages.get(act)
    if stages is None or standing(post) in stages:
        return None
    if act == "submit" and approvals.must_restart(post, look):
        return None
    if act == "decide":
        return Refusal("may_not_decide", approvals.ONLY_IN_REVIEW)
    if act == "reopen" and is_public(post):
        return Refusal("was_public", "This post was public; it stays withdrawn.", "Make a new post.")
    now = STAGE_WORDS[stage_of(post)].lower()
    return Refusal("wrong_stage", f"This post is {now}; {WANTED[act]}.")


def is_settled(post: Record, look: Look) -> bool:
    """Whether the content of a post stays as it is at this stage, by the table of rights; False for other kinds."""
    return post.kind == "post" and standing(post) not in look.rights().stages["content"]
