"""What is printed is read anew: more posts a day than the screen has room for, and all days of a stretch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.agenda_reading import load_page
from campaigndesk.desktop.calendar.blackouts import Said, load_blackouts
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
    noted, shut = _noted(desk, room, wanted, [day.day for day in picture.days])
    days = tuple(replace(day, notes=noted.get(day.day, ()), shut=day.day in shut) for day in picture.days)
    return replace(month_document(replace(picture, days=days), said), drill=_is_drill(desk))


def load_agenda(desk: Desk, room: Room, wanted: Wanted, days: tuple[date, date], said: tuple[str, ...]) -> Document:
    """The agenda from one day to another as a document: for the store's lane."""
    first, last = days
    end = borders_of((last,), wanted.zone)[1]
    rows = [row for row in desk.read(load_page, wanted, first, MOST, None, end) if row.day <= last]
    every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    noted, shut = _noted(desk, room, wanted, every)
    return replace(agenda_document(rows, days, noted, said, shut), drill=_is_drill(desk))


def _is_drill(desk: Desk) -> bool:
    with desk.store.reading() as conn:
        return desk.look(conn).drill


def _noted(desk: Desk, room: Room, wanted: Wanted, days: Sequence[date]) -> tuple[Said, frozenset[date]]:
    """What is said of the days, blackouts first, and on which of them there is one."""
    seen = room.settings
    national = notes_for(room.profile, days, seen.countries, world=seen.world_days, language=seen.language)
    shut = desk.read(load_blackouts, days[0], days[-1], wanted.filter)
    return {day: (*shut.get(day, ()), *national.get(day, ())) for day in days}, frozenset(shut)
