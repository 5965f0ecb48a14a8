"""S1, S2, S3, S4, S5: accounts from outside, with what a person, a guesser and a thief can do to a server process."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
import requests
from sqlalchemy import text

from campaigndesk.demo.phones import Phone
from campaigndesk.domain.one_time_codes import code_at, secret_bytes, step_of
from campaigndesk.server.access import IDLE, LASTS
from campaigndesk.server.tables import metadata
from security.conftest import Starts
from security.served import PASSWORD, Served
from server.house import Laptop, Refusal


def everything_kept(served: Served) -> str:
    """All that the database holds, as text."""
    with served.house.database.reading() as conn:
        return "\n".join(str(row) for name in metadata.tables for row in conn.execute(text(f"SELECT * FROM {name}")))


def tries(served: Served, email: str, password: str, address: str = "") -> requests.Response:
    """One try to sign in, as it comes from that address by the word of a trusted proxy."""
    headers = {"X-Forwarded-For": address} if address else {}
    given = {"email": email, "password": password, "device": "d-guess"}
    return requests.post(f"{served.url}/v1/sessions", json=given, headers=headers, timeout=30)


def as_laptop(served: Served, email: str, device: str, address: str = "") -> Laptop:
    """A laptop that gives the password."""
    headers = {"X-Forwarded-For": address} if address else {}
    given = {"email": email, "password": PASSWORD, "device": device}
    told = requests.post(f"{served.url}/v1/sessions", json=given, headers=headers, timeout=30).json()
    epoch = served.house.admin.describe()["epoch"]
    return Laptop(served.url, device, told["token"], told["person"], epoch)


def status(laptop: Laptop) -> int:
    """How an ordinary request is answered."""
    headers = {"Authorization": f"Bearer {laptop.token}"}
    return requests.get(f"{laptop.url}/v1/devices", headers=headers, timeout=30).status_code


# S1


def test_s1_passwords_lie_as_argon2id_and_in_no_other_form(served: Served) -> None:
    kept = everything_kept(served)
    assert PASSWORD not in kept
    with served.house.database.reading() as conn:
        hashes = list(conn.exec_driver_sql("SELECT password FROM credential WHERE password <> ''").scalars())
    assert len(hashes) > 3
    assert all(one.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for one in hashes)


@pytest.mark.parametrize("password", ["password1password1", "short", "fourteen signs", "x" * 129, "ana mfa si ana mfa"])
def test_s1_easy_passwords_are_refused_at_the_door(served: Served, password: str) -> None:
    code = served.house.admin.invite("ana@mfa.si").code
    given = {"email": "ana@mfa.si", "code": code, "password": password, "device": "d1"}
    answer = requests.post(f"{served.url}/v1/sessions/accept", json=given, timeout=30)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


# S2


def test_s2_there_is_no_account_that_nobody_made(starts: Starts) -> None:
    served = starts()
    names = ("admin", "admin@mfa.si", "administrator", "root", "", "Administration", "administration")
    answers = [
        tries(served, email, password, f"198.51.100.{number}")
        for number, email in enumerate(names)
        for password in ("admin", "", "password", PASSWORD)
    ]
    assert {answer.status_code for answer in answers} <= {401, 429}
    with served.house.database.reading() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM credential WHERE email = ''").scalar() == 0


def test_s2_an_invitation_lets_in_once_and_not_after_three_days(starts: Starts) -> None:
    served = starts()
    first, late = (served.house.admin.invite(email).code for email in ("ana@mfa.si", "ben@mfa.si"))

    def accepts(email: str, code: str, password: str) -> int:
        given = {"email": email, "code": code, "password": password, "device": "d1"}
        return requests.post(f"{served.url}/v1/sessions/accept", json=given, timeout=30).status_code

    assert [accepts("ana@mfa.si", first, f"štirje zidovi iz kamna {n}") for n in range(2)] == [200, 401]
    with served.house.database.writing() as conn:
        conn.exec_driver_sql("UPDATE invitation SET expires = '2001-01-01T00:00:00Z' WHERE used = ''")
    assert accepts("ben@mfa.si", late, "štirje zidovi iz kamna") == 401


# S3


def test_s3_two_hundred_wrong_tries_and_the_victim_still_signs_in(starts: Starts) -> None:
    served = starts("--trusted-proxy", "127.0.0.1")
    known = as_laptop(served, "ana@mfa.si", "known", "198.51.100.7")
    codes = [tries(served, "ana@mfa.si", f"wrong guess {n}", "203.0.113.5").status_code for n in range(200)]
    assert codes[:5] == [401] * 5
    # Each wait is twice the one before it: however slow the machine, few of the guesses were looked at.
    assert set(codes) == {401, 429}
    assert codes.count(401) <= 5 + 9
    assert tries(served, "ana@mfa.si", PASSWORD, "198.51.100.7").status_code == 200
    assert status(known) == 200


def test_s3_a_name_that_nobody_has_is_answered_as_one_that_somebody_has(served: Served) -> None:
    known, unknown = tries(served, "ben@mfa.si", "x" * 20), tries(served, "nobody@mfa.si", "x" * 20)
    own = {"date", "x-content-sha256"}
    heads = [{k: v for k, v in one.headers.items() if k.lower() not in own} for one in (known, unknown)]
    assert (known.status_code, known.content, heads[0]) == (unknown.status_code, unknown.content, heads[1])


# S4


def test_s4_an_approver_needs_a_code_and_no_code_counts_twice(starts: Starts) -> None:
    served = starts()
    eva = as_laptop(served, "eva@mfa.si", "first")
    with pytest.raises(Refusal, match="second_factor"):
        eva.hello()
    phone = Phone(eva.ask("POST", "/v1/second-factor/secret").json()["secret"], lambda: datetime.now(UTC))
    code = phone.code()
    eva.ask("POST", "/v1/second-factor", {"code": code})
    assert eva.hello().network
    second = as_laptop(served, "eva@mfa.si", "second")
    with pytest.raises(Refusal, match="wrong_code"):
        second.ask("POST", "/v1/proof", {"password": PASSWORD, "code": code})
    assert status(second) == 403
    # Nothing of it in what the server wrote.
    words = served.words()
    assert not any(secret in words for secret in (code, PASSWORD, eva.token))


def test_s4_what_lies_in_the_database_gives_no_code(starts: Starts) -> None:
    served = starts()
    eva = as_laptop(served, "eva@mfa.si", "first")
    secret = eva.ask("POST", "/v1/second-factor/secret").json()["secret"]
    phone = Phone(secret, lambda: datetime.now(UTC))
    eva.ask("POST", "/v1/second-factor", {"code": phone.code()})
    kept = everything_kept(served)
    found = {*re.findall(r"[A-Za-z0-9+/_=-]{16,}", kept)}
    raw = {secret_bytes(secret), *(made for word in found for made in read_as(word))}
    step = step_of(datetime.now(UTC).timestamp())
    shown = {code_at(secret_bytes(secret), at) for at in range(step - 2, step + 3)}
    gives = [one for one in raw for length in (len(one), 20) if code_at(one[:length], step) in shown]
    assert gives == [secret_bytes(secret)] * 2
    files = [path for path in served.kept.data.rglob("*") if path.is_file()]
    assert [path.name for path in files if secret.encode() in path.read_bytes()] == []
    (key,) = [path for path in files if path.name == "second-factors.key"]
    assert key.read_text("ascii").strip() not in kept
    assert key.stat().st_mode & 0o777 == 0o600


def read_as(word: str) -> Iterator[bytes]:
    """The bytes that a word of the database may stand for."""
    yield word.encode()
    for read in (bytes.fromhex, base64.b32decode, base64.urlsafe_b64decode, base64.b64decode):
        with suppress(ValueError):
            yield read(word)


def test_s4_an_administrator_with_a_stale_session_changes_no_roles(starts: Starts) -> None:
    served = starts()
    adam = served.laptop("adam@network.org")
    adam.all_rounds()
    ben = next(record for record in adam.records.values() if record.get("email") == "ben@mfa.si")
    write = {"fields": {"roles": {"value": [["approver", "SI"]], "base": ben.base("roles")}}}
    with served.house.database.writing() as conn:
        conn.exec_driver_sql("UPDATE device SET proved = '2001-01-01T00:00:00Z'")
    assert adam.round(adam.change("set@1", ben.id, write, record_kind="person")) == ()
    assert adam.last is not None
    assert adam.last.proof
    adam.ask("POST", "/v1/proof", {"password": PASSWORD})
    (result,) = adam.round(adam.change("set@1", ben.id, write, record_kind="person"))
    assert result.status == "applied"


# S5


def test_s5_tokens_are_long_new_at_each_sign_in_and_kept_as_a_hash(served: Served) -> None:
    tokens = [as_laptop(served, "ben@mfa.si", "same-device").token for _ in range(3)]
    assert len(set(tokens)) == 3
    # 43 signs of 64 each: 256 bits.
    assert all(len(token.rpartition(".")[2]) >= 43 for token in tokens)
    kept = everything_kept(served)
    assert not any(token in kept or token.rpartition(".")[2] in kept for token in tokens)
    assert [status(Laptop(served.url, "same-device", token, "", "")) for token in tokens] == [401, 401, 200]


@pytest.mark.parametrize("column", ["expires", "last_seen"])
def test_s5_a_session_ends_by_itself_and_when_nobody_came(starts: Starts, column: str) -> None:
    served = starts()
    ben = as_laptop(served, "ben@mfa.si", "d1")
    assert status(ben) == 200
    with served.house.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE device SET {column} = '2001-01-01T00:00:00Z'")
        conn.exec_driver_sql("UPDATE network SET access = access + 1")
    assert status(ben) == 401
    assert (IDLE.days, LASTS.days) == (60, 180)


@pytest.mark.parametrize("end", ["sign out", "revoke", "disable", "password"])
def test_s5_the_next_request_is_refused_once_the_session_was_ended(starts: Starts, end: str) -> None:
    served = starts()
    ben, other = as_laptop(served, "ben@mfa.si", "d1"), as_laptop(served, "ben@mfa.si", "d2")
    assert (status(ben), status(other)) == (200, 200)
    if end == "sign out":
        ben.ask("DELETE", "/v1/sessions/current")
    elif end == "revoke":
        other.ask("DELETE", "/v1/devices/d1")
    elif end == "disable":
        served.house.admin.set_active("ben@mfa.si", False)
    else:
        served.house.admin.set_password("ben@mfa.si", "štirje zidovi iz kamna")
    assert status(ben) == 401
    assert status(other) == (200 if end in ("sign out", "revoke") else 401)


def test_s5_of_many_requests_at_once_none_is_let_in_after_the_revocation(starts: Starts) -> None:
    served = starts()
    ben, other = as_laptop(served, "ben@mfa.si", "d1"), as_laptop(served, "ben@mfa.si", "d2")
    revoked, late = threading.Event(), []

    def asks() -> None:
        for _ in range(15):
            after = revoked.is_set()
            found = status(ben)
            if after:
                late.append(found)

    threads = [threading.Thread(target=asks) for _ in range(6)]
    for thread in threads:
        thread.start()
    other.ask("DELETE", "/v1/devices/d1")
    revoked.set()
    for thread in threads:
        thread.join()
    late.append(status(ben))
    assert set(late) == {401}
