"""What a search looks through: the index of the store, and blackouts as the calendar says them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from campaigndesk.desktop.calendar.blackouts import said
from campaigndesk.domain.folding import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.search import Hit

_WORD = re.compile(r"\w+")
EVER = ("0001-01-01", "9999-12-31")
"""ISO days around all blackouts."""


def find(conn: Connection, text: str, limit: int) -> list[Hit]:
    """Blackouts by the words of the window, the latest first, then the newest records: for the store's lane."""
    from campaigndesk.store.search import search

    return [*_blackouts(conn, text), *search(conn, text, limit)][:limit]


def _blackouts(conn: Connection, text: str) -> list[Hit]:
    """They are few: each is looked at, in the words in which the calendar says it."""
    from campaigndesk.store.blackouts import list_blackouts
    from campaigndesk.store.search import Hit

    wanted = _WORD.findall(fold(text))
    hits = []
    for blackout in reversed(list_blackouts(conn, *EVER)):
        words = said(blackout)
        begun = _WORD.findall(fold(words))
        if wanted and all(any(word.startswith(one) for word in begun) for one in wanted):
            country, at = str(blackout.get("country") or ""), str(blackout.get("starts_on"))
            hits.append(Hit(blackout.id, "blackout", words, words, country, "", "", at))
    return hits
