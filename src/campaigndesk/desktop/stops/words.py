"""A stop in words: what it covers, since when, by whom and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.words import moment_words
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from collections.abc import Sequence

    from campaigndesk.store.stops import Standing

translate = QCoreApplication.translate


def covered(standing: Standing) -> str:
    """`Slovenia · X · Human Rights Day`; the whole network where the stop names nothing."""
    stop = standing.stop
    code, channel = str(stop.get("country") or ""), str(stop.get("channel") or "")
    country = said(COUNTRIES[code].name) if code in COUNTRIES else code
    campaign = standing.campaign or (translate("Stops", "a campaign") if stop.get("campaign") else "")
    parts = [part for part in (country, CHANNELS.get(channel, channel), campaign) if part]
    return " · ".join(parts) or translate("Stops", "the whole network")


def stop_words(standing: Standing, zone: str) -> str:
    """`Publishing is stopped (Slovenia), since 29 Nov 21:00, by Clara: an earthquake`."""
    whole = translate("Stops", "Publishing is stopped ({0}), since {1}, by {2}: {3}")
    since = moment_words(local(standing.stop.created.at, zone or "UTC"))
    by = standing.by or translate("Stops", "somebody")
    return whole.format(covered(standing), since, by, standing.stop.get("reason"))


def band_words(standing: Sequence[Standing], missed: int, zone: str) -> str:
    """What the band over every view says; empty where nothing stands and nothing was missed."""
    if standing:
        more = len(standing) - 1
        rest = translate("Stops", "%n more stops stand.", "", more) if more else ""
        first = stop_words(standing[0], zone)
        return " ".join(filter(None, (first if first.endswith((".", "!", "?", "…")) else f"{first}.", rest)))
    if not missed:
        return ""
    told = translate("Stops", "%n posts were missed under a stop.", "", missed)
    return f"{told} {translate('Stops', 'Nothing goes out by itself.')}"
