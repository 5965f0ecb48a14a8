"""Windows and the real server: a lost laptop is revoked in the settings of another, and hands out unsent work first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.demo.processes import Server
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.desktop.window import Window
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import sign_in
from campaigndesk.sync.rounds import sync_once
from desktop.desks import KEY, prefer
from networks import network_server

PASSWORD = "a long enough pass phrase of words"
LONG = 30


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server process with Ana."""
    with network_server(tmp_path, [("ana@example.org", "Ana Kovač", ("officer:SI",))], PASSWORD) as made:
        yield made


@pytest.fixture
def signed_in(qapp: QApplication, server: Server, tmp_path: Path) -> Iterator[Callable[[str], Window]]:
    """Opens a window on a laptop on which Ana is signed in."""
    windows: list[Window] = []

    def make(name: str) -> Window:
        profile = tmp_path / name
        profile.mkdir()
        prefer(profile, zone="Europe/Ljubljana")
        desk = Desk(open_store(profile, KEY))
        sync_once(desk, sign_in(desk, server.url, "ana@example.org", PASSWORD, device_name=name))
        window = make_window(profile, desk=desk)
        windows.append(window)
        window.show()
        assert wait_for(lambda: bool(window.syncing.state.synced_at and window.idle()), LONG)
        return window

    yield make
    for window in windows:
        window.close()
        window.room.desk.store.close()


def test_a_lost_laptop_is_revoked_from_another_and_its_unsent_work_is_saved_before_it_is_wiped(
    signed_in: Callable[[str], Window], tmp_path: Path
) -> None:
    lost, other = signed_in("lost"), signed_in("other")
    # Written where the server does not hear of it any more.
    lost.syncing.stop()
    draft_post(lost.room.desk, account="", country="SI", channel="x", text="Neposlane besede")
    other.go("settings")
    settings = other.views["settings"]
    assert isinstance(settings, SettingsView)
    assert wait_for(lambda: len(settings.devices.revoke_buttons) == 1, LONG)
    device = next(iter(settings.devices.revoke_buttons))
    settings.devices.revoke(device)
    assert wait_for(lambda: not settings.devices.revoke_buttons, LONG)

    lost.syncing.start()
    lost.syncing.sync_now()
    assert wait_for(lambda: lost.proofs.revoked is not None and lost.proofs.revoked.remove.isEnabled(), LONG)
    dialog = lost.proofs.revoked
    assert dialog is not None
    dialog.reject()
    assert dialog.isVisible()
    assert "1 change" in dialog.said.text()
    dialog.remove.click()
    assert wait_for(lambda: lost.idle())
    assert (lost.room.profile / "desk.db").exists() or any(lost.room.profile.glob("*.db"))
    saved = tmp_path / "unsent.json"
    dialog.save_to(saved)
    assert wait_for(lambda: "saved" in dialog.said.text(), LONG)
    (change,) = json.loads(saved.read_text("utf-8"))
    assert change["payload"]["fields"]["text"] == "Neposlane besede"
    dialog._on_remove()
    assert wait_for(lambda: lost.room.removed, LONG)
    assert wait_for(lambda: not lost.isVisible(), LONG)
    assert [path.name for path in lost.room.profile.rglob("*")] in ([], ["lock"])
