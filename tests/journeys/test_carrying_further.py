"""A country asks two others to carry its post further: one declines, one does it, and the first sees the proof."""

import pytest

from campaigndesk.actions.requests import answer_request, ask_countries, take_back_request
from campaigndesk.domain.records import Record
from campaigndesk.domain.requests import standing
from campaigndesk.store.inbox import counts
from campaigndesk.store.notices import Notice, list_notices
from campaigndesk.store.records import list_records
from laptops import PASSWORD, Laptop, Network


@pytest.fixture
def request_(network: Network) -> Record:
    """Ana in Ljubljana asks Tbilisi and Belgrade, where Milan works."""
    network.room.administration.add_person("milan@example.org", "Milan", ("officer:RS",), PASSWORD)
    post = network.ana.drafts("Naš film.")
    made = ask_countries(
        network.ana.desk, asking="SI", countries=["GE", "RS"], title="Our film", about=post.id, wanted_by="2026-12-09"
    )
    network.everyone_syncs()
    network.laptop("milan").syncs()
    return made


def of(laptop: Laptop, country: str) -> Record:
    return laptop.desk.read(list_records, "request", where={"country": country})[0]


def told(laptop: Laptop) -> list[Notice]:
    return [
        notice
        for notice in laptop.desk.read(list_notices, laptop.desk.author, laptop.desk.now)
        if notice.kind in ("request", "answered", "taken_back")
    ]


def test_each_country_answers_for_itself_and_the_one_that_asked_is_told(network: Network, request_: Record) -> None:
    ana, nino, milan = network.ana, network.nino, network.laptop("milan")
    assert [(one.kind, one.title, one.country) for one in told(nino)] == [("request", "Our film", "SI")]
    assert nino.desk.read(counts, nino.desk.author).requests == 1
    assert told(ana) == []
    answer_request(nino.desk, of(nino, "GE").id, "declined", reason="An election")
    answer_request(milan.desk, of(milan, "RS").id, "done", proof="https://example.org/film")
    network.everyone_syncs()
    milan.syncs()
    network.everyone_syncs()
    assert [standing(of(ana, country)) for country in ("GE", "RS")] == ["declined", "done"]
    assert (of(ana, "GE").get("reason"), of(ana, "RS").get("proof")) == ("An election", "https://example.org/film")
    assert {(one.kind, one.country) for one in told(ana)} == {("answered", "GE"), ("answered", "RS")}
    assert nino.desk.read(counts, nino.desk.author).requests == 0
    assert not told(nino)


def test_an_answer_made_offline_meets_a_request_that_was_taken_back(network: Network, request_: Record) -> None:
    ana, nino = network.ana, network.nino
    nino.cable.pull()
    answer_request(nino.desk, of(nino, "GE").id, "accepted")
    take_back_request(ana.desk, request_.id)
    ana.syncs()
    nino.cable.plug()
    network.everyone_syncs()
    assert [standing(of(laptop, "GE")) for laptop in (ana, nino)] == ["taken_back", "taken_back"]
    assert not nino.set_aside
    assert [one.kind for one in told(nino)] == ["taken_back"]


def test_another_country_cannot_answer_and_is_told_why(network: Network, request_: Record) -> None:
    from campaigndesk.domain.errors import Refused

    with pytest.raises(Refused, match="of Serbia"):
        answer_request(network.nino.desk, of(network.nino, "RS").id, "accepted")
