"""What a person types into the editor is kept: after a pause, when they leave, and when it cannot be kept at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting, scheduling
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from campaigndesk.store.problems import StoreFull
from ministries import GEORGIAN, Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


@pytest.fixture
def post(ministry: Ministry, room: Room, view: EditorView, settle: Settle) -> Record:
    """An open draft of Nino's."""
    made = ministry.draft("ყოველ ადამიანს აქვს უფლება.")
    view.show_record(made.id)
    settle()
    view.page.box.setFocus()
    return made


def write(view: EditorView, text: str) -> None:
    """Type at the end."""
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.page.box.textCursor().insertText(text)


def pause(qtbot: QtBot, view: EditorView, settle: Settle) -> None:
    """Stop typing until it is saved."""
    qtbot.waitUntil(lambda: not view.saver.keeper.pending(), timeout=3000)
    settle()


def test_what_is_typed_is_in_the_store_after_a_pause(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " დიახ.")
    assert ministry.find(post.id).get("text") == "ყოველ ადამიანს აქვს უფლება."
    assert view.page.state.text() == "Writing…"
    pause(qtbot, view, settle)
    assert ministry.find(post.id).get("text") == "ყოველ ადამიანს აქვს უფლება. დიახ."
    assert view.page.state.text() == "Saved here 13:52 · waiting to send"


