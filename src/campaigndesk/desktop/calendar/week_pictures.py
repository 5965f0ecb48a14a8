"""What the week and the day show, made out of the store in one read: hours with chips, events and campaign bars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.bars import by_status, event_bars
from campaigndesk.desktop.calendar.hours import HOURS, Stretch, hour_borders, stretches
from campaigndesk.desktop.calendar.pictures import Wanted, chip_of, waits_of
from campaigndesk.desktop.calendar.weeks import Piece, pieces_of
from campaigndesk.desktop.look.chips import Chip

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import CampaignBar, PostLine


@dataclass(frozen=True, slots=True)
class Asked:
    """Which days are asked for; `wanted.top` is the most chips an hour has room for."""

    days: tuple[date, ...]
    wanted: Wanted


@dataclass(frozen=True, slots=True, eq=False)
class Hour:
    """One hour of a day: `count` posts, of which the first are in `posts` with their chips beside them."""

    day: date
    hour: int
    count: int = 0
    posts: tuple[PostLine, ...] = ()
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Week:
    """Days as they are shown; `hours` day by day; `bars` with `pieces` stand above them."""

    asked: Asked
    hours: tuple[Hour, ...]
    bars: tuple[CampaignBar, ...] = ()
    pieces: tuple[Piece, ...] = ()
    events: tuple[Stretch, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown."""
        return self.asked.days

    def hour(self, column: int, row: int) -> Hour:
        """The hour of a cell."""
        return self.hours[column * HOURS + row]

    def day_posts(self, column: int) -> list[PostLine]:
        """The posts of a day that have chips, by time."""
        return [post for hour in self.hours[column * HOURS : (column + 1) * HOURS] for post in hour.posts]


def empty_week(asked: Asked) -> Week:
    """The hours before anything was read."""
    return Week(asked, tuple(Hour(day, hour) for day in asked.days for hour in range(HOURS)))


def load_week(conn: Connection, asked: Asked) -> Week:
    """Read the days: for the store's lane."""
    from campaigndesk.store.calendar import Filter, list_bars, list_days
    from campaigndesk.store.events import list_events

    wanted, days = asked.wanted, asked.days
    found = list_days(conn, hour_borders(days, wanted.zone), wanted.top, wanted.filter or Filter())
    first, last = days[0].isoformat(), days[-1].isoformat()
    events = list_events(conn, first, last)
    whole = event_bars((event for event in events if not event.starts_at), wanted.zone)
    bars = (*by_status(list_bars(conn, first, last), wanted.colour_by, wanted.today), *whole)
    waits = waits_of(conn, (post for posts in found for post in posts.top))
    hours = tuple(
        Hour(
            hour.day,
            hour.hour,
            posts.count,
            posts.top,
            tuple(chip_of(post, wanted, waits.get(post.id)) for post in posts.top),
        )
        for hour, posts in zip(empty_week(asked).hours, found, strict=True)
    )
    return Week(asked, hours, bars, tuple(pieces_of(bars, days)), stretches(events, days, wanted.zone))
