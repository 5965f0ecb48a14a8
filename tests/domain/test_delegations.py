"""Decisions handed to a colleague: by whom they are, on which days, and never so that one person counts twice."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.approvals import waits_for
from campaigndesk.domain.people import Author
from domain.shelf import ADMIN, ANA, GIORGI, MAJA, MARKO, NINO, ZALA, Shelf, shelf_with_draft

DELEGATION = {
    "country": "SI", "role": "approver", "from_person": "marko", "to_person": "ana",
    "starts_on": "2026-12-07", "ends_on": "2026-12-11",
}  # fmt: skip
TWO = {"steps": [{"role": "approver", "country": "own", "need": 2}]}
ALL = {"steps": [{"role": "approver", "country": "own", "need": "all"}]}
LEAD_TOO = {"steps": [{"role": "approver", "country": "own"}, {"role": "lead", "country": "lead"}]}


def handed(shelf: Shelf, by: Author = MARKO, name: str = "d", **fields: Any) -> None:
    shelf.act(by, "create", name, "delegation", fields={**DELEGATION, **fields})


def in_review(writer: Author = MAJA, sender: Author = MAJA, **fields: Any) -> Shelf:
    shelf = shelf_with_draft(author=writer, **fields)
    shelf.act(sender, "submit", "p", digest=shelf.digest("p"))
    return shelf


def approve(shelf: Shelf, who: Author) -> Any:
    return shelf.attempt(who, "decide", "p", verdict="approve", digest=shelf.digest("p"))


def waiting(shelf: Shelf) -> tuple[str, ...]:
    return waits_for(shelf.records["p"], shelf.records["hrd"], shelf)


def test_a_colleague_decides_instead_and_the_decision_says_for_whom() -> None:
    shelf = in_review()
    assert waiting(shelf) == ("marko",)
    handed(shelf)
    assert waiting(shelf) == ("marko", "ana")
    approve(shelf, ANA)
    post = shelf.records["p"]
    assert post.get("stage") == "approved"
    assert (post.get("decisions")[0]["by"], post.get("decisions")[0]["for"]) == ("ana", "marko")


def test_an_officer_without_any_role_of_an_approver_decides_instead_of_one() -> None:
    shelf = in_review()
    assert approve(shelf, ZALA).code == "not_yours"
    handed(shelf, to_person="zala")
    approve(shelf, ZALA)
    assert shelf.records["p"].get("stage") == "approved"


@pytest.mark.parametrize(
    ("day", "may"), [("2026-12-06", False), ("2026-12-07", True), ("2026-12-11", True), ("2026-12-12", False)]
)
def test_it_holds_from_its_first_day_to_its_last(day: str, may: bool) -> None:
    shelf = in_review()
    handed(shelf)
    shelf.day = day
    approve(shelf, ANA)
    assert (shelf.records["p"].get("stage") == "approved") is may


def test_what_was_taken_back_or_taken_away_holds_no_more() -> None:
    for act in ("revoke", "delete"):
        shelf = in_review()
        handed(shelf, to_person="zala")
        if act == "revoke":
            shelf.write(MARKO, "d", revoked=True)
        else:
            shelf.act(MARKO, "delete", "d", "delegation")
        assert waiting(shelf) == ("marko",)
        assert approve(shelf, ZALA).code == "not_yours"


def test_what_was_decided_stays_decided_after_the_last_day() -> None:
    shelf = in_review(route=LEAD_TOO)
    handed(shelf, to_person="ana")
    approve(shelf, ANA)
    shelf.day = "2026-12-20"
    assert shelf.records["p"].get("stage") == "in_review"
    shelf.refused(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))


def test_who_wrote_part_of_it_does_not_decide_for_another_either() -> None:
    shelf = in_review(writer=ANA, sender=ANA)
    handed(shelf)
    assert approve(shelf, ANA).sentence == "You wrote part of this content, so you cannot approve it."
    assert waiting(shelf) == ("marko", "maja")


def test_who_wrote_part_of_it_cannot_have_it_approved_by_a_stand_in() -> None:
    shelf = in_review()
    handed(shelf, by=MAJA, from_person="maja")
    assert waiting(shelf) == ("marko",)
    refused = approve(shelf, ANA)
    assert refused.code == "may_not_decide"
    assert "wrote part of this content" in refused.sentence


def test_one_right_is_not_used_twice() -> None:
    shelf = in_review(writer=ZALA, sender=ZALA, route=TWO)
    handed(shelf)
    approve(shelf, ANA)
    assert approve(shelf, MARKO).sentence == "Somebody has already decided on this content for you."
    assert shelf.records["p"].get("stage") == "in_review"
    approve(shelf, MAJA)
    assert shelf.records["p"].get("stage") == "approved"


def test_one_person_does_not_decide_twice_for_two_people() -> None:
    shelf = in_review(writer=ZALA, sender=ZALA, route=TWO)
    handed(shelf)
    handed(shelf, by=MAJA, name="e", from_person="maja")
    approve(shelf, ANA)
    assert approve(shelf, ANA).sentence == "You have already decided on this content."
    assert len(shelf.records["p"].get("decisions")) == 1


def test_an_approver_who_stands_in_for_another_counts_once() -> None:
    shelf = in_review(writer=ANA, sender=ANA, route=TWO)
    handed(shelf, to_person="maja")
    approve(shelf, MAJA)
    assert shelf.records["p"].get("decisions")[0].get("for") is None
    assert shelf.records["p"].get("stage") == "in_review"
    assert waiting(shelf) == ("marko",)


def test_all_is_met_where_one_of_them_had_their_say_through_a_stand_in() -> None:
    shelf = in_review(writer=ZALA, sender=ZALA, route=ALL)
    handed(shelf)
    approve(shelf, ANA)
    assert waiting(shelf) == ("maja",)
    approve(shelf, MAJA)
    assert shelf.records["p"].get("stage") == "approved"


def test_nobody_decides_in_one_step_for_another_and_in_the_next_for_themselves() -> None:
    shelf = in_review(route=LEAD_TOO)
    handed(shelf)
    approve(shelf, ANA)
    assert approve(shelf, ANA).sentence == "You have already decided on this content."


def test_nobody_hands_over_what_is_not_theirs() -> None:
    shelf = shelf_with_draft()
    for by, fields in (
        (MAJA, {}),  # another's
        (GIORGI, {}),
        (NINO, {"from_person": "nino", "country": "GE", "to_person": "giorgi"}),  # holds no such role
        (ANA, {"from_person": "ana", "to_person": "maja"}),
        (MARKO, {"role": "lead"}),
        (MARKO, {"role": "coordinator"}),
        (MARKO, {"country": "GE"}),
    ):
        shelf.refused(by, "create", "d", "delegation", fields={**DELEGATION, **fields})


def test_what_was_handed_to_somebody_is_not_handed_on() -> None:
    shelf = in_review()
    handed(shelf)
    fields = {**DELEGATION, "from_person": "ana", "to_person": "maja"}
    refusal = shelf.refused(ANA, "create", "e", "delegation", fields=fields)
    assert refusal.fix == "What was handed to somebody cannot be handed on."
    shelf.refused(ADMIN, "create", "e", "delegation", fields=fields)


def test_it_ends_with_the_role_of_the_one_who_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = in_review()
    handed(shelf)
    everyone = shelf.people
    monkeypatch.setattr(shelf, "people", lambda role, country: [p for p in everyone(role, country) if p != "marko"])
    assert waiting(shelf) == ()
    assert approve(shelf, ANA).code == "may_not_decide"


def test_a_countrys_decisions_stay_in_the_country() -> None:
    refusal = shelf_with_draft().refused(
        MARKO, "create", "d", "delegation", fields={**DELEGATION, "to_person": "giorgi"}
    )
    assert refusal.code == "not_a_colleague"


def test_an_administrator_hands_over_for_somebody_who_is_away_and_that_person_takes_it_back() -> None:
    shelf = in_review()
    handed(shelf, by=ADMIN, to_person="zala")
    shelf.write(MARKO, "d", revoked=True)
    assert approve(shelf, ZALA).code == "not_yours"


def test_nobody_else_changes_a_delegation() -> None:
    shelf = in_review()
    handed(shelf)
    base = {"value": "2027-01-01", "base": shelf.records["d"].base("ends_on")}
    shelf.refused(MAJA, "set", "d", "delegation", fields={"ends_on": base})
    shelf.refused(MAJA, "delete", "d", "delegation")
    shelf.refused(MARKO, "set", "d", "delegation", fields={"to_person": {**base, "value": "maja"}})


@pytest.mark.parametrize(
    "wrong", [{"ends_on": "2026-12-01"}, {"ends_on": ""}, {"to_person": "marko"}, {"to_person": "nobody"}]
)
def test_days_and_people_must_make_sense(wrong: dict[str, str]) -> None:
    shelf_with_draft().refused(MARKO, "create", "d", "delegation", fields={**DELEGATION, **wrong})
