"""Campaigns and events as bars over days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.calendar.hours import span_of
from campaigndesk.desktop.calendar.weeks import Piece
from campaigndesk.desktop.look.chips import Bar

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar
    from campaigndesk.store.events import EventLine


def event_bars(events: Iterable[EventLine], zone: str) -> list[CampaignBar]:
    """The events as bars over the days on which they are in the zone."""
    from campaigndesk.store.calendar import CampaignBar

    found = []
    for event in events:
        first, last, title = event.starts_on, event.ends_on or event.starts_on, event.title
        if event.starts_at:
            start, end = span_of(event, zone)
            first, last, title = f"{start:%Y-%m-%d}", f"{end:%Y-%m-%d}", f"{start:%H:%M} {event.title}"
        found.append(CampaignBar(event.id, title, first, last, event.country, "", 0, 0, "event"))
    return found


def bar_of(campaign: CampaignBar, piece: Piece) -> Bar:
    """What a bar's piece shows of its campaign or event."""
    if campaign.kind == "event":
        return Bar(title=campaign.title, note=campaign.lead_country, event=True, starts=piece.starts, ends=piece.ends)
    joined = QCoreApplication.translate("Bars", "{0} of {1} joined").format(campaign.joined, campaign.invited)
    note = joined if campaign.invited else ""
    colour = campaign.colour or campaign.id
    return Bar(title=campaign.title, note=note, colour=colour, starts=piece.starts, ends=piece.ends)


def events_of(bars: Iterable[CampaignBar], day: date) -> list[tuple[str, str]]:
    """Ids and titles of the events among bars that are on the day."""
    said = day.isoformat()
    return [(bar.id, bar.title) for bar in bars if bar.kind == "event" and bar.starts_on <= said <= bar.ends_on]
