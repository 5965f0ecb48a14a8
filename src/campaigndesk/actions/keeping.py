"""Who sees what is kept for writing: the whole network, or the ministry alone."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import one_act
from campaigndesk.domain.records import NETWORK, Record, country_scope


def show_to(desk: Desk, record_id: str, own: bool) -> Record:
    """Keep a hashtag group, a template or a handle to its ministry, or show it to the network."""
    record = desk.find(record_id)
    scope = country_scope(str(record.get("country"))) if own else NETWORK
    if record.scope == scope:
        return record
    return one_act(desk, record_id, record.kind, "share", {"scope": scope})
