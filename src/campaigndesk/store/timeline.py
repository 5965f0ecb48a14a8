"""The reads behind the timeline: lanes with their campaigns, and a count and the first few posts a lane and day."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from campaigndesk.store.calendar import (
    ALL,
    NO_DAY,
    CampaignBar,
    DayPosts,
    Filter,
    PostLine,
    list_bars,
    list_rows,
    narrowed,
)
from campaigndesk.store.lane_walks import Found, count_walked, first_walked
from campaigndesk.store.narrowing import seconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_LANES: Final = 500
_WAYS: Final = ("campaign", "country")


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: the id of a campaign or the code of a country (empty: neither), with the campaigns that run in it."""

    key: str
    title: str
    bars: tuple[CampaignBar, ...] = ()


def list_campaign_lanes(
    conn: Connection,
    borders: Sequence[str],
    start_date: str,
    end_date: str,
    filter: Filter = ALL,  # noqa: A002
    known: Collection[str] | None = None,
) -> list[Lane]:
    """A lane for each campaign that runs or has posts between the borders, by start; last the posts of none.

    `known`: which campaigns have posts there, where they were counted before.
    """
    keys = _keys_between(conn, "campaign", borders, filter) if known is None else sorted(known)
    bars = {bar.id: bar for bar in list_bars(conn, start_date, end_date)}
    if filter.campaigns:
        bars = {key: bar for key, bar in bars.items() if key in filter.campaigns}
    outside = [key for key in keys if key and key not in bars]
    titles: dict[str, str] = {}
    for key, title in conn.exec_driver_sql(
        "SELECT id, title FROM record WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(outside),)
    ):
        titles[key] = title
    lanes = [Lane(bar.id, bar.title, (bar,)) for bar in bars.values()]
    lanes += [Lane(key, titles.get(key, "")) for key in sorted(outside, key=lambda k: titles.get(k, ""))]
    if "" in keys:
        lanes.append(Lane("", ""))
    return lanes[:MOST_LANES]


def list_country_lanes(
    conn: Connection,
    borders: Sequence[str],
    start_date: str,
    end_date: str,
    filter: Filter = ALL,  # noqa: A002
    known: Collection[str] | None = None,
) -> list[Lane]:
    """A lane for each country with posts or campaigns between the borders, with those it leads or has joined.

    `known`: which countries have posts there, where they were counted before.
    """
    keys = _keys_between(conn, "country", borders, filter) if known is None else sorted(known)
    bars = [bar for bar in list_bars(conn, start_date, end_date) if not filter.campaigns or bar.id in filter.campaigns]
    whose: dict[str, set[str]] = {}
    for bar in bars:
        whose.setdefault(bar.lead_country, set()).add(bar.id)
    for parent, country, answer in conn.exec_driver_sql(
        "SELECT parent, country, json_extract(CAST(body AS TEXT), '$.fields.answer') FROM record"
        f" WHERE kind = 'participation' AND deleted = 0 AND parent IN ({', '.join('?' * len(bars))})"
        " AND parent <> ''",
        tuple(bar.id for bar in bars),
    ):
        if str(answer or "").startswith("joined"):
            whose.setdefault(country, set()).add(parent)
    codes = sorted({code for code in (*keys, *whose) if code})
    if filter.countries:
        codes = [code for code in codes if code in filter.countries]
    return [Lane(code, code, tuple(bar for bar in bars if bar.id in whose.get(code, ()))) for code in codes]


def _keys_between(conn: Connection, by: str, borders: Sequence[str], wanted: Filter) -> list[str]:
    """The campaigns or countries that have a post between the borders: one look into an index for each there is."""
    where, values = narrowed(conn, wanted)
    index = f"INDEXED BY post_{by}"
    rows = conn.exec_driver_sql(
        f"WITH RECURSIVE known(key) AS (SELECT min({by}) FROM post {index} UNION ALL SELECT"
        f" (SELECT min({by}) FROM post {index} WHERE {by} > known.key) FROM known WHERE known.key IS NOT NULL)"
        f" SELECT known.key FROM known WHERE known.key IS NOT NULL AND EXISTS (SELECT 1 FROM post p {index}"
        f" WHERE p.{by} = known.key AND p.at >= ? AND p.at < ?{where})",
        (seconds(borders[0]), seconds(borders[-1]), *values),
    )
    return [str(key) for (key,) in rows]


