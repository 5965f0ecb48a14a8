"""The window asks an approver for a second factor: a new app with recovery codes, or a code of the one there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions.desk import Desk
from campaigndesk.demo.phones import Phone
from campaigndesk.demo.processes import Server, run_verb
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.proofs.dialog import ProofDialog
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.desktop.window import Window
from campaigndesk.store.opening import open_store
from desktop.desks import KEY, prefer

PASSWORD = "a long enough pass phrase of words"
LONG = 30


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server process on which Bojan approves for Slovenia."""
    data = str(tmp_path / "server")
    run_verb("admin", "--data", data, "network", "Test network")
    words = ("admin", "--data", data, "person", "bojan@example.org", "Bojan Novak", "--role", "approver:SI")
    run_verb(*words, "--password-stdin", given=PASSWORD + "\n")
    made = Server(tmp_path / "server")
    made.start()
    yield made
    made.stop()


@pytest.fixture
def joins(qapp: QApplication, server: Server, tmp_path: Path) -> Iterator[Callable[[str], Window]]:
    """Opens a laptop's window and signs Bojan in by the first page."""
    windows: list[Window] = []

    def make(laptop: str) -> Window:
        profile = tmp_path / laptop
        profile.mkdir()
        prefer(profile, zone="Europe/Ljubljana", begun=False)
        window = make_window(profile, desk=Desk(open_store(profile, KEY)))
        windows.append(window)
        window.go("first_run")
        window.show()
        first = window.views["first_run"]
        assert isinstance(first, FirstRunView)
        assert wait_for(window.idle)
        first.join.server.setText(server.url)
        first.join.email.setText("bojan@example.org")
        first.join.password.setText(PASSWORD)
        first.join.join()
        return window

    yield make
    for window in windows:
        window.close()
        window.room.desk.store.close()


def dialog_of(window: Window) -> ProofDialog:
    """The dialog that opened by itself, once the server has said what it wants."""
    assert wait_for(lambda: window.proofs.dialog is not None, LONG)
    dialog = window.proofs.dialog
    assert dialog is not None
    assert wait_for(lambda: dialog.pages.currentIndex() > 0, LONG)
    return dialog


def sets_up(window: Window) -> tuple[Phone, list[str]]:
    """Scan and confirm in the dialog that is open."""
    dialog = dialog_of(window)
    assert dialog.pages.currentWidget() is dialog.app
    phone = Phone(dialog.app.secret.text(), lambda: datetime.now(UTC))
    dialog.app.code.setText("000000")
    dialog.app.button.clicked.emit()
    assert wait_for(lambda: not dialog.app.problem.isHidden(), LONG)
    assert "used already" in dialog.app.problem.text()
    dialog.app.code.setText(phone.code())
    dialog.app.button.clicked.emit()
    assert wait_for(lambda: dialog.pages.currentWidget() is dialog.recovery, LONG)
    codes = dialog.recovery.codes.text().splitlines()
    dialog.recovery.button.clicked.emit()
    return phone, codes


def synced(window: Window) -> bool:
    return bool(window.syncing.state.synced_at and not window.syncing.state.trouble and window.idle())


def test_an_approver_sets_up_an_app_and_confirms_with_it_on_the_next_laptop(joins: Callable[[str], Window]) -> None:
    first = joins("first")
    phone, codes = sets_up(first)
    assert len(set(codes)) == 10
    assert wait_for(lambda: synced(first), LONG)
    second = joins("second")
    dialog = dialog_of(second)
    assert dialog.pages.currentWidget() is dialog.proof
    dialog.proof.password.setText(PASSWORD)
    assert dialog.proof.button.reason()
    dialog.proof.code.setText(phone.code())
    dialog.proof.button.clicked.emit()
    assert wait_for(lambda: second.proofs.dialog is None and synced(second), LONG)


def test_a_dialog_that_was_closed_does_not_come_back_by_itself_and_the_settings_open_it(
    joins: Callable[[str], Window],
) -> None:
    window = joins("first")
    dialog_of(window).reject()
    assert wait_for(lambda: window.proofs.dialog is None)
    window.syncing.sync_now()
    assert wait_for(lambda: not window.syncing.state.working and window.idle(), LONG)
    assert window.proofs.dialog is None
    assert "confirm that it is you" in window.syncing.state.trouble
    window.go("settings")
    settings = window.views["settings"]
    assert isinstance(settings, SettingsView)
    assert wait_for(lambda: "needs a second factor" in settings.factor.said.text(), LONG)
    settings.factor.set_up.click()
    sets_up(window)
    assert wait_for(lambda: "10 recovery codes" in settings.factor.said.text(), LONG)
