"""Ways past an approval that were tried on the rules: each of them stays shut."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.approvals import waits_for
from campaigndesk.domain.digest import digest_of
from campaigndesk.domain.gates import check
from domain.shelf import ANA, MAJA, MARKO, Shelf, shelf_with_approved_post, shelf_with_draft

OWN = {"role": "approver", "country": "own"}
LEAD = {"role": "lead", "country": "lead"}
PICTURE = {"id": "m1", "name": "bridge.jpg", "kind": "image"}


def submit(shelf: Shelf) -> None:
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))


def approve(shelf: Shelf, *people: Any) -> None:
    for person in people:
        shelf.act(person, "decide", "p", verdict="approve", digest=shelf.digest("p"))


def schedule(shelf: Shelf) -> None:
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))


def published() -> Shelf:
    shelf = shelf_with_approved_post()
    schedule(shelf)
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"), link="https://x.com/mzz/1")
    return shelf


def stage(shelf: Shelf) -> str:
    return str(shelf.records["p"].get("stage"))


def codes(shelf: Shelf) -> set[str]:
    return {finding.code for finding in check(shelf.records["p"], shelf)}


def test_a_post_approved_outside_a_strict_campaign_is_approved_anew_inside_it() -> None:
    shelf = shelf_with_draft(route={"steps": [OWN, LEAD]})
    shelf.write(ANA, "p", campaign="")
    submit(shelf)
    approve(shelf, MARKO)
    shelf.write(ANA, "p", campaign="hrd")
    assert stage(shelf) == "draft"
    assert shelf.records["p"].get("lapsed")["reason"] == "the campaign changed"


def test_an_approver_who_puts_a_post_into_a_campaign_wrote_none_of_it() -> None:
    shelf = shelf_with_draft()
    shelf.write(MARKO, "p", campaign="")
    submit(shelf)
    approve(shelf, MARKO)
    assert stage(shelf) == "approved"


def test_a_post_approved_before_its_route_had_a_second_step_is_not_scheduled() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(ANA, "hrd", route={"steps": [OWN, LEAD]})
    refusal = shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert refusal.sentence == "The approval route has changed since this post was approved."


def test_a_post_scheduled_before_its_route_had_a_second_step_is_not_published() -> None:
    shelf = shelf_with_approved_post()
    schedule(shelf)
    shelf.write(ANA, "hrd", route={"steps": [OWN, LEAD]})
    assert shelf.refused(ANA, "publish", "p", digest=shelf.digest("p")).code == "approval"


def test_a_post_whose_route_changed_can_be_sent_for_approval_again() -> None:
    shelf = shelf_with_approved_post()
    schedule(shelf)
    assert shelf.refused(ANA, "submit", "p", digest=shelf.digest("p")).code == "wrong_stage"
    shelf.write(ANA, "hrd", route={"steps": [{**OWN, "need": 2}]})
    submit(shelf)
    post = shelf.records["p"]
    assert (stage(shelf), post.get("decisions"), post.get("confirmed_at")) == ("in_review", [], None)
    approve(shelf, MARKO, MAJA)
    schedule(shelf)


def test_a_decision_in_one_step_is_not_counted_in_the_step_that_took_its_place() -> None:
    shelf = shelf_with_draft(route={"steps": [OWN, OWN, LEAD]})
    submit(shelf)
    approve(shelf, MARKO, MAJA)
    shelf.write(ANA, "hrd", route={"steps": [OWN, LEAD]})
    assert waits_for(shelf.records["p"], shelf.records["hrd"], shelf) == ("marko", "maja")
    approve(shelf, MARKO)
    assert stage(shelf) == "in_review"


def test_a_decision_on_an_easier_route_does_not_count_on_a_stricter_one() -> None:
    shelf = shelf_with_draft()
    submit(shelf)
    seen = shelf.digest("p")
    shelf.write(ANA, "hrd", route={"steps": [OWN], "covers_time": False})
    assert shelf.refused(MARKO, "decide", "p", verdict="approve", digest=seen).code == "digest_not_current"


def test_an_approved_text_can_be_hashed_again_from_what_was_kept() -> None:
    approved = shelf_with_approved_post().records["p"].get("approved")
    assert digest_of(approved["content"]) == approved["digest"]
    assert approved["content"]["steps"] == [["approver", "SI", 1]]


@pytest.mark.parametrize("act", ["schedule", "publish"])
def test_an_embargo_set_after_the_approval_holds_the_post_back(act: str) -> None:
    shelf = shelf_with_approved_post()
    if act == "publish":
        schedule(shelf)
    shelf.write(ANA, "hrd", embargo_until="2026-12-24T00:00:00Z")
    assert shelf.refused(ANA, act, "p", digest=shelf.digest("p")).code == "embargo"


def test_a_public_post_that_was_withdrawn_is_neither_rewritten_nor_deleted() -> None:
    shelf = published()
    shelf.act(ANA, "withdraw", "p", reason="The link was wrong")
    write = {"text": {"value": "Other", "base": shelf.records["p"].base("text")}}
    assert shelf.refused(ANA, "set", "p", fields=write).code == "published"
    assert shelf.refused(ANA, "amend", "p", field="hashtags", add=["x"]).code == "published"
    assert shelf.refused(ANA, "delete", "p").code == "published"


def test_writing_the_same_words_again_leaves_the_approval_and_the_approver_free() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(MAJA, "p", text=shelf.records["p"].get("text"), title="", media=[])
    assert stage(shelf) == "approved"
    assert shelf.records["p"].get("contributors") == ["ana"]


def test_the_description_of_a_picture_with_a_dotted_name_is_part_of_what_is_approved() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", media=[{**PICTURE, "id": "bridge.jpg"}], **{"alt.bridge.jpg.sl": "Most"})
    submit(shelf)
    seen = shelf.digest("p")
    shelf.write(ANA, "p", **{"alt.bridge.jpg.sl": "Nekaj drugega"})
    submit(shelf)
    assert shelf.refused(MARKO, "decide", "p", verdict="approve", digest=seen).code == "digest_not_current"


def test_hashtags_in_another_order_are_other_content() -> None:
    shelf = shelf_with_draft()
    shelf.act(ANA, "amend", "p", field="hashtags", add=["Mir", "Pravice"])
    seen = shelf.digest("p")
    shelf.act(ANA, "amend", "p", field="hashtags", remove=["Mir"])
    shelf.act(ANA, "amend", "p", field="hashtags", add=["Mir"])
    assert shelf.digest("p") != seen


def test_a_review_that_waits_for_nobody_any_more_can_be_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = shelf_with_draft(route={"steps": [{**OWN, "need": "all"}]})
    submit(shelf)
    approve(shelf, MARKO)
    monkeypatch.setattr(shelf, "people", lambda role, country: ["marko"])
    refusal = shelf.refused(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert refusal.sentence == "All steps of the approval are already met."
    submit(shelf)
    approve(shelf, MARKO)
    assert stage(shelf) == "approved"


def test_all_in_a_second_step_means_those_who_have_not_decided_in_the_first() -> None:
    shelf = shelf_with_draft(route={"steps": [OWN, {**OWN, "need": "all"}]})
    submit(shelf)
    approve(shelf, MARKO, MAJA)
    assert stage(shelf) == "approved"


def approval_sentence(shelf: Shelf) -> str:
    return next(finding.sentence for finding in check(shelf.records["p"], shelf) if finding.code == "approval")


def test_a_post_that_too_few_people_can_approve_says_so() -> None:
    shelf = shelf_with_draft(route={"steps": [{**OWN, "need": 3}]})
    wanted = "It cannot be approved: it needs 3 people with the role approver of SI, and 2 can decide."
    assert approval_sentence(shelf) == wanted
    submit(shelf)
    approve(shelf, MARKO)
    assert approval_sentence(shelf) == wanted


def test_a_post_that_all_its_approvers_helped_to_write_says_so() -> None:
    shelf = shelf_with_draft(route={"steps": [{**OWN, "need": "all"}]})
    shelf.write(MAJA, "p", text="Maja's words")
    assert approval_sentence(shelf) == "It is not approved."
    shelf.write(MARKO, "p", title="Marko's title")
    assert "and nobody can decide" in approval_sentence(shelf)


def test_one_person_cannot_be_the_approver_in_two_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = shelf_with_draft(route={"steps": [OWN, OWN]})
    assert approval_sentence(shelf) == "It is not approved."
    monkeypatch.setattr(shelf, "people", lambda role, country: ["marko"])
    assert approval_sentence(shelf).startswith("It cannot be approved: it needs one more person with the role approver")
    submit(shelf)
    approve(shelf, MARKO)
    assert approval_sentence(shelf).startswith("It cannot be approved")


@pytest.mark.parametrize(
    "route",
    [
        {"steps": [OWN], "covers_time": None},
        {"steps": [OWN], "covers_time": 0},
        {"steps": [OWN], "cover_time": True},
        {"steps": [{**OWN, "needs": 2}]},
        {"steps": [{**OWN, "need": 10**15}]},
        {"steps": [OWN, {"role": "lead", "country": "everywhere"}]},
        {"steps": [OWN, {"role": "lead", "country": {}}]},
        {"steps": [OWN] * 11},
    ],
)
def test_a_route_that_says_less_than_it_seems_to_say_is_refused(route: Any) -> None:
    shelf = shelf_with_draft()
    write = {"route": {"value": route, "base": shelf.records["hrd"].base("route")}}
    assert shelf.refused(ANA, "set", "hrd", "campaign", fields=write).code == "invalid_value"
