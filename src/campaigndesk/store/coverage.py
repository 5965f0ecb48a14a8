"""What the coverage matrix is made of, in one statement: posts counted by place, wishes, answers and accounts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from campaigndesk.domain.coverage import Cell, Key, Known, Wish
from campaigndesk.domain.intents import Intent
from campaigndesk.store.calendar import Filter, PostLine, list_lines, narrowed
from campaigndesk.store.narrowing import seconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CELLS: Final = {
    "changes_requested": Cell.CHANGES_REQUESTED,
    "in_review": Cell.IN_REVIEW,
    "approved": Cell.APPROVED,
    "scheduled": Cell.SCHEDULED,
    "published": Cell.PUBLISHED,
}
_FIELD: Final = "json_extract(CAST(body AS TEXT), '$.fields.{}')"
_POSTS: Final = (
    "SELECT 'post', p.country, p.channel, p.language, p.stage, sum(p.stage = 'scheduled' AND p.at < ?), p.words = '',"
    " count(*) FROM post p INDEXED BY {index} WHERE p.stage <> 'withdrawn'{where}"
    " GROUP BY p.country, p.channel, p.language, p.stage, p.words = ''"
)
_REGISTER: Final = (
    "SELECT kind, country, coalesce({channel}, ''), coalesce({language}, ''), coalesce({answer}, {intent}, ''),"
    " coalesce({asked}, 0), id, 0 FROM record WHERE parent = ? AND parent <> ''"
    " AND kind IN ('participation', 'coverage') AND deleted = 0"
).format(**{name: _FIELD.format(name) for name in ("channel", "language", "answer", "intent", "asked")})
_ACCOUNTS: Final = (
    "SELECT 'account', country, coalesce({channel}, ''), '', '', 0, '', 0 FROM record"
    " WHERE kind = 'account' AND kind <> 'post' AND deleted = 0"
).format(channel=_FIELD.format("channel"))
_LEAD: Final = (
    "SELECT 'lead', country, '', coalesce({language}, ''), '', 0, '', 0 FROM record"
    " WHERE id = ? AND kind = 'campaign' AND deleted = 0"
).format(language=_FIELD.format("language"))


def read_coverage(conn: Connection, now: str, wanted: Filter, start: str = "", end: str = "") -> Known:
    """What is known for the matrix of one campaign, or of many (then posts only, without wishes and answers).

    `start` and `end`: UTC instants between which a post's time lies, posts without a time too where both are empty;
    `now`: by which a scheduled post was missed.
    """
    posts, values = _posts(conn, now, wanted, start, end)
    if len(wanted.campaigns) != 1:
        return _known(conn.exec_driver_sql(posts, tuple(values)).all(), open_to_all=True)
    campaign = wanted.campaigns[0]
    whole = f"{posts} UNION ALL {_REGISTER} UNION ALL {_LEAD} UNION ALL {_ACCOUNTS}"
    known = _known(conn.exec_driver_sql(whole, (*values, campaign, campaign)).all(), open_to_all=False)
    return _narrowed(known, wanted)


def _posts(conn: Connection, now: str, wanted: Filter, start: str, end: str) -> tuple[str, list[Any]]:
    where, values = narrowed(conn, wanted)
    if start and end:
        where += " AND p.at >= ? AND p.at < ?"
        values += [seconds(start), seconds(end)]
    index = "post_owner" if wanted.owners else "post_coverage"
    return _POSTS.format(index=index, where=where), [seconds(now), *values]


def _known(rows: Any, *, open_to_all: bool) -> Known:
    posts: dict[Key, dict[Cell, int]] = {}
    wishes: dict[Key, Wish] = {}
    answers: dict[str, str] = {}
    accounts: set[Key] = set()
    # A draft in another language than the campaign's own is a translation.
    working = next((str(row[3]) for row in rows if row[0] == "lead"), "")
    for kind, country, channel, language, word, flag, more, count in rows:
        key = Key(country, channel, language)
        if kind == "post":
            counts = posts.setdefault(key, {})
            cell = _cell(word, empty=more == 1, foreign=language not in ("", working) and bool(working))
            for found, number in ((Cell.MISSED, flag), (cell, count - flag)):
                if number:
                    counts[found] = counts.get(found, 0) + number
        elif kind == "participation":
            answers[country] = word or "invited"
        elif kind == "lead":
            answers[country] = "joined"
        elif kind == "account":
            accounts.add(key)
        elif key not in wishes or wishes[key].record < more:
            wishes[key] = Wish(word or Intent.UNDECIDED, flag == 1, more)
    here = frozenset(key for key in accounts if key.country in answers)
    return Known(posts, wishes, answers, here, open_to_all)


def _cell(stage: str, *, empty: bool, foreign: bool) -> Cell:
    if stage in _CELLS:
        return _CELLS[stage]
    if empty:
        return Cell.TO_WRITE
    return Cell.TRANSLATING if foreign else Cell.WRITING


def _narrowed(known: Known, wanted: Filter) -> Known:
    """Wishes, answers and accounts of the countries and channels that are asked for."""

    def fits(key: Key) -> bool:
        return (not wanted.countries or key.country in wanted.countries) and (
            not wanted.channels or key.channel in wanted.channels
        )

    return Known(
        known.posts,
        {key: wish for key, wish in known.wishes.items() if fits(key)},
        {c: answer for c, answer in known.answers.items() if not wanted.countries or c in wanted.countries},
        frozenset(filter(fits, known.accounts)),
    )


def list_square(conn: Connection, key: Key, wanted: Filter, start: str = "", end: str = "") -> list[PostLine]:
    """The posts of one cell by time, at most fifty; withdrawn ones are left out."""
    languages = (key.language,) if key.language else wanted.languages
    inside = replace(wanted, countries=(key.country,), channels=(key.channel,), languages=languages)
    where, values = narrowed(conn, inside)
    if start and end:
        where += " AND p.at >= ? AND p.at < ?"
        values += [seconds(start), seconds(end)]
    rows = conn.exec_driver_sql(
        f"SELECT p.id FROM post p INDEXED BY post_coverage WHERE p.stage <> 'withdrawn'{where}"
        " ORDER BY p.at IS NULL, p.at, p.id LIMIT 50",
        tuple(values),
    )
    return list_lines(conn, [str(row[0]) for row in rows])
