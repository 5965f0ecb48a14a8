"""Who is told when nobody decides on a post: everybody who may decide was asked when it was sent."""

from __future__ import annotations

from datetime import datetime, timedelta

from campaigndesk.domain.approvals import campaign_of, open_step, route_for, waits_for
from campaigndesk.domain.people import EVERYWHERE, Look, Role
from campaigndesk.domain.records import Record

AFTER = timedelta(days=3)


def escalates_at(post: Record) -> str:
    """The instant (UTC) from which on a post in review is taken to somebody else; empty where it is not in review."""
    sent = (post.get("submitted") or {}).get("at")
    if post.get("stage") != "in_review" or not sent:
        return ""
    return (datetime.fromisoformat(str(sent)) + AFTER).strftime("%Y-%m-%dT%H:%M:%SZ")


def escalated_to(post: Record, look: Look, now: str) -> tuple[str, ...]:
    """Ids of the people to whom a post goes that waited too long at the instant `now` (UTC); nobody before.

    They are the administrators of the country whose step is open, or else of the network: they can make somebody an
    approver or hand decisions over. Those who were asked already are not among them.
    """
    due = escalates_at(post)
    if not due or now < due:
        return ()
    campaign = campaign_of(post, look)
    route = route_for(post, campaign)
    index = open_step(route, post, campaign, look)
    if index is None:
        return ()
    asked = waits_for(post, campaign, look)
    for country in (route.steps[index].country_for(post, campaign), EVERYWHERE):
        others = tuple(p for p in look.people(Role.ADMINISTRATOR, country) if p not in asked)
        if others:
            return others
    return ()
