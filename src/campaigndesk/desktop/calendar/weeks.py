"""The weeks of a month, the instants its days begin at, and where campaign bars lie: pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from campaigndesk.domain.times import instant, zone_of

WEEK = 7


class Spanning(Protocol):
    """What a bar needs: first and last day as `2026-12-10`."""

    @property
    def id(self) -> str: ...

    @property
    def starts_on(self) -> str: ...

    @property
    def ends_on(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Piece:
    """One week's piece of a bar: which bar, its lane from 0, columns 0 to 6, and whether it starts or ends here."""

    bar: int
    lane: int
    first: int
    last: int
    starts: bool
    ends: bool


def month_of(day: date) -> date:
    """The first day of the day's month."""
    return day.replace(day=1)


def next_month(month: date, by: int = 1) -> date:
    """The first day of a month that many months later (or earlier); stays where the calendar of Python ends."""
    count = month.year * 12 + month.month - 1 + by
    year = min(max(count // 12, date.min.year + 1), date.max.year - 1)
    return date(year, count % 12 + 1, 1)


def days_of(month: date) -> tuple[date, ...]:
    """Every day of the weeks that the month touches, Monday first: 28, 35 or 42."""
    first = month_of(month)
    start = first - timedelta(days=first.weekday())
    end = next_month(first)
    weeks = -(-(end - start).days // WEEK)
    return tuple(start + timedelta(days=n) for n in range(weeks * WEEK))


def borders_of(days: Sequence[date], zone: str) -> list[str]:
    """The UTC instants at which the days begin in the zone, and the one at which the last ends: n + 1 of them."""
    place = zone_of(zone)
    ends = (*days, days[-1] + timedelta(days=1))
    # fold=0 names the first instant of a day also where clocks go forward at midnight (it is then 01:00).
    return [instant(datetime(day.year, day.month, day.day, tzinfo=place)) for day in ends]


def pieces_of(bars: Sequence[Spanning], week: Sequence[date]) -> list[Piece]:
    """The bars' pieces in one week: longest first within a start, each in the first lane that is free."""
    spans = []
    for number, bar in enumerate(bars):
        first, last = _day(bar.starts_on), _day(bar.ends_on)
        if first is None or last is None or last < first or first > week[-1] or last < week[0]:
            continue
        spans.append((first, -(last - first).days, bar.id, number, last))
    lanes: list[int] = []
    pieces = []
    for first, _, _, number, last in sorted(spans):
        left = max((first - week[0]).days, 0)
        right = min((last - week[0]).days, len(week) - 1)
        lane = next((n for n, busy_until in enumerate(lanes) if busy_until < left), len(lanes))
        lanes[lane : lane + 1] = [right]
        pieces.append(Piece(number, lane, left, right, first >= week[0], last <= week[-1]))
    return pieces


def lanes_of(pieces: Iterable[Piece]) -> int:
    """How many lanes the pieces take."""
    return max((piece.lane + 1 for piece in pieces), default=0)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
