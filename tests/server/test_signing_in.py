"""Who comes in, who does not, and that nobody finds out more than that."""

import statistics
import threading
import time
from datetime import timedelta
from typing import Any

import pytest
import requests
from sqlalchemy import Engine, event

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.times import instant, moment
from campaigndesk.protocol.messages import SessionRequest
from campaigndesk.server import passwords
from campaigndesk.server.administration import Administration
from campaigndesk.server.inviting import INVITATION_LASTS
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.throttle import Throttle
from server.house import House

PASSWORD = "four walls of green stone"


def sign_in(house: House, email: str, password: str, device: str = "d1") -> requests.Response:
    """Try to sign in."""
    given = {"email": email, "password": password, "device": device}
    return requests.post(f"{house.url}/v1/sessions", json=given, timeout=30)


def test_the_right_password_opens_a_session_for_this_device(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    answer = sign_in(house, " Ana@MFA.si ", PASSWORD)
    assert answer.json()["name"] == "Ana"
    assert answer.json()["roles"] == [["officer", "SI"]]
    headers = {"Authorization": f"Bearer {answer.json()['token']}"}
    devices = requests.get(f"{house.url}/v1/devices", headers=headers, timeout=30).json()["devices"]
    assert [(device["id"], device["current"]) for device in devices] == [("d1", True)]


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    wrong, unknown = sign_in(house, "ana@mfa.si", "x" * 20), sign_in(house, "nobody@mfa.si", "x" * 20)
    no_password = sign_in(house, "ben@mfa.si", "x" * 20)
    assert wrong.status_code == 401
    assert wrong.content == unknown.content == no_password.content


def test_an_unknown_address_takes_as_long_as_a_wrong_password(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)

    def took(email: str) -> float:
        began = time.process_time()
        sign_in(house, email, "x" * 20)
        return time.process_time() - began

    sign_in(house, "first@mfa.si", "x" * 20)
    known = statistics.median(took("ana@mfa.si") for _ in range(4))
    unknown = statistics.median(took(f"{number}@mfa.si") for number in range(4))
    assert 0.4 < unknown / known < 2.5


def test_an_unknown_address_asks_the_database_and_the_hash_for_the_same(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    done: list[str] = []
    here = threading.get_ident()

    def note(*what: Any) -> None:
        if threading.get_ident() == here:
            done.append(what[2])

    event.listen(Engine, "before_cursor_execute", note)
    verify = passwords._hasher.verify

    class Counted:
        hash = staticmethod(passwords._hasher.hash)

        def verify(self, kept: str, password: str) -> bool:
            done.append(kept[:30])
            return verify(kept, password)

    monkeypatch.setattr(passwords, "_hasher", Counted())

    def work(email: str, address: str) -> list[str]:
        done.clear()
        with pytest.raises(RequestRefused, match="password is wrong"):
            house.office.signing_in.sign_in(SessionRequest(email, "x" * 20, "d1"), address)
        return list(done)

    try:
        for number in range(30):
            known = work("ana@mfa.si", f"203.0.113.{number}")
            unknown = work(f"{number}@mfa.si", f"198.51.100.{number}")
            assert known == unknown
            assert sum(step.startswith("$argon2id$v=19$m=19456,t=2,p=1") for step in known) == 1
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_guessing_is_slowed_down_and_the_victim_is_not(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    answers = [sign_in(house, "ana@mfa.si", f"guess number {number}") for number in range(8)]
    assert [answer.status_code for answer in answers[:5]] == [401] * 5
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) == answers[-1].json()["retry_after"] >= 1
    throttle = Throttle(house.database, lambda: 1e9)
    for _ in range(30):
        throttle.failed("ana@mfa.si", "203.0.113.5")
    throttle.refuse_hasty("ana@mfa.si", "198.51.100.7")


def test_who_was_slowed_down_at_one_process_is_at_the_other_too(house: House) -> None:
    here, there = (Throttle(house.database, lambda: 1e9) for _ in range(2))
    for _ in range(5):
        here.failed("ana@mfa.si", "203.0.113.5")
    with pytest.raises(RequestRefused, match="too many tries"):
        there.refuse_hasty("ana@mfa.si", "203.0.113.5")
    there.succeeded("ana@mfa.si", "203.0.113.5")
    here.refuse_hasty("ana@mfa.si", "203.0.113.5")


def test_who_takes_another_of_the_own_ipv6_addresses_for_each_try_is_slowed_down(house: House) -> None:
    throttle = Throttle(house.database, lambda: 1e9)
    for number in range(5):
        throttle.failed("ana@mfa.si", f"2001:db8:1:2::{number:x}")
    with pytest.raises(RequestRefused, match="too many tries"):
        throttle.refuse_hasty("ana@mfa.si", "2001:db8:1:2:ffff::1")
    throttle.refuse_hasty("ana@mfa.si", "2001:db8:1:3::1")


def test_an_address_that_tries_everybody_is_slowed_down(house: House) -> None:
    throttle = Throttle(house.database, lambda: 1e9)
    for number in range(50):
        throttle.failed(f"{number}@mfa.si", "203.0.113.5")
    with pytest.raises(Exception, match="too many tries"):
        throttle.refuse_hasty("somebody@mfa.si", "203.0.113.5")


def test_after_an_hour_the_failures_are_forgotten(house: House) -> None:
    now = 1e9
    throttle = Throttle(house.database, lambda: now)
    for _ in range(30):
        throttle.failed("ana@mfa.si", "203.0.113.5")
    now += 3_601.0
    throttle.refuse_hasty("ana@mfa.si", "203.0.113.5")
    throttle.failed("ben@mfa.si", "203.0.113.5")
    with house.database.reading() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM failed_sign_in").scalar() == 2


def test_a_clock_that_was_set_back_makes_nobody_wait_longer(house: House) -> None:
    now = 1e9
    throttle = Throttle(house.database, lambda: now)
    for _ in range(5):
        throttle.failed("ana@mfa.si", "203.0.113.5")
    now -= 100_000.0
    with pytest.raises(RequestRefused) as refused:
        throttle.refuse_hasty("ana@mfa.si", "203.0.113.5")
    assert refused.value.problem.retry_after <= 3


def test_a_token_of_the_first_version_still_opens_the_session(house: House) -> None:
    ana = house.laptop("ana@mfa.si", token="a-token-that-does-not-say-its-network")
    assert ask(house, ana.token) == 200
    assert ask(house, "another-network." + house.laptop("ben@mfa.si").token.partition(".")[2]) == 401


def test_an_invitation_lets_in_once(house: House) -> None:
    code = house.admin.invite("gia@mfa.ge").code
    given = {"email": "gia@mfa.ge", "code": code, "password": PASSWORD, "device": "d1"}
    address = f"{house.url}/v1/sessions/accept"
    easy = requests.post(address, json={**given, "password": "short"}, timeout=30)
    assert (easy.status_code, easy.json()["fix"]) == (400, "Use at least 15: several words, for example.")
    other = requests.post(address, json={**given, "email": "ana@mfa.si"}, timeout=30)
    assert other.status_code == 401
    assert requests.post(address, json=given, timeout=30).json()["name"] == "Gia"
    again = requests.post(address, json={**given, "password": PASSWORD + "!"}, timeout=30)
    assert (again.status_code, again.json()["code"]) == (401, "wrong_password")
    assert sign_in(house, "gia@mfa.ge", PASSWORD).status_code == 200


def test_an_invitation_expires(house: House) -> None:
    past = instant(moment(server_time()) - INVITATION_LASTS - timedelta(seconds=1))
    code = Administration(house.database, lambda: past).invite("gia@mfa.ge").code
    given = {"email": "gia@mfa.ge", "code": code, "password": PASSWORD, "device": "d1"}
    assert requests.post(f"{house.url}/v1/sessions/accept", json=given, timeout=30).status_code == 401


def test_a_newer_invitation_ends_the_one_before(house: House) -> None:
    code = house.admin.invite("gia@mfa.ge").code
    house.admin.invite("gia@mfa.ge")
    given = {"email": "gia@mfa.ge", "code": code, "password": PASSWORD, "device": "d1"}
    assert requests.post(f"{house.url}/v1/sessions/accept", json=given, timeout=30).status_code == 401


def ask(house: House, token: str) -> int:
    """The status of an ordinary request."""
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(f"{house.url}/v1/devices", headers=headers, timeout=30).status_code


def test_signing_out_ends_the_session_at_once(house: House) -> None:
    ana, other = house.laptop("ana@mfa.si"), house.laptop("ana@mfa.si")
    assert ana.ask("DELETE", "/v1/sessions/current").status_code == 204
    assert (ask(house, ana.token), ask(house, other.token)) == (401, 200)


def test_a_person_signs_out_own_devices_only(house: House) -> None:
    ana, lost, ben = house.laptop("ana@mfa.si"), house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    assert ask(house, lost.token) == 200
    assert ana.ask("DELETE", f"/v1/devices/{lost.device}").status_code == 204
    assert ask(house, lost.token) == 401
    with pytest.raises(Exception, match="not_found"):
        ben.ask("DELETE", f"/v1/devices/{ana.device}")
    assert ask(house, ana.token) == 200


@pytest.mark.parametrize("end", ["revoke_devices", "deactivate", "password"])
def test_the_administrator_ends_sessions_at_once(house: House, end: str) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    assert ask(house, ana.token) == 200
    if end == "revoke_devices":
        house.admin.revoke_devices("ana@mfa.si")
    elif end == "deactivate":
        house.admin.set_active("ana@mfa.si", False)
    else:
        house.admin.set_password("ana@mfa.si", PASSWORD)
    assert (ask(house, ana.token), ask(house, ben.token)) == (401, 200)


def test_a_person_who_may_not_act_any_more_cannot_sign_in(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    house.admin.set_active("ana@mfa.si", False)
    assert sign_in(house, "ana@mfa.si", PASSWORD).status_code == 401
    house.admin.set_active("ana@mfa.si", True)
    assert sign_in(house, "ana@mfa.si", PASSWORD).status_code == 200


def test_a_copied_laptop_takes_a_new_name_and_both_go_on(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    told = ana.ask("POST", "/v1/devices", {"device": "the-copy", "device_name": "Copy"}).json()
    assert (ask(house, ana.token), ask(house, told["token"])) == (200, 200)
    ana.device, ana.token = "the-copy", told["token"]
    assert ana.round(ana.new_post())[0].status == "applied"


def test_neither_tokens_nor_passwords_nor_codes_can_be_read_in_the_database(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    token = sign_in(house, "ana@mfa.si", PASSWORD).json()["token"]
    code = house.admin.invite("gia@mfa.ge").code
    with house.database.reading() as conn:
        kept = [
            str(row)
            for table in ("device", "credential", "invitation", "network", "ledger", "record")
            for row in conn.exec_driver_sql(f"SELECT * FROM {table}").all()
        ]
    assert not any(secret in line for line in kept for secret in (token, code, PASSWORD))


def test_passwords_are_kept_with_argon2id_of_todays_figures(admin: Administration, database: Database) -> None:
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"], PASSWORD)
    with database.reading() as conn:
        kept = str(conn.exec_driver_sql("SELECT password FROM credential").scalar())
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


@pytest.mark.parametrize(
    "password",
    ["short", "passwordpassword", "Password123456789", "aaaaaaaaaaaaaaaaaaaa", "ana@mfa.siana@mfa.si", "x" * 129],
)
def test_easy_passwords_are_refused(password: str) -> None:
    with pytest.raises(InvalidInput):
        passwords.refuse_easy(password, ("ana", "mfa.si"))


@pytest.mark.parametrize(
    "password", [PASSWORD, "škola čeká na déšť", "  spaces at both ends  ", "მთა ზღვა ცა ქვიშა", "7" + "k9#mQ2" * 10]
)
def test_long_passwords_of_any_script_are_taken_as_they_are(password: str) -> None:
    passwords.refuse_easy(password)
    assert passwords.matches(password, passwords.hash_password(password))
    assert not passwords.matches(password.strip() + "x", passwords.hash_password(password))
