"""What is printed is read anew: more posts a day than the screen has room for, and all days of a stretch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.agenda_reading import load_page
from campaigndesk.desktop.calendar.national_days import notes_for
from campaigndesk.desktop.calendar.pictures import Wanted, load_picture
from campaigndesk.desktop.calendar.printing.agenda import agenda_document
from campaigndesk.desktop.calendar.printing.month import month_document
from campaigndesk.desktop.calendar.weeks import borders_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.desktop.calendar.printing.paper import Document
    from campaigndesk.desktop.room import Room

A_DAY = 12
MOST = 5000
"""Posts that one agenda has at most: about a hundred pages."""


def load_month(desk: Desk, room: Room, wanted: Wanted, said: tuple[str, ...]) -> Document:
    """A month as a document: for the store's lane."""
    picture = desk.read(load_picture, replace(wanted, top=A_DAY))
    noted = notes_for(room.profile, [day.day for day in picture.days], room.settings.countries,
                      world=room.settings.world_days, language=room.settings.language)  # fmt: skip
    days = tuple(replace(day, notes=noted.get(day.day, ())) for day in picture.days)
    return month_document(replace(picture, days=days), said)


def load_agenda(desk: Desk, room: Room, wanted: Wanted, days: tuple[date, date], said: tuple[str, ...]) -> Document:
    """The agenda from one day to another as a document: for the store's lane."""
    first, last = days
    end = borders_of((last,), wanted.zone)[1]
    rows = [row for row in desk.read(load_page, wanted, first, MOST, None, end) if row.day <= last]
    every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    seen = room.settings
    noted = notes_for(room.profile, every, seen.countries, world=seen.world_days, language=seen.language)
    return agenda_document(rows, days, noted, said)
