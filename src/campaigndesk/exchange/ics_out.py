"""Writes a calendar that any calendar program reads (RFC 5545): a post is an event, a campaign an all-day one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from campaigndesk.domain.posts import STAGE_WORDS, Stage
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import known_zone, local, moment
from campaigndesk.exchange.selections import Selection
from campaigndesk.exchange.wording import first_words

SHOWN_FOR: Final = timedelta(minutes=15)
"""How long a post is drawn: a moment would be invisible in most calendars."""
_STATUS: Final = {Stage.SCHEDULED: "CONFIRMED", Stage.PUBLISHED: "CONFIRMED", Stage.WITHDRAWN: "CANCELLED"}


def calendar_ics(chosen: Selection, channels: dict[str, str] | None = None) -> bytes:
    """The calendar of a selection; `channels`: id -> name. Posts without a time are left out.

    A proposed time is TENTATIVE, a confirmed or public one CONFIRMED, a withdrawn post CANCELLED.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Campaign Desk//Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Campaign Desk")
    for campaign in chosen.campaigns:
        if campaign.get("starts_on") and campaign.get("ends_on"):
            calendar.add_component(_campaign(campaign, chosen))
    for post in chosen.posts:
        if post.get("confirmed_at") or post.get("proposed_at"):
            calendar.add_component(_post(post, chosen, channels or {}))
    return bytes(calendar.to_ical())


def _event(record: Record) -> Event:
    event = Event()
    event.add("uid", f"{record.id}@campaigndesk")
    written = max([record.created.at, *(stamp.at for stamp in record.stamps.values())])
    event.add("dtstamp", moment(written[:19] + "Z"))
    event.add("last-modified", moment(written[:19] + "Z"))
    event.add("transp", "TRANSPARENT")
    return event


def _campaign(campaign: Record, chosen: Selection) -> Event:
    event, shown = _event(campaign), chosen.shown(campaign)
    event.add("summary", shown.get("title") or _embargoed(chosen.embargo(campaign)))
    event.add("dtstart", date.fromisoformat(campaign.get("starts_on")))
    event.add("dtend", date.fromisoformat(campaign.get("ends_on")) + timedelta(days=1))
    return event


def _post(post: Record, chosen: Selection, channels: dict[str, str]) -> Event:
    event, shown, until = _event(post), chosen.shown(post), chosen.embargo(post)
    at = moment(str(post.get("confirmed_at") or post.get("proposed_at")))
    event.add("dtstart", at)
    event.add("dtend", at + SHOWN_FOR)
    stage = Stage(post.get("stage", Stage.DRAFT))
    event.add("status", _STATUS.get(stage, "TENTATIVE"))
    channel = str(post.get("channel", ""))
    words = _embargoed(until) if until else first_words(str(shown.get("title") or shown.get("text", "")))
    event.add("summary", " · ".join(filter(None, (post.get("country"), channels.get(channel, channel), words))))
    event.add("description", "\n".join(_told(post, shown, chosen)))
    event.add("categories", [word for word in (post.get("country"), channel, STAGE_WORDS[stage]) if word])
    if known_zone(str(post.get("zone", ""))):
        event.add("x-campaigndesk-zone", post.get("zone"))
    return event


def _told(post: Record, shown: Record, chosen: Selection) -> list[str]:
    told = [STAGE_WORDS[post.get("stage", "draft")] + (", time proposed" if not post.get("confirmed_at") else "")]
    zone = str(post.get("zone", ""))
    if known_zone(zone):
        at: datetime = local(str(post.get("confirmed_at") or post.get("proposed_at")), zone)
        told.append(f"{at:%Y-%m-%d %H:%M} {zone}")
    if post.get("hold"):
        told.append("On hold: do not publish.")
    campaign = chosen.campaign_of(post)
    if campaign and (title := chosen.shown(campaign).get("title")):
        told.append(f"Campaign: {title}")
    if shown.get("text"):
        told += ["", str(shown.get("text"))]
    return told


def _embargoed(until: str) -> str:
    return f"under embargo until {until}"
