"""What the administrator does reaches every laptop through the ledger; mistakes are told and change nothing."""

import argparse
import json

import pytest

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.admin_verbs import add_verbs, do
from campaigndesk.server.administration import Administration
from server.house import House


def admin_does(admin: Administration, *words: str) -> dict[str, object]:
    """One command line of the administrator; what it tells is JSON."""
    parser = argparse.ArgumentParser()
    add_verbs(parser)
    told: dict[str, object] = json.loads(json.dumps(do(admin, parser.parse_args(words))))
    return told


def test_people_and_countries_arrive_on_laptops(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    person = admin_does(house.admin, "person", "New@MFA.ge", "Nino", "--role", "officer:GE", "--role", "lead:GE")[
        "person"
    ]
    admin_does(house.admin, "country", "DE", "--name", "Germany", "--zone", "Europe/Berlin", "--language", "de")
    ana.all_rounds()
    record = ana.records[str(person)]
    assert (record.get("email"), record.get("roles")) == ("new@mfa.ge", [["officer", "GE"], ["lead", "GE"]])
    network = next(record for record in ana.records.values() if record.kind == "network")
    assert "DE" in [country["code"] for country in network.get("countries")]


MISTAKES = [
    (["person", "a@b.si", "A", "--role", "king:SI"], "no role"),
    (["person", "a@b.si", "A", "--role", "officer"], "held for a country"),
    (["person", "a@b.si", "A", "--role", "coordinator:SI"], "whole network"),
    (["person", "a@b.si", "A", "--role", "officer:DE"], "not in this network"),
    (["person", "no-address", "A"], "e-mail address"),
    (["person", "ana@mfa.si", "Another Ana"], "Another person"),
    (["person", "a@b.si", "A\nB"], "one line"),
    (["roles", "nobody@mfa.si", "--role", "officer:SI"], "Nobody"),
    (["revoke-device", "ana@mfa.si", "no-such-device"], "not signed in"),
    (["country", "XX"], "not known"),
    (["country", "XX", "--name", "Nowhere"], "needs zone and languages"),
    (["network", "Second"], "holds the network"),
]


def test_mistakes_are_told_and_change_nothing(house: House) -> None:
    before = house.admin.list_people(), house.admin.list_countries(), house.admin.list_devices()
    for words, told in MISTAKES:
        with pytest.raises(CampaignDeskError, match=told):
            admin_does(house.admin, *words)
    assert (house.admin.list_people(), house.admin.list_countries(), house.admin.list_devices()) == before


def test_lists_show_what_there_is(house: House) -> None:
    house.laptop("ana@mfa.si", "ana-1")
    people = admin_does(house.admin, "list", "people")["people"]
    assert {"email": "ana@mfa.si", "roles": ["officer:SI"]}.items() <= people[1].items()  # type: ignore[index]
    assert [device["id"] for device in house.admin.list_devices()] == ["ana-1"]
    assert admin_does(house.admin, "verify")["wrong"] == []
    assert admin_does(house.admin, "list", "network")["network"]["seq"] == 6  # type: ignore[index]


def test_a_person_whose_address_changes_signs_in_with_the_new_one(house: House) -> None:
    root = house.admin.add_person("root@mfa.si", "Root", ["administrator"])
    laptop = house.laptop("root@mfa.si")
    laptop.all_rounds()
    assert laptop.person == root
    ana = next(record for record in laptop.records.values() if record.get("email") == "ana@mfa.si")
    write = {"fields": {"email": {"value": "ana.new@mfa.si", "base": ana.base("email")}}}
    (result,) = laptop.round(laptop.change("set@1", ana.id, write, record_kind="person"))
    assert result.status == "applied"
    assert house.admin.invite("ana.new@mfa.si").email == "ana.new@mfa.si"


def test_a_network_without_people_has_nobody_to_sign_in_as(admin: Administration) -> None:
    assert [person.get("name") for person in admin.list_people()] == ["Administration"]
    with pytest.raises(CampaignDeskError, match="Nobody"):
        admin.set_password("", "four walls of green stone")
