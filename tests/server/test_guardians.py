"""An administrator at a desk invites people and signs lost laptops out; nobody else does, nor with an old proof."""

import pytest
import requests

from campaigndesk.domain.times import moment
from campaigndesk.server.inviting import INVITATION_LASTS
from campaigndesk.server.office import server_time
from server.house import House, Laptop
from server.test_second_factors import PASSWORD, goes_stale, refused


@pytest.fixture
def adam(house: House) -> Laptop:
    """Adam, who administers the network, at his desk."""
    house.admin.add_person("adam@network.org", "Adam", ["administrator"])
    return house.laptop("adam@network.org")


def test_an_invitation_lets_the_person_in_once_and_ends_the_one_before(house: House, adam: Laptop) -> None:
    gia = house.laptop("gia@mfa.ge").person
    first = adam.ask("POST", f"/v1/people/{gia}/invitation").json()
    second = adam.ask("POST", f"/v1/people/{gia}/invitation").json()
    assert second["email"] == "gia@mfa.ge"
    left = moment(second["expires"]) - moment(server_time())
    assert 0 <= (INVITATION_LASTS - left).total_seconds() < 60

    def accepted(code: str) -> int:
        given = {"email": "gia@mfa.ge", "code": code, "password": PASSWORD, "device": "d1"}
        return requests.post(f"{house.url}/v1/sessions/accept", json=given, timeout=30).status_code

    assert accepted(first["code"]) == 401
    assert accepted(second["code"]) == 200
    assert accepted(second["code"]) == 401


def test_the_laptops_of_another_are_listed_and_one_is_signed_out(house: House, adam: Laptop) -> None:
    lost, kept = house.laptop("gia@mfa.ge", "lost"), house.laptop("gia@mfa.ge", "kept")
    path = f"/v1/people/{lost.person}/devices"
    listed = adam.ask("GET", path).json()["devices"]
    assert {line["id"] for line in listed} == {"lost", "kept"}
    assert not any(line["current"] for line in listed)
    adam.ask("DELETE", f"{path}/lost")
    assert [line["id"] for line in adam.ask("GET", path).json()["devices"]] == ["kept"]
    assert refused(lost, "GET", "/v1/devices") == "device_revoked"
    assert kept.hello().network
    assert refused(adam, "DELETE", f"{path}/lost") == "not_found"


def test_nobody_else_does_it(house: House, adam: Laptop) -> None:
    house.admin.add_person("cora@network.org", "Cora", ["coordinator"])
    for email in ("ana@mfa.si", "eva@mfa.si", "cora@network.org"):
        other = house.laptop(email)
        for person in (adam.person, other.person, "nobody"):
            assert refused(other, "POST", f"/v1/people/{person}/invitation") == "not_allowed"
            assert refused(other, "GET", f"/v1/people/{person}/devices") == "not_allowed"
            assert refused(other, "DELETE", f"/v1/people/{person}/devices/{adam.device}") == "not_allowed"
    assert adam.hello().network


def test_an_old_proof_makes_no_invitation_and_signs_nobody_out(house: House, adam: Laptop) -> None:
    gia = house.laptop("gia@mfa.ge")
    goes_stale(house, adam)
    assert refused(adam, "POST", f"/v1/people/{gia.person}/invitation") == "fresh_proof"
    assert refused(adam, "DELETE", f"/v1/people/{gia.person}/devices/{gia.device}") == "fresh_proof"
    assert adam.ask("GET", f"/v1/people/{gia.person}/devices").json()["devices"]
    assert gia.hello().network


def test_who_is_not_here_or_not_active_is_not_invited(house: House, adam: Laptop) -> None:
    gia = house.laptop("gia@mfa.ge").person
    house.admin.set_active("gia@mfa.ge", False)
    assert refused(adam, "POST", f"/v1/people/{gia}/invitation") == "not_allowed"
    assert refused(adam, "POST", "/v1/people/nobody/invitation") == "not_found"
    administration = next(person.id for person in house.admin.list_people() if not person.get("email"))
    assert refused(adam, "POST", f"/v1/people/{administration}/invitation") == "not_allowed"
