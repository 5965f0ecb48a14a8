"""What the agenda shows, read a page at a time: posts by time, and on each day first the events that begin there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.bars import event_bars
from campaigndesk.desktop.calendar.pictures import Wanted, chip_of, waits_of
from campaigndesk.desktop.look.chips import Chip
from campaigndesk.domain.times import day_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import CampaignBar, PostLine

END = "9999-12-31T00:00:00Z"
LAST_DAY = date(2201, 1, 1)
"""After the last year that a record may name."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """One post."""

    post: PostLine
    chip: Chip
    day: date


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event, on its first day that is shown."""

    event: CampaignBar
    day: date


Row = PostRow | EventRow


def load_page(
    conn: Connection, wanted: Wanted, first: date, limit: int, after: PostLine | None, end: str = END
) -> list[Row]:
    """Read from the beginning of a day on, or after a post: at most so many posts, and the events of their days."""
    from campaigndesk.desktop.calendar.weeks import borders_of
    from campaigndesk.store.calendar import Filter, list_agenda
    from campaigndesk.store.events import list_events

    start = borders_of((first,), wanted.zone)[0]
    found = list_agenda(conn, start, end, wanted.filter or Filter(), limit, after)
    waits = waits_of(conn, found)
    posts = [PostRow(post, chip_of(post, wanted, waits.get(post.id)), day_of(post.at, wanted.zone)) for post in found]
    begin = day_of(after.at, wanted.zone) + timedelta(days=1) if after else first
    last = posts[-1].day if len(posts) == limit else LAST_DAY if end == END else day_of(end, wanted.zone)
    events = []
    if begin <= last:
        bars = event_bars(list_events(conn, begin.isoformat(), last.isoformat()), wanted.zone)
        events = list(_first_days(bars, begin, last, going_on=after is None))
    # By day, events first; posts keep the order in which they were read.
    return sorted([*posts, *events], key=lambda row: (row.day, isinstance(row, PostRow)))


def _first_days(bars: Iterable[CampaignBar], begin: date, last: date, *, going_on: bool) -> Iterable[EventRow]:
    """The events that begin in these days; `going_on`: also those that began before and still last."""
    for bar in bars:
        start, until = date.fromisoformat(bar.starts_on), date.fromisoformat(bar.ends_on)
        if start <= last and until >= begin and (start >= begin or going_on):
            yield EventRow(bar, max(start, begin))


def posts_in(rows: Sequence[object]) -> int:
    """How many of the rows are posts."""
    return sum(isinstance(row, PostRow) for row in rows)
