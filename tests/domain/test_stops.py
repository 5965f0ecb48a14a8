"""Stops: who may place and lift them, what they keep from the public, and what passes with two approvers."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.changes import Change
from campaigndesk.domain.gates import check
from campaigndesk.domain.people import Author
from campaigndesk.domain.proofs import minutes_allowed
from domain.shelf import (
    ADMIN,
    ANA,
    CLARA,
    GIORGI,
    MAJA,
    MARKO,
    NINO,
    ZALA,
    Shelf,
    shelf_with_approved_post,
    shelf_with_draft,
)

WHY = "A crisis cell was called"
TAMAR = Author("tamar", frozenset({("lead", "GE")}))


def stopped(by: Author = CLARA, **parts: Any) -> Shelf:
    """An approved post of Slovenia on X, and a stop."""
    shelf = shelf_with_approved_post()
    shelf.act(by, "create", "s", "stop", fields={**parts, "reason": WHY})
    return shelf


def codes(shelf: Shelf) -> dict[str, bool]:
    found = check(shelf.records["p"], shelf)
    return {one.code: one.blocks for one in found if one.code in ("stopped", "stop_passed", "made_late")}


def scheduled() -> Shelf:
    shelf = shelf_with_approved_post()
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    return shelf


SCOPES: list[dict[str, Any]] = [{}, {"country": "SI"}, {"channel": "x"}, {"campaign": "hrd"}]
ELSEWHERE: list[dict[str, Any]] = [
    {"country": "GE"}, {"channel": "facebook"}, {"campaign": "other"}, {"country": "SI", "channel": "facebook"},
]  # fmt: skip


@pytest.mark.parametrize("parts", SCOPES)
def test_nothing_in_its_scope_is_scheduled_while_it_stands(parts: dict[str, Any]) -> None:
    shelf = stopped(**parts)
    assert codes(shelf) == {"stopped": True}
    refusal = shelf.refused(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert refusal.code == "stopped"
    assert WHY in refusal.sentence


@pytest.mark.parametrize("parts", ELSEWHERE)
def test_what_it_does_not_cover_goes_on(parts: dict[str, Any]) -> None:
    shelf = stopped(**parts)
    assert codes(shelf) == {}
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))


@pytest.mark.parametrize("parts", SCOPES)
def test_what_was_scheduled_before_is_not_published(parts: dict[str, Any]) -> None:
    shelf = scheduled()
    shelf.act(CLARA, "create", "s", "stop", fields={**parts, "reason": WHY})
    assert shelf.refused(ANA, "publish", "p", digest=shelf.digest("p")).code == "stopped"


MAY: list[tuple[Author, dict[str, Any]]] = [
    (CLARA, {}), (ADMIN, {}), (CLARA, {"country": "SI"}), (CLARA, {"channel": "x"}), (CLARA, {"campaign": "hrd"}),
    (MARKO, {"country": "SI"}), (MARKO, {"country": "SI", "channel": "x"}),
    (MARKO, {"country": "SI", "campaign": "hrd"}), (ANA, {"campaign": "hrd"}),
    (ANA, {"campaign": "hrd", "country": "GE"}),
]  # fmt: skip
MAY_NOT: list[tuple[Author, dict[str, Any]]] = [
    (MARKO, {}), (MARKO, {"country": "GE"}), (MARKO, {"channel": "x"}), (GIORGI, {"campaign": "hrd"}),
    (ANA, {}), (ANA, {"country": "SI"}), (ANA, {"channel": "x"}), (ZALA, {"country": "SI"}), (NINO, {"country": "GE"}),
    (TAMAR, {"campaign": "hrd"}),
]  # fmt: skip


@pytest.mark.parametrize(("by", "parts"), MAY)
def test_it_is_placed_for_what_one_answers_for(by: Author, parts: dict[str, Any]) -> None:
    stopped(by, **parts)


@pytest.mark.parametrize(("by", "parts"), MAY_NOT)
def test_nobody_stops_what_is_not_theirs(by: Author, parts: dict[str, Any]) -> None:
    refusal = shelf_with_approved_post().refused(by, "create", "s", "stop", fields={**parts, "reason": WHY})
    assert refusal.code == "not_yours"


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_stop_and_its_lifting_need_a_reason(reason: str) -> None:
    shelf = stopped()
    assert shelf.refused(CLARA, "create", "t", "stop", fields={"reason": reason}).code == "reason_missing"
    assert shelf.refused(CLARA, "lift_stop", "s", "stop", reason=reason).code == "reason_missing"


def test_a_stop_is_not_kept_to_a_ministry_and_not_changed_or_taken_away() -> None:
    shelf = stopped(MARKO, country="SI")
    fields = {"country": "SI", "reason": WHY}
    assert shelf.refused(MARKO, "create", "t", "stop", fields=fields, scope="country:SI").code == "kept_apart"
    shelf.refused(MARKO, "set", "s", "stop", fields={"reason": {"value": "x", "base": ""}})
    shelf.refused(CLARA, "delete", "s", "stop")
    shelf.refused(CLARA, "create", "t", "stop", fields={"reason": WHY, "side": "country"})


LIFTERS: list[tuple[Author, dict[str, Any], Author, bool]] = [
    (CLARA, {"country": "SI"}, ADMIN, True), (CLARA, {"country": "SI"}, MARKO, False),
    (CLARA, {"campaign": "hrd"}, ANA, False), (MARKO, {"country": "SI"}, MAJA, True),
    (MARKO, {"country": "SI"}, CLARA, True), (MARKO, {"country": "SI", "campaign": "hrd"}, ANA, False),
    (ANA, {"campaign": "hrd"}, ANA, True), (ANA, {"campaign": "hrd", "country": "GE"}, GIORGI, False),
    (MARKO, {"country": "SI"}, GIORGI, False),
]  # fmt: skip


@pytest.mark.parametrize(("by", "parts", "lifter", "may"), LIFTERS)
def test_it_is_lifted_by_the_side_that_placed_it_or_by_the_network(
    by: Author, parts: dict[str, Any], lifter: Author, may: bool
) -> None:
    shelf = stopped(by, **parts)
    if not may:
        assert shelf.refused(lifter, "lift_stop", "s", "stop", reason="Over").code == "not_yours"
        return
    kept = shelf.act(lifter, "lift_stop", "s", "stop", reason="Over").get("lifted")
    assert (kept["by"], kept["reason"]) == (lifter.person, "Over")
    assert codes(shelf) == {}
    assert shelf.refused(lifter, "lift_stop", "s", "stop", reason="Over").code == "lifted"


def test_lifting_asks_for_a_fresh_proof_and_stopping_does_not() -> None:
    def change(kind: str) -> Change:
        return Change(id="c", device="d", n=1, kind=kind, record="s", record_kind="stop", author="clara", seen_at="")

    assert minutes_allowed(change("lift_stop@1")) > 0
    assert minutes_allowed(change("create@1")) == 0


def test_lifting_publishes_nothing_and_what_it_made_late_waits_for_a_new_time() -> None:
    shelf = scheduled()
    shelf.act(CLARA, "create", "s", "stop", fields={"reason": WHY})
    over(shelf, "2026-12-10T08:00:00Z", "2026-12-10T10:00:00Z")
    assert shelf.records["p"].get("stage") == "scheduled"
    assert codes(shelf) == {"made_late": True}
    assert shelf.refused(ANA, "publish", "p", digest=shelf.digest("p")).code == "made_late"
    shelf.write(ANA, "p", proposed_at="2026-12-10T11:00:00Z")
    assert codes(shelf) == {}
    assert shelf.records["p"].get("stage") == "draft", "the approval covered the time"


@pytest.mark.parametrize(
    ("since", "until"),
    [("2026-12-10T09:00:01Z", "2026-12-10T10:00:00Z"), ("2026-12-09T09:00:00Z", "2026-12-10T08:59:59Z")],
)
def test_what_was_due_before_or_after_the_stop_is_not_late_by_it(since: str, until: str) -> None:
    shelf = scheduled()
    shelf.act(CLARA, "create", "s", "stop", fields={"reason": WHY})
    over(shelf, since, until)
    assert codes(shelf) == {}
    assert shelf.act(ANA, "publish", "p", digest=shelf.digest("p")).get("stage") == "published"


def over(shelf: Shelf, since: str, until: str) -> None:
    """The stop stood from one instant to another."""
    from dataclasses import replace

    stop = shelf.records["s"]
    lifted = {"by": "clara", "at": until, "reason": "Over"}
    made = replace(stop.created, at=since)
    shelf.records["s"] = replace(stop, created=made, fields={**stop.fields, "lifted": lifted})


def crisis(*approvers: Author, author: Author = ANA) -> Shelf:
    shelf = shelf_with_draft(author)
    shelf.write(author, "p", crisis=True)
    shelf.act(CLARA, "create", "s", "stop", fields={"reason": WHY})
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    for one in approvers:
        shelf.act(one, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    return shelf


def test_a_crisis_post_passes_with_two_approvers_of_its_country() -> None:
    shelf = crisis(MARKO, MAJA)
    assert codes(shelf) == {"stop_passed": False}
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert shelf.act(ANA, "publish", "p", digest=shelf.digest("p")).get("stage") == "published"


def test_one_approver_is_not_enough_for_it() -> None:
    shelf = crisis(MARKO)
    assert shelf.records["p"].get("stage") == "in_review"
    assert codes(shelf) == {"stopped": True}
    assert shelf.refused(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p")).code == "may_not_decide"


def test_neither_of_them_is_a_contributor() -> None:
    shelf = crisis(MARKO, author=MAJA)
    assert shelf.refused(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p")).code == "may_not_decide"
    assert codes(shelf) == {"stopped": True}


@pytest.mark.parametrize("value", [True, False])
def test_the_mark_is_in_what_was_approved(value: bool) -> None:
    shelf = crisis(MARKO, MAJA) if not value else stopped()
    before = shelf.digest("p")
    shelf.write(ZALA, "p", crisis=value)
    assert shelf.digest("p") != before
    assert shelf.records["p"].get("stage") == "draft"
    assert shelf.records["p"].get("lapsed")["reason"] == "the crisis mark changed"
    assert "zala" not in shelf.records["p"].get("contributors"), "who marks it wrote nothing of it"


def test_a_post_that_was_never_marked_says_the_same_as_one_whose_mark_was_taken_away() -> None:
    shelf = shelf_with_draft()
    before = shelf.digest("p")
    shelf.write(ANA, "p", crisis=False)
    assert shelf.digest("p") == before
