"""What a channel objects to is said in sentences that an officer understands."""

import time

import pytest

from campaigndesk.domain.channels import measure
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text

RULES = parse_rules(resource_text("channels.toml"))


def found(
    channel: str, text: str = "Hello", *, media: int = 1, title: str = "A title", account_limit: int | None = None
) -> dict[str, Finding]:
    result = measure(text, RULES[channel], media=media, title=title, account_limit=account_limit)
    return {finding.code: finding for finding in result.findings}


@pytest.mark.parametrize("channel", sorted(RULES))
def test_a_short_text_with_a_picture_and_a_title_is_fine_everywhere(channel: str) -> None:
    assert found(channel) == {}


@pytest.mark.parametrize("channel", sorted(RULES))
@pytest.mark.parametrize("broken", ["\x00", "\ud800", "\udc00a", "\ud83d\ude00", "https://a.si/\ud800 \x00"])
def test_a_broken_character_is_found_everywhere_and_nothing_crashes(channel: str, broken: str) -> None:
    result = measure(f"Hello {broken}", RULES[channel], media=1)
    assert not result.fits
    assert result.findings[0].code == "broken_sign"
    assert result.findings[0].blocks


def test_the_place_of_a_broken_character_is_named() -> None:
    assert found("x", "ab\x00")["broken_sign"].sentence == (
        "The text holds a NUL character at place 3, which no channel takes."
    )


def test_a_post_for_instagram_without_a_picture_is_stopped_but_its_text_fits() -> None:
    result = measure("Hello", RULES["instagram"])
    assert result.fits
    assert [(finding.code, finding.blocks) for finding in result.findings] == [("media_missing", True)]


@pytest.mark.parametrize(
    ("channel", "most", "blocks"), [("x", 4, True), ("mastodon", 4, True), ("viber", 1, False), ("facebook", 10, False)]
)
def test_too_many_pictures_stop_a_post_only_where_the_number_is_sure(channel: str, most: int, blocks: bool) -> None:
    assert "too_many_media" not in found(channel, media=most)
    assert found(channel, media=most + 1)["too_many_media"].blocks is blocks


def test_six_hashtags_on_instagram_are_advised_against_and_31_are_stopped() -> None:
    tags = [f"#права{number}" for number in range(31)]
    assert found("instagram", " ".join(tags[:5])) == {}
    assert not found("instagram", " ".join(tags[:6]))["many_hashtags"].blocks
    assert not found("instagram", " ".join(tags[:30]))["many_hashtags"].blocks
    assert found("instagram", " ".join(tags))["too_many_hashtags"].fix == "Take out 1."


@pytest.mark.parametrize(
    "text",
    [
        "#1 #2 #3 #4 #5 #6",
        "https://a.si/#a https://a.si/#b https://a.si/#c https://a.si/#d https://a.si/#e https://a.si/#f",
        "a#b c#d e#f g#h i#j k#l",
        "&#a; &#b; &#c; &#d; &#e; &#f;",
        "1️⃣#️⃣ # # # # #",
    ],
)
def test_what_only_looks_like_a_hashtag_is_not_counted(text: str) -> None:
    assert found("instagram", text) == {}


@pytest.mark.parametrize("text", ["#მშვიდობა", "(#мир)", "♥️#мир", "＃мир", "#2026мир", "#il·lusió"])
def test_hashtags_in_every_script_are_counted(text: str) -> None:
    assert "many_hashtags" in found("instagram", " ".join([text] * 6))


def test_mentions_on_instagram_are_counted_but_not_addresses() -> None:
    assert found("instagram", "a@b.si c@d.si e@f.si g@h.si") == {}
    assert "many_mentions" in found("instagram", "@a @b.c @d_e (@f)")
    assert found("instagram", " ".join("@a" for _ in range(21)))["too_many_mentions"].blocks


def test_six_different_links_are_too_many_for_threads() -> None:
    links = [f"https://www.mzz.si/{number}" for number in range(5)]
    assert found("threads", " ".join(links * 2)) == {}
    assert found("threads", " ".join([*links, "mzz.si"]))["too_many_links"].blocks


def test_a_second_topic_on_threads_is_advised_against() -> None:
    assert found("threads", "#a") == {}
    assert "many_hashtags" in found("threads", "#a #b")


@pytest.mark.parametrize("sign", "<>")
def test_youtube_takes_no_angle_brackets(sign: str) -> None:
    assert found("youtube", f"a {sign} b")["refused_sign"].sentence == f"YouTube does not take “{sign}” in a text."
    assert found("youtube", title=f"a {sign} b")["title_sign"].blocks


def test_a_title_for_youtube_has_at_most_100_characters() -> None:
    assert found("youtube", title="ж" * 100) == {}
    assert found("youtube", title="ж" * 101)["title_too_long"].blocks
    assert not found("youtube", title=" ")["title_missing"].blocks


def test_a_long_text_for_whatsapp_and_viber_is_only_advised_against() -> None:
    assert found("whatsapp", "a" * 4096) == {}
    assert not found("whatsapp", "a" * 4097)["long"].blocks
    assert found("viber", "a" * 512) == {}
    assert not found("viber", "a" * 513)["long"].blocks
    assert found("viber", "a" * 769)["too_long"].blocks
    assert found("viber", "a" * 769, media=0) == {}


def test_where_the_unit_is_not_known_an_emoji_at_the_limit_is_pointed_out() -> None:
    assert found("linkedin", "😀" + "a" * 2998) == {}
    assert not found("linkedin", "😀" + "a" * 2999)["unit_unknown"].blocks


def test_only_channels_with_threads_offer_one() -> None:
    assert found("x", "a" * 281)["too_long"].fix == "Shorten it, or make a thread of it."
    assert found("linkedin", "a" * 3001)["too_long"].fix == "Shorten it."


def test_a_text_of_ten_megabytes_is_measured_all_the_same() -> None:
    text = "Сва људска бића. https://a.si/б #а @a.b "
    huge = text * (10_000_000 // len(text.encode()))
    for channel, rule in RULES.items():
        result = measure(huge, rule, media=1)
        assert result.fits is (rule.limit is None), channel


@pytest.mark.parametrize(
    "row", ["a_a.com.", "👨\u200d", "🇽", "e\u0301", "http://a.si/((((a", "@a@b.", "路.", "#a_", "\u200d"]
)
def test_a_text_made_to_keep_the_desk_busy_does_not(row: str) -> None:
    text = (row * 10_000)[:10_000]
    start = time.perf_counter()
    for channel in ("x", "mastodon", "threads", "instagram"):
        measure(text, RULES[channel])
    assert time.perf_counter() - start < 10
