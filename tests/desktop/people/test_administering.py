"""An administrator at a desk, with a real server: a person is invited, given a role, signed out and shut out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from campaigndesk.actions.desk import Desk
from campaigndesk.demo.phones import Phone
from campaigndesk.demo.processes import Server
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.people.dialogs import NewPerson
from campaigndesk.desktop.people.view import PeopleView
from campaigndesk.desktop.window import Window
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import sign_in
from campaigndesk.sync.problems import ServerProblem
from campaigndesk.sync.rounds import sync_once
from desktop.desks import KEY, prefer
from networks import network_server

PASSWORD = "a long enough pass phrase of words"
LONG = 30


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server process that Adam administers."""
    with network_server(tmp_path, [("adam@example.org", "Adam Root", ("administrator",))], PASSWORD) as made:
        yield made


@pytest.fixture
def window(qapp: QApplication, server: Server, tmp_path: Path) -> Iterator[Window]:
    """Adam's desk, signed in, with his second factor set up."""
    profile = tmp_path / "adam"
    profile.mkdir()
    prefer(profile, zone="Europe/Ljubljana", begun=False)
    made = make_window(profile, desk=Desk(open_store(profile, KEY)))
    made.go("first_run")
    made.show()
    first = made.views["first_run"]
    assert isinstance(first, FirstRunView)
    assert wait_for(made.idle)
    first.join.server.setText(server.url)
    first.join.email.setText("adam@example.org")
    first.join.password.setText(PASSWORD)
    first.join.join()
    assert wait_for(lambda: made.proofs.dialog is not None and made.proofs.dialog.pages.currentIndex() == 2, LONG)
    dialog = made.proofs.dialog
    assert dialog is not None
    dialog.app.code.setText(Phone(dialog.app.secret.text(), lambda: datetime.now(UTC)).code())
    dialog.app.button.clicked.emit()
    assert wait_for(lambda: dialog.pages.currentWidget() is dialog.recovery, LONG)
    dialog.recovery.button.clicked.emit()
    assert wait_for(lambda: bool(made.syncing.state.synced_at and made.idle()), LONG)
    yield made
    made.close()
    made.room.desk.store.close()


def agreed(view: PeopleView, click: Callable[[], object]) -> None:
    """Do it, and say yes to the question."""
    click()
    assert wait_for(lambda: bool(view.findChildren(QMessageBox)), LONG)
    (box,) = view.findChildren(QMessageBox)
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole).click()
    assert wait_for(lambda: not view.findChildren(QMessageBox), LONG)


def test_an_administrator_invites_gives_signs_out_and_shuts_out(window: Window, server: Server, tmp_path: Path) -> None:
    window.go("people")
    view = window.views["people"]
    assert isinstance(view, PeopleView)
    assert wait_for(lambda: view.list.entries() != [] and not view.invite.reason(), LONG)
    view.invite.clicked.emit()
    (asked,) = view.findChildren(NewPerson)
    assert asked.yes.reason()
    asked.name.setText("Gia Melua")
    asked.email.setText("gia@mfa.example")
    asked.held.country.setCurrentIndex(asked.held.country.findData("GE"))
    asked.yes.clicked.emit()
    assert wait_for(lambda: view.acts.code is not None, LONG)
    assert view.acts.code is not None
    code = view.acts.code.code.text()
    view.acts.code.yes.clicked.emit()

    profile = tmp_path / "gia"
    profile.mkdir()
    gia = Desk(open_store(profile, KEY))
    wire = sign_in(gia, server.url, "gia@mfa.example", PASSWORD, code=code, device_name="Gia's laptop")
    sync_once(gia, wire)
    assert gia.author.roles == {("officer", "GE")}

    assert wait_for(lambda: view.page.name.text() == "Gia Melua", LONG)
    page = view.page
    page.choice.role.setCurrentIndex(page.choice.role.findData("lead"))
    page.choice.country.setCurrentIndex(page.choice.country.findData("GE"))
    page.give.clicked.emit()
    assert wait_for(lambda: len(page.rows) == 2 and not window.syncing.state.waiting and window.idle(), LONG)
    sync_once(gia, wire)
    assert gia.author.roles == {("officer", "GE"), ("lead", "GE")}

    page.look_up.clicked.emit()
    assert wait_for(lambda: len(page.devices.revoke_buttons) == 1, LONG)
    agreed(view, next(iter(page.devices.revoke_buttons.values())).click)
    assert wait_for(lambda: not page.devices.revoke_buttons, LONG)
    with pytest.raises(ServerProblem, match="revoked"):
        sync_once(gia, wire)

    agreed(view, page.act.button.click)
    assert wait_for(lambda: page.shut_out.isVisible(), LONG)
    assert "may not act" in page.invite.reason()
    gia.store.close()
