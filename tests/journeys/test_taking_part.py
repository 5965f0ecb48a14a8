"""Countries are asked to a campaign: one joins with a reservation, one declines, and the lead sees what is missing."""

import pytest

from campaigndesk.actions.campaigns import answer_invitation, invite_countries, remind_countries, start_campaign
from campaigndesk.actions.coverage import ask_coverage, set_coverage
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.coverage import Cell, Key, Matrix, matrix_of
from campaigndesk.domain.intents import shown_answer
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import Filter
from campaigndesk.store.coverage import read_coverage
from campaigndesk.store.records import list_records
from laptops import PASSWORD, Laptop, Network


@pytest.fixture
def campaign(network: Network) -> Record:
    """Led from Ljubljana, nobody invited yet; Milan works in Belgrade."""
    network.room.administration.add_person("milan@example.org", "Milan", ("officer:RS",), PASSWORD)
    days = ("2026-12-01", "2026-12-10")
    made = start_campaign(network.ana.desk, title="Human Rights Day", lead_country="SI",
                          starts_on=days[0], ends_on=days[1], language="en")  # fmt: skip
    network.ana.syncs()
    return made


def milan(network: Network) -> Laptop:
    return network.laptop("milan")


def matrix(laptop: Laptop, campaign: Record) -> Matrix:
    known = laptop.desk.read(read_coverage, laptop.desk.now, Filter(campaigns=(campaign.id,)))
    return matrix_of(known)


def answers(laptop: Laptop, campaign: Record, today: str) -> dict[str, str]:
    register = laptop.desk.read(list_records, "participation", where={"campaign": campaign.id})
    return {str(part.get("country")): shown_answer(part, today) for part in register}


def test_the_lead_sees_who_joined_who_declined_and_where_the_gaps_are(network: Network, campaign: Record) -> None:
    ana, nino = network.ana, network.nino
    invite_countries(ana.desk, campaign.id, ["GE", "RS", "UA"], "2026-11-28")
    ana.syncs()
    nino.syncs()
    milan(network).syncs()
    answer_invitation(nino.desk, campaign.id, "GE", "joined_with_reservation", "Only in Georgian.", "Nino Beridze")
    set_coverage(nino.desk, campaign.id, "GE", ["x", "facebook"], "planned")
    nino.drafts("ტექსტი", campaign=campaign.id, language="ka")
    answer_invitation(milan(network).desk, campaign.id, "RS", "declined")
    network.everyone_syncs()
    assert answers(ana, campaign, "2026-11-27") == {
        "GE": "joined_with_reservation", "RS": "declined", "UA": "invited",
    }  # fmt: skip
    assert answers(ana, campaign, "2026-11-29")["UA"] == "no_answer"
    register = ana.desk.read(list_records, "participation", where={"campaign": campaign.id, "country": "GE"})
    assert register[0].get("reservation") == "Only in Georgian."
    seen = matrix(ana, campaign)
    assert {country: seen.squares[Key(country, "x")].cell for country in ("GE", "RS", "SI", "UA")} == {
        "GE": Cell.TRANSLATING, "RS": Cell.DECLINED, "SI": Cell.TO_WRITE, "UA": Cell.NOT_JOINED,
    }  # fmt: skip
    assert seen.squares[Key("GE", "facebook")].cell is Cell.TO_WRITE
    assert seen.gaps == 2
    for laptop in (nino, milan(network)):
        assert matrix(laptop, campaign) == seen


def test_what_the_lead_asks_for_arrives_and_the_country_decides(network: Network, campaign: Record) -> None:
    ana, nino = network.ana, network.nino
    invite_countries(ana.desk, campaign.id, ["GE"], "2026-11-28")
    remind_countries(ana.desk, campaign.id, ["GE"], "2026-11-30")
    ask_coverage(ana.desk, campaign.id, "GE", ["viber"])
    network.everyone_syncs()
    answer_invitation(nino.desk, campaign.id, "GE", "joined")
    assert matrix(nino, campaign).squares[Key("GE", "viber")].cell is Cell.TO_WRITE
    set_coverage(nino.desk, campaign.id, "GE", ["viber"], "not_planned")
    network.everyone_syncs()
    square = matrix(ana, campaign).squares[Key("GE", "viber")]
    assert (square.cell, square.wish.asked) == (Cell.NOT_PLANNED, True)
    part = ana.desk.read(list_records, "participation", where={"campaign": campaign.id})[0]
    assert (part.get("deadline"), part.get("answer"), bool(part.get("reminded_on"))) == ("2026-11-30", "joined", True)


def test_two_plans_for_one_place_made_offline_agree_on_every_laptop(network: Network, campaign: Record) -> None:
    invite_countries(network.ana.desk, campaign.id, ["GE"])
    network.everyone_syncs()
    network.nino.syncs()
    network.gia.syncs()
    for laptop in (network.nino, network.gia):
        laptop.cable.pull()
    set_coverage(network.nino.desk, campaign.id, "GE", ["x"], "planned")
    set_coverage(network.gia.desk, campaign.id, "GE", ["x"], "not_planned")
    for laptop in (network.nino, network.gia):
        laptop.cable.plug()
    network.everyone_syncs()
    seen = matrix(network.ana, campaign)
    assert matrix(network.nino, campaign) == seen == matrix(network.gia, campaign)
    assert not network.nino.set_aside + network.gia.set_aside


def test_an_answer_taken_back_is_taken_back_for_all(network: Network, campaign: Record) -> None:
    invite_countries(network.ana.desk, campaign.id, ["GE"])
    network.everyone_syncs()
    network.nino.syncs()
    answer_invitation(network.nino.desk, campaign.id, "GE", "declined")
    network.everyone_syncs()
    assert answers(network.ana, campaign, "2026-11-27") == {"GE": "declined"}
    undo(network.nino.desk)
    network.everyone_syncs()
    assert answers(network.ana, campaign, "2026-11-27") == {"GE": "invited"}
