"""The hours of days on the wall, and what lies in each of them: pure functions over local time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from campaigndesk.domain.times import instant, local, zone_of

if TYPE_CHECKING:
    from campaigndesk.store.events import EventLine

HOURS = 24
HOUR = 60
SHORTEST = 30
"""Minutes that an event without an end is shown for."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """An event's part of one day: from minute to minute of the day, in its lane from 0 beside others of that time."""

    event: EventLine
    column: int
    top: int
    bottom: int
    lane: int
    starts: bool
    ends: bool


def week_of(day: date) -> tuple[date, ...]:
    """The seven days of the day's ISO week."""
    monday = day - timedelta(days=day.weekday())
    return tuple(monday + timedelta(days=n) for n in range(7))


def hour_borders(days: Sequence[date], zone: str) -> list[str]:
    """The UTC instants at which the hours of the days begin on the wall, and the one at which the last ends.

    Where the clocks go forward an hour is empty, where they go back one lasts two.
    """
    place = zone_of(zone)
    found = [instant(datetime.combine(day, time(hour), place)) for day in days for hour in range(HOURS)]
    return [*found, instant(datetime.combine(days[-1] + timedelta(days=1), time(), place))]


def minute_of(at: datetime) -> int:
    """Minutes since midnight."""
    return at.hour * HOUR + at.minute


def moved(at: datetime, minutes: int) -> datetime:
    """The local time about so many minutes later, by whole quarters: what stood at ten past stays at ten past."""
    return at + timedelta(minutes=round(minutes / 15) * 15)


def apart(start: date, goal: date) -> tuple[int, int]:
    """From a day or a local time to another: so many days, and between two times so many minutes later in the day."""
    minutes = minute_of(goal) - minute_of(start) if isinstance(start, datetime) and isinstance(goal, datetime) else 0
    first, last = (one.date() if isinstance(one, datetime) else one for one in (start, goal))
    return (last - first).days, minutes


def span_of(event: EventLine, zone: str) -> tuple[datetime, datetime]:
    """From when to when an event by instants lasts, on the wall of the zone."""
    start = local(event.starts_at, zone).replace(tzinfo=None)
    end = local(event.ends_at, zone).replace(tzinfo=None) if event.ends_at else start
    return start, max(end, start + timedelta(minutes=SHORTEST))


def stretches(events: Iterable[EventLine], days: Sequence[date], zone: str) -> tuple[Stretch, ...]:
    """The parts that events by instants have in these days, beside each other where they meet."""
    found: list[Stretch] = []
    spans = sorted((*span_of(event, zone), event.id, event) for event in events if event.starts_at)
    for column, day in enumerate(days):
        busy: list[datetime] = []
        midnight = datetime.combine(day, time())
        morrow = midnight + timedelta(days=1)
        for start, end, _, event in spans:
            if start >= morrow or end <= midnight:
                continue
            lane = next((n for n, until in enumerate(busy) if until <= start), len(busy))
            busy[lane : lane + 1] = [end]
            top = minute_of(start) if start > midnight else 0
            bottom = minute_of(end) if end < morrow else HOURS * HOUR
            found.append(Stretch(event, column, top, bottom, lane, start >= midnight, end <= morrow))
    return tuple(found)