def test_it_is_saved_between_three_and_five_tenths_of_a_second_after_the_last_letter(
    qtbot: QtBot, view: EditorView, post: Record, settle: Settle
) -> None:
    waits = [timer for timer in view.saver.findChildren(QTimer) if timer.isSingleShot()]
    write(view, " დიახ")
    (wait,) = [timer for timer in waits if timer.isActive()]
    assert 300 <= wait.interval() <= 500
    QTest.qWait(wait.interval() // 2)
    write(view, ".")
    assert wait.remainingTime() > wait.interval() * 0.6
    pause(qtbot, view, settle)


def test_words_typed_just_before_the_window_closes_are_there_when_it_opens_again(
    qtbot: QtBot, ministry: Ministry, room: Room, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " უკანასკნელი სიტყვა")
    view.leave()
    room.close()
    again = ministry.desk.find(post.id)
    assert str(again.get("text")).endswith("უკანასკნელი სიტყვა")


def test_turning_to_another_post_saves_the_first_and_shows_the_second(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    other = drafting.draft_post(ministry.desk, account=str(post.get("account")), text="The other one.")
    write(view, " ერთი")
    view.show_record(other.id)
    settle()
    assert view.page.box.text() == "The other one."
    assert str(ministry.find(post.id).get("text")).endswith(" ერთი")
    assert ministry.find(other.id).get("text") == "The other one."


def test_typing_on_and_on_makes_one_text_and_no_conflict_with_oneself(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    for word in (" a", " b", " c", " d"):
        write(view, word)
        view.saver.save()
    pause(qtbot, view, settle)
    record = ministry.find(post.id)
    assert str(record.get("text")).endswith(" a b c d")
    assert not record.conflicts


def test_no_break_spaces_stay_no_break_spaces(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " 10\u00a0%\n\nნაწილი")
    pause(qtbot, view, settle)
    assert str(ministry.find(post.id).get("text")).endswith(" 10\u00a0%\n\nნაწილი")


def test_opening_and_leaving_a_post_changes_nothing(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.leave()
    settle()
    assert ministry.find(post.id) == post


def test_a_text_that_cannot_be_kept_stays_on_the_screen_with_the_reason(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " bad \x07 sign")
    qtbot.waitUntil(lambda: view.page.notice.isVisible(), timeout=3000)
    assert "U+0007" in view.page.notice.words.text()
    assert "What you wrote stays here." in view.page.notice.words.text()
    assert view.page.box.text().endswith("bad \x07 sign")
    assert view.page.state.text() == "Not saved yet"
    assert "sign" in view.typed()
    write(view, "!")
    view.page.box.show_text("good again")
    view.page.box.typed.emit()
    pause(qtbot, view, settle)
    assert ministry.find(post.id).get("text") == "good again"
    assert not view.page.notice.isVisible()


def test_one_field_that_is_refused_does_not_keep_the_others_from_being_saved(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.page.fields.lines["link"].setText("https://mfa.gov.ge")
    view.page.fields.lines["link"].textEdited.emit("https://mfa.gov.ge")
    write(view, "\x07")
    qtbot.waitUntil(lambda: view.page.notice.isVisible(), timeout=3000)
    assert ministry.find(post.id).get("link") == "https://mfa.gov.ge"


def test_a_full_disk_loses_no_word(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    ministry: Ministry,
    view: EditorView,
    post: Record,
    settle: Settle,
) -> None:
    real = ministry.desk.make

    def full(*_: object, **__: object) -> None:
        raise StoreFull("The disk is full.", "Make room on the disk, then go on.")

    monkeypatch.setattr(ministry.desk, "make", full)
    write(view, " სიტყვა")
    qtbot.waitUntil(lambda: view.page.notice.isVisible(), timeout=3000)
    assert "The disk is full." in view.page.notice.words.text()
    view.leave()
    assert "სიტყვა" in view.typed()
    monkeypatch.setattr(ministry.desk, "make", real)
    again = view.page.notice.button("Try again")
    assert again is not None
    again.click()
    pause(qtbot, view, settle)
    assert str(ministry.find(post.id).get("text")).endswith("სიტყვა")
    assert view.typed() == ""


def test_a_text_that_could_not_be_saved_is_still_there_when_the_person_comes_back_to_the_post(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    other = drafting.draft_post(ministry.desk, account=str(post.get("account")), text="The other one.")

    def full(*_: object, **__: object) -> None:
        raise StoreFull("The disk is full.", "Make room on the disk, then go on.")

    with monkeypatch.context() as broken:
        broken.setattr(ministry.desk, "make", full)
        write(view, " not yet kept")
        view.show_record(other.id)
        settle()
    assert view.page.box.text() == "The other one."
    view.show_record(post.id)
    settle()
    assert view.page.box.text().endswith(" not yet kept")


def test_a_post_that_became_public_meanwhile_keeps_my_words_to_copy_or_use_again(
    qtbot: QtBot, ministry: Ministry, room: Room, view: EditorView, settle: Settle
) -> None:
    post = ministry.draft("Text.")
    with ministry.at("giorgi") as desk:
        pass
    approving.submit_post(ministry.desk, post.id)
    for person in ("giorgi", "ana"):
        with ministry.at(person) as desk:
            approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    scheduling.schedule_post(ministry.desk, post.id)
    view.show_record(post.id)
    settle()
    unlock = view.page.notice.button("Change it all the same")
    assert unlock is not None
    unlock.click()
    write(view, " More.")
    scheduling.confirm_published(ministry.desk, post.id, "https://x.com/1")
    view.saver.save()
    qtbot.waitUntil(lambda: "public" in view.page.notice.words.text(), timeout=3000)
    settle()
    assert view.page.box.text() == "Text. More."
    opened: list[str] = []
    room.opened.connect(opened.append)
    copy = view.page.notice.button("Copy the text")
    again = view.page.notice.button("New post with this text")
    assert copy is not None
    assert again is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == "Text. More."
    again.click()
    settle()
    assert ministry.find(opened[0]).get("text") == "Text. More."


def test_what_is_typed_into_a_post_that_was_deleted_meanwhile_is_kept_and_brings_it_back(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " ჩემი")
    ministry.elsewhere("giorgi", post.id, "delete@1", {})
    pause(qtbot, view, settle)
    assert "deleted this post" in view.page.notice.words.text()
    assert ministry.find(post.id).conflicts[0].value == "ყოველ ადამიანს აქვს უფლება. ჩემი"
    back = view.page.notice.button("Bring it back")
    assert back is not None
    back.click()
    settle()
    record = ministry.find(post.id)
    assert not record.deleted
    assert record.get("text") == "ყოველ ადამიანს აქვს უფლება. ჩემი"


def test_an_input_method_is_not_disturbed_by_news(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    box = view.page.box
    QApplication.sendEvent(box, QInputMethodEvent("კომ", []))
    box.show_text("News from elsewhere.")
    assert box.text() == "ყოველ ადამიანს აქვს უფლება."
    done = QInputMethodEvent("", [])
    done.setCommitString("კომპოზიცია ")
    QApplication.sendEvent(box, done)
    assert "კომპოზიცია" in box.text()
    assert "News" not in box.text()


def test_the_history_shows_every_text_and_restores_one_as_an_ordinary_revision(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " მეორე")
    pause(qtbot, view, settle)
    view.header.history.clicked.emit()
    settle()
    from campaigndesk.desktop.editor.history import HistoryDialog

    dialog = view.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert dialog.list.count() == 2
    assert dialog.restore.reason() == "This is the text as it is now."
    dialog.list.clearSelection()
    dialog.list.setCurrentRow(1)
    dialog.restore.button.click()
    pause(qtbot, view, settle)
    assert ministry.find(post.id).get("text") == "ყოველ ადამიანს აქვს უფლება."
    texts = [r.value for r in ministry.desk.read(list_revisions, post.id, "text")]
    assert "ყოველ ადამიანს აქვს უფლება. მეორე" in texts


def test_half_a_comment_waits_for_its_writer(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    other = drafting.draft_post(ministry.desk, account=str(post.get("account")), text=GEORGIAN)
    view.page.comments.box.setPlainText("Could we")
    view.show_record(other.id)
    settle()
    assert view.page.comments.box.toPlainText() == ""
    view.show_record(post.id)
    settle()
    assert view.page.comments.box.toPlainText() == "Could we"
