"""The reads behind the timeline: lanes with their campaigns, and a count and the first few posts a lane and day."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from campaigndesk.store.calendar import ALL, CampaignBar, DayPosts, Filter, PostLine, list_bars, list_rows, narrowed
from campaigndesk.store.narrowing import seconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAY: Final = 86_400
MOST_LANES: Final = 500


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: the id of a campaign or the code of a country (empty: neither), with the campaigns that run in it."""

    key: str
    title: str
    count: int
    bars: tuple[CampaignBar, ...] = ()


def list_campaign_lanes(
    conn: Connection,
    borders: Sequence[str],
    start_date: str,
    end_date: str,
    filter: Filter = ALL,  # noqa: A002
) -> list[Lane]:
    """A lane for each campaign that runs or has posts between the borders, by start; last the posts of none."""
    counts = _count_lanes(conn, "campaign", borders, filter)
    bars = {bar.id: bar for bar in list_bars(conn, start_date, end_date)}
    if filter.campaigns:
        bars = {key: bar for key, bar in bars.items() if key in filter.campaigns}
    outside = [key for key in counts if key and key not in bars]
    titles: dict[str, str] = {}
    for key, title in conn.exec_driver_sql(
        "SELECT id, title FROM record WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(outside),)
    ):
        titles[key] = title
    lanes = [Lane(bar.id, bar.title, counts.get(bar.id, 0), (bar,)) for bar in bars.values()]
    lanes += [Lane(key, titles.get(key, ""), counts[key]) for key in sorted(outside, key=lambda k: titles.get(k, ""))]
    if "" in counts:
        lanes.append(Lane("", "", counts[""]))
    return lanes[:MOST_LANES]


def list_country_lanes(
    conn: Connection,
    borders: Sequence[str],
    start_date: str,
    end_date: str,
    filter: Filter = ALL,  # noqa: A002
) -> list[Lane]:
    """A lane for each country with posts or campaigns between the borders, with those it leads or has joined."""
    counts = _count_lanes(conn, "country", borders, filter)
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
    codes = sorted({code for code in (*counts, *whose) if code})
    if filter.countries:
        codes = [code for code in codes if code in filter.countries]
    return [
        Lane(code, code, counts.get(code, 0), tuple(bar for bar in bars if bar.id in whose.get(code, ())))
        for code in codes
    ]


def _count_lanes(conn: Connection, by: str, borders: Sequence[str], wanted: Filter) -> dict[str, int]:
    where, values = narrowed(conn, wanted)
    rows = conn.exec_driver_sql(
        f"SELECT p.{by}, count(*) FROM post p {_walked(by, wanted)} WHERE p.at >= ? AND p.at < ?{where} GROUP BY 1",
        (seconds(borders[0]), seconds(borders[-1]), *values),
    )
    return {str(key): int(count) for key, count in rows}


def _walked(by: str, wanted: Filter) -> str:
    """The index that answers alone; a filter by owner or campaign goes over its own."""
    if wanted.waits_for:
        return ""
    if wanted.owners:
        return "INDEXED BY post_owner"
    return "INDEXED BY post_campaign" if by == "campaign" or wanted.campaigns else "INDEXED BY post_at"


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
    if by not in ("campaign", "country") or not keys:
        return {}
    marks = [seconds(border) or 0 for border in borders]
    bucket = _bucket(marks)
    where, values = narrowed(conn, filter)
    named = ", ".join("?" * len(keys))
    inside = f"p.{by} IN ({named}) AND p.at >= ? AND p.at < ?{where}"
    bound = (*keys, marks[0], marks[-1], *values)
    days = {key: [0] * (len(marks) - 1) for key in keys}
    walked = _walked(by, filter)
    if top > 1:
        # One walk gives both: the numbers within a day, and with the last of them the count.
        numbered = (
            f"SELECT p.{by} AS lane, {bucket} AS day, p.row AS row, row_number() OVER same AS n,"
            f" count(*) OVER (PARTITION BY p.{by}, {bucket}) AS many FROM post p {walked} WHERE {inside}"
            f" WINDOW same AS (PARTITION BY p.{by}, {bucket} ORDER BY p.at)"
        )
        first = f"SELECT lane, day, row, many FROM ({numbered}) WHERE n <= {int(top)}"
    else:
        # SQLite gives the row that has the least time, where min() is the only such column.
        first = f"SELECT p.{by}, {bucket}, p.row, count(*), min(p.at) FROM post p {walked} WHERE {inside} GROUP BY 1, 2"
    rows: list[int] = []
    for lane, day, row, many, *_ in conn.exec_driver_sql(first, bound):
        days[lane][day] = many
        rows.append(row)
    tops: dict[tuple[str, int], list[PostLine]] = {}
    for line in list_rows(conn, rows) if top > 0 else ():
        place = bisect_right(borders, line.at) - 1
        tops.setdefault((line.campaign if by == "campaign" else line.country, place), []).append(line)
    return {
        key: [DayPosts(count, tuple(tops.get((key, day), ()))) for day, count in enumerate(counts)]
        for key, counts in days.items()
    }


def _bucket(marks: Sequence[int]) -> str:
    """SQL for the number of the day that `p.at` lies in: one division a stretch of days of equal length."""
    stretches: list[tuple[int, int, int]] = []
    for number, (low, high) in enumerate(pairwise(marks)):
        even = high - low == DAY
        if not (even and stretches and stretches[-1][2] == 1):
            stretches.append((number, low, int(even)))
    ends = [low for _, low, _ in stretches[1:]] + [marks[-1]]
    cases = (
        f"WHEN p.at < {end} THEN {number}" + (f" + (p.at - {low}) / {DAY}" if even else "")
        for (number, low, even), end in zip(stretches, ends, strict=True)
    )
    return f"CASE {' '.join(cases)} END"
