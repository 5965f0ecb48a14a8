"""Brings the demo's network to an ordinary morning: posts wait for Tbilisi, and one decision came too late."""

from __future__ import annotations

from campaigndesk.actions.approving import approve_post, digest_shown, submit_post
from campaigndesk.actions.comments import comment_on
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.handles import add_handle
from campaigndesk.actions.hashtag_groups import add_hashtag_group
from campaigndesk.actions.templates import add_template
from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.people import ANA, NINO
from campaigndesk.demo.stage import Stage, drafts_of
from campaigndesk.store.inbox import list_waiting_for

_WAIT = 6


def shortened(text: str) -> str:
    """The text without its last line, its last sentence or, of one sentence, its last word: never as it was."""
    ends = ("\n", ". ", " ")
    return next(text.rpartition(end)[0] + end.rstrip() for end in ends if end in text)


def leave_work(stage: Stage) -> None:
    """Ljubljana sends posts for Georgia; Nino approves one offline while its text changes, so that it is set aside."""
    tell = stage.teller
    tell.step("What is left for the morning")
    ana, nino = stage.laptop(ANA), stage.laptop(NINO)
    ana.sync()
    for post in [post for post, held_by in drafts_of(ana, NINO.country) if not held_by][:_WAIT]:
        submit_post(ana.desk, post.id)
    ana.sync()
    nino.sync()
    first, second = (line.id for line in nino.read(list_waiting_for, nino.desk.author.person)[:2])
    approve_post(nino.desk, first, digest_shown(nino.desk, first))
    asked, nino_is = f"@{NINO.name} Please look at the second sentence once more.", nino.desk.author.person
    comment_on(ana.desk, second, asked, country="GE", mentions=[nino_is])
    _leave_aids(ana)
    revise_text(ana.desk, first, shortened(str(ana.find(first).get("text"))))
    ana.sync()
    _leave_a_draft(nino, stage.campaign)
    nino.sync()
    counts = nino.counts
    tell.check(counts.set_aside == 1, "A decision on a text that has changed since is set aside, with the reason.")
    tell.say(f"{counts.approvals} posts wait for Nino's decision, {counts.conflicts} is in conflict.")


def _leave_aids(ana: Laptop) -> None:
    """What the campaign writes with: its hashtags, how the United Nations are called, and a text to start from."""
    add_hashtag_group(
        ana.desk, name="Human Rights Day", country="SI", tags=["HumanRightsDay", "UDHR", "StandUp4HumanRights"]
    )
    add_handle(
        ana.desk, institution="United Nations Human Rights", country="SI",
        handles={"x": "@UNHumanRights", "instagram": "@unitednationshumanrights", "bluesky": "@ohchr.org"},
    )  # fmt: skip
    add_template(
        ana.desk, name="An article of the day", country="SI", language="en", title="Article",
        text="On this day in 1948 the Universal Declaration of Human Rights was adopted. Today we read Article …",
        hashtags=["HumanRightsDay"],
    )  # fmt: skip


def _leave_a_draft(nino: Laptop, campaign: str) -> None:
    draft_post(
        nino.desk, country=NINO.country, channel="x", campaign=campaign, language="ka", title="Preamble",
        text="ყოველი ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით.",
    )  # fmt: skip
