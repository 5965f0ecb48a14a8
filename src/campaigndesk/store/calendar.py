"""The fast reads behind the calendar: a count and the first few a day, never every row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from campaigndesk.store.deciding import list_awaiting
from campaigndesk.store.line_marks import VOID
from campaigndesk.store.narrowing import instant_of, seconds
from campaigndesk.store.stop_marks import STOPPED

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post as calendars and lists show it.

    `at`: the confirmed, else the proposed time as a UTC instant, empty when there is none. `words`: how its text
    begins. `waiting`: own work on it waits to be sent. `series`: the id of the series it is an occurrence of.
    `behind`: the message that it says in its own words was written anew since. `stopped`: a stop stands over it.
    `void`: it was approved, but the line on which it rests was changed or withdrawn since.
    """

    id: str
    at: str
    confirmed: bool
    country: str
    channel: str
    language: str
    stage: str
    campaign: str
    title: str
    words: str
    waiting: bool
    conflict: bool
    held: bool
    owner: str
    zone: str
    series: str = ""
    campaign_title: str = ""
    campaign_colour: str = ""
    behind: bool = False
    stopped: bool = False
    void: bool = False


@dataclass(frozen=True, slots=True)
class DayPosts:
    """How many posts a day has, and its first ones by time."""

    count: int
    top: tuple[PostLine, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which posts to show; an empty tuple means all. `stages` may name `missed`.

    `waits_for`: only those that wait for this person's decision.
    """

    countries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    waits_for: str = ""


ALL: Final = Filter()
NO_DAY: Final = DayPosts(0, ())
_LINE: Final = (
    "p.id, p.at, p.confirmed, p.country, p.channel, p.language, p.stage, p.campaign, p.title, p.words,"
    " EXISTS (SELECT 1 FROM outbox WHERE outbox.record = p.id), p.conflict, p.held, p.owner, p.zone,"
    " p.series, c.title, json_extract(CAST(c.body AS TEXT), '$.fields.colour'),"
    " p.stage NOT IN ('published', 'withdrawn') AND EXISTS (SELECT 1 FROM record b JOIN record m"
    " ON m.id = json_extract(CAST(b.body AS TEXT), '$.fields.message') WHERE b.row = p.row AND m.deleted = 0"
    " AND json_extract(CAST(b.body AS TEXT), '$.fields.source_revision')"
    " <> coalesce(json_extract(CAST(m.body AS TEXT), '$.stamps.text.change'),"
    f" json_extract(CAST(m.body AS TEXT), '$.created.change'))), {STOPPED}, {VOID}"
)

MISSED: Final = "p.stage = 'scheduled' AND p.at IS NOT NULL AND p.at < unixepoch()"
"""Which posts are missed at this moment, as SQL that an index answers: the time of a scheduled post is confirmed."""
_CAMPAIGN: Final = "LEFT JOIN record c ON c.id = p.campaign"
"""What the columns above say of the post's campaign comes from here."""


def line_of(row: Sequence[Any]) -> PostLine:
    """The line of one row of the columns above."""
    return PostLine(
        row[0], instant_of(row[1]), row[2] == 1, row[3], row[4], row[5], row[6], row[7], row[8], row[9],
        row[10] == 1, row[11] == 1, row[12] == 1, row[13], row[14], row[15],
        row[16] or "", row[17] or "", row[18] == 1, row[19] == 1,
        row[20] == 1,
    )  # fmt: skip


def narrowed(conn: Connection, wanted: Filter, awaiting: Sequence[str] | None = None) -> tuple[str, list[Any]]:
    """The filter as SQL on the table `p` and its values; `awaiting`: what waits for the person, where it is known."""
    parts: list[str] = []
    values: list[Any] = []
    for column, allowed in (
        ("country", wanted.countries),
        ("channel", wanted.channels),
        ("campaign", wanted.campaigns),
        ("language", wanted.languages),
        ("owner", wanted.owners),
    ):
        if allowed:
            parts.append(f" AND p.{column} IN ({', '.join('?' * len(allowed))})")
            values += allowed
    if wanted.stages:
        inside, named = _of_stages(wanted.stages)
        parts.append(f" AND ({inside})")
        values += named
    if wanted.waits_for:
        parts.append(" AND p.row IN (SELECT row FROM record WHERE id IN (SELECT value FROM json_each(?)))")
        ids = list_awaiting(conn, wanted.waits_for) if awaiting is None else list(awaiting)
        values.append(json.dumps(ids))
    return "".join(parts), values


def _of_stages(stages: Sequence[str]) -> tuple[str, list[Any]]:
    """Which posts are in the stages as they are shown: a scheduled post whose time has passed is missed."""
    kept = [stage for stage in stages if stage != "missed"]
    if not kept:
        # Without an OR the index of the stages can be walked.
        return MISSED, []
    inside = f"p.stage IN ({', '.join('?' * len(kept))})"
    if ("missed" in stages) == ("scheduled" in stages):
        return inside, list(kept)
    return (f"{inside} OR ({MISSED})" if "missed" in stages else f"{inside} AND NOT ({MISSED})"), list(kept)


def is_counted(wanted: Filter) -> bool:
    """Whether the table of counts knows all that the filter asks: whose posts are missed it does not."""
    narrow = wanted.campaigns or wanted.owners or wanted.waits_for
    return not narrow and ("missed" in wanted.stages) == ("scheduled" in wanted.stages)


def index_for(wanted: Filter) -> str:
    """Which index to walk: named, since the statistics of a growing calendar mislead SQLite's own choice."""
    if wanted.waits_for:
        return ""
    if wanted.campaigns or wanted.owners:
        return f"INDEXED BY {'post_campaign' if wanted.campaigns else 'post_owner'}"
    # Of the scheduled posts few are missed, and nothing else has to be looked at.
    return f"INDEXED BY {'post_stage' if wanted.stages == ('missed',) else 'post_at'}"


def list_days(
    conn: Connection,
    borders: Sequence[str],
    top: int,
    filter: Filter = ALL,  # noqa: A002
) -> list[DayPosts]:
    """For n+1 borders (UTC instants, rising) the n spans between them: the count and the first `top` posts of each."""
    marks = [seconds(border) for border in borders]
    spans = list(enumerate(pairwise(marks)))
    if not spans:
        return []
    where, values = narrowed(conn, filter)
    rows = ", ".join(f"({i}, {start}, {end})" for i, (start, end) in spans)
    days = f"WITH day(i, low, high) AS (VALUES {rows}) "
    counts = {
        day: count
        for day, count in conn.exec_driver_sql(
            days + f"SELECT i, (SELECT count(*) FROM post p {index_for(filter)}"
            f" WHERE p.at >= low AND p.at < high{where}) FROM day",
            tuple(values),
        )
        if count
    }
    tops: dict[int, list[PostLine]] = {}
    if counts and top > 0:
        found = conn.exec_driver_sql(
            days + f"SELECT day.i, {_LINE} FROM day JOIN post p ON p.row IN (SELECT p.row FROM post p"
            f" {index_for(filter)} WHERE p.at >= low AND p.at < high{where}"
            f" ORDER BY p.at, p.country, p.channel, p.stage, p.language LIMIT {int(top)}) {_CAMPAIGN}",
            tuple(values),
        )
        for day, *line in found:
            tops.setdefault(day, []).append(line_of(line))
    return [
        DayPosts(counts[i], tuple(sorted(tops.get(i, ()), key=_order))) if i in counts else NO_DAY for i, _ in spans
    ]


def _order(line: PostLine) -> tuple[str, ...]:
    return (line.at, line.country, line.channel, line.stage, line.language, line.id)


def list_agenda(
    conn: Connection,
    start: str,
    end: str,
    filter: Filter = ALL,  # noqa: A002
    limit: int = 500,
    after: PostLine | None = None,
) -> list[PostLine]:
    """Posts from `start` up to `end` (UTC instants) by time, at most `limit`; `after`: the last line shown."""
    where, values = narrowed(conn, filter)
    low = seconds(start)
    begin: list[Any] = [low, seconds(end)]
    if after is not None:
        where += (
            " AND (p.at, p.country, p.channel, p.stage, p.language, p.row)"
            " > (?, ?, ?, ?, ?, (SELECT row FROM record WHERE id = ?))"
        )
        values = [*values, seconds(after.at), after.country, after.channel, after.stage, after.language, after.id]
        begin[0] = seconds(after.at)
    rows = conn.exec_driver_sql(
        f"SELECT {_LINE} FROM post p {index_for(filter)} {_CAMPAIGN} WHERE p.at >= ? AND p.at < ?{where}"
        f" ORDER BY p.at, p.country, p.channel, p.stage, p.language, p.row LIMIT {int(limit)}",
        (*begin, *values),
    )
    return [line_of(row) for row in rows]


def list_unscheduled(conn: Connection, filter: Filter = ALL, limit: int = 200) -> list[PostLine]:  # noqa: A002
    """Posts without any time, newest first."""
    where, values = narrowed(conn, filter)
    rows = conn.exec_driver_sql(
        f"SELECT {_LINE} FROM post p {_CAMPAIGN} WHERE p.at IS NULL{where} ORDER BY p.row DESC LIMIT {int(limit)}",
        tuple(values),
    )
    return [line_of(row) for row in rows]


def list_lines(conn: Connection, ids: Iterable[str], filter: Filter = ALL) -> list[PostLine]:  # noqa: A002
    """The lines of these posts, in this order; those that are not here or do not pass the filter are left out."""
    found = []
    where, values = narrowed(conn, filter)
    for record_id in ids:
        row = conn.exec_driver_sql(
            f"SELECT {_LINE} FROM post p {_CAMPAIGN} WHERE p.row = (SELECT row FROM record WHERE id = ?){where}",
            (record_id, *values),
        ).first()
        if row is not None:
            found.append(line_of(row))
    return found


def list_rows(conn: Connection, rows: Sequence[int]) -> list[PostLine]:
    """The lines of these rows of the table, by time."""
    found = conn.exec_driver_sql(
        f"SELECT {_LINE} FROM post p {_CAMPAIGN} WHERE p.row IN (SELECT value FROM json_each(?))", (json.dumps(rows),)
    )
    return sorted(map(line_of, found), key=_order)


def count_by_stage(conn: Connection, filter: Filter = ALL) -> dict[str, int]:  # noqa: A002
    """Stage -> number of posts in it."""
    where, values = narrowed(conn, filter)
    rows = conn.exec_driver_sql(f"SELECT p.stage, count(*) FROM post p WHERE 1{where} GROUP BY p.stage", tuple(values))
    return {str(stage): int(count) for stage, count in rows}


@dataclass(frozen=True, slots=True)
class CampaignBar:
    """A campaign as a bar over the calendar: dates as ISO 8601 days, countries that joined and that were invited.

    `kind` is `event` for one that stands beside the campaigns; `status` says how it stands, where that is asked for.
    """

    id: str
    title: str
    starts_on: str
    ends_on: str
    lead_country: str
    colour: str
    joined: int
    invited: int
    kind: str = "campaign"
    status: str = ""


def list_bars(conn: Connection, start_date: str, end_date: str) -> list[CampaignBar]:
    """Campaigns of which any day lies from `start_date` to `end_date` (ISO days, both counted), by start."""
    rows = conn.exec_driver_sql(
        "SELECT id, title, starts, ends, country, coalesce(json_extract(CAST(body AS TEXT), '$.fields.colour'), '')"
        " FROM record WHERE kind = 'campaign' AND kind <> 'post' AND deleted = 0 AND starts <> '' AND starts <= ?"
        " AND (CASE WHEN ends = '' THEN starts ELSE ends END) >= ? ORDER BY starts, id",
        (end_date, start_date),
    ).all()
    answers: dict[str, list[str]] = {}
    if rows:
        for parent, answer in conn.exec_driver_sql(
            "SELECT parent, json_extract(CAST(body AS TEXT), '$.fields.answer') FROM record"
            " WHERE kind = 'participation' AND deleted = 0 AND parent <> ''"
            f" AND parent IN ({', '.join('?' * len(rows))})",
            tuple(row[0] for row in rows),
        ):
            answers.setdefault(parent, []).append(str(answer or ""))
    bars = []
    for record_id, title, starts, ends, country, colour in rows:
        given = answers.get(record_id, ())
        joined = sum(answer.startswith("joined") for answer in given)
        bars.append(CampaignBar(record_id, title, starts, ends or starts, country, colour, joined, len(given)))
    return bars
