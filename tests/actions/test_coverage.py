"""What a country plans on its channels, what the lead asks, and reminders: each one step to undo."""

from typing import Any

import pytest

from campaigndesk.actions.campaigns import remind_countries, start_campaign
from campaigndesk.actions.coverage import ask_coverage, set_coverage
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.undoing import redo, undo
from campaigndesk.domain.errors import InvalidInput, Refused
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records


@pytest.fixture
def campaign(desk: Desk) -> Record:
    """Human Rights Day, led from Ljubljana."""
    days: dict[str, Any] = {"starts_on": "2026-12-01", "ends_on": "2026-12-10"}
    return start_campaign(desk, title="Human Rights Day", lead_country="SI", partners=["GE"], **days)


def intents(desk: Desk) -> dict[str, str]:
    """Channel -> what is meant for it."""
    return {str(c.get("channel")): str(c.get("intent")) for c in desk.read(list_records, "coverage")}


def test_several_channels_are_planned_in_one_step_and_undone_in_one(desk: Desk, campaign: Record) -> None:
    set_coverage(desk, campaign.id, "SI", ["x", "facebook"], "planned")
    assert intents(desk) == {"x": "planned", "facebook": "planned"}
    undo(desk)
    assert intents(desk) == {}
    redo(desk)
    assert intents(desk) == {"x": "planned", "facebook": "planned"}


def test_another_intent_is_written_into_the_same_record(desk: Desk, campaign: Record) -> None:
    first = set_coverage(desk, campaign.id, "SI", ["x"], "planned")
    assert set_coverage(desk, campaign.id, "SI", ["x"], "not_planned")[0].id == first[0].id
    undo(desk)
    assert intents(desk) == {"x": "planned"}
    assert set_coverage(desk, campaign.id, "SI", ["x"], "planned")[0].id == first[0].id


def test_a_language_can_be_planned_by_itself(desk: Desk, campaign: Record) -> None:
    set_coverage(desk, campaign.id, "SI", ["x"], "planned")
    set_coverage(desk, campaign.id, "SI", ["x"], "not_planned", "en")
    found = {str(c.get("language") or ""): c.get("intent") for c in desk.read(list_records, "coverage")}
    assert found == {"": "planned", "en": "not_planned"}


def test_the_lead_asks_another_country_but_does_not_plan_for_it(desk: Desk, campaign: Record) -> None:
    asked = ask_coverage(desk, campaign.id, "GE", ["x"])[0]
    assert asked.get("asked") is True
    with pytest.raises(Refused, match="Only officers, approvers and campaign leads of Georgia"):
        set_coverage(desk, campaign.id, "GE", ["x"], "planned")
    assert ask_coverage(desk, campaign.id, "GE", ["x"], asked=False)[0].get("asked") is False


def test_a_word_that_is_no_intent_is_said_so(desk: Desk, campaign: Record) -> None:
    with pytest.raises(InvalidInput, match="no intent"):
        set_coverage(desk, campaign.id, "SI", ["x"], "perhaps")


def test_silent_countries_are_reminded_with_a_new_day_to_answer_by(desk: Desk, campaign: Record) -> None:
    part = remind_countries(desk, campaign.id, ["GE"], "2026-11-30")[0]
    assert (part.get("reminded_on"), part.get("deadline")) == (desk.now[:10], "2026-11-30")
    with pytest.raises(InvalidInput, match="reminded today already"):
        remind_countries(desk, campaign.id, ["GE"])
    undo(desk)
    assert not desk.find(part.id).get("reminded_on")
    with pytest.raises(InvalidInput, match="answered already"):
        remind_countries(desk, campaign.id, ["SI"])
