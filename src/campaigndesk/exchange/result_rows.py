"""Rows of figures: what each published post came to on a day, in the columns in which they are read and written."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.results import FIGURES, figures_of
from campaigndesk.exchange import cells
from campaigndesk.exchange.campaign_rows import Found, entry, left_out, plain_link
from campaigndesk.exchange.lines import Line
from campaigndesk.exchange.planned import Entry, Known, keyed_id
from campaigndesk.exchange.quoting import quoted
from campaigndesk.exchange.tables import Cell

RESULT_COLUMNS: Final = (
    "post", "read on", "source", *FIGURES, "country", "channel", "language", "campaign", "published (UTC)",
    "published link", "words",
)  # fmt: skip
"""The last seven are told, not read back."""


def count(cell: Cell) -> int | None:
    """A whole number from 0 up, or None where nothing is written; spaces between thousands are understood."""
    found = re.sub(r"(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))", "", cells.line(cell))
    if found and not re.fullmatch(r"\d{1,12}", found):
        said = cells.shown(found)
        raise cells.BadCell(f"“{said}” is not a whole number from 0 up. Write it without dots and commas: 12500.")
    return int(found) if found else None


def _day(cell: Cell) -> date | None:
    try:
        return cells.day(cell)
    except cells.BadCell:
        said = cells.shown(str(cell))
        raise cells.BadCell(f"“{said}” is not a date. Write it as 2026-12-10 or 10.12.2026.") from None


def result_entries(line: Line, known: Known, found: Found) -> list[Entry]:
    """The reading of a row; nothing where the row only names a post, whose figures nobody has read yet."""
    figures: dict[str, Value] = {name: line.take(name, count, None) for name in FIGURES}
    read_on = line.take("read on", _day, None)
    if read_on is None and not line.problems and all(value is None for value in figures.values()):
        return []
    post = _post(line, found)
    if read_on is None and not line.problems_of("read on"):
        line.wrong("read on", "It is empty. Write the day on which the figures were read, as 2026-12-10.")
    if post is None or left_out(str(post.get("country")), known):
        return []
    fields = {"about": post.id, "country": post.get("country"), "read_on": str(read_on), "source": line.line("source")}
    result_id = found.results.get((post.id, str(read_on))) or keyed_id("result", post.id, str(read_on))
    return [entry(line, "result", result_id, {**fields, **figures}, post.scope)]


def _post(line: Line, found: Found) -> Record | None:
    word = line.line("post", needed=True)
    there = found.published.get(word) or found.published.get(plain_link(word)) or []
    if len(there) == 1:
        return there[0]
    if there:
        line.wrong("post", f"{len(there)} posts went out under “{cells.shown(word)}”. Give the id of one.")
    elif word:
        said = cells.shown(word)
        line.wrong("post", f"There is no published post “{said}”. Give the link under which it went out, or its id.")
    return None


def results_csv(posts: Iterable[tuple[Sequence[str], Sequence[Record]]], mark: str = "") -> bytes:
    """One row for each reading, and one without figures for each post that has none yet.

    `posts`: what is told of each post, from its id on in the order of the columns that tell it, with its readings.
    `mark`: what a drill writes above all, which then is no file to read back.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    if mark:
        writer.writerow([mark])
    writer.writerow(RESULT_COLUMNS)
    for (post, *told), readings in posts:
        for reading in readings or (None,):
            writer.writerow([quoted(cell) for cell in (post, *_read(reading), *told)])
    return target.getvalue().encode("utf-8-sig")


def _read(reading: Record | None) -> tuple[str, ...]:
    if reading is None:
        return ("",) * (len(FIGURES) + 2)
    figures = figures_of(reading)
    numbers = (str(figures[name]) if name in figures else "" for name in FIGURES)
    return (str(reading.get("read_on")), str(reading.get("source") or ""), *numbers)
