"""Within how many days the same words are pointed out stands in the settings; administrators of the network set it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.repeats import RepeatsPart
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.records import save_record
from ministries import Ministry
from working_rooms import Settle, shown


def part(qtbot: QtBot, room: Room, settle: Settle) -> RepeatsPart:
    view = SettingsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    return view.repeats


def test_an_officer_reads_the_days_and_sets_none(qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle) -> None:
    found = part(qtbot, room, settle)
    assert "within 30 days" in found.sentence.text()
    assert not found.days.isVisibleTo(found)


def test_an_administrator_sets_them_and_takes_it_back(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    made = Stamp("made", "nino", ministry.desk.now)
    with ministry.store.writing() as conn:
        save_record(conn, ministry.find("nino").written({"roles": [["administrator", "*"]]}, made))
        save_record(conn, Record("the-network", "network", NETWORK, made, {"name": "The network"}))
    found = part(qtbot, room, settle)
    assert found.days.value() == 30
    assert found.set.reason()
    found.days.setValue(7)
    found.set.button.click()
    settle()
    assert ministry.find("the-network").get("repeat_days") == 7
    assert "within 7 days of" in found.sentence.text()
    found.days.setValue(0)
    found.set.button.click()
    settle()
    assert "is not pointed out" in found.sentence.text()
    assert found.days.text() == "Never"
    undo(ministry.desk)
    found.refresh()
    settle()
    assert found.days.value() == 7
