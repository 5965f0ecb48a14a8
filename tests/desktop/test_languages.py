"""The window speaks the language that a person chose: its own words, Qt's, and what is said below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from campaigndesk.desktop import languages, sentences, words
from campaigndesk.domain.errors import InvalidInput


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")


def test_one_post_and_nine_posts_in_english() -> None:
    languages.speak("en")
    assert QCoreApplication.translate("Words", "%n posts", "", 1) == "1 post"
    assert words.posts(9) == "9 posts"


def test_the_system_that_speaks_none_of_the_languages_gets_english() -> None:
    assert languages.system_language() == "en"


def test_an_unknown_language_is_english() -> None:
    languages.speak("xx")
    assert languages.spoken() == "en"


def test_what_no_catalogue_knows_is_shown_as_it_came() -> None:
    languages.speak("sl")
    assert sentences.said("A newer server said this.") == "A newer server said this."
    assert sentences.problem(InvalidInput("A newer server said this.", "Go on.")) == "A newer server said this. Go on."


def test_slovenian_has_a_dual() -> None:
    languages.speak("sl")
    assert [words.posts(count) for count in (2, 3, 5)] == ["2 objavi", "3 objave", "5 objav"]


def test_what_was_made_from_a_template_below_the_window_is_said_in_its_language() -> None:
    languages.speak("sl")
    assert sentences.said("most.jpg has no description.") == "most.jpg nima opisa."
    assert sentences.problem(InvalidInput("No account is chosen.", "Write the text.")) == (
        "Račun ni izbran. Napišite besedilo."
    )


@pytest.mark.parametrize(("language", "yes"), [("sl", "&Da"), ("sr", "&Да"), ("sr-Latn", "&Da"), ("uk", "Т&ак")])
def test_the_buttons_of_qt_speak_the_language_too(language: str, yes: str) -> None:
    languages.speak(language)
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == yes


@pytest.mark.parametrize("need", ["one person", "one more person", "3 people"])
@pytest.mark.parametrize(
    "able", ["nobody can decide on it", "2 can decide", "nobody is left who does not decide in another step"]
)
def test_each_part_of_why_a_post_is_never_approved_is_said_in_the_language(need: str, able: str) -> None:
    languages.speak("ka")
    sentence = f"It cannot be approved: it needs {need} with the role approver of Slovenia, and {able}."
    assert not re.search("[A-Za-z]", sentences.said(sentence))
