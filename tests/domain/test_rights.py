"""Rights: each act on each kind of record has a row, and each row lets in only whom it names."""

from __future__ import annotations

import pytest

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.people import Author
from campaigndesk.domain.rights import WHO, allowed
from campaigndesk.shipped_rights import shipped_rights
from domain.shelf import ADMIN, ANA, CLARA, NINO, Shelf, shelf_with_approved_post, shelf_with_campaign

RIGHTS = shipped_rights().acts
OBSERVER = Author("olga", frozenset({("observer", "SI")}))
NOBODY = Author("ex", frozenset())


def test_every_kind_of_record_has_rows_for_its_making_and_writing() -> None:
    for kind in KINDS:
        # A stop is placed and lifted, and never rewritten.
        writing = {"lift_stop"} if kind == "stop" else {"set", "resolve"}
        assert {(kind, act) for act in {"create", *writing}} <= RIGHTS.keys(), kind


@pytest.mark.parametrize(("kind", "act"), sorted(RIGHTS))
def test_nobody_without_a_role_may_do_anything(kind: str, act: str) -> None:
    shelf = shelf_with_campaign()
    campaign = shelf.records["hrd"]
    assert not allowed(RIGHTS[kind, act], campaign, NOBODY, shelf)


@pytest.mark.parametrize(("kind", "act"), sorted(RIGHTS))
def test_an_observer_reads_comments_and_signs_what_a_colleague_handed_over(kind: str, act: str) -> None:
    shelf = shelf_with_campaign()
    may = allowed(RIGHTS[kind, act], shelf.records["hrd"], OBSERVER, shelf)
    assert may == ((kind, act) in (("comment", "create"), ("signing_key", "create")))


@pytest.mark.parametrize("act", ["create", "set", "submit", "schedule", "publish", "withdraw", "delete"])
def test_a_coordinator_and_an_administrator_write_and_publish_nothing(act: str) -> None:
    shelf = shelf_with_campaign()
    for person in (CLARA, ADMIN):
        assert not allowed(RIGHTS["post", act], shelf.records["si-x"], person, shelf)


def test_a_refusal_says_in_one_plain_sentence_who_can() -> None:
    shelf = shelf_with_approved_post()
    write = {"text": {"value": "Ours", "base": shelf.records["p"].base("text")}}
    refusal = shelf.refused(NINO, "set", "p", "post", fields=write)
    assert refusal.sentence == "Only officers, approvers and campaign leads of Slovenia can do this."
    refusal = shelf.refused(NINO, "hold", "p", "post", reason="Wait")
    assert refusal.sentence == (
        "Only officers, approvers and campaign leads of Slovenia or coordinators of the network can do this."
    )


def test_all_who_may_do_something_have_a_name() -> None:
    for rule in (*RIGHTS.values(), *shipped_rights().fields.values()):
        assert all(pair in WHO for pair in rule)
    assert not any(" or " in words for words in WHO.values())


def test_a_country_that_takes_part_may_write_the_joint_text_but_not_the_route() -> None:
    shelf = shelf_with_campaign()
    shelf.write(NINO, "hrd", objective="One voice")
    write = {"route": {"value": None, "base": shelf.records["hrd"].base("route")}}
    refusal = shelf.refused(NINO, "set", "hrd", "campaign", fields=write)
    assert refusal.code == "not_your_field"


def test_a_country_answers_its_own_invitation_only() -> None:
    shelf = shelf_with_campaign()
    fields = {"campaign": "hrd", "country": "GE", "answer": "invited", "deadline": "2026-11-30"}
    shelf.act(ANA, "create", "ge", "participation", fields=fields)
    write = {"answer": {"value": "joined", "base": shelf.records["ge"].base("answer")}}
    assert shelf.refused(ANA, "set", "ge", "participation", fields=write).code == "not_your_field"
    shelf.write(NINO, "ge", answer="joined")
    assert shelf.records["ge"].get("answer") == "joined"


def test_a_person_who_lost_every_role_is_told_so() -> None:
    shelf = shelf_with_campaign()
    change = Change(
        id="x", device="d", n=1, kind="create@1", record="q", record_kind="post", author="ex", seen_at="",
        payload={"fields": {"country": "SI"}},
    )  # fmt: skip
    result = apply(None, change, NOBODY, shelf)
    assert isinstance(result, Refusal)
    assert result.code == "no_role"


def test_nobody_but_an_administrator_gives_roles() -> None:
    shelf = Shelf()
    fields = {"name": "Ana", "roles": [["administrator", "*"]], "active": True}
    assert shelf.refused(ANA, "create", "ana", "person", fields=fields).code == "not_yours"
    shelf.act(ADMIN, "create", "ana", "person", fields=fields)


KEPT: dict[str, dict[str, object]] = {
    "hashtag_group": {"name": "Rights", "country": "SI", "tags": ["HumanRightsDay"]},
    "template": {"name": "Thanks", "country": "SI", "text": "Hvala"},
    "handle": {"institution": "UNHCR", "country": "SI", "handles": {"x": "@Refugees"}},
}


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_what_a_ministry_keeps_for_writing_is_changed_by_its_own_people_only(kind: str) -> None:
    shelf = shelf_with_campaign()
    shelf.act(ANA, "create", "kept", kind, fields=KEPT[kind])
    assert shelf.refused(NINO, "delete", "kept", kind).code == "not_yours"
    assert shelf.refused(NINO, "create", "other", kind, fields=KEPT[kind]).code == "not_yours"
    assert shelf.refused(NINO, "create", "other", kind, fields=KEPT[kind], scope="country:GE").code == "not_visible"
    shelf.act(ANA, "share", "kept", kind, scope="country:SI")
    assert shelf.refused(NINO, "delete", "kept", kind).code == "no_such_record"
    shelf.act(ANA, "delete", "kept", kind)


def test_the_coordinator_tidies_what_the_network_keeps_for_writing() -> None:
    shelf = shelf_with_campaign()
    shelf.act(ANA, "create", "kept", "handle", fields=KEPT["handle"])
    shelf.write(CLARA, "kept", handles={"x": "@UNHCR"})
    assert shelf.records["kept"].get("handles") == {"x": "@UNHCR"}


@pytest.mark.parametrize("handles", ["@a", [], {"": "@a"}, {"x": 3}, {"x": "two\nlines"}, {3: "@a"}])
def test_a_handle_book_takes_one_line_for_each_channel(handles: object) -> None:
    shelf = shelf_with_campaign()
    fields = {**KEPT["handle"], "handles": handles}
    assert shelf.refused(ANA, "create", "kept", "handle", fields=fields).code == "invalid_value"
