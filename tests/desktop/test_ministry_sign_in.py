"""The window signs in at a ministry's own provider: the browser goes there and comes back, or is given up."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from campaigndesk.actions.desk import Desk
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.sync_state.join_form import JoinForm
from campaigndesk.desktop.window import Window
from campaigndesk.store.opening import open_store
from databases import Kept
from desktop.desks import KEY, prefer
from security.providers import CLIENT, SECRET, FalseProvider
from security.served import PASSWORD, Served, prepare, served_from
from security.visitors import Visitor

LONG = 30


class Browser(QObject):
    """The system's browser: goes to the ministry's sign-in and comes back from it, on a thread of its own."""

    def __init__(self, provider: FalseProvider | None) -> None:
        super().__init__()
        self.provider = provider
        self.opened: list[str] = []

    @Slot(QUrl)
    def opens(self, url: QUrl) -> None:
        """What the desk asks the system for."""
        self.opened.append(url.toString())
        if self.provider is not None:
            threading.Thread(target=self._signs_in, args=(self.provider, url.toString())).start()

    def _signs_in(self, provider: FalseProvider, address: str) -> None:
        visitor = Visitor(address.partition("/m/")[0])
        there = visitor.line.get(address, timeout=30, allow_redirects=False).headers["location"]
        asked = dict(parse_qsl(urlsplit(there).query))
        provider.claims["nonce"] = asked["nonce"]
        given = {"code": "c1", "state": asked["state"]}
        visitor.line.get(f"{visitor.url}/m/provider/back", params=given, timeout=30)


@pytest.fixture
def false() -> Iterator[FalseProvider]:
    """A provider that vouches for Ben."""
    with FalseProvider().running() as provider:
        yield provider


@pytest.fixture
def served(false: FalseProvider, tmp_path: Path) -> Iterator[Served]:
    """A server whose ministry signs in there."""
    secret = tmp_path / "secret"
    secret.write_text(SECRET + "\n", "utf-8")
    kept = Kept(tmp_path / "data")
    prepare(kept)
    options = ("--oidc-issuer", false.issuer, "--oidc-client", CLIENT, "--oidc-secret-file", secret)
    with served_from(kept, options) as running:
        yield running


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    """A new laptop that shows its first page."""
    profile = tmp_path / "profile"
    profile.mkdir()
    prefer(profile, zone="Europe/Ljubljana", begun=False)
    made = make_window(profile, desk=Desk(open_store(profile, KEY)))
    made.go("first_run")
    made.show()
    assert wait_for(made.idle)
    yield made
    made.close()
    made.room.desk.store.close()


@pytest.fixture
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """What the system opens an address with, as long as the test runs."""
    made = Browser(request.getfixturevalue("false") if getattr(request, "param", True) else None)
    QDesktopServices.setUrlHandler("http", made, "opens")  # type: ignore[arg-type]  # the stub asks for bytes, which it refuses
    yield made
    QDesktopServices.unsetUrlHandler("http")


def form_of(window: Window, url: str) -> JoinForm:
    first = window.views["first_run"]
    assert isinstance(first, FirstRunView)
    first.join.server.setText(url)
    return first.join


def test_who_signs_in_in_the_browser_is_in_without_a_password(window: Window, served: Served, browser: Browser) -> None:
    form = form_of(window, served.url)
    form.elsewhere.button.click()
    assert wait_for(lambda: window.place == "calendar", LONG), (form.problem.text(), browser.opened)
    assert len(browser.opened) == 1
    ben = next(person for person in served.house.admin.list_people() if person.get("email") == "ben@mfa.si")
    assert window.room.desk.author.person == ben.id
    assert not form.waiting.isVisible()


@pytest.mark.parametrize("browser", [False], indirect=True)
def test_who_does_not_come_back_is_given_up_and_signs_in_otherwise(
    window: Window, served: Served, browser: Browser
) -> None:
    form = form_of(window, served.url)
    form.elsewhere.button.click()
    assert wait_for(lambda: bool(browser.opened), LONG)
    assert "browser" in form.waiting.text()
    assert form.button.reason()
    form.elsewhere.button.click()
    assert wait_for(lambda: "given up" in form.problem.text(), LONG)
    assert window.place == "first_run"
    form.email.setText("ben@mfa.si")
    form.password.setText(PASSWORD)
    form.join()
    assert wait_for(lambda: window.place == "calendar", LONG), form.problem.text()


def test_a_network_without_such_a_sign_in_says_so_before_any_browser_opens(
    window: Window, browser: Browser, tmp_path: Path
) -> None:
    kept = Kept(tmp_path / "without")
    prepare(kept)
    with served_from(kept) as served:
        form = form_of(window, served.url)
        form.elsewhere.button.click()
        assert wait_for(lambda: "no sign-in of a ministry" in form.problem.text(), LONG)
        assert browser.opened == []
        assert not form.elsewhere.reason()
