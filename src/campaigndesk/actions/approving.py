"""A post's way to approval: sent, decided on, withdrawn, opened again."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import one_act
from campaigndesk.actions.signing import signed
from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.records import Record


def digest_shown(desk: Desk, post_id: str) -> str:
    """The digest of the post's content as it is now: what a person who reads it now decides on."""
    post = desk.find(post_id, "post")
    with desk.store.reading() as conn:
        return current_digest(post, desk.look(conn))


def submit_post(desk: Desk, post_id: str) -> Record:
    """Send a post for approval as it is now."""
    return one_act(desk, post_id, "post", "submit", {"digest": digest_shown(desk, post_id)})


def recall_post(desk: Desk, post_id: str) -> Record:
    """Take a post back from review, as long as nobody has decided on it."""
    return one_act(desk, post_id, "post", "recall")


def approve_post(desk: Desk, post_id: str, digest: str) -> Record:
    """Approve the content with this digest: the one that the person was shown."""
    return one_act(desk, post_id, "post", "decide", signed(desk, post_id, {"verdict": "approve", "digest": digest}))


def request_changes(desk: Desk, post_id: str, digest: str, reason: str) -> Record:
    """Send the content with this digest back to its writers, with the reason."""
    payload = {"verdict": "request_changes", "digest": digest, "reason": reason}
    return one_act(desk, post_id, "post", "decide", signed(desk, post_id, payload))


def withdraw_post(desk: Desk, post_id: str, reason: str) -> Record:
    """Take a post out of the campaign, with a reason; its text stays readable."""
    return one_act(desk, post_id, "post", "withdraw", {"reason": reason})


def reopen_post(desk: Desk, post_id: str) -> Record:
    """Make a withdrawn post a draft again."""
    return one_act(desk, post_id, "post", "reopen")
