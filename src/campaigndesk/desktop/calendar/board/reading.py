"""What the board shows, made out of the store: counts, and the first page of each column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.pictures import Wanted, chip_of, waits_of
from campaigndesk.desktop.look.chips import Chip
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import PostLine
    from campaigndesk.store.deciding import Waits

PAGE = 40
Card = tuple["PostLine", Chip]


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """Column -> how many posts it has, and the first cards of it."""

    counts: dict[str, int]
    cards: dict[str, list[Card]]


def load_board(conn: Connection, wanted: Wanted, sizes: dict[str, int]) -> Board:
    """Read every column, each as far as it is shown: for the store's lane."""
    from campaigndesk.store.board import COLUMNS, count_board
    from campaigndesk.store.calendar import Filter

    counts = count_board(conn, wanted.now, wanted.filter or Filter())
    cards = {
        name: load_page(conn, wanted, name, max(sizes.get(name, 0), PAGE), None) if counts[name] else []
        for name in COLUMNS
    }
    return Board(counts, cards)


def load_page(conn: Connection, wanted: Wanted, column: str, limit: int, after: PostLine | None) -> list[Card]:
    """Read further cards of a column: for the store's lane."""
    from campaigndesk.store.board import list_column
    from campaigndesk.store.calendar import Filter

    found = list_column(conn, column, wanted.now, wanted.filter or Filter(), limit, after)
    waits = waits_of(conn, found)
    return [(post, card_of(post, wanted, waits.get(post.id))) for post in found]


def card_of(post: PostLine, wanted: Wanted, waits: Waits | None = None) -> Chip:
    """A post as a card: with the day, since a column has posts of many days."""
    chip = chip_of(post, wanted, waits)
    return replace(chip, time_text=words.short_moment(local(post.at, wanted.zone))) if post.at else chip
