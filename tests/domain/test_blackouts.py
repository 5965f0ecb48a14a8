"""Blackouts: who may keep them, what they stop, and who may let a post go out all the same."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.gates import check
from domain.shelf import ADMIN, ANA, CLARA, GIORGI, MAJA, MARKO, Shelf, shelf_with_approved_post

SILENCE = {
    "starts_on": "2026-12-10", "ends_on": "2026-12-10", "occasion": "election_silence", "effect": "block",
    "reason": "Nobody campaigns on the day before the vote",
}  # fmt: skip


def silenced(by: Any = MARKO, **fields: Any) -> Shelf:
    """An approved post of Slovenia on a day on which nothing may be published there."""
    shelf = shelf_with_approved_post()
    shelf.act(by, "create", "b", "blackout", fields={**SILENCE, "country": "SI", **fields})
    return shelf


def codes(shelf: Shelf) -> dict[str, bool]:
    found = check(shelf.records["p"], shelf)
    return {finding.code: finding.blocks for finding in found if finding.code.startswith("blackout")}


def test_a_post_is_not_scheduled_into_a_blackout_and_the_reason_is_said() -> None:
    shelf = silenced()
    refusal = shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert refusal.code == "blackout"
    assert refusal.sentence == "Blackout in SI until 2026-12-10: Nobody campaigns on the day before the vote"
    assert "override" in refusal.fix


def test_a_blackout_that_warns_stops_nothing() -> None:
    shelf = silenced(effect="warn")
    assert codes(shelf) == {"blackout_warns": False}
    assert shelf.act(ANA, "schedule", "p", digest=shelf.digest("p")).get("stage") == "scheduled"


def test_an_approver_overrides_it_for_this_post_and_the_reason_is_kept() -> None:
    shelf = silenced()
    shelf.act(MARKO, "override", "p", digest=shelf.digest("p"), reason="Condolences are asked for")
    assert codes(shelf) == {"blackout_overridden": False}
    kept = shelf.act(ANA, "schedule", "p", digest=shelf.digest("p")).get("override")
    assert (kept["by"], kept["reason"]) == ("marko", "Condolences are asked for")


@pytest.mark.parametrize("change", ["text", "proposed_at", "extended"])
def test_an_override_holds_for_that_content_that_time_and_that_blackout_only(change: str) -> None:
    shelf = silenced()
    shelf.act(MARKO, "override", "p", digest=shelf.digest("p"), reason="Condolences")
    if change == "extended":
        shelf.write(MARKO, "b", reason="Nobody campaigns, and nobody condoles")
    else:
        shelf.write(ANA, "p", **{change: "2026-12-10T11:00:00Z" if change == "proposed_at" else "Come to the party"})
    assert codes(shelf) == {"blackout": True}


def test_an_override_is_taken_back() -> None:
    shelf = silenced()
    shelf.act(MARKO, "override", "p", digest=shelf.digest("p"), reason="Condolences")
    shelf.act(MARKO, "enforce", "p")
    assert codes(shelf) == {"blackout": True}
    assert shelf.refused(MARKO, "enforce", "p").code == "not_overridden"


@pytest.mark.parametrize("by", [ANA, GIORGI, CLARA])
def test_whoever_is_no_approver_of_the_country_overrides_nothing(by: Any) -> None:
    shelf = silenced()
    shelf.refused(by, "override", "p", digest=shelf.digest("p"), reason="Never mind")


def test_an_override_needs_a_reason_and_a_blackout_that_blocks() -> None:
    shelf = silenced()
    assert shelf.refused(MARKO, "override", "p", digest=shelf.digest("p"), reason=" ").code == "reason_missing"
    shelf.write(MARKO, "b", effect="warn")
    assert shelf.refused(MARKO, "override", "p", digest=shelf.digest("p"), reason="So").code == "no_blackout"


@pytest.mark.parametrize(
    "fields",
    [{"country": "GE"}, {"channels": ["facebook"]}, {"starts_on": "2026-12-11", "ends_on": "2026-12-12"}],
)
def test_a_blackout_concerns_its_own_country_channels_and_days(fields: dict[str, Any]) -> None:
    assert codes(silenced(ADMIN, **fields)) == {}


def test_the_day_is_that_of_the_clocks_where_the_post_is_read() -> None:
    shelf = silenced()
    shelf.write(ANA, "p", proposed_at="2026-12-09T23:30:00Z")
    assert codes(shelf) == {"blackout": True}
    shelf.write(ANA, "p", proposed_at="2026-12-10T23:30:00Z")
    assert codes(shelf) == {}


def test_a_blackout_of_the_network_concerns_every_country_and_is_kept_by_its_administrators() -> None:
    shelf = shelf_with_approved_post()
    shelf.refused(MARKO, "create", "b", "blackout", fields=SILENCE)
    shelf.act(ADMIN, "create", "b", "blackout", fields=SILENCE)
    assert codes(shelf) == {"blackout": True}
    refusal = shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert refusal.sentence.startswith("Blackout until 2026-12-10")


def test_approvers_keep_the_blackouts_of_their_own_country() -> None:
    shelf = silenced()
    shelf.refused(ANA, "create", "c", "blackout", fields={**SILENCE, "country": "SI"})
    shelf.refused(GIORGI, "create", "c", "blackout", fields={**SILENCE, "country": "SI"})
    shelf.refused(GIORGI, "delete", "b", "blackout")
    shelf.act(MAJA, "delete", "b", "blackout")
    assert codes(shelf) == {}


@pytest.mark.parametrize("wrong", [{"reason": ""}, {"ends_on": "2026-12-01"}, {"effect": "shout"}, {"occasion": None}])
def test_a_blackout_without_days_an_occasion_or_a_reason_is_none(wrong: dict[str, Any]) -> None:
    shelf_with_approved_post().refused(MARKO, "create", "b", "blackout", fields={**SILENCE, "country": "SI", **wrong})


def test_a_blackout_is_not_turned_into_one_that_cannot_be() -> None:
    shelf = silenced()
    write = {"value": "2026-12-01", "base": shelf.records["b"].base("ends_on")}
    shelf.refused(MARKO, "set", "b", "blackout", fields={"ends_on": write})
