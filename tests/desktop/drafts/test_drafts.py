"""The list of what a person is writing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting
from campaigndesk.desktop.drafts.view import DraftsView
from campaigndesk.desktop.room import Room
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


def test_what_was_sent_back_stands_first_and_enter_opens_it(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    plain = ministry.draft("A draft.")
    back = drafting.draft_post(ministry.desk, account=str(plain.get("account")), text="Sent back.")
    approving.submit_post(ministry.desk, back.id)
    with ministry.at("giorgi") as desk:
        drafting.draft_post(desk, account=str(plain.get("account")), text="Not mine.")
        approving.request_changes(desk, back.id, approving.digest_shown(desk, back.id), "Shorter.")
    view = DraftsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    assert [entry.detail for entry in view.list.entries()] == ["Sent back.", "A draft."]
    assert view.list.entries()[0].spoken == "Changes requested, waiting to send"
    opened: list[str] = []
    room.opened.connect(opened.append)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert opened == [back.id]
    assert view.heading() == "Drafts · 2"


def test_the_chosen_draft_stays_chosen_when_news_come(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    first = ministry.draft("First.")
    second = drafting.draft_post(ministry.desk, account=str(first.get("account")), text="Second.")
    view = DraftsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    view.list.choose(second.id)
    drafting.revise_text(ministry.desk, first.id, "First, again.")
    settle()
    assert view.list.chosen() == [second.id]


def test_an_empty_list_offers_the_calendar(qtbot: QtBot, room: Room, settle: Settle) -> None:
    view = DraftsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    went: list[str] = []
    room.went.connect(went.append)
    view.empty.button.click()
    assert went == ["calendar"]
