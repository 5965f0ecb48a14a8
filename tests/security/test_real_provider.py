"""S4, S5: the whole way by a real provider of OpenID Connect, in a browser and on a desk."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from sqlalchemy import insert, select

from campaigndesk.server.tables import provider_subject
from campaigndesk.sync.loopback import Waiting
from databases import Kept
from security.providers import CLIENT, SECRET, real_provider, through_the_provider
from security.served import Served, served_from
from security.visitors import Visitor
from server.test_administration import admin_does


@pytest.fixture
def served(tmp_path: Path, prepared: dict[str, Kept]) -> Iterator[Served]:
    """A server and a provider that know each other: the port of the one is chosen before the other begins."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as chosen:
        port = chosen.getsockname()[1]
    secret = tmp_path / "secret"
    secret.write_text(SECRET, "utf-8")
    kept = Kept(tmp_path / "data")
    prepared["sqlite"].copied_to(kept)
    with real_provider(f"http://127.0.0.1:{port}/m/provider/back") as issuer:
        named = ("--oidc-issuer", issuer, "--oidc-client", CLIENT, "--oidc-secret-file", secret, "--port", port)
        with served_from(kept, named) as running:
            yield running


def test_a_person_signs_in_at_the_provider_and_is_on_the_page(served: Served) -> None:
    ben = Visitor(served.url)
    page = through_the_provider(ben, "/m/provider", "ben@mfa.si")
    assert (page.status_code, "You are signed in" in page.text) == (200, True), page.text
    assert ben.opens("/m/").url.endswith("/m/")
    # The provider's answer once more, as somebody who saw the address could send it.
    assert requests.get(page.url, cookies=ben.line.cookies, timeout=30).status_code == 403


@pytest.mark.parametrize(
    ("name", "sentence"), [("unverified@mfa.si", "is verified"), ("nobody@mfa.si", "Nobody in this network")]
)
def test_who_is_not_ours_stays_outside(served: Served, name: str, sentence: str) -> None:
    page = through_the_provider(Visitor(served.url), "/m/provider", name)
    assert (page.status_code, sentence in page.text) == (403, True)


def test_another_account_with_the_address_of_somebody_who_came_before_stays_outside(served: Served) -> None:
    with served.house.database.writing() as conn:
        bound = {"issuer": issuer_of(served), "subject": "benjamin", "bound": "2026-11-01T09:00:00Z"}
        person = served.house.admin.find_person("ben@mfa.si").id
        name = served.house.admin.network_id
        conn.execute(insert(provider_subject).values(network=name, person=person, **bound))
    page = through_the_provider(Visitor(served.url), "/m/provider", "ben@mfa.si")
    assert (page.status_code, "another account" in page.text) == (403, True), page.text
    admin_does(served.house.admin, "unbind-provider", "ben@mfa.si")
    assert through_the_provider(Visitor(served.url), "/m/provider", "ben@mfa.si").status_code == 200
    with served.house.database.reading() as conn:
        assert conn.execute(select(provider_subject.c.issuer, provider_subject.c.subject)).all() == [
            (issuer_of(served), "ben@mfa.si")
        ]


def issuer_of(served: Served) -> str:
    """The provider to which the server sends."""
    answer = requests.get(f"{served.url}/m/provider", allow_redirects=False, timeout=30)
    parts = urlsplit(answer.headers["location"])
    return f"{parts.scheme}://{parts.netloc}"


def test_a_desk_comes_in_by_the_systems_browser(served: Served) -> None:
    with Waiting(patience=60) as desk:
        start = desk.address(served.url)
        browser = threading.Thread(target=through_the_provider, args=(Visitor(served.url), start, "ben@mfa.si"))
        browser.start()
        code = desk.code()
        browser.join(30)
    given = {"code": code, "verifier": desk.verifier, "device": "d1"}
    told = requests.post(f"{served.url}/v1/sessions/provider", json=given, timeout=30)
    assert (told.status_code, told.json()["roles"]) == (200, [["officer", "SI"]])
