"""The gates: each thing that stands against a post has a sentence and a way to mend it."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.gates import check
from domain.shelf import ANA, CLARA, MAJA, Shelf, shelf_with_approved_post, shelf_with_draft


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
