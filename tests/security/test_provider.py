"""S2, S4, S5, S6: sign-in at a ministry's own provider (OpenID Connect), and every answer that must not let in."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from campaigndesk.server.own_acts import UNBIND, list_own
from campaigndesk.sync.loopback import SignInNotFinished, Waiting
from databases import Kept
from security.providers import CLIENT, SECRET, FalseProvider, secret_shared_with_everybody
from security.served import Served, served_from
from security.visitors import Visitor, forms_of, phone_of
from server.test_administration import admin_does

UNTRUE = "cannot be trusted"


@pytest.fixture
def false() -> Iterator[FalseProvider]:
    """A provider that says what the test wants."""
    with FalseProvider().running() as provider:
        yield provider


@pytest.fixture
def served(false: FalseProvider, tmp_path: Path, prepared: dict[str, Kept]) -> Iterator[Served]:
    """A server whose ministry signs in there; codes by `mfa` count as our second factor."""
    secret = tmp_path / "secret"
    secret.write_text(SECRET + "\n", "utf-8")
    kept = Kept(tmp_path / "data")
    prepared["sqlite"].copied_to(kept)
    options = ("--oidc-issuer", false.issuer, "--oidc-client", CLIENT, "--oidc-secret-file", secret)
    with served_from(kept, (*options, "--oidc-second-factor", "mfa")) as running:
        yield running


def sent_there(visitor: Visitor, start: str = "/m/provider") -> dict[str, str]:
    """What the browser carries to the provider."""
    answer = visitor.line.get(visitor.url + start, timeout=30, allow_redirects=False)
    assert answer.status_code == 303, answer.text
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def comes_back(visitor: Visitor, false: FalseProvider, asked: dict[str, str], **instead: str) -> requests.Response:
    """The browser comes back; the ID token has the nonce that was asked for, unless the test bent it."""
    false.claims.setdefault("nonce", asked["nonce"])
    given = {"code": "c1", "state": asked["state"], **instead}
    return visitor.line.get(f"{visitor.url}/m/provider/back", params=given, timeout=30, allow_redirects=False)


def test_who_the_provider_knows_is_in_and_the_browser_goes_on_by_itself(served: Served, false: FalseProvider) -> None:
    ben = Visitor(served.url)
    assert 'href="/m/provider"' in ben.opens("/m/sign-in").text
    asked = sent_there(ben)
    assert (asked["response_type"], asked["code_challenge_method"], asked["client_id"]) == ("code", "S256", CLIENT)
    page = comes_back(ben, false, asked)
    assert (page.status_code, 'content="0; url=/m/"' in page.text) == (200, True)
    assert ben.opens("/m/").url.endswith("/m/")
    (token_request,) = false.asked
    made = hashlib.sha256(token_request["code_verifier"][0].encode()).digest()
    assert base64.urlsafe_b64encode(made).rstrip(b"=").decode() == asked["code_challenge"]
    # The same answer once more: the browser's secret was for one attempt.
    assert comes_back(ben, false, asked).status_code == 403
    assert SECRET not in served.words()


@pytest.mark.parametrize(
    ("claims", "header", "signs", "sentence"),
    [
        ({"iss": "https://elsewhere.example"}, {}, "", "another sign-in"),
        ({"aud": "another program"}, {}, "", "another program"),
        ({"aud": [CLIENT, "another"], "azp": "another"}, {}, "", "another program"),
        ({"nonce": "of another attempt"}, {}, "", "another attempt"),
        ({"nonce": None}, {}, "", "another attempt"),
        ({"exp": int(time.time()) - 3_600, "iat": int(time.time()) - 7_200}, {}, "", "has expired"),
        ({}, {}, "other", UNTRUE),
        ({}, {"alg": "none"}, "", UNTRUE),
        ({}, {"alg": "HS256"}, "secret", UNTRUE),
        ({"email_verified": False}, {}, "", "verified"),
        ({"email_verified": "true"}, {}, "", "verified"),
        ({"email_verified": None}, {}, "", "verified"),
        ({"email": None}, {}, "", "verified"),
        ({"email": "nobody@mfa.si"}, {}, "", "Nobody in this network"),
    ],
)
def test_an_answer_that_is_not_wholly_good_lets_nobody_in(
    served: Served, false: FalseProvider, claims: dict[str, Any], header: dict[str, Any], signs: str, sentence: str
) -> None:
    ben = Visitor(served.url)
    asked = sent_there(ben)
    false.claims, false.header = dict(claims), {**false.header, **header}
    if signs:
        false.signs = false.other if signs == "other" else secret_shared_with_everybody()
    page = comes_back(ben, false, asked)
    assert (page.status_code, sentence in page.text) == (403, True), page.text
    assert "campaigndesk" not in ben.line.cookies
    with served.house.database.reading() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM device WHERE id LIKE 'browser-%'").scalar() == 0


def test_an_answer_to_somebody_elses_attempt_lets_nobody_in(served: Served, false: FalseProvider) -> None:
    ben, other = Visitor(served.url), Visitor(served.url)
    asked, theirs = sent_there(ben), sent_there(other)
    for visitor, given in ((ben, {"state": theirs["state"]}), (ben, {"state": ""}), (Visitor(served.url), {})):
        page = comes_back(visitor, false, asked, **given)
        assert (page.status_code, "another browser" in page.text) == (403, True)
    assert false.asked == []


def test_a_code_that_the_provider_takes_no_more_and_a_refusal_are_said(served: Served, false: FalseProvider) -> None:
    ben = Visitor(served.url)
    false.status = 400
    assert "no more" in comes_back(ben, false, sent_there(ben)).text
    page = comes_back(ben, false, sent_there(ben), error="access_denied")
    assert (page.status_code, "did not let you in" in page.text) == (403, True)


def test_a_provider_that_is_another_or_away_is_said(served: Served, false: FalseProvider) -> None:
    false.about = {"issuer": "https://elsewhere.example"}
    page = Visitor(served.url).opens("/m/provider")
    assert (page.status_code, "another one" in page.text) == (403, True)
    false.about = {"token_endpoint": "http://192.0.2.1/token"}
    assert Visitor(served.url).opens("/m/provider").status_code == 403


def test_our_second_factor_is_asked_for_unless_the_administrator_said_what_stands_for_it(
    served: Served, false: FalseProvider
) -> None:
    phone = phone_of(served, "eva@mfa.si")
    for shown, asks in (({"amr": ["pwd"]}, True), ({"acr": "mfa"}, False), ({"amr": ["pwd", "mfa"]}, False)):
        eva = Visitor(served.url, phone)
        asked = sent_there(eva)
        false.claims = {"email": "eva@mfa.si", **shown}
        page = comes_back(eva, false, asked)
        assert ([form.action for form in forms_of(page) if form.action == "/m/second-factor"] != []) is asks
        assert eva.opens("/m/calendar").url.endswith("/m/sign-in" if asks else "/m/calendar")
    eva = Visitor(served.url, phone)
    asked = sent_there(eva)
    false.claims = {"email": "eva@mfa.si"}
    (form,) = forms_of(comes_back(eva, false, asked))
    with served.house.database.writing() as conn:
        conn.exec_driver_sql("UPDATE second_factor SET step = 0")
    assert eva.sends(form, code=phone.again()).url.endswith("/m/")
    assert eva.opens("/m/calendar").url.endswith("/m/calendar")


def test_an_address_that_was_given_to_somebody_else_does_not_bring_the_account_along(
    served: Served, false: FalseProvider
) -> None:
    def tries(**claims: Any) -> requests.Response:
        visitor = Visitor(served.url)
        asked = sent_there(visitor)
        false.claims = claims
        return comes_back(visitor, false, asked)

    assert tries(sub="ben-1").status_code == 200
    page = tries(sub="ben-2")
    assert (page.status_code, "another account of your ministry before" in page.text) == (403, True)
    # The address has changed at the ministry, and another person has the old one: the account is still Ben's.
    assert tries(sub="ben-1", email="benjamin@mfa.si").status_code == 200
    assert tries(sub="ben-1", email="ana@mfa.si").status_code == 200
    with served.house.database.reading() as conn:
        came = "SELECT DISTINCT person FROM device WHERE id LIKE 'browser-%'"
        assert list(conn.exec_driver_sql(came).scalars()) == [served.house.admin.find_person("ben@mfa.si").id]
    assert tries(sub="").status_code == tries(sub="x" * 256).status_code == tries(sub=None).status_code == 403
    events = [json.loads(line)["event"] for line in served.words().splitlines() if line.startswith("{")]
    assert events.count("provider_bound") == 1


def test_the_administrator_unbinds_an_account_and_the_ledger_says_so(served: Served, false: FalseProvider) -> None:
    def status_of(subject: str) -> int:
        visitor = Visitor(served.url)
        asked = sent_there(visitor)
        false.claims = {"sub": subject}
        return comes_back(visitor, false, asked).status_code

    assert [status_of("ben-1"), status_of("ben-2")] == [200, 403]
    assert admin_does(served.house.admin, "unbind-provider", "ben@mfa.si")["provider"] == "unbound"
    assert [status_of("ben-2"), status_of("ben-1")] == [200, 403]
    assert admin_does(served.house.admin, "unbind-provider", "ana@mfa.si")["provider"] == "no account was bound"
    with served.house.database.reading() as conn:
        (noted,) = list_own(conn, served.house.admin.network_id, UNBIND)
    assert noted.payload == {"person": served.house.admin.find_person("ben@mfa.si").id}
    assert served.house.admin.audit().wrong == ()


def test_a_desk_comes_in_by_the_same_account_alone(served: Served, false: FalseProvider) -> None:
    def code_of(subject: str) -> requests.Response:
        visitor = Visitor(served.url)
        with Waiting(patience=0.3) as desk:
            asked = sent_there(visitor, desk.address("").removeprefix(served.url))
            false.claims = {"sub": subject}
            return comes_back(visitor, false, asked)

    assert [code_of(subject).status_code for subject in ("ben-1", "ben-2", "ben-1")] == [303, 403, 303]


def test_a_desk_gets_its_session_from_the_browser_once_and_only_by_its_own_secret(
    served: Served, false: FalseProvider
) -> None:
    ben = Visitor(served.url)
    with Waiting(patience=0.3) as desk:
        asked = sent_there(ben, desk.address("").removeprefix(served.url))
        answer = comes_back(ben, false, asked)
        assert answer.status_code == 303
        where = urlsplit(answer.headers["location"])
        assert where.hostname == "127.0.0.1"
        code = parse_qs(where.query)["code"][0]
        given = {"code": code, "verifier": desk.verifier, "device": "d1", "device_name": "Laptop"}
        url = f"{served.url}/v1/sessions/provider"
        wrong = requests.post(url, json={**given, "verifier": "x" * 43}, timeout=30)
        assert wrong.status_code == 401
        good = requests.post(url, json=given, timeout=30)
        assert good.status_code == 200
        headers = {"Authorization": f"Bearer {good.json()['token']}"}
        assert requests.get(f"{served.url}/v1/devices", headers=headers, timeout=30).status_code == 200
        assert requests.post(url, json=given, timeout=30).status_code == 401
        with pytest.raises(SignInNotFinished):
            desk.code()
    accepted = {"email": "ben@mfa.si", "code": code, "password": "štirje zidovi iz kamna", "device": "d2"}
    assert requests.post(f"{served.url}/v1/sessions/accept", json=accepted, timeout=30).status_code == 401
    strange = Visitor(served.url).opens("/m/provider?desk=80&challenge=x&attempt=y")
    assert strange.status_code == 400
