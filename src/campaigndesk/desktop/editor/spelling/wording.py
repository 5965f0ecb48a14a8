"""The words of a text that are worth looking up: no links, names with @, hashtags, numbers or abbreviations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from campaigndesk.domain.patterns import pattern

LONGEST_TEXT: Final = 60_000
"""Characters of a text that are looked at."""
_LEFT_ALONE: Final = pattern(
    r"\S*(?://|@|＠)\S*"
    r"|\bwww\.\S+"
    r"|[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]{2,})+(?:/\S*)?"
    r"|[#＃$]\S+"
)
_WORD: Final = pattern(r"[\p{L}\p{M}\p{N}_]+(?:['’ʼ‑-][\p{L}\p{M}\p{N}_]+)*")
_LETTERS: Final = pattern(r"[\p{L}\p{M}'’ʼ‑-]{2,}")


class Word(NamedTuple):
    """A word and where it stands, in code points."""

    start: int
    end: int
    text: str


def words_of(text: str) -> list[Word]:
    """The words in their order."""
    return list(_words(text[:LONGEST_TEXT]))


def _words(text: str) -> Iterator[Word]:
    place = 0
    for alone in (*_LEFT_ALONE.finditer(text), None):
        end = alone.start() if alone else len(text)
        for found in _WORD.finditer(text, place, end):
            word = found.group()
            if _LETTERS.fullmatch(word) and not word.isupper():
                yield Word(found.start(), found.end(), word)
        place = alone.end() if alone else end
