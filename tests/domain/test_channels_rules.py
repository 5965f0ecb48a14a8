"""The rules of the channels are data with a source and a date, and a bad file is explained."""

from datetime import date

import pytest

from campaigndesk.domain.channel_rules import CONFIDENCES, UNITS, ChannelRule
from campaigndesk.domain.channels import measure
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.rule_reading import merge_overrides, parse_rules
from campaigndesk.resources import resource_text

SHIPPED = resource_text("channels.toml")
RULES = parse_rules(SHIPPED)
ORIGIN = 'source = "a letter"\nchecked = 2026-11-23\nconfidence = "A"\n'


def override(section: str, entries: str) -> str:
    return f"[{section}]\n{entries}\n{ORIGIN}"


def small(text: str = "", media: str = "", more: str = "") -> str:
    return (
        f'[lexicon]\n[channels.a]\nname = "A"\n[channels.a.text]\n{ORIGIN}{text}\n[channels.a.media]\n{ORIGIN}{media}\n'
        f"[channels.a.compose]\n{ORIGIN}\n{more}"
    )


def test_thirteen_channels_are_known() -> None:
    assert list(RULES) == [
        *("x", "facebook", "instagram", "linkedin", "youtube", "tiktok", "telegram"),
        *("mastodon", "bluesky", "threads", "viber", "whatsapp", "website"),
    ]


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_says_where_and_when_it_was_read(rule: ChannelRule) -> None:
    assert rule.unit in UNITS
    parts = (rule.text, rule.media, rule.compose, rule.title, rule.hashtags, rule.mentions, rule.links, rule.cashtags)
    for part in parts:
        if part is not None:
            assert part.origin.source
            assert part.origin.checked >= date(2026, 1, 1)
            assert part.origin.confidence in CONFIDENCES


def test_domains_of_the_network_are_known_in_their_scripts() -> None:
    assert {"срб", "укр", "бг", "мкд", "გე", "ею", "si", "ge", "ee", "eu"} <= RULES["x"].lexicon.top_level_domains


def test_an_administrator_changes_one_number_and_nothing_else() -> None:
    merged = merge_overrides(RULES, override("channels.x.text", "limit = 300"))
    assert merged["x"].limit == 300
    assert merged["x"].unit == "weighted"
    assert merged["x"].source == "a letter"
    assert merged["x"].media == RULES["x"].media
    assert merged["mastodon"] == RULES["mastodon"]
    assert RULES["x"].limit == 280


def test_an_administrator_may_bound_what_was_not_bounded() -> None:
    merged = merge_overrides(RULES, override("channels.bluesky.hashtags", "block_above = 1"))
    assert measure("#a #b", RULES["bluesky"]).fits
    assert not measure("#a #b", merged["bluesky"]).fits


def test_an_administrator_may_add_a_top_level_domain() -> None:
    merged = merge_overrides(RULES, override("lexicon.top_level_domains", 'names = "Ministry"'))
    assert measure("foreign.ministry", RULES["x"]).length == 16
    assert measure("foreign.ministry", merged["x"]).length == 23
    assert measure("mzz.si", merged["x"]).length == 23


def test_no_override_changes_nothing() -> None:
    assert merge_overrides(RULES, "") == RULES


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("limit = ", "not valid TOML"),
        ("a = 1", "unknown part “a”"),
        ("channels = 3", r"no table \[channels\]"),
        ("[channels]\nx = 3", "channels.x is not a table"),
        ("[channels.x]\ntext = 3", "channels.x.text is not a table"),
        (override("channels.y.text", ""), "a channel “y” that does not exist"),
        (override("channels.x.text", "limt = 3"), "unknown entry “limt”"),
        (override("channels.x.texts", "limit = 3"), "unknown entry “texts”"),
        ("[channels.x.text]\nlimit = 3", "has no “source”"),
        (override("channels.x.text", "limit = -3"), "“limit” of .* must be a whole number, 0 or more"),
        (override("channels.x.text", "limit = true"), "must be a whole number"),
        (override("channels.x.text", 'limit = "3"'), "must be a whole number"),
        (override("channels.x.text", 'unit = "letters"'), "must be one of characters"),
        (override("channels.x.text", "blocks = 1"), "must be true or false"),
        (override("channels.x.text", "single_weight = [[3, 1]]"), "must be a list of pairs"),
        (override("channels.x.text", "single_weight = 7"), "must be a list of pairs"),
        (override("channels.x.text", "refused = 7"), "must be a text"),
        (override("channels.x.text", "warn_at = 281"), "warns only above its limit"),
        (override("channels.x.media", 'kinds = "image/png"'), "must be a list of texts"),
        (override("channels.x.media", "min_images = 5"), "more images than it allows"),
        (override("channels.x.compose", 'url = "https://a/{name}"'), "must be an address"),
        (override("channels.instagram.hashtags", "warn_above = 31"), "warns only above the number that blocks"),
        ('[channels.x]\nname = ""', "must be a text that is not empty"),
        (override("lexicon.words", 'names = "a"'), r"unknown list \[lexicon.words\]"),
        (override("channels.facebook.text", 'unit = "weighted"'), "counts in weights but does not say which"),
    ],
)
def test_a_bad_override_is_explained(text: str, sentence: str) -> None:
    with pytest.raises(InvalidInput, match=sentence):
        merge_overrides(RULES, text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", r"no table \[channels\]"),
        ("[channels.a]\n[lexicon]", "has no “text”"),
        (small().replace('name = "A"', ""), "has no “name”"),
        (small().replace("2026-11-23", '"2026-11-23"'), "must be a day like 2026-11-23"),
        (small().replace("2026-11-23", "2026-11-23T10:00:00"), "must be a day like 2026-11-23"),
        (small().replace('confidence = "A"', 'confidence = "sure"'), "must be one of A, B, C, U"),
    ],
)
def test_a_bad_file_of_rules_is_explained(text: str, sentence: str) -> None:
    with pytest.raises(InvalidInput, match=sentence):
        parse_rules(text)


def test_a_channel_needs_no_more_than_its_three_sections() -> None:
    rule = parse_rules(small("limit = 3"))["a"]
    assert not rule.media.needs_media
    assert not measure("1234", rule).fits
    assert (rule.limit, rule.limit_with_media, rule.warn_at, rule.checked, rule.confidence) == (
        *(3, None, None),
        date(2026, 11, 23),
        "A",
    )
