"""The band over what is shown while a stop stands over something of the person's: what it covers, since when, why."""

from __future__ import annotations

from campaigndesk.domain.approvals import campaign_of
from campaigndesk.domain.embargoes import delivered_scope
from campaigndesk.domain.records import Record
from campaigndesk.domain.stops import stands, touches
from campaigndesk.domain.times import local
from campaigndesk.server.access import Session
from campaigndesk.server.web.lists import name_of
from campaigndesk.server.web.reading import Found
from campaigndesk.server.web.tags import Html, markup, tag
from campaigndesk.server.web.texts import exact
from campaigndesk.server.web.words import Words


def band(found: Found, session: Session, words: Words) -> Html:
    """A line for each stop, the oldest first; nothing where none stands or an embargo keeps it from the person."""
    look = found.look
    standing = [
        stop
        for stop in look.stops()
        if stands(stop)
        and delivered_scope(stop, look) in session.scopes
        and touches(stop, session.author, campaign_of(stop, look))
    ]
    standing.sort(key=lambda stop: (stop.created.at, stop.id))
    return markup([tag("p", exact(_line(stop, found, words)), class_="wrong", dir="auto") for stop in standing])


def over(found: Found, session: Session, words: Words, shown: Html) -> Html:
    """What is shown with the band over it."""
    return markup([band(found, session, words), shown])


def _line(stop: Record, found: Found, words: Words) -> str:
    since = f"{local(stop.created.at, found.zone):%Y-%m-%d %H:%M}"
    by = name_of(stop.created.by, found.look, words)
    covered, reason = _covered(stop, found, words), str(stop.get("reason"))
    return words.say("Publishing is stopped ({0}), since {1}, by {2}: {3}", covered, since, by, reason)


def _covered(stop: Record, found: Found, words: Words) -> str:
    """Country, channel and campaign that it names; the whole network where it names nothing."""
    rule = found.look.rule(str(stop.get("channel") or ""))
    campaign = campaign_of(stop, found.look)
    parts = (
        words.country(str(stop.get("country") or "")),
        rule.name if rule else str(stop.get("channel") or ""),
        str(campaign.get("title") or "") if campaign else "",
    )
    return " · ".join(part for part in parts if part) or words.say("the whole network")
