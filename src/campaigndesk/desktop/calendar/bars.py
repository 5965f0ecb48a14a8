"""Campaigns and events as bars over days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
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


def _n(text: str) -> str:
    """Marks words for the translators (context `Bars`); they are translated where they are shown."""
    return text


STATUS = {
    "planned": (_n("planned"), "slate"),
    "running": (_n("running"), "green"),
    "over": (_n("over"), "brown"),
}
"""How a campaign stands -> its word, and the colour where campaigns are coloured by it."""


def by_status(bars: Iterable[CampaignBar], colour_by: str, today: date) -> list[CampaignBar]:
    """The campaigns in the colours of how they stand today, where that is what colours tell."""
    if colour_by != "stage":
        return list(bars)
    day, found = today.isoformat(), []
    for bar in bars:
        status = "planned" if day < bar.starts_on else "over" if day > (bar.ends_on or bar.starts_on) else "running"
        found.append(replace(bar, colour=STATUS[status][1], status=status) if bar.kind == "campaign" else bar)
    return found


def bar_of(campaign: CampaignBar, piece: Piece) -> Bar:
    """What a bar's piece shows of its campaign or event."""
    if campaign.kind == "event":
        return Bar(title=campaign.title, note=campaign.lead_country, event=True, starts=piece.starts, ends=piece.ends)
    joined = QCoreApplication.translate("Bars", "{0} of {1} joined").format(campaign.joined, campaign.invited)
    status = QCoreApplication.translate("Bars", STATUS[campaign.status][0]) if campaign.status else ""
    note = " · ".join(filter(None, (status, joined if campaign.invited else "")))
    colour = campaign.colour or campaign.id
    return Bar(title=campaign.title, note=note, colour=colour, starts=piece.starts, ends=piece.ends)


def events_of(bars: Iterable[CampaignBar], day: date) -> list[tuple[str, str]]:
    """Ids and titles of the events among bars that are on the day."""
    said = day.isoformat()
    return [(bar.id, bar.title) for bar in bars if bar.kind == "event" and bar.starts_on <= said <= bar.ends_on]
