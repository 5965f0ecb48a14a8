"""A laptop that was revoked: at the next contact it keeps what it did not send, and nothing else."""

from __future__ import annotations

from campaigndesk.store.wiping import wipe_shared
from campaigndesk.store.work import Changed
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.problems import ServerProblem


def forget_if_revoked(desk: Desk, error: ServerProblem) -> None:
    """Where the server says that this device was revoked, remove all that it gave. Unsent work stays to be saved."""
    if error.problem.code != "device_revoked":
        return
    with desk.store.writing() as conn:
        gone = wipe_shared(conn)
    desk.tell(Changed(frozenset({"post", "campaign", "person"}), frozenset(gone)))
