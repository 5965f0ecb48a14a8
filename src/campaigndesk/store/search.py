"""Search as typed: every word by its beginning, in any script of the network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.folding import fold
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.narrowing import searched

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WORD: Final = re.compile(r"\w+")
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
    query = " AND ".join(f'"{word}"*' for word in words)
    rows = conn.exec_driver_sql(
        "SELECT body FROM record WHERE row IN"
        " (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY row DESC",
        (query, limit),
    )
    hits = []
    for (body,) in rows:
        record = unpacked_record(body)
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


def snippet(text: str, words: list[str]) -> str:
    """The part of the text around the first word that begins with one of the folded words."""
    for found in _WORD.finditer(text):
        if fold(found.group()).startswith(tuple(words)):
            start, end = max(0, found.start() - _AROUND), min(len(text), found.end() + _AROUND)
            part = " ".join(text[start:end].split())
            return ("…" if start else "") + part + ("…" if end < len(text) else "")
    return " ".join(text[: 2 * _AROUND].split())
