"""Every sentence of a refusal, an error, a finding or an answer is known to the catalogues, and found again at work."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

import catalogues
from campaigndesk.desktop import languages, sentences
from sentence_makers import Given, given, of_module
from translatable import BELOW, FOLDERS, NOT_SHOWN, said_below, said_by_the_window

OF_THE_SERVER = ("server/", "exchange/")
NEVER_IN_THE_WINDOW = ("commands/", "demo/", *(f"domain/{name}" for name in NOT_SHOWN))
"""What speaks to a terminal alone; of the server and of files only what `FOLDERS` names reaches the window."""
OPTION = " --"
"""What names an option of the command line is told to a terminal alone: the window has other words in its place."""
CARRIED = re.compile(
    r"self\.tr\(.*|translate\(.*"
    r"|(finding|refusal|error|time|one)\.(sentence|fix|problem)|refusal|sentence|fix|question|' '\.join\(problems\)"
    r"|approvals\.\w+(\(.*\))?|why_never_approved\(.*|why_silent\(.*|_why_not_published\(.*|\w+\.get\(act, '.*'\)"
    r"|why_again\(.*|since_sent\(.*|why_void\(.*"
    r"|(self\.)?(save|make)\.toolTip\(\)|apply\(.*|_decoded\(.*|Problem\(.*|\[writer .*",
    re.DOTALL,
)
"""What is in the window's language already, or comes from another maker, which is found in its own place."""
SPOKEN = [code for code, _ in languages.LANGUAGES if code != "en"]


def reaching_the_window() -> list[Given]:
    return [
        one
        for one in given(NEVER_IN_THE_WINDOW)
        if (not one.module.startswith(OF_THE_SERVER) or one.module in FOLDERS) and OPTION not in one.words
    ]


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    languages.speak(request.param)
    yield str(request.param)
    languages.speak("en")


def test_every_sentence_of_a_refusal_or_an_error_is_known_to_the_translators() -> None:
    known = {message.source for message in said_below() | said_by_the_window()}
    missed = [one for one in reaching_the_window() if one.words and one.words not in known]
    assert missed == []


def test_no_sentence_is_worked_out_where_the_translators_cannot_see_it() -> None:
    assert [one for one in reaching_the_window() if one.carried and not CARRIED.fullmatch(one.carried)] == []


def test_a_new_sentence_that_nobody_translated_is_found() -> None:
    tree = ast.parse(
        'def act():\n    why = "No ink."\n    raise InvalidInput(why if 1 else f"No {paper}.", fix="Buy it.")'
    )
    assert {one.words for one in of_module("actions/new.py", tree)} == {"No ink.", "No {0}.", "Buy it."}
    assert not {"No ink.", "Buy it."} & {message.source for message in said_below()}


@pytest.mark.parametrize("spoken", SPOKEN, indirect=True)
def test_a_sentence_with_values_is_told_in_the_language_with_its_values(spoken: str) -> None:
    words = catalogues.read(spoken.replace("-", "_"))
    amiss = {}
    for message, forms in words.items():
        if message.context != BELOW or "{0}" not in message.source or "}{" in message.source:
            continue
        values = [f"Xy{number}zq" for number in range(6)]
        said, wanted = sentences.said(message.source.format(*values)), forms[0].format(*values)
        if said != wanted:
            amiss[message.source] = said
    assert amiss == {}


@pytest.mark.parametrize("spoken", SPOKEN, indirect=True)
def test_a_field_that_is_named_before_its_problem_is_named_in_the_language(spoken: str) -> None:
    assert not re.search("language|must", sentences.said("“language”: It must be text."))
