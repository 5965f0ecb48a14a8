"""The window asks an approver for a second factor: a new app with recovery codes, or a code of the one there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions.approving import approve_post, digest_shown, submit_post
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.demo.phones import Phone
from campaigndesk.demo.processes import Server
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.proofs.dialog import ProofDialog
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.desktop.window import Window
from campaigndesk.server.opening import open_existing
from campaigndesk.store.opening import open_store
from campaigndesk.store.set_aside import list_set_aside
from campaigndesk.sync.joining import sign_in
from campaigndesk.sync.rounds import sync_once
from desktop.desks import KEY, prefer
from desktop.watchdog import Watchdog
from networks import network_server

PASSWORD = "a long enough pass phrase of words"
PEOPLE = (("bojan@example.org", "Bojan Novak", ("approver:SI",)), ("ana@example.org", "Ana Kovač", ("officer:SI",)))
LONG = 30


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server process on which Bojan approves for Slovenia what Ana drafts."""
    with network_server(tmp_path, PEOPLE, PASSWORD) as made:
        yield made


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


def submitted(server: Server, profile: Path) -> str:
    """A post that Ana submits from her laptop."""
    desk = Desk(open_store(profile, KEY))
    wire = sign_in(desk, server.url, "ana@example.org", PASSWORD)
    post = draft_post(desk, country="SI", channel="x", language="sl", text="Vsakdo ima pravico do življenja.")
    submit_post(desk, post.id)
    sync_once(desk, wire)
    desk.store.close()
    return post.id


def a_day_goes_by(data: Path) -> None:
    """Nobody proved anything since yesterday."""
    database = open_existing(data)
    with database.writing() as conn:
        conn.exec_driver_sql("UPDATE device SET proved = '2001-01-01T00:00:00Z'")
        conn.exec_driver_sql("UPDATE network SET access = access + 1")
    database.close()


def test_a_decision_waits_here_until_the_approver_confirms_who_decides_and_then_goes_by_itself(
    server: Server, joins: Callable[[str], Window], tmp_path: Path, watchdog: Watchdog
) -> None:
    watchdog.look_away()
    post = submitted(server, tmp_path / "ana")
    bojan = joins("first")
    phone, _ = sets_up(bojan)
    assert wait_for(lambda: synced(bojan), LONG)
    watchdog.look_away()
    a_day_goes_by(tmp_path / "server")
    desk = bojan.room.desk
    approve_post(desk, post, digest_shown(desk, post))
    bojan.syncing.sync_now()
    dialog = dialog_of(bojan)
    assert "confirm that it is you" in bojan.syncing.state.trouble
    assert wait_for(lambda: "1 waiting to send" in bojan.status.words(), LONG)
    assert not desk.read(list_set_aside)
    dialog.proof.password.setText(PASSWORD)
    dialog.proof.code.setText(phone.code())
    dialog.proof.button.clicked.emit()
    assert wait_for(lambda: bojan.proofs.dialog is None and synced(bojan) and not bojan.syncing.state.waiting, LONG)
    assert desk.find(post).get("stage") == "approved"
    assert not desk.read(list_set_aside)
