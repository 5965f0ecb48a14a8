"""What was refused can be read, copied, tried again, used in a new post, and forgotten once that is confirmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from campaigndesk.actions import drafting
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.set_aside.view import SetAsideView
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from campaigndesk.store.outbox import forget_waiting, list_waiting
from campaigndesk.store.set_aside import list_set_aside, save_set_aside
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
WORDS = "Everyone has the right to education."


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A post whose new text the server refused."""
    made = ministry.draft("Education for all.")
    drafting.revise_text(ministry.desk, made.id, WORDS)
    with ministry.store.writing() as conn:
        change = list_waiting(conn, 10)[-1]
        save_set_aside(
            conn, change, "not_yours", "Your role was taken back.", "Ask your administrator.", "2026-11-23T09:00:00Z"
        )
        forget_waiting(conn, [change.n])
    ministry.writes_elsewhere("giorgi", made.id, text="Education for all of us.")
    return made


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> SetAsideView:
    made = SetAsideView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def test_the_reason_the_way_out_and_the_words_are_shown(view: SetAsideView) -> None:
    assert view.about.text() == "Article 19 · X · Georgia"
    assert view.what.text() == "Writing the text · refused today 13:00"
    assert view.why.sentence() == "Your role was taken back. Ask your administrator."
    assert view.text.text() == WORDS


def test_the_keyboard_begins_in_the_list_and_not_on_a_button(
    qtbot: QtBot, room: Room, post: Record, settle: Settle
) -> None:
    made = SetAsideView(room)
    shown(qtbot, made)
    made.activateWindow()
    made.take_keyboard()
    qtbot.waitUntil(made.empty.button.hasFocus, timeout=2000)
    made.refresh(None)
    settle()
    qtbot.waitUntil(made.list.hasFocus, timeout=2000)


def test_the_list_marks_a_post_as_the_calendar_does(view: SetAsideView) -> None:
    entry = view.list.entries()[0]
    assert (entry.country, entry.channel, entry.title) == ("GE", "x", "Article 19")


def test_the_text_is_copied(view: SetAsideView) -> None:
    view.copy.button.click()
    assert QGuiApplication.clipboard().text() == WORDS


def test_trying_again_writes_it_on_the_record_as_it_is_now(
    ministry: Ministry, view: SetAsideView, post: Record, settle: Settle
) -> None:
    view.retry.button.click()
    settle()
    assert ministry.find(post.id).get("text") == WORDS
    assert view.empty.isVisible()


def test_a_new_post_takes_the_text_over_and_the_refused_one_stays_until_it_is_forgotten(
    ministry: Ministry, room: Room, view: SetAsideView, post: Record, settle: Settle
) -> None:
    opened: list[str] = []
    room.opened.connect(opened.append)
    view.new.button.click()
    settle()
    made = ministry.find(opened[0])
    assert (made.get("text"), made.get("account")) == (WORDS, post.get("account"))
    assert len(ministry.desk.read(list_set_aside)) == 1


def test_forgetting_asks_first_and_the_words_stay_in_the_history(
    ministry: Ministry, view: SetAsideView, post: Record, settle: Settle
) -> None:
    view.forget.click()
    question = view.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert len(ministry.desk.read(list_set_aside)) == 1
    next(button for button in question.buttons() if button.text() == "Forget it").click()
    settle()
    assert ministry.desk.read(list_set_aside) == []
    assert WORDS in [r.value for r in ministry.desk.read(list_revisions, post.id, "text")]


def test_a_record_that_is_not_here_any_more_keeps_its_words(
    ministry: Ministry, view: SetAsideView, post: Record, settle: Settle
) -> None:
    ministry.elsewhere("giorgi", post.id, "delete@1", {})
    settle()
    assert view.text.text() == WORDS
    assert view.retry.reason() == "There is no record to do it on."
    assert view.open.reason() == "The record is not on this laptop any more."
    assert view.new.reason() == ""
