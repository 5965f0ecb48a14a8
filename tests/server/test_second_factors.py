"""Second factors: who needs one, that each code counts once, and that a stale session does nothing weighty."""

import threading
from datetime import timedelta
from typing import Any

import pytest
import requests
from uuid_utils import uuid7

from campaigndesk.domain.changes import Change
from campaigndesk.domain.one_time_codes import STEP_SECONDS, code_at, secret_bytes, step_of
from campaigndesk.domain.proofs import A_WORKING_DAY
from campaigndesk.domain.times import instant, moment
from campaigndesk.server.office import server_time
from campaigndesk.server.tables import device
from server.house import House, Laptop, Refusal
from server.test_administration import admin_does
from server.test_delegations import handed

PASSWORD = "four walls of green stone"


class Phone:
    """An authenticator app: it has the secret, and every code that is asked for is a fresh one."""

    def __init__(self, secret: str) -> None:
        self._secret = secret_bytes(secret)
        self._step = step_of(moment(server_time()).timestamp()) - 1

    def code(self) -> str:
        """The one that is shown now, then the one after it: a code is good a step before its time."""
        self._step += 1
        return code_at(self._secret, self._step)

    def code_of(self, minutes_ago: int) -> str:
        """A code as it was shown then."""
        return code_at(self._secret, step_of(moment(server_time()).timestamp()) - minutes_ago * 60 // STEP_SECONDS)


def signs_in(house: House, email: str, device_id: str = "d1") -> Laptop:
    """A laptop that just gave the password."""
    given = {"email": email, "password": PASSWORD, "device": device_id}
    told = requests.post(f"{house.url}/v1/sessions", json=given, timeout=30).json()
    return Laptop(house.url, device_id, told["token"], told["person"], house.admin.describe()["epoch"])


def enrols(laptop: Laptop) -> tuple[Phone, list[str]]:
    """The person's phone and recovery codes."""
    phone = Phone(laptop.ask("POST", "/v1/second-factor/secret").json()["secret"])
    codes: list[str] = laptop.ask("POST", "/v1/second-factor", {"code": phone.code()}).json()["codes"]
    return phone, codes


def refused(laptop: Laptop, method: str, path: str, message: object = None) -> str:
    """The code with which the server refuses."""
    with pytest.raises(Refusal) as caught:
        laptop.ask(method, path, message)
    return caught.value.problem.code


def proves(laptop: Laptop, code: str, password: str = PASSWORD) -> Any:
    """Confirm on this laptop who acts."""
    return laptop.ask("POST", "/v1/proof", {"password": password, "code": code}).json()


@pytest.fixture
def eva(house: House) -> Laptop:
    """Eva, who approves, has given her password and nothing else."""
    house.admin.set_password("eva@mfa.si", PASSWORD)
    return signs_in(house, "eva@mfa.si")


def goes_stale(house: House, laptop: Laptop, minutes: int = 16) -> None:
    """So many minutes go by since the person proved on this laptop who acts."""
    then = instant(moment(server_time()) - timedelta(minutes=minutes))
    with house.database.writing() as conn:
        conn.execute(device.update().where(device.c.id == laptop.device).values(proved=then))
        conn.exec_driver_sql("UPDATE network SET access = access + 1")


def test_an_approver_does_nothing_before_the_second_factor_is_set_up(house: House, eva: Laptop) -> None:
    for method, path in (("POST", "/v1/sync"), ("GET", "/v1/snapshot"), ("GET", "/v1/devices"), ("GET", "/v1/events")):
        assert refused(eva, method, path, {"epoch": eva.epoch, "device": "d1", "cursor": 0}) == "second_factor"
    with pytest.raises(Refusal, match="too old: update it"):
        eva.hello()
    assert eva.ask("GET", "/v1/second-factor").json() == {
        "required": True, "enrolled": False, "proved": False, "fresh": True, "recovery_codes": 0,
    }  # fmt: skip
    enrols(eva)
    assert eva.hello().network
    assert eva.ask("GET", "/v1/second-factor").json()["recovery_codes"] == 10


def test_an_officer_needs_none_and_is_asked_for_it_once_it_is_set_up(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    ana, other = signs_in(house, "ana@mfa.si"), signs_in(house, "ana@mfa.si", "d2")
    assert ana.hello().network
    phone, _ = enrols(ana)
    assert ana.hello().network
    assert refused(other, "GET", "/v1/devices") == "second_factor"
    proves(other, phone.code())
    assert other.hello().network


def test_who_becomes_an_approver_sets_it_up_before_going_on(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    ana = signs_in(house, "ana@mfa.si")
    house.admin.set_roles("ana@mfa.si", ["approver:SI"])
    assert refused(ana, "GET", "/v1/devices") == "second_factor"


def test_the_password_alone_is_no_second_factor(house: House, eva: Laptop) -> None:
    proves(eva, "")
    assert refused(eva, "GET", "/v1/devices") == "second_factor"


def test_each_code_is_taken_once_also_on_another_laptop(house: House, eva: Laptop) -> None:
    phone, _ = enrols(eva)
    code = phone.code()
    second, third = signs_in(house, "eva@mfa.si", "d2"), signs_in(house, "eva@mfa.si", "d3")
    proves(second, code)
    assert refused(third, "POST", "/v1/proof", {"password": PASSWORD, "code": code}) == "wrong_code"
    assert refused(third, "GET", "/v1/devices") == "second_factor"


def test_of_eight_laptops_that_send_one_code_at_once_one_is_let_in(house: House, eva: Laptop) -> None:
    phone, _ = enrols(eva)
    code = phone.code()
    laptops = [signs_in(house, "eva@mfa.si", f"race-{number}") for number in range(8)]
    answers: list[int] = []

    def send(laptop: Laptop) -> None:
        given = {"password": PASSWORD, "code": code}
        headers = {"Authorization": f"Bearer {laptop.token}"}
        answers.append(requests.post(f"{house.url}/v1/proof", json=given, headers=headers, timeout=60).status_code)

    threads = [threading.Thread(target=send, args=(laptop,)) for laptop in laptops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers.count(200) == 1


def test_a_code_of_two_minutes_ago_is_too_old(eva: Laptop) -> None:
    phone, _ = enrols(eva)
    assert (
        refused(eva, "POST", "/v1/proof", {"password": PASSWORD, "code": phone.code_of(minutes_ago=2)}) == "wrong_code"
    )


def test_a_recovery_code_lets_in_once_however_it_is_typed(house: House, eva: Laptop) -> None:
    _, codes = enrols(eva)
    second, third = signs_in(house, "eva@mfa.si", "d2"), signs_in(house, "eva@mfa.si", "d3")
    proves(second, codes[3].lower().replace("-", " "))
    assert second.ask("GET", "/v1/second-factor").json()["recovery_codes"] == 9
    assert refused(third, "POST", "/v1/proof", {"password": PASSWORD, "code": codes[3]}) == "wrong_code"
    proves(third, codes[4])


def test_guessing_codes_is_slowed_down_from_wherever_it_comes(house: House, eva: Laptop) -> None:
    _, codes = enrols(eva)
    for number in range(5):
        assert refused(eva, "POST", "/v1/proof", {"password": PASSWORD, "code": f"00000{number}"}) == "wrong_code"
    assert refused(eva, "POST", "/v1/proof", {"password": PASSWORD, "code": codes[0]}) == "throttled"
    throttle = house.office.second_factors._throttle
    throttle.refuse_hasty(eva.person, "198.51.100.7", codes=True)
    for number in range(30):
        throttle.failed(eva.person, f"203.0.113.{number}", codes=True)
    with pytest.raises(Exception, match="too many tries"):
        throttle.refuse_hasty(eva.person, "198.51.100.7", codes=True)


def test_guessing_codes_does_not_keep_the_session_from_working(house: House, eva: Laptop) -> None:
    enrols(eva)
    for number in range(5):
        refused(eva, "POST", "/v1/proof", {"password": PASSWORD, "code": f"00000{number}"})
    assert eva.hello().network


def test_the_administrator_resets_a_lost_phone_by_command(house: House, eva: Laptop) -> None:
    phone, codes = enrols(eva)
    assert admin_does(house.admin, "reset-second-factor", "eva@mfa.si")["second_factor"] == "forgotten"
    assert refused(eva, "GET", "/v1/devices") == "second_factor"
    # The lost phone and the old codes open nothing any more: what is asked for is a new set-up.
    proves(eva, phone.code())
    assert refused(eva, "GET", "/v1/devices") == "second_factor"
    enrols(eva)
    assert refused(eva, "POST", "/v1/proof", {"password": PASSWORD, "code": codes[0]}) == "wrong_code"
    assert admin_does(house.admin, "reset-second-factor", "ana@mfa.si")["second_factor"] == "there was none"


def test_a_new_phone_takes_the_place_of_the_old_one_only_once_its_code_was_given(house: House, eva: Laptop) -> None:
    old, _ = enrols(eva)
    new = Phone(eva.ask("POST", "/v1/second-factor/secret").json()["secret"])
    proves(eva, old.code())
    eva.ask("POST", "/v1/second-factor", {"code": new.code()})
    assert refused(eva, "POST", "/v1/proof", {"password": PASSWORD, "code": old.code()}) == "wrong_code"
    proves(eva, new.code())


def test_who_has_only_the_password_cannot_put_another_phone_in_place(house: House, eva: Laptop) -> None:
    enrols(eva)
    thief = signs_in(house, "eva@mfa.si", "thief")
    assert refused(thief, "POST", "/v1/second-factor/secret") == "second_factor"
    assert refused(thief, "POST", "/v1/second-factor", {"code": "123456"}) == "second_factor"


def test_who_has_only_the_token_cannot_set_up_a_phone(house: House, eva: Laptop) -> None:
    goes_stale(house, eva)
    assert refused(eva, "POST", "/v1/second-factor/secret") == "fresh_proof"
    proves(eva, "")
    enrols(eva)


def test_a_copy_of_a_laptop_under_a_new_name_has_proved_what_the_first_had(house: House, eva: Laptop) -> None:
    enrols(eva)
    copy = eva.ask("POST", "/v1/devices", {"device": "copy"}).json()
    assert Laptop(house.url, "copy", copy["token"], eva.person, eva.epoch).hello().network


def test_neither_codes_nor_recovery_codes_can_be_read_in_the_database(house: House, eva: Laptop) -> None:
    _, codes = enrols(eva)
    with house.database.reading() as conn:
        kept = [str(row) for row in conn.exec_driver_sql("SELECT * FROM recovery_code").all()]
    assert len(kept) == 10
    assert not any(code in line or code.replace("-", "") in line for code in codes for line in kept)


@pytest.fixture
def root(house: House) -> Laptop:
    """An administrator at a laptop."""
    house.admin.add_person("root@mfa.si", "Root", ["administrator"])
    laptop = house.laptop("root@mfa.si")
    laptop.all_rounds()
    return laptop


def ben_as_approver(laptop: Laptop, **more: str) -> Change:
    """Ben is made an approver from this laptop."""
    ben = next(record for record in laptop.records.values() if record.get("email") == "ben@mfa.si")
    write = {"fields": {"roles": {"value": [["approver", "SI"]], "base": ben.base("roles")}}}
    return laptop.change("set@1", ben.id, write, record_kind="person", **more)


def waits(laptop: Laptop, *changes: Change) -> bool:
    """Whether the server leaves these without an answer and asks for a proof."""
    results = laptop.round(*changes)
    assert laptop.last is not None
    return laptop.last.proof and not {change.id for change in changes} & {result.id for result in results}


def applied(laptop: Laptop, *changes: Change) -> bool:
    """Whether all of them are taken."""
    results = laptop.round(*changes)
    assert laptop.last is not None
    return [(result.id, result.status) for result in results] == [(one.id, "applied") for one in changes] and not (
        laptop.last.proof
    )


def test_a_stale_session_changes_no_roles_until_it_was_proved_who_acts(house: House, root: Laptop) -> None:
    house.admin.set_password("root@mfa.si", PASSWORD)
    root = signs_in(house, "root@mfa.si")
    phone, _ = enrols(root)
    root.all_rounds()
    goes_stale(house, root)
    change = ben_as_approver(root)
    assert waits(root, change)
    assert applied(root, root.new_post("network", country="XK")) is False
    proves(root, phone.code())
    assert applied(root, change)


def test_a_proof_on_one_laptop_does_not_stand_for_another(house: House, root: Laptop) -> None:
    second = house.laptop("root@mfa.si")
    second.all_rounds()
    goes_stale(house, root)
    assert waits(root, ben_as_approver(root))
    assert applied(second, ben_as_approver(second))


def test_a_proof_of_fourteen_minutes_ago_is_fresh_enough(house: House, root: Laptop) -> None:
    goes_stale(house, root, minutes=14)
    assert applied(root, ben_as_approver(root))


def test_a_laptop_cannot_make_its_proof_fresh_by_its_own_clock(house: House, root: Laptop) -> None:
    goes_stale(house, root)
    assert waits(root, ben_as_approver(root, seen_at="2001-01-01T00:00:00Z"))


def decision(house: House, laptop: Laptop, post: str) -> Change:
    """What is in review is approved from this laptop."""
    asked = {"digest": house.digest(laptop.records[post], laptop.records), "verdict": "approve", "reason": ""}
    return laptop.change("decide@1", post, asked)


def in_review(house: House) -> str:
    """A post that ana submitted."""
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    post = ana.new_post()
    assert applied(ana, post)
    assert applied(ana, ana.change("submit@1", post.record, {"digest": house.digest(ana.records[post.record])}))
    return post.record


def test_a_stale_session_approves_nothing_and_what_waits_is_taken_after_the_proof_in_its_order(house: House) -> None:
    post = in_review(house)
    eva = house.laptop("eva@mfa.si")
    eva.all_rounds()
    goes_stale(house, eva, minutes=A_WORKING_DAY + 1)
    approves = decision(house, eva, post)
    withdraws = eva.change("withdraw@1", post, {"reason": "Prekinjeno."})
    said = {"about": post, "country": "SI", "text": "Poglej."}
    comment = eva.change("create@1", str(uuid7()), {"fields": said}, "comment")
    results = eva.round(approves, withdraws, comment)
    assert [(result.id, result.status) for result in results] == [(comment.id, "applied")]
    assert eva.last is not None
    assert eva.last.proof
    assert eva.records[post].get("stage") == "in_review"
    goes_stale(house, eva, minutes=A_WORKING_DAY - 1)
    assert applied(eva, approves, withdraws)
    assert eva.records[post].get("stage") == "withdrawn"


def test_nothing_is_said_to_be_public_from_a_stale_session(house: House) -> None:
    post = in_review(house)
    ana = house.laptop("ana@mfa.si")
    ana.all_rounds()
    goes_stale(house, ana, minutes=A_WORKING_DAY + 1)
    assert waits(ana, ana.change("publish@1", post, {"by": "hand", "url": "https://example.org/1"}))


def test_what_was_answered_before_is_answered_again_from_a_stale_session(house: House) -> None:
    post = in_review(house)
    eva = house.laptop("eva@mfa.si")
    eva.all_rounds()
    approves = decision(house, eva, post)
    assert applied(eva, approves)
    goes_stale(house, eva, minutes=A_WORKING_DAY + 1)
    assert applied(eva, approves)


def test_who_stands_in_for_an_approver_decides_with_a_second_factor_as_the_approver_does(house: House) -> None:
    post = in_review(house)
    eva, ben = house.laptop("eva@mfa.si"), house.laptop("ben@mfa.si")
    with house.database.writing() as conn:
        conn.execute(device.update().where(device.c.id == ben.device).values(factor=""))
        conn.exec_driver_sql("UPDATE network SET access = access + 1")
    assert ben.ask("GET", "/v1/second-factor").json()["required"] is False
    assert applied(eva, handed(eva, ben, 0, 1))
    ben.all_rounds()
    approves = decision(house, ben, post)
    assert waits(ben, approves)
    assert ben.ask("GET", "/v1/second-factor").json()["required"] is True
    enrols(ben)
    assert applied(ben, approves)
