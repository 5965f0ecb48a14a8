"""The reads behind the board: how many posts each of its columns has, and a column in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from campaigndesk.store.calendar import (
    _CAMPAIGN,
    _LINE,
    ALL,
    Filter,
    PostLine,
    index_for,
    is_counted,
    line_of,
    narrowed,
)
from campaigndesk.store.narrowing import seconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

COLUMNS: Final = ("draft", "changes_requested", "in_review", "approved", "scheduled", "missed", "published", "held")
"""A held post stands in that column alone, unless it is public; a scheduled one whose time has passed is missed."""

_NOT_HELD: Final = ("published", "withdrawn")
_ORDER: Final = ("at", "country", "channel", "stage", "language", "row")


def count_board(conn: Connection, now: str, filter: Filter = ALL) -> dict[str, int]:  # noqa: A002
    """Column -> number of posts, at this UTC instant."""
    where, values = narrowed(conn, filter)
    passed = seconds(now)
    counts = dict.fromkeys(COLUMNS, 0)
    if is_counted(filter):
        # Kept by the database: to count a million posts takes longer than to paint the board.
        rows = conn.exec_driver_sql(
            "SELECT p.stage, sum(p.posts), CASE p.stage WHEN 'scheduled' THEN (SELECT count(*) FROM post p"
            f" INDEXED BY post_stage WHERE p.stage = 'scheduled' AND p.at < ?{where}) END"
            f" FROM post_count p WHERE p.posts > 0{where} GROUP BY p.stage",
            (passed, *values, *values),
        )
    else:
        rows = conn.exec_driver_sql(
            f"SELECT p.stage, count(*), sum(p.at < ?) FROM post p {index_for(filter)} WHERE 1{where} GROUP BY p.stage",
            (passed, *values),
        )
    for stage, count, before in rows:
        if stage in counts:
            counts[stage] = count
        if stage == "scheduled":
            counts["missed"], counts["scheduled"] = before or 0, count - (before or 0)
    held = conn.exec_driver_sql(
        "SELECT p.stage, p.at < ? AND p.stage = 'scheduled', count(*) FROM post p INDEXED BY post_held"
        f" WHERE p.held = 1 AND p.stage NOT IN ('published', 'withdrawn'){where} GROUP BY 1, 2",
        (passed, *values),
    )
    for stage, missed, count in held:
        counts["held"] += count
        column = "missed" if missed else stage
        if column in counts:
            counts[column] -= count
    return counts


def list_column(
    conn: Connection,
    column: str,
    now: str,
    filter: Filter = ALL,  # noqa: A002
    limit: int = 50,
    after: PostLine | None = None,
) -> list[PostLine]:
    """At most `limit` posts of a column; `after`: the last one shown.

    The soonest first and those without a time at the end; of the public ones the newest first.
    """
    found: list[PostLine] = []
    if after is None or after.at:
        found = _timed(conn, column, now, filter, limit, after)
    if len(found) < limit:
        later = after if after is not None and not after.at else None
        found += _untimed(conn, column, filter, limit - len(found), later)
    return found


def _timed(
    conn: Connection, column: str, now: str, wanted: Filter, limit: int, after: PostLine | None
) -> list[PostLine]:
    where, values = narrowed(conn, wanted)
    inside, bound = _inside(column, now)
    newest_first = column == "published"
    names = ", ".join(f"p.{name}" for name in _ORDER)
    if after is not None:
        where += f" AND ({names}) {'<' if newest_first else '>'} (?, ?, ?, ?, ?, (SELECT row FROM record WHERE id = ?))"
        values += [seconds(after.at), after.country, after.channel, after.stage, after.language, after.id]
    order = ", ".join(f"p.{name}{' DESC' if newest_first else ''}" for name in _ORDER)
    rows = conn.exec_driver_sql(
        f"SELECT {_LINE} FROM post p {_walked(column, wanted)} {_CAMPAIGN}"
        f" WHERE {inside} AND p.at IS NOT NULL{where} ORDER BY {order} LIMIT {int(limit)}",
        (*bound, *values),
    )
    return [line_of(row) for row in rows]


def _untimed(conn: Connection, column: str, wanted: Filter, limit: int, after: PostLine | None) -> list[PostLine]:
    if column == "missed":
        return []
    where, values = narrowed(conn, wanted)
    inside = "p.held = 1 AND p.stage NOT IN (?, ?)" if column == "held" else "p.stage = ? AND p.held = 0"
    if column in _NOT_HELD:
        inside = "p.stage = ?"
    bound: list[Any] = list(_NOT_HELD) if column == "held" else [column]
    if after is not None:
        where += " AND p.row < (SELECT row FROM record WHERE id = ?)"
        values.append(after.id)
    rows = conn.exec_driver_sql(
        f"SELECT {_LINE} FROM post p {_walked(column, wanted)} {_CAMPAIGN}"
        f" WHERE {inside} AND p.at IS NULL{where} ORDER BY p.row DESC LIMIT {int(limit)}",
        (*bound, *values),
    )
    return [line_of(row) for row in rows]


def _inside(column: str, now: str) -> tuple[str, list[Any]]:
    """Which posts with a time are in a column, as SQL."""
    if column == "held":
        return "p.held = 1 AND p.stage NOT IN (?, ?)", list(_NOT_HELD)
    if column in _NOT_HELD:
        return "p.stage = ?", [column]
    if column in ("scheduled", "missed"):
        sign = "<" if column == "missed" else ">="
        return f"p.stage = ? AND p.at {sign} ? AND p.held = 0", ["scheduled", seconds(now)]
    return "p.stage = ? AND p.held = 0", [column]


def _walked(column: str, wanted: Filter) -> str:
    """The index that is in the order asked for and leaves the fewest posts to look at."""
    if wanted.waits_for:
        return ""
    if column == "held":
        return "INDEXED BY post_held"
    return index_for(wanted) if wanted.campaigns or wanted.owners else "INDEXED BY post_stage"
