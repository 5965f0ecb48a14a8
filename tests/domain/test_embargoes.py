"""An embargo holds for everybody outside, nobody ends it early alone, and nothing goes out before its time."""

from typing import Any

import pytest

from campaigndesk.domain import embargoes
from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.domain.proofs import minutes_allowed
from campaigndesk.domain.records import Record
from domain.shelf import ADMIN, ANA, CLARA, MARKO, NINO, Shelf, shelf_with_approved_post, shelf_with_campaign

UNTIL = "2026-12-10T09:00:00Z"
OKSANA = Author("oksana", frozenset({("officer", "UA"), ("approver", "UA")}))
OBSERVER = Author("ivo", frozenset({("observer", "SI")}))


@pytest.fixture
def shelf() -> Shelf:
    return shelf_with_campaign(embargo_until=UNTIL)


def lifted(shelf: Shelf) -> Record:
    proposed = shelf.act(ANA, "propose_lift", "hrd", "campaign", reason="It is out already")
    return shelf.act(MARKO, "lift", "hrd", "campaign", proposal=proposed.get("lift")["change"])


@pytest.mark.parametrize("person", [ANA, MARKO, NINO, CLARA])
def test_the_countries_that_were_invited_and_the_coordinator_are_inside(shelf: Shelf, person: Author) -> None:
    assert embargoes.is_inside(shelf.records["hrd"], person)
    assert not embargoes.is_hidden(shelf.records["hrd"], person, shelf)


@pytest.mark.parametrize("person", [OKSANA, OBSERVER, ADMIN, Author("gone", frozenset())])
def test_other_countries_observers_and_administrators_of_the_network_are_outside(shelf: Shelf, person: Author) -> None:
    assert embargoes.is_hidden(shelf.records["hrd"], person, shelf)
    assert embargoes.embargo_scope("hrd") not in embargoes.visible_scopes(person, [shelf.records["hrd"]], shelf.now)


def test_what_is_outside_is_told_at_the_time_and_not_a_second_before(shelf: Shelf) -> None:
    campaign, scope = shelf.records["hrd"], embargoes.embargo_scope("hrd")
    assert scope not in embargoes.visible_scopes(OKSANA, [campaign], "2026-12-10T08:59:59Z")
    assert scope in embargoes.visible_scopes(OKSANA, [campaign], UNTIL)


def test_what_belongs_to_the_campaign_is_given_out_under_its_embargo(shelf: Shelf) -> None:
    post = shelf.act(NINO, "create", "p", fields={"campaign": "hrd", "country": "GE", "text": "x", "channel": "x"})
    said = shelf.act(NINO, "create", "c", "comment", fields={"about": "p", "country": "GE", "text": "Good"})
    answer = shelf.act(NINO, "create", "d", "comment", fields={"about": "c", "country": "GE", "text": "Yes"})
    scope = embargoes.embargo_scope("hrd")
    assert {embargoes.delivered_scope(one, shelf) for one in (post, said, answer)} == {scope}
    own = shelf.act(
        NINO, "create", "o", fields={"campaign": "hrd", "country": "GE", "channel": "x"}, scope="country:GE"
    )
    assert embargoes.delivered_scope(own, shelf) == "country:GE"


def test_who_is_outside_cannot_reach_in(shelf: Shelf) -> None:
    assert shelf.refused(ADMIN, "hold", "hrd", "campaign", reason="x").code == "no_such_record"
    inside = {"campaign": "hrd", "country": "UA", "channel": "x"}
    refusal = shelf.refused(OKSANA, "create", "p", fields=inside)
    assert refusal.code == "no_such_record"
    assert "Human Rights Day" not in refusal.sentence + refusal.fix
    shelf.act(OKSANA, "create", "q", fields={"country": "UA", "channel": "x"})
    moved: dict[str, Any] = {"fields": {"campaign": {"value": "hrd", "base": shelf.records["q"].base("campaign")}}}
    assert shelf.refused(OKSANA, "set", "q", **moved).code == "no_such_record"


@pytest.mark.parametrize("value", [None, "2026-12-09T09:00:00Z"])
def test_nobody_ends_an_embargo_early_by_writing_another_time(shelf: Shelf, value: str | None) -> None:
    writes: dict[str, Any] = {
        "fields": {"embargo_until": {"value": value, "base": shelf.records["hrd"].base("embargo_until")}}
    }
    assert shelf.refused(ANA, "set", "hrd", "campaign", **writes).code == "embargo_stands"


def test_an_embargo_is_made_longer_by_the_lead_alone(shelf: Shelf) -> None:
    assert shelf.write(ANA, "hrd", embargo_until="2026-12-11T09:00:00Z").get("embargo_until") == "2026-12-11T09:00:00Z"


