"""The keys that sign in my name stand in the settings, with letters to compare and a way to revoke each."""

from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import Settle, shown


def test_a_key_stands_in_the_settings_from_the_first_decision_until_it_is_revoked(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    view = SettingsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    assert not view.signing_keys.isVisibleTo(view)
    post = ministry.draft("Besedilo")
    approving.submit_post(ministry.desk, post.id)
    with ministry.at("giorgi") as desk:
        approving.request_changes(desk, post.id, approving.digest_shown(desk, post.id), "Shorter.")
        view.refresh(None)
        settle()
        (row,) = view.signing_keys.rows
        assert view.signing_keys.isVisibleTo(view)
        assert "This desk" in row.accessibleName()
        assert row.link is not None
        row.link.click()
        settle()
    (key,) = ministry.desk.read(list_records, KEY_KIND)
    assert key.get("revoked")
    assert not view.signing_keys.isVisibleTo(view)
