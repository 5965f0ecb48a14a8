"""One walk over the posts of a span, for filters that the indexes of the timeline's lanes do not know.

SQLite walks an index that covers the filter and hands each day's lanes over as one string: to group them in SQL takes
twice to seven times as long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from campaigndesk.store.calendar import Filter, index_for, narrowed

if TYPE_CHECKING:
    from sqlalchemy import Connection

Found = tuple[list[tuple[str, int, int]], list[int]]
"""Lane, number of the day and count of its posts; and the rows of the first posts of all days."""

_BETWEEN, _WITHIN = "\x1f", "\x1e"
"""Signs that no id and no code has."""


def count_walked(conn: Connection, by: str, marks: Sequence[int], wanted: Filter) -> dict[str, list[int]]:
    """Lane -> how many posts each day between the marks (seconds since 1970) has, of all lanes that have any."""
    where, values = narrowed(conn, wanted)
    found: dict[str, list[int]] = {}
    rows = conn.exec_driver_sql(
        f"{_days(marks)} SELECT n, (SELECT group_concat(p.{by}, char(31)) FROM post p {index_for(wanted)}"
        f" WHERE p.at >= low AND p.at < high{where}) FROM day",
        tuple(values),
    )
    for day, lanes in rows:
        for lane, many in Counter(lanes.split(_BETWEEN)).items() if lanes is not None else ():
            found.setdefault(lane, [0] * (len(marks) - 1))[day] = many
    return found


def first_walked(
    conn: Connection, by: str, keys: Sequence[str], marks: Sequence[int], top: int, wanted: Filter
) -> Found:
    """The counts of these lanes, and the rows of the first `top` posts of each of their days."""
    where, values = narrowed(conn, wanted)
    inside = (
        f"SELECT p.{by} || char(30) || p.row AS post FROM post p {index_for(wanted)}"
        f" WHERE p.at >= low AND p.at < high AND p.{by} IN ({', '.join('?' * len(keys))}){where} ORDER BY p.at"
    )
    found = conn.exec_driver_sql(
        f"{_days(marks)} SELECT n, (SELECT group_concat(post, char(31)) FROM ({inside})) FROM day", (*keys, *values)
    )
    counts: list[tuple[str, int, int]] = []
    rows: list[int] = []
    for day, posts in found:
        seen: Counter[str] = Counter()
        for post in posts.split(_BETWEEN) if posts is not None else ():
            lane, _, row = post.partition(_WITHIN)
            if seen[lane] < top:
                rows.append(int(row))
            seen[lane] += 1
        counts += [(lane, day, many) for lane, many in seen.items()]
    return counts, rows


def _days(marks: Sequence[int]) -> str:
    days = ", ".join(f"({n}, {low}, {high})" for n, (low, high) in enumerate(pairwise(marks)))
    return f"WITH day(n, low, high) AS (VALUES {days})"
