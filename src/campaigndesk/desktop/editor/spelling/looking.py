"""Looks over a text for words that no dictionary knows; one pass in a lane, from the text to the words to mark."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from campaigndesk.desktop.editor.spelling.asking import Asker
from campaigndesk.desktop.editor.spelling.dictionaries import Dictionary, find_dictionary, usual_folders
from campaigndesk.desktop.editor.spelling.wording import Word, words_of


@dataclass(frozen=True, slots=True)
class Looked:
    """What a pass found: the dictionary (None: there is none here), and the words that it does not have."""

    language: str
    text: str
    dictionary: Dictionary | None
    words: tuple[Word, ...] = ()


def look_over(asker: Asker, profile: Path, language: str, text: str, own: Collection[str]) -> Looked:
    """The words of the text that are unknown; `own`: words of the person, folded. Raises SpellingFault."""
    dictionary = find_dictionary(language, usual_folders(profile))
    if dictionary is None:
        return Looked(language, text, None)
    words = [word for word in words_of(text) if word.text.casefold() not in own]
    unknown = asker.unknown(dictionary, {word.text for word in words})
    return Looked(language, text, dictionary, tuple(word for word in words if word.text in unknown))
