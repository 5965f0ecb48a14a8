"""The coverage of a campaign: what each country says on each channel, how far it is, and where the gaps are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from campaigndesk.domain.intents import Intent, takes_part


class Cell(StrEnum):
    """How far one channel of one country is; posts of one cell show the one that is furthest behind."""

    MISSED = "missed"
    TO_WRITE = "to_write"
    CHANGES_REQUESTED = "changes_requested"
    WRITING = "writing"
    TRANSLATING = "in_translation"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    UNDECIDED = "undecided"
    ON_REQUEST = "on_request"
    NOT_PLANNED = "not_planned"
    NOT_JOINED = "not_joined"
    DECLINED = "declined"


GAPS: Final = (Cell.MISSED, Cell.TO_WRITE)
"""What is expected of a country, and of which nothing can be seen yet."""
_ORDER: Final = tuple(Cell)


@dataclass(frozen=True, slots=True)
class Key:
    """One cell's place; no language: all languages together."""

    country: str
    channel: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the country means to do, whether the lead asked, and which record holds it (empty: none yet)."""

    intent: str = Intent.UNDECIDED
    asked: bool = False
    record: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one campaign, or of all (then without wishes).

    `answers`: country -> its answer, the lead counts as joined; `accounts`: places with an account of the country;
    `posts`: place -> how far -> number of posts. `open_to_all`: there is no register to go by.
    """

    posts: Mapping[Key, Mapping[Cell, int]]
    wishes: Mapping[Key, Wish] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    accounts: frozenset[Key] = frozenset()
    open_to_all: bool = False


@dataclass(frozen=True, slots=True)
class Square:
    """One cell of the matrix: how far, its posts by how far, and the wish behind it."""

    key: Key
    cell: Cell
    posts: Mapping[Cell, int]
    wish: Wish

    @property
    def count(self) -> int:
        """How many posts there are."""
        return sum(self.posts.values())

    @property
    def gap(self) -> bool:
        """Whether something is expected here that cannot be seen yet."""
        return self.cell in GAPS


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows are countries (with their languages on demand), columns are channels; gaps are counted both ways."""

    rows: tuple[tuple[str, str], ...]
    channels: tuple[str, ...]
    squares: Mapping[Key, Square]
    answers: Mapping[str, str]

    def square(self, row: int, column: int) -> Square:
        """The cell in that row and column."""
        country, language = self.rows[row]
        return self.squares[Key(country, self.channels[column], language)]

    def row_gaps(self, row: int) -> int:
        """Gaps of one row."""
        return sum(self.square(row, column).gap for column in range(len(self.channels)))

    def column_gaps(self, column: int) -> int:
        """Gaps of one channel."""
        return sum(self.square(row, column).gap for row in range(len(self.rows)))

    @property
    def gaps(self) -> int:
        """Gaps of the whole."""
        return sum(square.gap for square in self.squares.values())


def _expected(wish: Wish, account: bool) -> bool:
    if wish.intent == Intent.UNDECIDED:
        return account or wish.asked
    return wish.intent == Intent.PLANNED or (wish.intent == Intent.ON_REQUEST and wish.asked)


def cell_of(posts: Mapping[Cell, int], wish: Wish, answer: str, *, account: bool, open_to_all: bool = False) -> Cell:
    """How far a cell is. Posts that stand there count more than a missing answer, but not more than a refusal."""
    if answer == "declined":
        return Cell.DECLINED
    if posts:
        return min(posts, key=_ORDER.index)
    if open_to_all:
        return Cell.NOT_PLANNED
    if not takes_part(answer):
        return Cell.NOT_JOINED
    if _expected(wish, account):
        return Cell.TO_WRITE
    return Cell.UNDECIDED if wish.intent == Intent.UNDECIDED else Cell(wish.intent)


def matrix_of(known: Known, *, by_language: bool = False) -> Matrix:
    """The matrix of what is known; with languages each country has a row for each language it has or means to have."""
    posts = known.posts if by_language else _together(known.posts)
    keys = (*posts, *known.wishes, *known.accounts)
    countries = sorted(set(known.answers) | {key.country for key in posts})
    channels = tuple(sorted({key.channel for key in keys if key.channel}))
    rows = _rows(countries, keys) if by_language else [(country, "") for country in countries]
    squares = {}
    for country, language in rows:
        for channel in channels:
            key = Key(country, channel, language)
            wish = _wish(known.wishes, key, whole=not by_language)
            answer, here = known.answers.get(country, ""), posts.get(key, {})
            account = bool({key, Key(country, channel)} & known.accounts)
            cell = cell_of(here, wish, answer, account=account, open_to_all=known.open_to_all)
            squares[key] = Square(key, cell, here, wish)
    return Matrix(tuple(rows), channels, squares, known.answers)


def _together(posts: Mapping[Key, Mapping[Cell, int]]) -> dict[Key, dict[Cell, int]]:
    """All languages of a place together."""
    found: dict[Key, dict[Cell, int]] = {}
    for key, counts in posts.items():
        whole = found.setdefault(Key(key.country, key.channel), {})
        for cell, number in counts.items():
            whole[cell] = whole.get(cell, 0) + number
    return found


def _rows(countries: Iterable[str], keys: Iterable[Key]) -> list[tuple[str, str]]:
    spoken: dict[str, set[str]] = {}
    for key in keys:
        if key.language:
            spoken.setdefault(key.country, set()).add(key.language)
    return [(country, language) for country in countries for language in sorted(spoken.get(country, {""}))]


def _wish(wishes: Mapping[Key, Wish], key: Key, *, whole: bool) -> Wish:
    """The wish for a place: its own, else that for all languages; for the whole, the firmest of its languages."""
    found = wishes.get(key)
    if found is not None:
        return found
    if not whole:
        return wishes.get(Key(key.country, key.channel), Wish())
    inside = [wish for other, wish in wishes.items() if (other.country, other.channel) == (key.country, key.channel)]
    order = (Intent.PLANNED, Intent.ON_REQUEST, Intent.UNDECIDED, Intent.NOT_PLANNED)
    return min(inside, key=lambda w: (not w.asked, order.index(Intent(w.intent)))) if inside else Wish()
