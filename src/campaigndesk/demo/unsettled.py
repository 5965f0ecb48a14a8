"""Brings the demo's network to an ordinary morning: posts wait for Tbilisi, and one decision came too late."""

from __future__ import annotations

from campaigndesk.actions.approving import approve_post, digest_shown, submit_post
from campaigndesk.actions.comments import comment_on
from campaigndesk.actions.drafting import revise_text
from campaigndesk.demo.people import ANA, NINO
from campaigndesk.demo.stage import Stage
from campaigndesk.domain import gates
from campaigndesk.store.inbox import list_waiting_for

_WAIT = 6


def leave_work(stage: Stage) -> None:
    """Ljubljana sends posts for Georgia; Nino approves one offline while its text changes, so that it is set aside."""
    tell = stage.teller
    tell.step("What is left for the morning")
    ana, nino = stage.laptop(ANA), stage.laptop(NINO)
    ana.sync()
    for post_id in _fitting(stage)[:_WAIT]:
        submit_post(ana.desk, post_id)
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


def _fitting(stage: Stage) -> list[str]:
    """Georgian drafts that nothing but the approval keeps from the public."""
    ana = stage.laptop(ANA)
    with ana.store.reading() as conn:
        look = ana.desk.look(conn)
        return [
            post.id
            for post in ana.list("post", country="GE", stage="draft")
            if not {found.code for found in gates.check(post, look) if found.blocks} - {"approval"}
        ]
