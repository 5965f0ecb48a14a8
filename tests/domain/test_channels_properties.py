"""What holds for every text on every channel."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.channels import excess_start, measure, split_thread
from campaigndesk.domain.counting import grapheme_length, stretches_of, text_length
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

RULES = parse_rules(resource_text("channels.toml"))
CHANNELS = sorted(RULES)
LIMITED = sorted(channel for channel, rule in RULES.items() if rule.limit is not None)

PIECES = [
    *"abž ј\nა.,!-_@#$/?&()…“”",
    *("\r\n", "\n\n", "e\u0301", "ђ\u0301", "\u200d", "\ufe0f", "\u20e3", "1", "\u202a", "日本"),
    *("http://", "https://", "example", ".com", ".срб", ".გე", "t.co/", "xn--p1ai", "@ana@example.social"),
    *("👨‍👩‍👧‍👦", "🇽🇰", "🇦", "👍🏽", "❤️", "1️⃣", "👨", "😀", "реч ", "слово. ", "Sentence one. "),
]
texts = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
anything = st.text(st.characters(), max_size=60)
words = st.lists(st.sampled_from(["мир", "peace", "მშვიდობა", "taika", "žodis"]), max_size=8).map(" ".join)


@given(texts | anything)
def test_x_does_not_care_how_accents_are_written(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert text_length(text, RULES["x"]) == text_length(composed, RULES["x"]) == text_length(decomposed, RULES["x"])


@pytest.mark.parametrize("channel", CHANNELS)
@given(text=texts, more=words)
def test_more_words_never_make_a_text_shorter(channel: str, text: str, more: str) -> None:
    rule = RULES[channel]
    assert text_length(f"{text} {more}", rule) >= text_length(f"{text} ", rule)


@pytest.mark.parametrize("channel", CHANNELS)
@given(text=texts | anything | st.text(st.characters(exclude_categories=()), max_size=30))
def test_no_text_whatever_breaks_a_measure(channel: str, text: str) -> None:
    result = measure(text, RULES[channel], title=text, content_warning=text)
    assert result.length >= 0
    assert all(finding.sentence and finding.code for finding in result.findings)


@pytest.mark.parametrize("channel", CHANNELS)
@given(text=texts)
def test_the_stretches_of_a_text_cover_it_and_cost_what_it_is_long(channel: str, text: str) -> None:
    rule = RULES[channel]
    composed = unicodedata.normalize("NFC", text)
    stretches = list(stretches_of(composed, rule))
    assert "".join(composed[stretch.start : stretch.end] for stretch in stretches) == composed
    total = sum(stretch.cost for stretch in stretches)
    length = text_length(composed, rule)
    assert total == length or (rule.unit == "graphemes" and total > length)


@given(texts | anything)
def test_the_short_way_of_counting_graphemes_agrees_with_the_long_one(text: str) -> None:
    assert grapheme_length(text) == sum(1 for _ in stretches_of(text, RULES["bluesky"]))


@pytest.mark.parametrize("channel", LIMITED)
@given(text=texts, limit=st.integers(30, 60))
def test_what_stands_before_the_excess_fits(channel: str, text: str, limit: int) -> None:
    rule = RULES[channel]
    place = excess_start(text, rule, account_limit=limit)
    assert (place is None) == measure_fits(text, channel, limit)
    if place is not None:
        assert 0 <= place < len(text)


def measure_fits(text: str, channel: str, limit: int) -> bool:
    codes = {finding.code for finding in measure(text, RULES[channel], account_limit=limit).findings}
    return not codes & {"too_long", "too_many_bytes"}


@pytest.mark.parametrize("channel", LIMITED)
@given(text=texts, limit=st.integers(60, 90), numbered=st.booleans())
def test_every_post_of_a_thread_fits_and_nothing_but_white_space_is_lost(
    channel: str, text: str, limit: int, numbered: bool
) -> None:
    parts = split_thread(text, RULES[channel], numbered, account_limit=limit)
    assert all(measure_fits(part, channel, limit) for part in parts)
    if numbered and len(parts) > 1:
        parts = [part.removesuffix(f" {place}/{len(parts)}") for place, part in enumerate(parts, start=1)]
    assert "".join("".join(parts).split()) == "".join(text.split())
