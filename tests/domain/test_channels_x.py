"""X counts as its published text specification says."""

import json
from pathlib import Path
from typing import Any

import pytest

from campaigndesk.domain.channels import excess_start, measure
from campaigndesk.domain.links import find_links
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

X = parse_rules(resource_text("channels.toml"))["x"]
DATA = Path(__file__).parent / "data"


def vectors(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((DATA / name).read_text(encoding="utf-8"))["vectors"]
    return found


def short(vector: dict[str, Any]) -> str:
    return ascii(vector["text"])[:60]


def length(text: str) -> int:
    return measure(text, X).length


@pytest.mark.parametrize("vector", vectors("x_links.json"), ids=short)
def test_links_are_found_as_the_specification_says(vector: dict[str, Any]) -> None:
    text = vector["text"]
    assert [text[link.start : link.end] for link in find_links(text, X.lexicon)] == vector["links"]


@pytest.mark.parametrize("vector", vectors("x_lengths.json"), ids=short)
def test_a_text_is_as_long_as_the_specification_says(vector: dict[str, Any]) -> None:
    result = measure(vector["text"], X)
    assert result.length == vector["length"]
    assert result.fits is (vector["valid"] or vector["text"] == "")


@pytest.mark.parametrize("vector", [v for v in vectors("x_lengths.json") if "excess_start" in v], ids=short)
def test_the_excess_begins_where_the_specification_says(vector: dict[str, Any]) -> None:
    place = excess_start(vector["text"], X)
    assert place is not None
    in_utf16 = len(vector["text"][:place].encode("utf-16-le")) // 2
    assert in_utf16 == vector["excess_start"]


DECLARATION = json.loads((DATA / "declaration.json").read_text(encoding="utf-8"))["texts"]


@pytest.mark.parametrize("language", sorted(DECLARATION))
def test_the_declaration_counts_in_every_language_as_at_x(language: str) -> None:
    assert length(DECLARATION[language]["text"]) == DECLARATION[language]["x_length"]


@pytest.mark.parametrize("sign", "…€№•→ᲐᲑ")
def test_these_signs_count_two(sign: str) -> None:
    assert length(sign) == 2


@pytest.mark.parametrize("sign", "aćđłčЂђїґѓЌაბΩՀ„“”’–—«»")
def test_letters_and_quotation_marks_of_the_network_count_one(sign: str) -> None:
    assert length(sign) == 1


@pytest.mark.parametrize(
    "emoji",
    [
        "😀",
        "👨‍👩‍👧‍👦",
        "🇽🇰",
        "🇷🇸",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "👍🏽",
        "👩🏽‍🚀",
        "🤷🏽‍♀️",
        "1️⃣",
        "#️⃣",
        "❤️",
        "☺️",
        "🏳️‍🌈",
        "🧑‍🎄",
        "🫱🏻‍🫲🏿",
    ],
)
def test_an_emoji_counts_two_however_it_is_made(emoji: str) -> None:
    assert length(emoji) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [("👨‍🐱", 5), ("🇦🇦", 4), ("👨👩", 4), ("👨🏻‍👩🏻‍👧", 8), ("a🏽", 3), ("1\ufe0f", 3), ("12", 2)],
)
def test_what_is_no_emoji_is_counted_in_its_parts(text: str, expected: int) -> None:
    assert length(text) == expected


def test_a_letter_and_its_accent_count_as_the_one_letter_that_they_make() -> None:
    assert length("e\u0301") == 1
    assert length("ђ\u0301") == 2


def test_an_emoji_inside_a_link_costs_nothing_more() -> None:
    assert length("http://✪df.ws/ejp") == 23


def test_a_link_of_more_than_4096_characters_is_no_link() -> None:
    assert length("https://www.mzz.si/" + "a" * 4069) == 23
    assert length("https://www.mzz.si/" + "a" * 4070) == 4089


def test_a_line_end_of_windows_counts_two() -> None:
    assert length("a\r\nb") == 4


@pytest.mark.parametrize("sign", ["\ufffe", "\ufeff", "\uffff"])
def test_signs_that_x_does_not_take_keep_the_text_out(sign: str) -> None:
    result = measure(f"ABC{sign}", X)
    assert not result.fits
    assert [finding.code for finding in result.findings if finding.blocks] == ["refused_sign"]


def test_280_fit_and_281_do_not() -> None:
    assert measure("ж" * 280, X).fits
    result = measure("ж" * 281, X)
    assert not result.fits
    assert result.findings[0].sentence == "The text is 1 character too long for X (281 of 280)."
    assert excess_start("ж" * 281, X) == 280


def test_a_premium_account_may_write_more() -> None:
    assert measure("x" * 4000, X, account_limit=4000).fits
    assert measure("x" * 4001, X, account_limit=4000).limit == 4000


def test_a_link_at_the_limit_is_in_or_out_as_a_whole() -> None:
    text = "x" * 270 + " https://www.mfa.gov.rs/sr"
    assert excess_start(text, X) == 271


def test_the_excess_is_marked_in_the_text_as_it_was_typed() -> None:
    text = "e\u0301" * 281
    assert excess_start(text, X) == 560


def test_two_cashtags_are_advised_against() -> None:
    codes = [finding.code for finding in measure("$EUR and $USD.X but not $100 or a$B", X).findings]
    assert codes == ["many_cashtags"]
    assert measure("$EUR, $100", X).findings == ()
