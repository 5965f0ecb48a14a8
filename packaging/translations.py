"""Keeps the languages of the window: `update`, `missing [LANGUAGE]`, `take LANGUAGE TABLE ...`, in that order of work.

    .venv/bin/python packaging/translations.py update
        finds every text of the window, enters new ones as unfinished, drops those that are gone, makes Serbian in Latin
        script and the .qm files
    .venv/bin/python packaging/translations.py missing
        says how many texts each language lacks; with a language, lists them, one a line, as a table to fill in
    .venv/bin/python packaging/translations.py take sl sl.tsv sq sq.tsv
        takes the filled tables in and updates

A line of a table is the English text, a tab and the translation, and, where one text needs two translations, a tab and
the context. Forms by number are parted with ¦ (English and Georgian have two, Slovenian four, see `catalogues.FORMS`);
a line feed is written \\n. Only a developer's machine needs this: the .qm files are kept beside their catalogues.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import catalogues
from catalogues import BY_HAND, FORMS, Words
from qt_strings import lacking_in_qt, of_qt
from translatable import BELOW, Message, said_below, said_by_the_window

QT_SPEAKS = ("ka", "uk")
"""Languages whose dialog words Qt ships itself."""


def wanted(language: str) -> set[Message]:
    """Every text that the language should have."""
    window = said_by_the_window()
    if language == "en":
        return {message for message in window if message.plural}
    texts = window | said_below()
    return texts | (lacking_in_qt() if language in QT_SPEAKS else of_qt())


def templates_of_sentences() -> set[str]:
    """Every sentence with values that `desktop/sentences.py` has to know again."""
    texts = said_below() | said_by_the_window()
    return {message.source for message in texts if message.context == BELOW and "{0}" in message.source}


def update() -> None:
    """Bring every catalogue in step with the program, then the .qm files with the catalogues."""
    for language in ("en", *BY_HAND):
        kept = catalogues.read(language)
        by_text: dict[tuple[str, bool], tuple[str, ...]] = {}
        for message, forms in kept.items():
            if forms:
                by_text.setdefault((message.source, message.plural), forms)
        texts = wanted(language)
        words: Words = {m: kept.get(m) or by_text.get((m.source, m.plural), ()) for m in texts}
        catalogues.write(language, words)
        if language == "sr":
            latin = {message: tuple(map(catalogues.in_latin, forms)) for message, forms in words.items()}
            catalogues.write("sr_Latn", latin)
    templates = sorted(templates_of_sentences())
    (catalogues.FOLDER / "templates.json").write_text(
        json.dumps(templates, ensure_ascii=False, indent=1) + "\n", "utf-8"
    )
    catalogues.compile_all()


def missing(language: str) -> list[str]:
    """The English texts without a translation, each once, those with forms by number marked."""
    words = catalogues.read(language)
    lacking = {(m.source, m.plural) for m in wanted(language) if not words.get(m)}
    return [
        f"{source.replace(chr(10), chr(92) + 'n')}\t{'¦' * (FORMS[language] - 1) if plural else ''}"
        for source, plural in sorted(lacking)
    ]


def take(language: str, table: Path) -> list[str]:
    """Enter a table; what was not taken, each with the language and the reason."""
    words = catalogues.read(language)
    refused = []
    for line in table.read_text("utf-8").splitlines():
        source, _, rest = line.partition("\t")
        said, _, context = rest.partition("\t")
        if not said.strip(" ¦"):
            continue
        source, said = source.replace("\\n", "\n"), said.replace("\\n", "\n")
        found = [m for m in words if m.source == source and context in ("", m.context)]
        for message in found:
            forms = tuple(said.split("¦")) if message.plural else (said,)
            if reason := catalogues.fault(message, forms, language):
                refused.append(f"{language}: {source}: {reason}")
            else:
                words[message] = forms
        if not found:
            refused.append(f"{language}: {source}: no such text")
    catalogues.write(language, words)
    return refused


def main(arguments: list[str]) -> int:
    """Do what was asked; 1 where something is missing or was not taken, 2 for wrong usage."""
    match arguments:
        case ["update"]:
            update()
            return 0
        case ["missing"]:
            counts = {language: len(missing(language)) for language in ("en", *BY_HAND)}
            print("\n".join(f"{language}: {count} missing" for language, count in counts.items()))
            return 1 if any(counts.values()) else 0
        case ["missing", language] if language in FORMS:
            lines = missing(language)
            print("\n".join(lines))
            return 1 if lines else 0
        case ["take", *pairs] if pairs and len(pairs) % 2 == 0 and FORMS.keys() >= set(pairs[::2]):
            refused = [line for at in range(0, len(pairs), 2) for line in take(pairs[at], Path(pairs[at + 1]))]
            update()
            print("\n".join(refused), file=sys.stderr)
            return 1 if refused else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
