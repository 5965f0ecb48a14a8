"""What the editor says about spelling, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.spelling.dictionaries import FOLDER, NEVER, Dictionary
from campaigndesk.desktop.sentences import said
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES


def _spoken(language: str, dictionary: Dictionary) -> str:
    """The language by its name; with what else the dictionary is called where it is not the country's own."""
    rest = dictionary.name.replace("-", "_").removeprefix(language.replace("-", "_")).strip("_")
    name = said(LANGUAGES.get(language, language))
    own = not rest or (rest in COUNTRIES and language in COUNTRIES[rest].languages)
    return name if own else f"{name} ({rest})"


def state_of(language: str, dictionary: Dictionary | None, unknown: int) -> str:
    """How the spelling stands: by which dictionary, and how many words are unknown; or why nothing is looked at."""
    translate = QCoreApplication.translate
    name = said(LANGUAGES.get(language, language))
    if dictionary is not None:
        words = translate("Spelling", "%n words to look at (F7)", "", unknown)
        one = translate("Spelling", "1 word to look at (F7)")
        none = translate("Spelling", "no unknown word")
        found = none if not unknown else one if unknown == 1 else words
        return translate("Spelling", "Spelling, {0}: {1}").format(_spoken(language, dictionary), found)
    if not language:
        return ""
    if language in NEVER:
        words = translate("Spelling", "No spelling dictionary exists for {0}, so no word is marked.")
        return words.format(name)
    words = translate(
        "Spelling",
        "This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.",
    )
    return words.format(name, language, FOLDER)