def test_nobody_takes_a_post_out_of_a_campaign_under_embargo(shelf: Shelf) -> None:
    post = shelf.act(NINO, "create", "p", fields={"campaign": "hrd", "country": "GE", "channel": "x"})
    writes: dict[str, Any] = {"fields": {"campaign": {"value": "", "base": post.base("campaign")}}}
    assert shelf.refused(NINO, "set", "p", **writes).code == "embargo_stands"
    shelf.now = UNTIL
    assert shelf.write(NINO, "p", campaign="").get("campaign") == ""


def test_two_people_lift_an_embargo_and_the_record_says_who_and_why(shelf: Shelf) -> None:
    campaign = lifted(shelf)
    assert campaign.get("embargo_until") is None
    note = campaign.get("lifted")
    assert (note["proposed_by"], note["by"], note["reason"], note["until"]) == (
        "ana", "marko", "It is out already", UNTIL,
    )  # fmt: skip
    assert embargoes.embargo_scope("hrd") in embargoes.visible_scopes(OKSANA, [campaign], shelf.now)


def test_one_person_never_lifts_an_embargo_twice_asked(shelf: Shelf) -> None:
    proposed = shelf.act(CLARA, "propose_lift", "hrd", "campaign", reason="Out")
    refusal = shelf.refused(CLARA, "lift", "hrd", "campaign", proposal=proposed.get("lift")["change"])
    assert refusal.code == "second_person"
    assert shelf.records["hrd"].get("embargo_until") == UNTIL


def test_a_proposal_for_another_time_does_not_lift_this_embargo(shelf: Shelf) -> None:
    proposed = shelf.act(ANA, "propose_lift", "hrd", "campaign", reason="Out")
    shelf.write(ANA, "hrd", embargo_until="2026-12-20T09:00:00Z")
    refusal = shelf.refused(MARKO, "lift", "hrd", "campaign", proposal=proposed.get("lift")["change"])
    assert refusal.code == "not_proposed"


def test_a_proposal_needs_a_reason_and_can_be_turned_down(shelf: Shelf) -> None:
    assert shelf.refused(ANA, "propose_lift", "hrd", "campaign", reason=" ").code == "reason_missing"
    proposed = shelf.act(ANA, "propose_lift", "hrd", "campaign", reason="Out")
    shelf.act(MARKO, "keep_embargo", "hrd", "campaign")
    refusal = shelf.refused(MARKO, "lift", "hrd", "campaign", proposal=proposed.get("lift")["change"])
    assert refusal.code == "not_proposed"


@pytest.mark.parametrize("act", ["propose_lift", "lift"])
def test_both_steps_ask_for_a_fresh_proof(act: str) -> None:
    change = Change(
        id="c", device="d", n=1, kind=f"{act}@1", record="hrd", record_kind="campaign", author="ana", seen_at="x"
    )
    assert minutes_allowed(change) == 15


def test_nothing_is_published_before_its_time_by_the_clock_of_who_judges() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(ANA, "hrd", embargo_until="2026-12-09T09:00:00Z")
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    early = shelf.refused(ANA, "publish", "p", digest=shelf.digest("p"), link="https://x.com/1")
    assert early.code == "embargo"
    assert "2026-12-09T09:00:00Z" in early.sentence
    shelf.now = "2026-12-09T09:00:00Z"
    assert shelf.act(ANA, "publish", "p", digest=shelf.digest("p"), link="https://x.com/1").get("published")


def test_a_lifted_embargo_lets_posts_out() -> None:
    shelf = shelf_with_approved_post()
    shelf.write(ANA, "hrd", embargo_until="2026-12-09T09:00:00Z")
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    lifted(shelf)
    assert shelf.act(ANA, "publish", "p", digest=shelf.digest("p"), link="https://x.com/1").get("published")


def test_what_belongs_to_a_campaign_is_found_however_far_below_it_stands() -> None:
    above = {"post": ["campaign"], "comment": ["post"], "answer": ["comment"], "other": ["elsewhere"], "loop": ["loop"]}
    found = {"campaign": "secret", "post": "secret", "comment": "secret", "answer": "secret"}
    assert embargoes.with_theirs({"campaign": "secret"}, above) == found


def test_a_root_below_another_root_keeps_its_own_note() -> None:
    above = {"post": ["one"], "two": ["one"], "under two": ["two"]}
    found = embargoes.with_theirs({"one": "1", "two": "2"}, above)
    assert found == {"one": "1", "post": "1", "two": "2", "under two": "2"}
