"""How much of the calendar the timeline shows at once: a week, a month or a quarter."""

from __future__ import annotations

from datetime import date, timedelta

from campaigndesk.desktop.calendar.weeks import WEEK, month_of, next_month

LANES = ("campaign", "country")
ZOOMS = ("week", "month", "quarter")
"""From near to far."""
QUARTER = 3


def span_of(day: date, zoom: str) -> tuple[date, ...]:
    """The days of the week, month or quarter that the day lies in."""
    start = start_of(day, zoom)
    end = turned(start, zoom, 1)
    return tuple(start + timedelta(days=n) for n in range((end - start).days))


def start_of(day: date, zoom: str) -> date:
    """The first day of the span."""
    if zoom == "week":
        return day - timedelta(days=day.weekday())
    if zoom == "month":
        return month_of(day)
    return day.replace(month=(day.month - 1) // QUARTER * QUARTER + 1, day=1)


def turned(day: date, zoom: str, by: int) -> date:
    """The same place some spans later, or the first day of that span."""
    if zoom == "week":
        return day + timedelta(days=WEEK * by)
    return next_month(start_of(day, zoom), by * (QUARTER if zoom == "quarter" else 1))


def zoomed(zoom: str, by: int) -> str:
    """The next zoom: nearer for 1, farther for -1; the same at the ends."""
    return ZOOMS[min(max(ZOOMS.index(zoom) - by, 0), len(ZOOMS) - 1)]
