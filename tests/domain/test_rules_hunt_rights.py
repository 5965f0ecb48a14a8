"""Ways past the rights, and values that only look right, that were tried on the rules."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.gates import check
from campaigndesk.domain.people import Author, author_of
from domain.shelf import ADMIN, ANA, MAJA, NINO, Shelf, shelf_with_campaign, shelf_with_draft

BOTH = Author("bojan", frozenset({("officer", "SI"), ("officer", "GE")}))


def writes(shelf: Shelf, record: str, **fields: Any) -> dict[str, Any]:
    now = shelf.records[record]
    return {name: {"value": value, "base": now.base(name)} for name, value in fields.items()}


def test_a_post_is_not_put_into_a_campaign_that_a_ministry_keeps_to_itself() -> None:
    shelf = shelf_with_draft()
    shelf.act(NINO, "create", "secret", "campaign", scope="country:GE", fields={"lead_country": "GE", "title": "Later"})
    refusal = shelf.refused(ANA, "set", "p", fields=writes(shelf, "p", campaign="secret"))
    assert refusal.code == "shown_too_widely"
    shelf.write(ANA, "p", base="nothing seen", campaign="secret")
    copy, base = shelf.records["p"].conflicts[0].change, shelf.records["p"].base("campaign")
    refusal = shelf.refused(ANA, "resolve", "p", field="campaign", settles=[copy], base=base, value="secret")
    assert refusal.code == "shown_too_widely"


def test_a_countrys_post_is_not_hidden_in_another_countrys_drawer() -> None:
    shelf = shelf_with_draft()
    assert shelf.refused(BOTH, "share", "p", scope="country:GE").code == "not_visible"
    fields = {"country": "SI", "text": "Where nobody looks"}
    assert shelf.refused(BOTH, "create", "q", scope="country:GE", fields=fields).code == "not_visible"
    shelf.act(BOTH, "share", "p", scope="country:SI")


def test_a_route_is_given_by_a_campaign_lead_also_when_the_campaign_is_made() -> None:
    shelf = Shelf()
    route = {"steps": [{"role": "approver", "country": "own"}], "covers_time": False}
    fields = {"title": "Quick", "lead_country": "SI", "route": route}
    assert shelf.refused(MAJA, "create", "k", "campaign", fields=fields).code == "not_your_field"
    shelf.act(ANA, "create", "k", "campaign", fields=fields)


@pytest.mark.parametrize("words", [{"answer": "joined"}, {"answer": "invited", "reservation": "None"}])
def test_nobody_answers_for_another_country_by_inviting_it(words: dict[str, str]) -> None:
    shelf = shelf_with_campaign()
    fields = {"campaign": "hrd", "country": "GE", **words}
    assert shelf.refused(ANA, "create", "ge", "participation", fields=fields).code == "not_your_field"


def test_only_an_account_is_an_account() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", account="p")
    assert "account" in {finding.code for finding in check(shelf.records["p"], shelf)}


@pytest.mark.parametrize(
    "roles",
    ["ab", 5, ["x"], [["officer"]], [["lead", "SI", "GE"]], [[["lead"], "SI"]], [["king", "SI"]], [["lead", "si"]]],
)
def test_roles_that_are_none_are_refused(roles: Any) -> None:
    shelf = Shelf()
    refusal = shelf.refused(ADMIN, "create", "ana", "person", fields={"name": "Ana", "roles": roles})
    assert refusal.code == "invalid_value"
    shelf.act(ADMIN, "create", "ana", "person", fields={"name": "Ana", "roles": [["lead", "SI"], ["observer", "*"]]})
    assert author_of(shelf.records["ana"]).roles == {("lead", "SI"), ("observer", "*")}


@pytest.mark.parametrize(
    "fields",
    [
        {"proposed_at": "2026-02-30T09:00:00Z"},
        {"proposed_at": "2026-12-00T09:00:00Z"},
        {"proposed_at": "٢٠٢٦-12-10T09:00:00Z"},
        {"proposed_at": "0000-12-10T09:00:00Z"},
        {"proposed_at": "9999-12-31T23:59:59Z"},
        {"embargo_until": "2026-11-31T00:00:00Z"},
        {"media": [{"id": [], "name": "bridge.jpg", "kind": "image"}]},
        {"media": [{"id": "", "name": "bridge.jpg", "kind": "image"}]},
        {"media": [{"id": "m1", "name": {}, "kind": "image"}]},
        {"media": [{"id": "m1", "name": "bridge.jpg", "kind": "image", "sha256": 7}]},
        {"media": [{"id": "m1", "name": "bridge.jpg", "kind": "image", "bytes": "much"}]},
        {"media": [{"id": "m1", "name": "a.jpg", "kind": "image"}, {"id": "m1", "name": "b.jpg", "kind": "image"}]},
    ],
)
def test_times_and_media_that_cannot_be_are_refused(fields: dict[str, Any]) -> None:
    shelf = shelf_with_draft()
    assert shelf.refused(ANA, "set", "p", fields=writes(shelf, "p", **fields)).code == "invalid_value"


@pytest.mark.parametrize("day", ["2026-02-29", "2026-00-10", "1026-12-01"])
def test_days_that_never_come_are_refused(day: str) -> None:
    shelf = shelf_with_campaign()
    refusal = shelf.refused(ANA, "set", "hrd", "campaign", fields=writes(shelf, "hrd", ends_on=day))
    assert refusal.code == "invalid_value"
