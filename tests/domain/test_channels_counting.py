"""Every other channel counts in its own way too."""

import json
from pathlib import Path

import pytest

from campaigndesk.domain.channels import excess_start, measure
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

RULES = parse_rules(resource_text("channels.toml"))
DATA = json.loads((Path(__file__).parent / "data" / "declaration.json").read_text(encoding="utf-8"))
DECLARATION = {language: entry["text"] for language, entry in DATA["texts"].items()}
FAMILY = "👨‍👩‍👧‍👦"


def length(channel: str, text: str) -> int:
    return measure(text, RULES[channel]).length


@pytest.mark.parametrize(
    ("channel", "text", "expected"),
    [
        ("mastodon", FAMILY, 1),
        ("mastodon", "🇽🇰", 1),
        ("mastodon", "ђ\u0301", 1),
        ("mastodon", "a\r\nb", 3),
        ("mastodon", "https://www.mfa.gov.rs/sr/vesti/veoma-dugacak-naslov", 23),
        ("mastodon", "https://мвр.срб/вести/ა", 23),
        ("mastodon", "www.mfa.gov.rs", 14),
        ("mastodon", "see https://a.si/b).", 4 + 23 + 2),
        ("mastodon", "@ana@example.social", 4),
        ("mastodon", "@ana", 4),
        ("mastodon", "@ana.b@пример.срб, @c", 6 + 2 + 2),
        ("mastodon", "ana@example.social", 18),
        ("mastodon", "https://example.social/@ana@b.si", 23),
        ("mastodon", "https://a.si/.@ana@b.si", 23),
        ("mastodon", "@ana@b@c", 8),
        ("bluesky", FAMILY, 1),
        ("bluesky", "🇽🇰🇷🇸", 2),
        ("bluesky", "https://example.com", 19),
        ("threads", "жа", 2),
        ("threads", "😀", 4),
        ("threads", FAMILY, 25),
        ("threads", "🇽🇰", 8),
        ("threads", "❤️ ©", 6 + 2),
        ("threads", "1️⃣", 7),
        ("threads", "… € №", 5),
        ("telegram", "😀", 2),
        ("telegram", FAMILY, 11),
        ("telegram", "ა", 1),
        ("tiktok", "😀ж", 3),
        ("youtube", "aжა😀", 1 + 2 + 3 + 4),
        ("facebook", "😀" + FAMILY, 8),
        ("instagram", "ж\u0301", 2),
        ("website", "😀", 1),
    ],
)
def test_a_text_is_as_long_as_its_channel_says(channel: str, text: str, expected: int) -> None:
    assert length(channel, text) == expected


@pytest.mark.parametrize("language", sorted(DECLARATION))
def test_the_declaration_is_measured_in_code_points_bytes_and_utf16(language: str) -> None:
    text = DECLARATION[language]
    assert length("linkedin", text) == len(text)
    assert length("mastodon", text) == len(text)
    assert length("bluesky", text) == len(text)
    assert length("youtube", text) == len(text.encode())
    assert length("telegram", text) == len(text.encode("utf-16-le")) // 2


LIMITS = [
    ("x", 280),
    ("facebook", 63_206),
    ("instagram", 2200),
    ("linkedin", 3000),
    ("youtube", 5000),
    ("tiktok", 2200),
    ("telegram", 4096),
    ("mastodon", 500),
    ("bluesky", 300),
    ("threads", 500),
    ("viber", 7000),
]


@pytest.mark.parametrize(("channel", "limit"), LIMITS)
def test_the_last_character_that_fits_and_the_first_that_does_not(channel: str, limit: int) -> None:
    rule = RULES[channel]
    assert measure("a" * limit, rule).fits
    result = measure("a" * (limit + 1), rule)
    assert (result.length, result.limit, result.fits) == (limit + 1, limit, False)
    assert excess_start("a" * limit, rule) is None
    assert excess_start("a" * (limit + 1), rule) == limit


@pytest.mark.parametrize("channel", ["whatsapp", "website"])
def test_a_channel_without_a_known_limit_takes_any_length(channel: str) -> None:
    result = measure("a" * 100_000, RULES[channel])
    assert result.limit is None
    assert result.fits
    assert excess_start("a" * 100_000, RULES[channel]) is None


def test_telegram_takes_less_beside_a_picture() -> None:
    rule = RULES["telegram"]
    assert measure("a" * 1024, rule, media=1).fits
    result = measure("a" * 1025, rule, media=1)
    assert (result.limit, result.fits) == (1024, False)
    assert "beside pictures" in result.findings[0].sentence
    assert measure("a" * 1025, rule, media=0).fits
    assert measure("a" * 1025, rule, media=1, account_limit=4096).limit == 1024


def test_mastodon_counts_the_content_warning_with_the_text() -> None:
    rule = RULES["mastodon"]
    assert measure("a" * 490, rule, content_warning="politics!!").fits
    assert measure("a" * 490, rule, content_warning="politics!!!").length == 501
    assert excess_start("a" * 490, rule, content_warning="politics!!!") == 489
    assert measure("a" * 200, RULES["bluesky"], content_warning="a" * 200).length == 200


def test_a_mastodon_server_may_take_more() -> None:
    assert measure("a" * 5000, RULES["mastodon"], account_limit=5000).fits


def test_bluesky_also_counts_bytes() -> None:
    rule = RULES["bluesky"]
    text = FAMILY * 125
    result = measure(text, rule)
    assert result.length == 125
    assert not result.fits
    assert [finding.code for finding in result.findings] == ["too_many_bytes"]
    place = excess_start(text, rule)
    assert place == 120 * len(FAMILY)


def test_a_georgian_description_fills_youtube_sooner_than_a_latin_one() -> None:
    rule = RULES["youtube"]
    assert measure("ა" * 1666, rule).fits
    assert not measure("ა" * 1667, rule).fits
    assert excess_start("ა" * 1667, rule) == 1666


def test_a_family_is_never_cut_by_the_mark_of_the_excess() -> None:
    assert excess_start("a" * 498 + FAMILY, RULES["threads"]) == 498
