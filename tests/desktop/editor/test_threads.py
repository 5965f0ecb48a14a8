"""A text that is too long for one post becomes a thread: one text with marked breaks, counted post by post."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import accounts, drafting, undoing
from campaigndesk.desktop.editor.dialogs import PublishedDialog
from campaigndesk.desktop.editor.thread_offer import ThreadDialog
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
LONG = "Every person has this right. " * 20


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


def opened(ministry: Ministry, view: EditorView, settle: Settle, text: str, **more: object) -> Record:
    post = ministry.draft(text, **more)
    view.show_record(post.id)
    settle()
    return post


def offer(view: EditorView, settle: Settle) -> ThreadDialog:
    """The offer to split what is on the screen."""
    view.do("split-thread")
    settle()
    dialog = view.findChild(ThreadDialog)
    assert isinstance(dialog, ThreadDialog)
    return dialog


def test_a_text_too_long_for_x_is_offered_as_a_thread_with_lengths_and_numbers(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    opened(ministry, view, settle, LONG)
    assert view.page.counter.cut.isVisible()
    dialog = offer(view, settle)
    assert dialog.parts.toPlainText().startswith("Post 1 of 3 · 264 / 280\nEvery person has this right.")
    assert " 3/3" in dialog.parts.toPlainText()
    dialog.numbered.setChecked(False)
    settle()
    assert " 3/3" not in dialog.parts.toPlainText()


def test_an_accepted_thread_is_one_text_and_one_step_back(
    qtbot: QtBot, ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle, LONG, hashtags=["HumanRightsDay"])
    dialog = offer(view, settle)
    dialog.yes.button.click()
    qtbot.waitUntil(lambda: not view.saver.keeper.pending(), timeout=3000)
    settle()
    text = str(ministry.find(post.id).get("text"))
    assert text.count("\n\n===\n\n") == 2
    assert len(ministry.desk.read(list_records, "post")) == 1
    assert view.page.counter.state.text() == "a thread of 3 posts"
    assert len(view.page.box.marked("breaks")) == 2
    assert not view.page.box.marked("excess")
    undoing.undo(ministry.desk)
    settle()
    assert view.page.box.text() == LONG


def test_the_counter_names_the_post_of_the_thread_that_is_too_long(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    opened(ministry, view, settle, "Short.\n\n===\n\n" + "a" * 287)
    assert view.page.counter.number.text() == "6 · 287 / 280"
    assert view.page.counter.state.text() == "post 2 of 2 is too long by 7"
    start, end = view.page.box.marked("excess")[0]
    assert view.page.box.text()[start:end] == "a" * 7
    assert any(line.detail.startswith("Part 2 of the thread") for line in view.page.gates.lines())


def test_the_thread_is_parted_by_hand_with_the_keyboard(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    opened(ministry, view, settle, "First. Second.")
    cursor = view.page.box.textCursor()
    cursor.setPosition(6)
    view.page.box.setTextCursor(cursor)
    view.do("thread-break")
    assert view.page.counter.state.text() == "a thread of 2 posts"


def test_a_channel_without_threads_says_so(ministry: Ministry, room: Room, view: EditorView, settle: Settle) -> None:
    ministry.prepare()
    page = accounts.add_account(
        ministry.desk, country="GE", channel="facebook", name="MFA", handle="mfa", language="ka"
    )
    post = drafting.draft_post(ministry.desk, account=page.id, text="First.\n===\nSecond.")
    view.show_record(post.id)
    settle()
    said: list[str] = []
    room.said.connect(lambda sentence, undo: said.append(sentence))
    view.do("split-thread")
    assert said == ["This channel has no threads."]
    assert not view.page.box.marked("breaks")


def test_the_posts_of_a_thread_are_copied_one_after_the_other(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PublishedDialog(parent, "X", ["One.", "Two."], "", lambda link: None, "post")
    assert dialog.copy.text() == "1  Copy post 1 of 2 of the thread"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "One."
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Two."
    assert dialog.copy.text() == "1  Copy post 1 of 2 of the thread"
