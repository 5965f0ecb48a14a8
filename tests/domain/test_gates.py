"""The gates: each thing that stands against a post has a sentence and a way to mend it."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.gates import check, public_text
from domain.shelf import ANA, CLARA, MAJA, MARKO, Shelf, shelf_with_approved_post, shelf_with_draft


def codes(shelf: Shelf, now: str = "") -> set[str]:
    return {finding.code for finding in check(shelf.records["p"], shelf, now)}


def test_nothing_stands_against_an_approved_post() -> None:
    assert codes(shelf_with_approved_post()) == set()


def test_a_draft_still_needs_its_approval() -> None:
    assert codes(shelf_with_draft()) == {"approval"}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"text": "Ž" * 281}, "too_long"),
        ({"text": " "}, "empty"),
        ({"text": "left\u202eright"}, "bidi"),
        ({"text": "in\u200bvisible"}, "hidden"),
        ({"proposed_at": None}, "time"),
        ({"zone": ""}, "zone"),
        ({"account": "ge-x"}, "account_country"),
        ({"account": ""}, "account"),
        ({"channel": "telegram"}, "account_channel"),
        ({"channel": "myspace"}, "channel"),
        ({"media": [{"id": "m1", "name": "bridge.jpg", "kind": "image"}]}, "alt_text"),
        ({"embargo_until": "2026-12-11T00:00:00Z"}, "embargo"),
    ],
)
def test_each_gate_says_what_is_wrong_and_what_to_do(fields: dict[str, Any], code: str) -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", **fields)
    finding = next((f for f in check(shelf.records["p"], shelf) if code == f.code), None)
    assert finding is not None, codes(shelf)
    assert finding.sentence.endswith(".")
    assert finding.fix.endswith(".")


def picture_until(last: str) -> dict[str, Any]:
    media = [{"id": "m1", "name": "bridge.jpg", "kind": "image", "expires": last}]
    return {"media": media, "alt.m1.sl": "Most v Mostarju"}


def test_a_picture_whose_rights_end_before_the_post_goes_out_stands_in_its_way() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", **picture_until("2026-12-09"))
    finding = next(f for f in check(shelf.records["p"], shelf) if f.code == "media_expired")
    assert finding.blocks
    assert finding.sentence == "bridge.jpg may be used until 2026-12-09 only."


def test_the_last_day_of_a_picture_is_the_day_in_the_audience_s_zone() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", **picture_until("2026-12-09"), proposed_at="2026-12-09T23:30:00Z")
    assert "media_expired" in codes(shelf)
    shelf.write(ANA, "p", zone="Atlantic/Reykjavik")
    assert "media_expired" not in codes(shelf)


def test_rights_that_end_soon_after_the_post_are_worth_a_word() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", **picture_until("2026-12-20"))
    finding = next(f for f in check(shelf.records["p"], shelf) if f.code == "media_expires")
    assert not finding.blocks
    shelf.write(ANA, "p", **picture_until("2027-06-01"))
    assert "media_expires" not in codes(shelf)


def test_a_draft_without_a_time_is_measured_by_today() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", **picture_until("2026-12-20"), proposed_at=None)
    assert "media_expired" not in codes(shelf)
    assert "media_expired" in codes(shelf, "2026-12-21T08:00:00Z")


def test_a_post_with_a_picture_past_its_rights_is_not_scheduled() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", **picture_until("2026-12-09"))
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p")).code == "media_expired"


def test_an_end_of_rights_is_a_day() -> None:
    shelf = shelf_with_draft()
    write = {"media": {"value": picture_until("next year")["media"], "base": shelf.records["p"].base("media")}}
    assert shelf.refused(ANA, "set", "p", fields=write).code == "invalid_value"


def test_a_conflict_and_a_hold_stand_against_a_post() -> None:
    shelf = shelf_with_draft()
    shelf.write(MAJA, "p", base="nothing seen", text="Maja's words")
    shelf.act(CLARA, "hold", "p", reason="Wait for the summit")
    assert {"conflict", "hold"} <= codes(shelf)


def test_a_campaign_on_hold_holds_its_posts() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(CLARA, "hold", "hrd", "campaign", reason="Wait for the summit")
    assert codes(shelf) == {"hold"}
    assert shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p")).code == "on_hold"


def test_a_time_that_has_passed_is_told() -> None:
    assert "time_passed" in codes(shelf_with_approved_post(), now="2026-12-11T00:00:00Z")


def test_a_post_too_long_for_its_channel_is_approved_as_text_but_never_scheduled() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text="Ž" * 281)
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    shelf.act(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    refusal = shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert "281" in refusal.sentence


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("Za #Mir", "Za #Mir\n\nhttps://mzz.si/a"),
        ("Za #mir!", "Za #mir!\n\nhttps://mzz.si/a"),
        ("Za #Miroslava", "Za #Miroslava\n\nhttps://mzz.si/a\n\n#Mir"),
        ("#Mir https://mzz.si/abc", "#Mir https://mzz.si/abc\n\nhttps://mzz.si/a"),
        ("#Mir (https://mzz.si/a).", "#Mir (https://mzz.si/a)."),
        ("https://mzz.si/a#Mir", "https://mzz.si/a#Mir\n\nhttps://mzz.si/a\n\n#Mir"),
        ("", "https://mzz.si/a\n\n#Mir"),
    ],
)
def test_a_link_or_hashtag_is_left_out_only_where_the_text_holds_that_very_one(text: str, public: str) -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text=text, link="https://mzz.si/a")
    shelf.act(ANA, "amend", "p", field="hashtags", add=["#Mir"])
    assert public_text(shelf.records["p"]) == public


@pytest.mark.parametrize("name", ["text", "title", "content_warning", "link", "alt.m1.sl", "alt.m1.en"])
def test_a_sign_that_turns_the_direction_is_found_wherever_the_public_reads(name: str) -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", media=[{"id": "m1", "name": "bridge.jpg", "kind": "image"}])
    shelf.write(ANA, "p", **{name: "left\u202eright"})
    assert "bidi" in codes(shelf)
    shelf.write(ANA, "p", **{name: "in\u200bvisible"})
    assert "hidden" in codes(shelf)


def test_signs_inside_emoji_and_words_are_not_called_hidden() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text="👩‍🚀 in 🏴󠁧󠁢󠁥󠁮󠁧󠁿")
    assert "hidden" not in codes(shelf)


@pytest.mark.parametrize("sign", ["\u200e", "\u061c", "\u180e", "\u2063", "\u3164", "\U000e0041"])
def test_signs_that_nobody_sees_are_shown(sign: str) -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text=f"Mir{sign} vsem")
    assert "hidden" in codes(shelf)
