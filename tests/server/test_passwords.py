"""Which passwords are taken, and which are so common or so near to the person that they are guessed first."""

import pytest
import requests

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.resources import resource_text
from campaigndesk.server import passwords
from campaigndesk.server.administration import Administration
from server.house import House

COMMON = [line for line in resource_text("common_passwords.txt").splitlines() if not line.startswith("#")]


def test_the_list_holds_the_three_thousand_most_common_with_source_and_licence() -> None:
    assert len(set(COMMON)) == 3_000
    assert {"password", "123456", "qwerty"} <= set(COMMON)
    assert "Source: zxcvbn" in resource_text("common_passwords.txt")
    assert "MIT licence" in resource_text("common_passwords.txt")


def test_no_common_password_is_taken_alone_twice_or_with_figures_behind() -> None:
    taken = []
    for word in COMMON:
        for made in (word * 4, f"{word}2026!2026!2026!", f"{word.title()}-{word.upper()}-1234567890"):
            if passwords.SHORTEST <= len(made) <= passwords.LONGEST:
                try:
                    passwords.refuse_easy(made)
                    taken.append(made)
                except InvalidInput:
                    pass
    assert taken == []


@pytest.mark.parametrize(
    "password",
    ["P@ssw0rd!P@ssw0rd!", "dragonmonkeydragon", "footballbaseball1", "Superman 1234 Batman", "qwertyuiopqwerty"],
)
def test_two_common_words_and_figures_for_letters_are_still_easy(password: str) -> None:
    with pytest.raises(InvalidInput, match="easily guessed"):
        passwords.refuse_easy(password)


@pytest.mark.parametrize(
    "password", ["Ana Kovač 2026 Ana", "the-network-2026", "kovac@mfa.si.2026!", "The Network Kovač Ana"]
)
def test_what_the_person_and_the_network_are_called_makes_no_password(admin: Administration, password: str) -> None:
    with pytest.raises(InvalidInput, match="easily guessed"):
        admin.add_person("kovac@mfa.si", "Ana Kovač", ["officer:SI"], password)
    assert [person.get("name") for person in admin.list_people()] == ["Administration"]


def test_an_invitation_is_not_used_up_by_a_password_out_of_the_own_name(house: House) -> None:
    house.admin.add_person("k@mfa.si", "Katarina Zupančič", ["officer:SI"])
    code = house.admin.invite("k@mfa.si").code
    given = {"email": "k@mfa.si", "code": code, "password": "Katarina Zupančič 1", "device": "d1"}
    address = f"{house.url}/v1/sessions/accept"
    easy = requests.post(address, json=given, timeout=30)
    assert (easy.status_code, easy.json()["sentence"]) == (400, "This password is easily guessed.")
    good = requests.post(address, json={**given, "password": "štirje zidovi iz kamna"}, timeout=30)
    assert good.status_code == 200


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "dragon football summer sunshine",
        "მთა ზღვა ცა ქვიშა",
        "  spaces at both ends  ",
        "x7#Kq" * 12 + "abcd",
        "🦉🌲🌊 nočna sova nad gozdom",
    ],
)
def test_long_ones_of_any_script_are_taken_to_the_letter(house: House, password: str) -> None:
    house.admin.set_password("ana@mfa.si", password)
    answers = [
        requests.post(
            f"{house.url}/v1/sessions", json={"email": "ana@mfa.si", "password": given, "device": "d1"}, timeout=30
        ).status_code
        for given in (password, password + " ", password[:-1])
    ]
    assert answers == [200, 401, 401]
