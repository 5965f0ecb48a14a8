"""Asks the server whether this laptop holds what it should."""

from __future__ import annotations

from campaigndesk.protocol.messages import VerifyRequest
from campaigndesk.store import meta
from campaigndesk.sync.client import Wire
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.filling import tally_here


def compare_copies(desk: Desk, wire: Wire) -> str:
    """`equal`, `differs`, or `behind` where the server has news; the copies are added up anew.

    Raises Unreachable, ServerProblem or Nonsense.
    """
    with desk.store.reading() as conn:
        request = VerifyRequest(int(meta.find_meta(conn, "cursor") or 0), tally_here(conn))
    return wire.verify(request).verdict
