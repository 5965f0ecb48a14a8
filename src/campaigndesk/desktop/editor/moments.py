"""When something was done, as people say it: today and yesterday by name, all else with its day."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.times import known_zone, local

translate = QCoreApplication.translate


def when_words(at: str, zone: str, now: str) -> str:
    """`today 09:12`, `yesterday 16:20`, `Tue 8 Dec 14:00`, with the year where it is another; empty for no instant."""
    if not at:
        return ""
    zone = zone if known_zone(zone) else "UTC"
    there, here = local(at, zone), local(now, zone)
    if there.date() == here.date():
        return translate("Editor", "today {0}").format(f"{there:%H:%M}")
    if there.date() == here.date() - timedelta(days=1):
        return translate("Editor", "yesterday {0}").format(f"{there:%H:%M}")
    return f"{brief_day(there.date(), year=there.year != here.year)} {there:%H:%M}"
