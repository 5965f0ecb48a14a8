"""What colleagues do arrives while a person writes: nothing is overwritten, nobody is disturbed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, comments, drafting, undoing
from campaigndesk.desktop.editor.notice import Notice
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from ministries import LONGER, Ministry
from working_rooms import shown

Settle = Callable[[], None]
TEXT = "Every person has the right to an opinion."


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


@pytest.fixture
def post(ministry: Ministry, room: Room, view: EditorView, settle: Settle) -> Record:
    """An open draft of Nino's."""
    made = ministry.draft(TEXT)
    view.show_record(made.id)
    settle()
    return made


def write(view: EditorView, text: str) -> None:
    """Type at the end."""
    view.page.box.setFocus()
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.page.box.textCursor().insertText(text)


def saved(qtbot: QtBot, view: EditorView, settle: Settle) -> None:
    qtbot.waitUntil(lambda: not view.saver.keeper.pending(), timeout=3000)
    settle()


def test_a_text_changed_elsewhere_is_shown_at_once_where_nobody_writes(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.page.comments.box.setFocus()
    ministry.writes_elsewhere("giorgi", post.id, text="Every person has the right to an opinion and to speak.")
    settle()
    assert view.page.box.text() == "Every person has the right to an opinion and to speak."
    assert not view.page.notice.isVisible()
    assert not ministry.find(post.id).conflicts


def test_news_keep_the_cursor_the_selection_and_the_undo_of_the_box(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    box = view.page.box
    cursor = box.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(12, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    view.page.comments.box.setFocus()
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Always.")
    settle()
    assert box.textCursor().selectedText() == "person"
    assert box.document().isUndoAvailable()


def test_a_text_changed_elsewhere_while_i_write_is_shown_beside_mine_and_both_are_kept(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " Mine.")
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Theirs.")
    saved(qtbot, view, settle)
    assert view.page.box.text() == TEXT + " Mine."
    record = ministry.find(post.id)
    assert record.get("text") == TEXT + " Theirs."
    assert [copy.value for copy in record.conflicts] == [TEXT + " Mine."]
    assert "Giorgi Kapanadze" in view.page.notice.words.text()
    assert "Theirs" in view.page.notice.difference.text()
    assert "Mine" in view.page.notice.difference.text()


def test_typing_on_after_a_clash_keeps_one_copy_with_all_my_words(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " Mine.")
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Theirs.")
    saved(qtbot, view, settle)
    write(view, " And more.")
    saved(qtbot, view, settle)
    record = ministry.find(post.id)
    assert [copy.value for copy in record.conflicts] == [TEXT + " Mine. And more."]
    assert record.get("text") == TEXT + " Theirs."


def test_keep_mine_settles_the_clash_and_theirs_is_in_the_history(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " Mine.")
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Theirs.")
    saved(qtbot, view, settle)
    button = view.page.notice.button("Keep mine")
    assert button is not None
    button.click()
    settle()
    record = ministry.find(post.id)
    assert record.get("text") == TEXT + " Mine."
    assert not record.conflicts
    assert not view.page.notice.isVisible()
    assert TEXT + " Theirs." in [r.value for r in ministry.desk.read(list_revisions, post.id, "text")]
    write(view, " Again.")
    saved(qtbot, view, settle)
    assert ministry.find(post.id).get("text") == TEXT + " Mine. Again."
    assert not ministry.find(post.id).conflicts


def test_take_theirs_settles_the_clash_and_mine_is_in_the_history(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " Mine.")
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Theirs.")
    saved(qtbot, view, settle)
    button = view.page.notice.button("Take theirs")
    assert button is not None
    button.click()
    settle()
    assert view.page.box.text() == TEXT + " Theirs."
    assert not ministry.find(post.id).conflicts
    assert TEXT + " Mine." in [r.value for r in ministry.desk.read(list_revisions, post.id, "text")]
    write(view, " On.")
    saved(qtbot, view, settle)
    assert ministry.find(post.id).get("text") == TEXT + " Theirs. On."
    assert not ministry.find(post.id).conflicts


def test_news_in_a_text_that_was_only_opened_are_shown_at_once(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.page.box.setFocus()
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Theirs.")
    settle()
    assert view.page.box.text() == TEXT + " Theirs."
    assert not view.page.notice.isVisible()


def test_news_in_the_text_in_which_a_person_writes_wait_for_a_decision(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.page.box.setFocus()
    write(view, " Mine.")
    saved(qtbot, view, settle)
    ministry.writes_elsewhere("giorgi", post.id, text=TEXT + " Theirs.")
    settle()
    assert view.page.box.text() == TEXT + " Mine."
    button = view.page.notice.button("Take theirs")
    assert button is not None
    button.click()
    settle()
    assert view.page.box.text() == TEXT + " Theirs."


def test_another_field_changed_elsewhere_merges_by_itself(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " Mine.")
    ministry.writes_elsewhere("giorgi", post.id, link="https://mfa.gov.ge")
    saved(qtbot, view, settle)
    assert view.page.fields.lines["link"].text() == "https://mfa.gov.ge"
    record = ministry.find(post.id)
    assert (record.get("text"), record.get("link")) == (TEXT + " Mine.", "https://mfa.gov.ge")
    assert not record.conflicts


def test_hashtags_of_two_people_are_put_together(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    line = view.page.fields.hashtags
    line.setFocus()
    line.setText("#peace")
    line.textEdited.emit("#peace")
    ministry.elsewhere("giorgi", post.id, "amend@1", {"field": "hashtags", "add": ["freedom"], "remove": []})
    saved(qtbot, view, settle)
    assert set(ministry.find(post.id).get("hashtags")) == {"peace", "freedom"}


def test_a_post_sent_for_approval_by_a_colleague_is_locked_and_says_so(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    digest = approving.digest_shown(ministry.desk, post.id)
    ministry.elsewhere("giorgi", post.id, "submit@1", {"digest": digest})
    settle()
    assert view.page.box.isReadOnly()
    assert "Changing its content or its time voids the approval." in view.page.notice.words.text()
    button = view.page.notice.button("Change it all the same")
    assert button is not None
    button.click()
    assert not view.page.box.isReadOnly()


def test_a_changed_image_description_voids_the_approval_and_the_editor_says_who_did_it(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    drafting.attach_media(ministry.desk, post.id, name="bridge.jpg")
    media = ministry.find(post.id).get("media")[0]["id"]
    drafting.describe_image(ministry.desk, post.id, media, "ka", "ხიდი")
    approving.submit_post(ministry.desk, post.id)
    settle()
    box = view.page.media.boxes[f"alt.{media}.ka"]
    assert box.isReadOnly()
    view.unlock()
    box.setFocus()
    box.show_text("ხიდი ღამით")
    box.typed.emit()
    view.leave()
    settle()
    view.read_again()
    settle()
    approval = next(line for line in view.page.gates.lines() if line.title == "Approval")
    assert approval.detail.startswith("lapsed: the image description changed, today 13:52 (Nino Beridze)")


def test_a_message_changed_since_the_translation_is_marked_and_can_be_marked_as_translated(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    ministry.writes_elsewhere("ana", str(post.get("message")), text=LONGER)
    settle()
    source = view.page.source
    assert source.stale.isVisible()
    assert "this right includes freedom" in source.text.text()
    assert source.note.text().startswith("Since you translated revision 1: 26 words added, 0 words removed.")
    source.mark.button.click()
    settle()
    assert not source.stale.isVisible()
    assert ministry.find(post.id).get("source_revision") == ministry.find(str(post.get("message"))).base("text")


def test_comments_are_written_answered_and_settled(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    panel = view.page.comments
    assert panel.send.reason() == "Write something first."
    panel.box.setPlainText("Could we keep “<b>regardless</b>”?")
    panel.send.button.click()
    settle()
    first = ministry.comments(post.id)[0]
    assert first.get("text") == "Could we keep “<b>regardless</b>”?"
    with ministry.at("giorgi") as desk:
        comments.comment_on(desk, post.id, "Yes.", answers=first.id)
    settle()
    panel.settled.emit(first.id, True)
    settle()
    assert ministry.find(first.id).get("settled") is True
    assert panel.heading.accessibleName() == "Comments"
    assert panel.more.text() == "1 settled"


def test_an_open_conflict_of_others_is_decided_with_one_press_in_the_editor(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    base = ministry.find(post.id).base("text")
    ministry.writes_elsewhere("giorgi", post.id, text="The first.")
    ministry.elsewhere("tamar", post.id, "set@1", {"fields": {"text": {"value": "The second.", "base": base}}})
    settle()
    assert "Two versions of the text are open" in view.page.notice.words.text()
    button = view.page.notice.button("Take that of Tamar Lomidze")
    assert button is not None
    button.click()
    settle()
    assert ministry.find(post.id).get("text") == "The second."
    assert not ministry.find(post.id).conflicts


def test_an_undo_of_my_own_words_is_taken_at_once(
    qtbot: QtBot, ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    write(view, " Too much.")
    saved(qtbot, view, settle)
    undoing.undo(ministry.desk)
    settle()
    assert view.page.box.text() == TEXT
    assert not view.page.notice.isVisible()


def test_long_answers_stand_below_each_other_and_do_not_push_the_next_column_away(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show()
    answers = ("დატოვება: Ana Novak", "აღება: Nino Beridze", "შედარება და გაერთიანება…")
    notice.say("clash", "warning", "Two versions.", [(words, lambda: None) for words in answers])
    notice.resize(280, 300)

    def buttons() -> list[QPushButton]:
        return [button for words in answers if (button := notice.button(words))]

    qtbot.waitUntil(lambda: len({button.y() for button in buttons()}) == len(answers))
    assert notice.width() == 280
    assert max(button.geometry().right() for button in buttons()) < notice.width()
