"""Where both changed the same words a person chooses, place by place, and sees the text as it will be kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import drafting
from campaigndesk.desktop.conflicts.merge import GAP, MergePanel
from campaigndesk.desktop.conflicts.view import ConflictsView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.merging import Choice
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
BASE = "Rights are universal. Come and read on Monday."
MINE = "Rights are equal. Come and read on Tuesday, please."
THEIRS = "Rights are shared. Come and read on Friday."


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A post in which Nino and Giorgi both changed two words, and Nino one more."""
    made = ministry.draft(BASE)
    drafting.revise_text(ministry.desk, made.id, MINE)
    ministry.writes_elsewhere("giorgi", made.id, text=THEIRS)
    return ministry.find(made.id)


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> ConflictsView:
    made = ConflictsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def press(merge: MergePanel, choice: Choice) -> None:
    QTest.mouseClick(merge.places.buttons[choice].button, Qt.MouseButton.LeftButton)


def test_no_marks_are_shown_and_each_place_offers_mine_theirs_and_both(view: ConflictsView) -> None:
    merge = view.sides.merge
    assert merge.box.text() == f"Rights are {GAP}. Come and read on {GAP}."
    assert merge.places.where.text() == "Place 1 of 2: choose"
    assert [button.button.text() for button in merge.places.buttons.values()] == [
        "Mine: “equal”", "Giorgi Kapanadze: “shared”", "Both: “equal shared”",
    ]  # fmt: skip


def test_nothing_can_be_kept_until_each_place_is_chosen(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    merge = view.sides.merge
    told: list[str] = []
    view.sides.merged.connect(told.append)
    assert merge.confirm.reason() == "Choose at 2 more places first."
    press(merge, "mine")
    assert merge.confirm.reason() == "Choose at 1 more place first."
    assert not merge.confirm.button.isEnabled()
    view.do("use-merge")
    settle()
    assert told == []
    assert ministry.find(post.id).conflicts
    press(merge, "both")
    assert merge.confirm.reason() == ""
    merge.confirm.button.click()
    settle()
    assert ministry.find(post.id).get("text") == told[0] == "Rights are equal. Come and read on Tuesday, please Friday."


def test_the_text_beside_shows_what_will_be_kept_and_the_losers_are_in_the_history(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    merge = view.sides.merge
    press(merge, "theirs")
    assert merge.box.text() == f"Rights are shared. Come and read on {GAP}."
    press(merge, "theirs")
    kept = merge.box.text()
    assert kept == "Rights are shared. Come and read on Friday."
    merge.places.go(0)
    press(merge, "mine")
    assert merge.box.text() == "Rights are equal. Come and read on Friday."
    merge.confirm.button.click()
    settle()
    record = ministry.find(post.id)
    assert (record.get("text"), list(record.conflicts)) == ("Rights are equal. Come and read on Friday.", [])
    assert {MINE, THEIRS} <= {r.value for r in ministry.desk.read(list_revisions, post.id, "text")}


def test_places_are_chosen_with_keys_alone(ministry: Ministry, view: ConflictsView, settle: Settle) -> None:
    merge = view.sides.merge
    merge.places.buttons["mine"].button.setFocus()
    focus = merge.places.buttons["mine"].button
    assert QApplication.focusWidget() is focus
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert merge.places.where.text() == "Place 2 of 2: choose"
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is merge.confirm.button
    assert merge.box.text() == MINE


def test_the_commands_of_the_menu_choose_turn_and_keep(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    for command in ("next-place", "choose-theirs", "next-place", "previous-place", "choose-both", "use-merge"):
        view.do(command)
    settle()
    assert ministry.find(post.id).get("text") == "Rights are equal shared. Come and read on Friday."


def test_the_text_cannot_be_written_in_before_each_place_is_chosen_and_then_it_can(view: ConflictsView) -> None:
    merge = view.sides.merge
    QTest.keyClicks(merge.box, "Surely. ")
    assert merge.box.text().startswith("Rights")
    press(merge, "mine")
    press(merge, "mine")
    QTest.keyClicks(merge.box, "!")
    assert "!" in merge.box.text()


def test_what_was_written_over_a_place_is_not_lost_by_another_choice(view: ConflictsView) -> None:
    merge = view.sides.merge
    press(merge, "mine")
    press(merge, "mine")
    merge.box.setFocus()
    start = merge.box.text().index("equal")
    merge.box.select(start, start + len("equal"))
    QTest.keyClicks(merge.box, "ours, all of ours")
    merge.places.go(0)
    assert merge.places.buttons["theirs"].reason() == "You wrote here yourself: write on in the text."
    view.do("choose-theirs")
    assert "ours, all of ours" in merge.box.text()
    merge.places.go(1)
    press(merge, "theirs")
    assert merge.box.text() == "Rights are ours, all of ours. Come and read on Friday."


def test_taking_back_in_the_box_never_brings_an_open_place_back(view: ConflictsView) -> None:
    merge = view.sides.merge
    press(merge, "mine")
    press(merge, "theirs")
    merge.box.undo()
    assert GAP not in merge.box.text()


def test_a_place_is_looked_at_by_a_click_on_it_in_the_text(view: ConflictsView) -> None:
    merge = view.sides.merge
    place = merge.box.text().rindex(GAP)
    merge.box.setFocus()
    merge.box.select(place, place)
    assert merge.places.where.text() == "Place 2 of 2: choose"
