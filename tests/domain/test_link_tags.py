"""Tags of a link: where a visitor came from, with everything else of the link untouched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.link_tags import TAGS, tag_word, tagged, tags_of

LINK = "https://mfa.example/rights?id=5&lang=%C5%A1l#top"


def test_tags_are_added_behind_everything_else() -> None:
    made = tagged(LINK, {"source": "x", "medium": "social", "campaign": "human-rights-day", "content": ""})
    assert made == (
        "https://mfa.example/rights?id=5&lang=%C5%A1l&utm_source=x&utm_medium=social&utm_campaign=human-rights-day#top"
    )


def test_tags_that_are_there_are_replaced_and_taken_away() -> None:
    once = tagged(LINK, {"source": "x", "content": "a b&c"})
    assert tags_of(once) == {"source": "x", "content": "a b&c"}
    assert tagged(once, {"source": "telegram"}) == tagged(LINK, {"source": "telegram"})
    assert tagged(once, {}) == LINK


@pytest.mark.parametrize("words", ["", "just words", "mailto:a@b.example", "ftp://a.example/b", "https://"])
def test_what_is_no_web_address_stays_as_it_is(words: str) -> None:
    assert tagged(words, {"source": "x"}) == words


def test_a_tag_is_written_small_and_with_hyphens() -> None:
    assert tag_word(" Human Rights Day 2026 ") == "human-rights-day-2026"
    assert tag_word("Dan človekovih pravic") == "dan-človekovih-pravic"


@given(st.dictionaries(st.sampled_from(TAGS), st.text(min_size=1, max_size=20).filter(str.strip)))
def test_every_tag_is_read_back_as_it_was_given(tags: dict[str, str]) -> None:
    kept = {name: value.strip() for name, value in tags.items() if not any("\ud800" <= c <= "\udfff" for c in value)}
    assert tags_of(tagged("https://a.example/", kept)) == kept
