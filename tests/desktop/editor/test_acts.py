"""The further acts of the editor: hand over, keep to the ministry, hold, delete, comment from the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from campaigndesk.actions import accounts, undoing
from campaigndesk.desktop.editor.dialogs import HandOverDialog, ReasonDialog
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import NETWORK, Record
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


@pytest.fixture
def post(ministry: Ministry, view: EditorView, settle: Settle) -> Record:
    made = ministry.draft("Text.")
    view.show_record(made.id)
    settle()
    return made


def words_of_menu(view: EditorView) -> dict[str, bool]:
    """What the button “More” offers, and whether it can be done."""
    return {action.text(): action.isEnabled() for action in view.header.menu.actions()}


def test_a_post_is_handed_over_to_a_colleague_with_a_word(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.header.hand_over.button.click()
    dialog = view.findChild(HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    assert [dialog.who.itemText(row) for row in range(dialog.who.count())] == ["Giorgi Kapanadze", "Tamar Lomidze"]
    dialog.note.setText("Please finish it today.")
    dialog.yes.button.click()
    settle()
    assert ministry.find(post.id).get("owner") == "giorgi"
    assert [c.get("text") for c in ministry.comments(post.id)] == ["Please finish it today."]


def test_a_post_is_kept_to_the_ministry_and_shared_again(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    assert words_of_menu(view)["Keep to my ministry"]
    view.header.asked.emit("keep")
    settle()
    assert ministry.find(post.id).scope == "country:GE"
    assert words_of_menu(view)["Share with the network"]
    view.header.asked.emit("share")
    settle()
    assert ministry.find(post.id).scope == NETWORK


def test_a_hold_needs_a_reason_and_is_released(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.header.asked.emit("hold")
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setPlainText("A day of mourning.")
    dialog.yes.button.click()
    settle()
    held = next(line for line in view.page.gates.lines() if line.title == "Hold")
    assert "A day of mourning." in held.detail
    view.header.asked.emit("release")
    settle()
    assert not ministry.find(post.id).get("hold")


def test_deleting_asks_first_and_can_be_undone(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.header.asked.emit("delete")
    question = view.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert not ministry.find(post.id).deleted
    next(button for button in question.buttons() if button.text() == "Delete").click()
    settle()
    assert ministry.find(post.id).deleted
    assert "deleted this post" in view.page.notice.words.text()
    undoing.undo(ministry.desk)
    settle()
    assert ministry.find(post.id).get("text") == "Text."
    assert not view.page.notice.isVisible()


def test_a_comment_is_sent_from_the_keyboard(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    box = view.page.comments.box
    box.setPlainText("Looks good.")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [c.get("text") for c in ministry.comments(post.id)] == ["Looks good."]
    assert box.toPlainText() == ""


def test_another_account_changes_the_channel_and_the_way_of_counting(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    account = accounts.add_account(ministry.desk, country="GE", channel="mastodon", name="MFA", handle="@mfa@gov.ge")
    settle()
    box = view.page.fields.account
    row = box.findData(account.id)
    assert box.itemText(row) == "MFA · Mastodon"
    box.setCurrentIndex(row)
    box.activated.emit(row)
    settle()
    record = ministry.find(post.id)
    assert (record.get("account"), record.get("channel")) == (account.id, "mastodon")
    assert view.page.counter.number.text() == "5 / 500"
    assert view.page.fields.lines["content_warning"].isVisible()


def test_what_cannot_be_saved_is_not_sent_for_approval_without_it(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.page.box.textCursor().insertText("\x07")
    view.header.primary.button.click()
    settle()
    assert ministry.find(post.id).get("stage") == "draft"
    assert "U+0007" in view.page.notice.words.text()
