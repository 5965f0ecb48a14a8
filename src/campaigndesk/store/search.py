"""Search as typed: every word by its beginning, in any script of the network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.folding import fold
from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.narrowing import folded, searched

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WORD: Final = re.compile(r"\w+")
_TOKEN: Final = re.compile(r"[^\W_]+")
"""A word as the index cuts it."""
NEWEST: Final = 300
"""Records that are looked at one by one before the index is asked for a single letter."""
_AROUND: Final = 40
"""Characters of text shown on each side of the first word found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; `at`: a post's time or a campaign's first day, empty when there is none."""

    record_id: str
    kind: str
    title: str
    snippet: str
    country: str
    language: str
    stage: str
    at: str


def search(conn: Connection, text: str, limit: int = 50) -> list[Hit]:
    """The newest records in which every word of the text begins some word; none for a text without letters."""
    words = list(dict.fromkeys(_WORD.findall(fold(text))))
    if not words or limit < 1:
        return []
    one_letter = len(words) == 1 and len(words[0]) == 1
    hits = []
    for record in _newest_with_letter(conn, words[0], limit) if one_letter else _found(conn, words, limit):
        at = record.get("confirmed_at") or record.get("proposed_at") or record.get("starts_on") or ""
        hits.append(
            Hit(
                record.id,
                record.kind,
                str(record.get("title") or record.get("name") or ""),
                snippet(searched(record), words),
                str(record.get("country") or record.get("lead_country") or ""),
                str(record.get("language") or ""),
                str(record.get("stage") or ""),
                str(at),
            )
        )
    return hits


def _found(conn: Connection, words: list[str], limit: int) -> list[Record]:
    query = " AND ".join(f'"{word}"*' for word in words)
    rows = conn.exec_driver_sql(
        "SELECT body FROM record WHERE row IN"
        " (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY row DESC",
        (query, limit),
    )
    return [unpacked_record(body) for (body,) in rows]


def _newest_with_letter(conn: Connection, letter: str, limit: int) -> list[Record]:
    """A letter that begins words in most records is found in the newest ones; the index would first gather them all."""
    found = []
    for (body,) in conn.exec_driver_sql(f"SELECT body FROM record ORDER BY row DESC LIMIT {NEWEST}"):
        record = unpacked_record(body)
        if any(word.startswith(letter) for word in _TOKEN.findall(folded(record))):
            found.append(record)
            if len(found) == limit:
                return found
    return _found(conn, [letter], limit)


def snippet(text: str, words: list[str]) -> str:
    """The part of the text around the first word that begins with one of the folded words."""
    for found in _WORD.finditer(text):
        if fold(found.group()).startswith(tuple(words)):
            start, end = max(0, found.start() - _AROUND), min(len(text), found.end() + _AROUND)
            part = " ".join(text[start:end].split())
            return ("…" if start else "") + part + ("…" if end < len(text) else "")
    return " ".join(text[: 2 * _AROUND].split())
