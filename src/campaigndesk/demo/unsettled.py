"""Brings the demo's network to an ordinary morning: posts wait for Tbilisi, and one decision came too late."""

from __future__ import annotations

from campaigndesk.actions.approving import approve_post, digest_shown, submit_post
from campaigndesk.actions.comments import comment_on
from campaigndesk.actions.drafting import revise_text
from campaigndesk.demo.people import ANA, NINO
from campaigndesk.demo.stage import Stage, drafts_of
from campaigndesk.store.inbox import list_waiting_for

_WAIT = 6


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
    comment_on(ana.desk, second, "Please look at the second sentence once more.", country="GE")
    revise_text(ana.desk, first, str(ana.find(first).get("text")).split("\n")[0])
    ana.sync()
    nino.sync()
    counts = nino.counts
    tell.check(counts.set_aside == 1, "A decision on a text that has changed since is set aside, with the reason.")
    tell.say(f"{counts.approvals} posts wait for Nino's decision, {counts.conflicts} is in conflict.")
