"""The catalogues are in step with the program, and the .qm files with the catalogues."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import catalogues
from catalogues import BY_HAND, FORMS
from translatable import NotLiteralError, said_by_the_window
from translations import templates_of_sentences, wanted


@pytest.mark.parametrize("language", ["en", *BY_HAND])
def test_a_catalogue_holds_what_the_window_says_and_nothing_else(language: str) -> None:
    assert set(catalogues.read(language)) == wanted(language)


@pytest.mark.parametrize("language", BY_HAND)
def test_every_text_of_the_window_is_translated(language: str) -> None:
    assert [message.source for message, forms in catalogues.read(language).items() if not forms] == []


@pytest.mark.parametrize("language", FORMS)
def test_the_compiled_catalogue_says_what_the_catalogue_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogues.FOLDER / f"{language}.qm"))
    for message, forms in catalogues.read(language).items():
        if forms and message.plural:
            said = {translator.translate(message.context, message.source, message.comment, n) for n in range(120)}
            assert said == set(forms), message
        elif forms:
            assert translator.translate(message.context, message.source, message.comment) == forms[0]


def test_serbian_in_latin_script_is_made_out_of_the_cyrillic_one() -> None:
    cyrillic, latin = catalogues.read("sr"), catalogues.read("sr_Latn")
    assert latin == {message: tuple(map(catalogues.in_latin, forms)) for message, forms in cyrillic.items()}
    assert catalogues.in_latin("Његош, ЊУЈОРК, џеп, Љубљана") == "Njegoš, NJUJORK, džep, Ljubljana"


@pytest.mark.parametrize("language", FORMS)
def test_translations_keep_places_for_values_marks_and_ellipses(language: str) -> None:
    faults = {
        message.source: fault
        for message, forms in catalogues.read(language).items()
        if forms and (fault := catalogues.fault(message, forms, language))
    }
    assert faults == {}


def test_the_templates_of_sentences_are_those_of_the_program() -> None:
    kept = json.loads((catalogues.FOLDER / "templates.json").read_text("utf-8"))
    assert kept == sorted(templates_of_sentences())


def test_a_text_whose_context_no_tool_can_read_is_found(tmp_path: Path) -> None:
    (tmp_path / "view.py").write_text('SAID = translate(CONTEXT, "No gaps")\n')
    with pytest.raises(NotLiteralError, match=r"view\.py:1"):
        said_by_the_window(tmp_path)
