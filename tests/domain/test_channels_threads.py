"""A text that is too long becomes a thread, cut where a reader would breathe."""

import time

import pytest

from campaigndesk.domain.channels import measure, split_thread
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

RULES = parse_rules(resource_text("channels.toml"))
X = RULES["x"]


def test_a_text_that_fits_stays_one_post_without_a_number() -> None:
    assert split_thread("Мир.\n", X, numbered=True) == ["Мир.\n"]


def test_a_thread_is_cut_between_paragraphs() -> None:
    first, second = "Prvi. " * 30 + "Konec.", "Drugi. " * 30 + "Konec."
    assert split_thread(f"{first}\n\n{second}", X) == [first, second]


def test_a_paragraph_is_a_better_place_than_a_line() -> None:
    first, second = "Prvi. " * 30 + "Konec.", "Drugi\n" * 100
    assert split_thread(f"{first}\n\n{second}", X)[0] == first


def test_a_thread_is_cut_between_sentences() -> None:
    parts = split_thread("Сва људска бића рађају се слободна. " * 10, X)
    assert [part[-1] for part in parts[:-1]] == ["."] * (len(parts) - 1)


def test_a_thread_is_cut_between_words_when_there_is_no_sentence() -> None:
    parts = split_thread("слобода " * 60, X)
    assert all(set(part.split()) == {"слобода"} for part in parts)


def test_a_word_longer_than_a_post_is_cut() -> None:
    assert split_thread("ж" * 600, X) == ["ж" * 280, "ж" * 280, "ж" * 40]


def test_a_numbered_thread_leaves_room_for_the_numbers() -> None:
    parts = split_thread("и " * 3000, X, numbered=True)
    assert len(parts) > 9
    assert [part.rsplit(" ", 1)[1] for part in parts] == [f"{place}/{len(parts)}" for place in range(1, len(parts) + 1)]
    assert all(measure(part, X).fits for part in parts)
    assert [len(part) for part in split_thread("ж" * (276 + 278), X, numbered=True)] == [280, 280, 2 + 4]


def test_a_link_and_a_family_are_not_cut() -> None:
    link = "https://www.mfa.gov.rs/sr/vesti"
    text = "x" * 265 + f" {link} " + "y" * 275 + "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"
    parts = split_thread(text, X)
    assert sum(part.count(link) for part in parts) == 1
    assert sum(part.count("👨‍👩‍👧‍👦") for part in parts) == 3


def test_the_cut_makes_no_link_that_was_not_there() -> None:
    text = "a" * 270 + " example.comedy" + "b" * 300
    assert all(measure(part, X).fits for part in split_thread(text, X))
    assert split_thread("," * 273 + "foo.com@" + "b" * 280, X)[0] == "," * 273 + "foo.c"


def test_one_letter_longer_than_a_post_is_cut_too() -> None:
    text = "a" + "\u0301" * 5000
    parts = split_thread(text, RULES["bluesky"])
    assert "".join(parts) == text
    assert all(measure(part, RULES["bluesky"]).fits for part in parts)


def test_white_space_without_end_makes_no_empty_posts() -> None:
    assert split_thread("a" + " " * 1000 + "b", X) == ["a", "b"]
    assert split_thread(" " * 1000 + "a", X) == ["a"]


def test_a_limit_without_room_for_text_is_refused_in_words() -> None:
    with pytest.raises(InvalidInput, match="leaves no room"):
        split_thread("слобода " * 10, X, numbered=True, account_limit=3)


def test_a_whole_declaration_is_cut_in_a_moment() -> None:
    text = "Сва људска бића рађају се слободна и једнака. " * 1300
    start = time.perf_counter()
    assert len(split_thread(text, X, numbered=True)) > 200
    assert time.perf_counter() - start < 20