def is_covered(by: str, wanted: Filter) -> bool:
    """Whether the index of the lanes answers alone; the countries' is narrow: long stretches of it are counted."""
    if wanted.owners or wanted.waits_for:
        return False
    return by == "campaign" or not (wanted.channels or wanted.stages or wanted.languages or wanted.campaigns)


def count_lane_days(
    conn: Connection,
    by: str,
    keys: Sequence[str] | None,
    borders: Sequence[str],
    filter: Filter = ALL,  # noqa: A002
) -> dict[str, list[int]]:
    """Lane -> how many posts each of its days has; without `keys` of all lanes that have any.

    `by`: `campaign` or `country`. `borders` as in `list_lane_days`.
    """
    if by not in _WAYS or keys == []:
        return {}
    marks = [seconds(border) or 0 for border in borders]
    if keys is None or not is_covered(by, filter):
        found = count_walked(conn, by, marks, filter)
        return found if keys is None else {key: found.get(key) or [0] * (len(marks) - 1) for key in keys}
    days = {key: [0] * (len(marks) - 1) for key in keys}
    for lane, day, many in _by_index(conn, by, keys, marks, 0, filter)[0]:
        days[lane][day] = many
    return days


def list_lane_days(
    conn: Connection,
    by: str,
    keys: Sequence[str],
    borders: Sequence[str],
    top: int,
    filter: Filter = ALL,  # noqa: A002
) -> dict[str, list[DayPosts]]:
    """Lane -> for n+1 borders (UTC instants, rising) its n days: the count and the first `top` posts of each.

    `by`: `campaign` or `country`, whose `keys` are asked for.
    """
    if by not in _WAYS or not keys:
        return {}
    marks = [seconds(border) or 0 for border in borders]
    days = {key: [0] * (len(marks) - 1) for key in keys}
    read = _by_index if is_covered(by, filter) else first_walked
    counts, rows = read(conn, by, keys, marks, top, filter)
    for lane, day, many in counts:
        days[lane][day] = many
    tops: dict[tuple[str, int], list[PostLine]] = {}
    for line in list_rows(conn, rows) if rows else ():
        place = bisect_right(borders, line.at) - 1
        tops.setdefault((line.campaign if by == "campaign" else line.country, place), []).append(line)
    return {
        key: [DayPosts(count, tuple(tops.get((key, day), ()))) if count else NO_DAY for day, count in enumerate(counts)]
        for key, counts in days.items()
    }


def _by_index(conn: Connection, by: str, keys: Sequence[str], marks: Sequence[int], top: int, wanted: Filter) -> Found:
    """A look into the index for each lane and day: how long its stretch is, and which rows it begins with."""
    where, values = narrowed(conn, wanted)
    lanes, days = (
        ", ".join(["(?)"] * len(keys)),
        ", ".join(f"({n}, {a}, {b})" for n, (a, b) in enumerate(pairwise(marks))),
    )
    cells = f"WITH lane(key) AS (VALUES {lanes}), day(n, low, high) AS (VALUES {days}) SELECT"
    inside = f"FROM post p INDEXED BY post_{by} WHERE p.{by} = key AND p.at >= low AND p.at < high{where}"
    counts = conn.exec_driver_sql(
        f"{cells} key, n, (SELECT count(*) {inside}) FROM lane CROSS JOIN day", (*keys, *values)
    ).all()
    if top < 1:
        return [tuple(row) for row in counts], []
    rows = conn.exec_driver_sql(
        f"{cells} first.row FROM lane CROSS JOIN day CROSS JOIN post first"
        f" ON first.row IN (SELECT p.row {inside} ORDER BY p.at LIMIT {int(top)})",
        (*keys, *values),
    )
    return [tuple(row) for row in counts], [row for (row,) in rows]
