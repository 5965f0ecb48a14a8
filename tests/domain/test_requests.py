"""Amplification requests: who asks, who answers, and what an answer has to say."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.domain.requests import days_left, is_web_address, standing
from domain.shelf import ANA, CLARA, NINO, ZALA, Shelf

FIELDS = {"asking": "SI", "country": "GE", "title": "Our film", "link": "https://example.org/film"}


@pytest.fixture
def shelf() -> Shelf:
    """Slovenia asks Georgia."""
    made = Shelf()
    made.act(ANA, "create", "r", "request", fields=FIELDS)
    return made


def writes(shelf: Shelf, **fields: Any) -> dict[str, Any]:
    return {name: {"value": value, "base": shelf.records["r"].base(name)} for name, value in fields.items()}


def test_only_the_country_asked_answers_and_only_the_one_that_asks_changes_it(shelf: Shelf) -> None:
    answer, other = writes(shelf, answer="accepted"), writes(shelf, title="Another film")
    refusal = shelf.refused(ANA, "set", "r", "request", fields=answer)
    assert refusal.sentence == "Only officers, approvers and campaign leads of Georgia can do this."
    refusal = shelf.refused(NINO, "set", "r", "request", fields=other)
    assert refusal.sentence == "Only officers, approvers and campaign leads of Slovenia can do this."
    assert shelf.act(NINO, "set", "r", "request", fields=answer).get("answer") == "accepted"
    assert shelf.act(ZALA, "set", "r", "request", fields=other).get("title") == "Another film"


@pytest.mark.parametrize("author", [CLARA, Author("olga", frozenset({("observer", "SI"), ("observer", "GE")}))])
def test_who_only_looks_on_neither_asks_nor_answers(shelf: Shelf, author: Author) -> None:
    shelf.refused(author, "create", "q", "request", fields=FIELDS)
    for fields in (writes(shelf, answer="accepted"), writes(shelf, taken_back=True)):
        assert shelf.refused(author, "set", "r", "request", fields=fields).code == "not_your_field"
    shelf.refused(author, "delete", "r", "request")


def test_nobody_answers_for_another_country_by_making_the_request(shelf: Shelf) -> None:
    for more in ({"answer": "accepted"}, {"proof": "https://example.org/b"}, {"reason": "No"}):
        assert shelf.refused(ANA, "create", "q", "request", fields={**FIELDS, **more}).code == "not_your_field"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"answer": "declined"}, "reason_missing"), ({"answer": "declined", "reason": "  "}, "reason_missing"),
        ({"answer": "done"}, "proof_missing"), ({"answer": "done", "proof": "example.org"}, "proof_missing"),
        ({"answer": "done", "proof": "https://"}, "proof_missing"), ({"answer": "perhaps"}, "invalid_value"),
    ],
)  # fmt: skip
def test_a_refusal_says_why_and_what_is_done_is_shown(shelf: Shelf, fields: dict[str, str], code: str) -> None:
    assert shelf.refused(NINO, "set", "r", "request", fields=writes(shelf, **fields)).code == code


def test_the_reason_of_a_declined_request_cannot_be_taken_out_of_it(shelf: Shelf) -> None:
    shelf.act(NINO, "set", "r", "request", fields=writes(shelf, answer="declined", reason="An election"))
    assert shelf.refused(NINO, "set", "r", "request", fields=writes(shelf, reason="")).code == "reason_missing"


def test_a_request_names_two_countries(shelf: Shelf) -> None:
    itself = {**FIELDS, "country": "SI"}
    assert shelf.refused(ANA, "create", "q", "request", fields=itself).code == "asks_itself"
    nobody = {name: value for name, value in FIELDS.items() if name != "country"}
    assert shelf.refused(ANA, "create", "q", "request", fields=nobody).code == "country_missing"


def test_a_request_about_what_a_ministry_keeps_to_itself_is_not_shown_to_others() -> None:
    shelf = Shelf()
    kept = {"country": "SI", "channel": "x", "text": "Zase"}
    shelf.act(ANA, "create", "p", "post", fields=kept, scope="country:SI")
    assert shelf.refused(ANA, "create", "q", "request", fields={**FIELDS, "about": "p"}).code == "shown_too_widely"


def test_a_request_of_a_campaign_under_embargo_is_not_there_for_who_is_outside() -> None:
    shelf = Shelf()
    campaign = {"title": "Summit", "lead_country": "SI", "partners": [], "embargo_until": "2199-12-10T09:00:00Z"}
    shelf.act(ANA, "create", "hrd", "campaign", fields=campaign)
    shelf.act(ANA, "create", "r", "request", fields={**FIELDS, "about": "hrd"})
    assert shelf.refused(NINO, "set", "r", "request", fields=writes(shelf, answer="accepted")).code == "no_such_record"
    reaching = {**FIELDS, "asking": "GE", "country": "SI", "about": "hrd"}
    assert shelf.refused(NINO, "create", "q", "request", fields=reaching).code == "no_such_record"


@pytest.mark.parametrize(
    ("fields", "stands"),
    [
        ({}, "waiting"), ({"answer": "accepted"}, "accepted"), ({"taken_back": True}, "taken_back"),
        ({"taken_back": True, "answer": "accepted"}, "taken_back"), ({"taken_back": True, "answer": "done"}, "done"),
    ],
)  # fmt: skip
def test_what_was_done_stays_done_when_the_request_is_taken_back(fields: dict[str, Any], stands: str) -> None:
    assert standing(Record("r", "request", "network", Stamp("c", "ana", ""), {**FIELDS, **fields})) == stands


def test_the_days_until_it_is_wanted_are_counted_over_the_end_of_a_year() -> None:
    request = Record("r", "request", "network", Stamp("c", "ana", ""), {**FIELDS, "wanted_by": "2027-01-01"})
    assert [days_left(request, day) for day in ("2026-12-30", "2027-01-01", "2027-01-04")] == [2, 0, -3]


@pytest.mark.parametrize(
    ("link", "good"),
    [
        ("https://example.org", True), ("HTTP://example.org/a?b#c", True), (" https://example.org ", True),
        ("example.org", False), ("javascript://x", False), ("file:///etc", False), ("https://", False),
        ("https://a b", False), ("", False),
    ],
)  # fmt: skip
def test_only_an_address_that_others_can_follow_is_a_proof(link: str, good: bool) -> None:
    assert is_web_address(link) is good
