"""Approvals: by the right people, on the exact content, and gone when the content changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from campaigndesk.domain.approvals import read_route, waits_for, why_again
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.posts import shown_stage
from domain.shelf import ANA, CLARA, GIORGI, MAJA, MARKO, NINO, Shelf, shelf_with_approved_post, shelf_with_draft

PICTURE = {"id": "m1", "name": "bridge.jpg", "kind": "image"}
LEAD_TOO = {"steps": [{"role": "approver", "country": "own"}, {"role": "lead", "country": "lead"}]}


def in_review(**fields: Any) -> Shelf:
    shelf = shelf_with_draft(**fields)
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    return shelf


def test_a_countrys_approver_approves_what_somebody_else_wrote() -> None:
    shelf = shelf_with_approved_post()
    post = shelf.records["p"]
    assert post.get("stage") == "approved"
    assert post.get("approved")["digest"] == shelf.digest("p")
    assert post.get("approved")["content"]["text"] == "Vsi ljudje se rodijo svobodni."


def test_an_author_cannot_approve_their_own_post() -> None:
    shelf = shelf_with_draft(author=MAJA)
    shelf.act(MAJA, "submit", "p", digest=shelf.digest("p"))
    refusal = shelf.refused(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert refusal.sentence == "You wrote part of this content, so you cannot approve it."


def test_an_approver_who_mended_a_word_cannot_approve_either() -> None:
    shelf = shelf_with_draft()
    shelf.write(MAJA, "p", text="Vsi ljudje se rodijo svobodni in enaki.")
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    assert shelf.refused(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p")).code == "may_not_decide"


@pytest.mark.parametrize("stranger", [GIORGI, NINO, CLARA, ANA])
def test_nobody_else_approves_a_countrys_post(stranger: Any) -> None:
    shelf = in_review()
    shelf.refused(stranger, "decide", "p", verdict="approve", digest=shelf.digest("p"))


def test_an_approval_of_words_that_changed_meanwhile_does_not_count() -> None:
    shelf = in_review()
    seen = shelf.digest("p")
    shelf.write(ANA, "p", text="Other words")
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    assert shelf.refused(MARKO, "decide", "p", verdict="approve", digest=seen).code == "digest_not_current"


def test_a_changed_text_voids_the_approval_and_says_so() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(ANA, "p", text="Other words")
    post = shelf.records["p"]
    assert (post.get("stage"), post.get("decisions")) == ("draft", [])
    assert (post.get("lapsed")["reason"], post.get("lapsed")["by"]) == ("the text changed", "ana")


def test_a_changed_image_description_voids_the_approval() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", media=[PICTURE])
    shelf.write(ANA, "p", **{"alt.m1.sl": "Most"})
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    shelf.write(ANA, "p", **{"alt.m1.sl": "Most ponoči"})
    assert shelf.records["p"].get("stage") == "draft"
    assert shelf.records["p"].get("lapsed")["reason"] == "the image description changed"


def test_a_note_beside_the_content_leaves_the_approval() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(ANA, "p", note="Tell the embassy")
    assert shelf.records["p"].get("stage") == "approved"


def test_a_moved_post_loses_its_approval_where_the_route_covers_the_time() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(ANA, "p", proposed_at="2026-12-09T09:00:00Z")
    assert shelf.records["p"].get("lapsed")["reason"] == "the time of publication changed"


def test_a_moved_post_keeps_its_approval_where_the_route_covers_the_text_only() -> None:
    shelf = in_review(route={"steps": [{"role": "approver", "country": "own"}], "covers_time": False})
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    shelf.write(ANA, "p", proposed_at="2026-12-09T09:00:00Z")
    post = shelf.records["p"]
    assert (post.get("stage"), post.get("confirmed_at")) == ("approved", None)


def test_a_request_for_changes_needs_a_reason_and_sends_the_post_back() -> None:
    shelf = in_review()
    digest = shelf.digest("p")
    assert shelf.refused(MARKO, "decide", "p", verdict="request_changes", digest=digest).code == "reason_missing"
    shelf.act(MARKO, "decide", "p", verdict="request_changes", digest=digest, reason="Too formal")
    assert shelf.records["p"].get("stage") == "changes_requested"


def test_the_campaign_lead_decides_after_the_countrys_approver() -> None:
    shelf = in_review(route=LEAD_TOO)
    post = shelf.records["p"]
    assert waits_for(post, shelf.records["hrd"], shelf) == ("marko", "maja")
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert shelf.records["p"].get("stage") == "in_review"
    assert waits_for(shelf.records["p"], shelf.records["hrd"], shelf) == ()


def test_all_means_every_approver_of_the_country() -> None:
    shelf = in_review(route={"steps": [{"role": "approver", "country": "own", "need": "all"}]})
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert shelf.records["p"].get("stage") == "in_review"
    shelf.act(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert shelf.records["p"].get("stage") == "approved"


def test_two_of_the_approvers_are_not_one_who_clicks_twice() -> None:
    shelf = in_review(route={"steps": [{"role": "approver", "country": "own", "need": 2}]})
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    shelf.refused(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    assert shelf.records["p"].get("stage") == "in_review"


@pytest.mark.parametrize(
    "route",
    [
        {"steps": []},
        {"steps": [{"role": "lead", "country": "lead"}]},
        {"steps": [{"role": "approver", "country": "own", "need": "some"}]},
        {"steps": [{"role": "approver", "country": "own", "need": 0}]},
        {"steps": [{"role": "approver", "country": "own"}, {"role": "observer", "country": "own"}]},
        "any",
    ],
)
def test_a_route_that_could_pass_a_country_by_is_refused(route: Any) -> None:
    with pytest.raises(InvalidInput):
        read_route(route)


def test_a_post_with_an_open_conflict_is_not_approved() -> None:
    shelf = in_review()
    shelf.write(MAJA, "p", base="nothing seen", text="Maja's words")
    assert shelf.refused(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p")).code == "open_conflict"


def test_a_scheduled_post_whose_time_passed_is_missed() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    post = shelf.records["p"]
    assert shown_stage(post, "2026-12-10T08:59:59Z") == "scheduled"
    assert shown_stage(post, "2026-12-10T09:00:01Z") == "missed"


def test_a_post_on_hold_is_not_scheduled_until_the_coordinator_releases_it() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(CLARA, "hold", "p", reason="Wait for the summit")
    assert shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p")).code == "on_hold"
    assert shelf.refused(ANA, "release", "p").code == "not_yours"
    shelf.act(CLARA, "release", "p")
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert shelf.records["p"].get("confirmed_at") == "2026-12-10T09:00:00Z"


def test_what_is_public_is_not_changed_any_more() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"), link="https://x.com/mzz/1")
    write = {"text": {"value": "Other", "base": shelf.records["p"].base("text")}}
    assert shelf.refused(ANA, "set", "p", fields=write).code == "published"
    assert shelf.refused(ANA, "delete", "p").code == "published"
    shelf.act(ANA, "withdraw", "p", reason="The link was wrong")
    assert shelf.refused(ANA, "reopen", "p").code == "was_public"


def test_a_post_whose_contents_were_erased_can_be_sent_for_approval_again() -> None:
    for made, stage in ((in_review(), "in_review"), (shelf_with_approved_post(), "approved")):
        emptied: dict[str, Any] = {"approved": {}, "submitted": {}, "decisions": []}
        post = made.records["p"]
        made.records["p"] = replace(post, fields={**post.fields, **emptied})
        assert bool(why_again(made.records["p"], made)) == (stage == "approved")
        made.act(ANA, "submit", "p", digest=made.digest("p"))
        assert made.records["p"].get("stage") == "in_review"
