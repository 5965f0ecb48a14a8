"""What the place of results shows, read in one go: posts with their newest figures, sums, and bars."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.facts import WRITERS
from campaigndesk.domain.results import newest, summed
from campaigndesk.store.results import PublicPost, list_places, list_public_posts

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.domain.records import Record
    from campaigndesk.exchange.judging import Judged
    from campaigndesk.exchange.planned import Plan


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """Which posts: of one campaign and country (empty: of all), published from an instant on (UTC, empty: ever)."""

    campaign: str = ""
    country: str = ""
    start: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A post with its newest figures; `by`: who read them last, `mine`: whether the person may write its figures."""

    post: PublicPost
    campaign: str
    figures: Mapping[str, int]
    by: str
    mine: bool

    @property
    def last(self) -> Record | None:
        """The newest reading; None where there is none yet."""
        return self.post.readings[-1] if self.post.readings else None


@dataclass(frozen=True, slots=True)
class Group:
    """The posts of one campaign or country together; `count`: how many of them have figures."""

    key: str
    figures: Mapping[str, int]
    count: int


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the place shows; `titles` of campaigns, and `countries`, are those with public posts at all."""

    asked: Asked
    rows: Sequence[Row]
    totals: Mapping[str, int]
    by_campaign: Sequence[Group]
    by_country: Sequence[Group]
    titles: Mapping[str, str]
    countries: Sequence[str]
    drill: bool

    @property
    def count(self) -> int:
        """How many posts have figures."""
        return sum(bool(row.figures) for row in self.rows)


def read_results(conn: Connection, asked: Asked, now: str) -> Shown:
    """Read it: for the store's lane."""
    from campaigndesk.store.looks import StoreLook, find_author
    from campaigndesk.store.records import find_record, list_records

    author = find_author(conn)
    mine = {country for role, country in author.roles if role in WRITERS} if author else set()
    people = {person.id: str(person.get("name") or "?") for person in list_records(conn, "person", limit=5000)}
    campaigns, countries = list_places(conn)
    titles = {c: str(found.get("title") or "?") if (found := find_record(conn, c)) else "?" for c in campaigns}
    posts = list_public_posts(conn, campaign=asked.campaign, country=asked.country, start=asked.start)
    rows = [_row(post, titles, people, mine) for post in posts]
    return Shown(
        asked=asked,
        rows=rows,
        totals=summed(row.figures for row in rows),
        by_campaign=_groups(rows, lambda row: row.post.campaign),
        by_country=_groups(rows, lambda row: row.post.country),
        titles=dict(sorted(titles.items(), key=lambda title: title[1].casefold())),
        countries=sorted(countries),
        drill=StoreLook(conn, now).drill,
    )


def _row(post: PublicPost, titles: Mapping[str, str], people: Mapping[str, str], mine: set[str]) -> Row:
    by = people.get(post.readings[-1].created.by, "") if post.readings else ""
    return Row(post, titles.get(post.campaign, ""), newest(post.readings), by, post.country in mine)


def _groups(rows: Iterable[Row], key: Callable[[Row], str]) -> list[Group]:
    found: dict[str, list[Mapping[str, int]]] = {}
    for row in rows:
        if row.figures:
            found.setdefault(key(row), []).append(row.figures)
    return [Group(name, summed(figures), len(figures)) for name, figures in found.items()]


def told(rows: Sequence[Row]) -> list[tuple[tuple[str, ...], Sequence[Record]]]:
    """The rows as they go into a CSV file."""
    return [
        ((p.id, p.country, p.channel, p.language, row.campaign, p.at, p.link, p.words), p.readings)
        for row in rows
        for p in (row.post,)
    ]


def plan_file(desk: Desk, path: Path) -> tuple[Plan, Judged]:
    """What a workbook or CSV file of figures comes to; raises InvalidInput where nothing of it can be understood.

    Of a workbook the sheet of results is read, else the first that has rows; a notice says so where it has others.
    """
    from dataclasses import replace

    from campaigndesk.domain.errors import InvalidInput
    from campaigndesk.exchange.entering import judge_plan, known_here
    from campaigndesk.exchange.plans import make_plan
    from campaigndesk.exchange.reading import read_tables, table_for

    try:
        tables = read_tables(path, sheet="results")
        table = table_for(tables, "results")
        plan = make_plan([replace(table, name="results")], {}, known_here(desk))
    except InvalidInput as error:
        if "--" not in error.fix:
            raise
        # That fix is an option of the command line.
        fix = translate("Results", "Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.")
        raise InvalidInput(error.sentence, fix) from error
    if any(other.rows and other is not table for other in tables):
        notice = translate("Results", "Only the sheet “{0}” is read; the others are left alone.").format(table.name)
        plan = replace(plan, notices=(*plan.notices, notice))
    return plan, judge_plan(desk, plan)
