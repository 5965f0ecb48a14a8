"""Words that a person knows better than the dictionaries: kept in the profile's store, for this laptop alone."""

from __future__ import annotations

import json

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.store.meta import find_meta, save_meta

Words = dict[str, list[str]]
"""Language -> its words in the order in which they were added."""


def own_words(desk: Desk) -> Words:
    """All of them."""
    kept = desk.read(find_meta, "words")
    return json.loads(kept) if kept else {}


def add_own_word(desk: Desk, language: str, word: str) -> Words:
    """Keep a word as right in a language."""
    if not word.strip() or len(word) > 100:
        raise InvalidInput("A word of one's own has 1 to 100 characters.")
    words = own_words(desk)
    listed = words.setdefault(language, [])
    if word not in listed:
        listed.append(word)
        _save(desk, words)
    return words


def remove_own_word(desk: Desk, language: str, word: str) -> Words:
    """Leave the word to the dictionary again."""
    words = own_words(desk)
    words[language] = [kept for kept in words.get(language, []) if kept.casefold() != word.casefold()]
    _save(desk, words)
    return words


def _save(desk: Desk, words: Words) -> None:
    with desk.store.writing() as conn:
        save_meta(conn, {"words": json.dumps(words, ensure_ascii=False)})
