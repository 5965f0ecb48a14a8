"""What there is to choose from in a filter: each choice with its count under the other filters, in one read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from campaigndesk.store.calendar import MISSED, Filter, index_for, is_counted, narrowed
from campaigndesk.store.deciding import list_awaiting

if TYPE_CHECKING:
    from sqlalchemy import Connection

FEW: Final = ("country", "channel", "language", "stage")
"""Columns of few values: counted together, in the order of an index that covers them."""
FIELDS: Final = {
    "country": "countries", "channel": "channels", "stage": "stages", "language": "languages",
    "campaign": "campaigns", "owner": "owners",
}  # fmt: skip
"""Column of the table of posts -> the field of the filter that narrows it."""


@dataclass(frozen=True, slots=True)
class Choices:
    """`counts[column][value]`: posts with this value under the filters of all other columns.

    `total`: posts under all filters; `untimed`: those of them without a time; `waiting`: posts under the others that
    wait for the person; `titles`: names of the campaigns and people that were counted.
    """

    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    total: int = 0
    untimed: int = 0
    waiting: int = 0
    titles: Mapping[str, str] = field(default_factory=dict)


def without(wanted: Filter, *columns: str) -> Filter:
    """The filter with these columns open."""
    fields: dict[str, Any] = {FIELDS[column]: () for column in columns}
    return replace(wanted, **fields)


def list_choices(conn: Connection, wanted: Filter, person: str) -> Choices:
    """Count what every choice would leave; `person`: whose decision `waiting` is about."""
    awaiting = list_awaiting(conn, person) if person else []
    counts, total = _few(conn, wanted, awaiting)
    for column, other in (("campaign", "owner"), ("owner", "campaign")):
        open_ = without(wanted, column)
        by = other if getattr(wanted, FIELDS[other]) else column
        index = "" if wanted.waits_for else f"INDEXED BY post_{by}"
        counts[column] = {str(value): n for value, n in _grouped(conn, (column,), open_, index, awaiting)}
    waits = replace(wanted, waits_for=person)
    waiting = sum(n for (n,) in _grouped(conn, (), waits, "", awaiting)) if awaiting else 0
    untimed = sum(n for (n,) in _grouped(conn, (), wanted, index_for(wanted), awaiting, " AND p.at IS NULL"))
    return Choices(counts, total, untimed, waiting, _titles(conn, (*counts["campaign"], *counts["owner"])))


def count_unscheduled(conn: Connection, wanted: Filter) -> int:
    """How many posts of the filter have no time."""
    where, values = narrowed(conn, wanted)
    query = f"SELECT count(*) FROM post p {index_for(wanted)} WHERE p.at IS NULL{where}"
    return int(conn.exec_driver_sql(query, tuple(values)).scalar_one())


def _grouped(
    conn: Connection, columns: Sequence[str], wanted: Filter, index: str, awaiting: Sequence[str], more: str = ""
) -> list[Sequence[Any]]:
    """Values of the columns with the number of posts that have them."""
    where, values = narrowed(conn, wanted, awaiting)
    named = "".join(f"p.{column}, " for column in columns)
    groups = f" GROUP BY {named.rstrip(', ')}" if columns else ""
    return list(
        conn.exec_driver_sql(f"SELECT {named}count(*) FROM post p {index} WHERE 1{more}{where}{groups}", tuple(values))
    )


def _few(conn: Connection, wanted: Filter, awaiting: Sequence[str]) -> tuple[dict[str, Mapping[str, int]], int]:
    """The counts of the columns of few values, and how many posts fit them all."""
    open_ = without(wanted, *FEW)
    allowed = [frozenset(getattr(wanted, FIELDS[column])) for column in FEW]
    counts: list[Counter[str]] = [Counter() for _ in FEW]
    total = 0
    if is_counted(open_):
        rows = list[Sequence[Any]](conn.exec_driver_sql(f"SELECT {', '.join(FEW)}, posts FROM post_count WHERE posts"))
    else:
        rows = _grouped(conn, FEW, open_, index_for(open_), awaiting)
    found = {tuple(values): int(number) for *values, number in rows}
    stage = FEW.index("stage")
    missed = index_for(open_) if open_.campaigns or open_.owners else "INDEXED BY post_stage"
    for *values, number in _grouped(conn, FEW, open_, missed, awaiting, f" AND {MISSED}"):
        found[tuple(values)] -= int(number)
        values[stage] = "missed"
        found[tuple(values)] = int(number)
    for place, number in ((place, number) for place, number in found.items() if number):
        outside = [n for n, value in enumerate(place) if allowed[n] and value not in allowed[n]]
        if not outside:
            total += number
        for n in range(len(FEW)):
            if not outside or outside == [n]:
                counts[n][str(place[n])] += number
    return {column: dict(counts[n]) for n, column in enumerate(FEW)}, total


def _titles(conn: Connection, ids: Iterable[str]) -> dict[str, str]:
    rows = conn.exec_driver_sql(
        "SELECT id, title FROM record WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {str(record_id): str(title) for record_id, title in rows}
