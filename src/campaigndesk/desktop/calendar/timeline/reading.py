"""What the timeline shows, made out of the store: lanes with bars, and for each day a count and its first posts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.bars import by_status
from campaigndesk.desktop.calendar.pictures import Wanted, chip_of, waits_of
from campaigndesk.desktop.calendar.weeks import Piece, borders_of, lanes_of, pieces_of
from campaigndesk.desktop.look.chips import Chip

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import DayPosts, PostLine
    from campaigndesk.store.timeline import Lane

MOST_BARS = 6
"""Bars below each other in one lane; a country in more campaigns than these shows the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """What is asked for: these days, a lane for each `campaign` or `country`."""

    days: tuple[date, ...]
    zoom: str
    by: str
    wanted: Wanted


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """One day of a lane: `count` posts, of which the first are in `posts` with their chips beside them."""

    count: int = 0
    posts: tuple[PostLine, ...] = ()
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A lane with where its bars lie, `deep` of them below each other; `cells` are empty until they were read.

    `whole`: the cells hold their first posts, and not only the counts.
    """

    lane: Lane
    pieces: tuple[Piece, ...] = ()
    deep: int = 0
    cells: tuple[Cell, ...] = ()
    whole: bool = False

    @property
    def count(self) -> int:
        """How many posts the lane has on the days shown, once they were read."""
        return sum(cell.count for cell in self.cells)


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """The lanes of a span, in their order."""

    span: Span
    rows: tuple[Row, ...] = ()


EMPTY = Cell()


def load_timeline(conn: Connection, span: Span, first: int, last: int, most: int) -> Timeline:
    """Read the lanes, and the days of those that are on the screen: for the store's lane.

    Where those have more than `most` posts to show, only their counts: the posts are read once these are on the screen.
    """
    from campaigndesk.store.calendar import Filter
    from campaigndesk.store.timeline import (
        Lane,
        count_lane_days,
        is_covered,
        list_campaign_lanes,
        list_country_lanes,
    )  # fmt: skip

    read = list_country_lanes if span.by == "country" else list_campaign_lanes
    chosen, borders = span.wanted.filter or Filter(), borders_of(span.days, span.wanted.zone)
    counted = None if is_covered(span.by, chosen) else count_lane_days(conn, span.by, None, borders, chosen)
    lanes = read(conn, borders, str(span.days[0]), str(span.days[-1]), chosen, counted)
    # Days without anything have one lane, on which a person can stand and write.
    lanes = lanes or [Lane("", "")]
    keys = [lane.key for lane in lanes[first:last]]
    counts = count_lane_days(conn, span.by, keys, borders, chosen) if counted is None else counted
    posts = sum(min(count, span.wanted.top) for key in keys for count in counts.get(key, ()))
    whole = posts <= most
    cells = (
        load_cells(conn, span, keys) if whole else {key: _counted(counts.get(key, ()), len(span.days)) for key in keys}
    )
    rows = []
    for found in lanes:
        lane = replace(found, bars=tuple(by_status(found.bars, span.wanted.colour_by, span.wanted.today)))
        pieces = tuple(pieces_of(lane.bars, span.days))
        rows.append(
            Row(lane, pieces, min(lanes_of(pieces), MOST_BARS), cells.get(lane.key, ()), whole and lane.key in cells)
        )
    return Timeline(span, tuple(rows))


def _counted(counts: Sequence[int], days: int) -> tuple[Cell, ...]:
    return tuple(Cell(count) if count else EMPTY for count in counts or (0,) * days)


def load_cells(conn: Connection, span: Span, keys: Sequence[str]) -> dict[str, tuple[Cell, ...]]:
    """Read the days of these lanes: for the store's lane."""
    from campaigndesk.store.calendar import Filter
    from campaigndesk.store.timeline import list_lane_days

    wanted = span.wanted
    borders = borders_of(span.days, wanted.zone)
    found = list_lane_days(conn, span.by, keys, borders, wanted.top, wanted.filter or Filter())
    waits = waits_of(conn, (post for days in found.values() for day in days for post in day.top))

    def cell(day: DayPosts) -> Cell:
        chips = tuple(chip_of(post, wanted, waits.get(post.id)) for post in day.top)
        return Cell(day.count, day.top, chips) if day.count else EMPTY

    return {key: tuple(map(cell, days)) for key, days in found.items()}
