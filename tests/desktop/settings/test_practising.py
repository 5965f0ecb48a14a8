"""The settings say whether the network practises; administrators turn it into a drill, for good."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.practising import PracticePart
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.records import save_record
from ministries import Ministry
from working_rooms import Settle, shown


def part(qtbot: QtBot, room: Room, settle: Settle) -> PracticePart:
    view = SettingsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    return view.practice


def network_of_an_administrator(ministry: Ministry) -> None:
    made = Stamp("made", "nino", ministry.desk.now)
    with ministry.store.writing() as conn:
        save_record(conn, ministry.find("nino").written({"roles": [["administrator", "*"]]}, made))
        save_record(conn, Record("the-network", "network", NETWORK, made, {"name": "Practice 2026"}))


def answer(found: PracticePart, words: str) -> str:
    """Give an answer to the question, which is returned."""
    box = next(box for box in found.window().findChildren(QMessageBox) if box.isVisible())
    question = box.text()
    next(button for button in box.buttons() if button.text() == words).click()
    return question


def test_an_officer_reads_that_it_is_real_and_turns_nothing(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    found = part(qtbot, room, settle)
    assert found.sentence.text().startswith("What is done here is real.")
    assert not found.turn.isVisibleTo(found)


def test_an_administrator_is_asked_and_turns_it_for_good(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    network_of_an_administrator(ministry)
    found = part(qtbot, room, settle)
    assert found.turn.isVisible()
    found.turn.button.click()
    assert answer(found, "Leave it as it is") == "Turn “Practice 2026” into a drill for good?"
    settle()
    assert not ministry.find("the-network").get("drill")
    found.turn.button.click()
    answer(found, "Turn it into a drill")
    settle()
    assert ministry.find("the-network").get("drill") is True
    assert found.sentence.text().startswith("This network practises")
    assert not found.turn.isVisibleTo(found)
