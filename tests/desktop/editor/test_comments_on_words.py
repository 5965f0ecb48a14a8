"""Comments on words of the text: marked, moving along, in threads, naming people, all from the keyboard too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from campaigndesk.actions import comments, undoing
from campaigndesk.desktop.editor.comment_cards import CommentCard
from campaigndesk.desktop.editor.remarks import Half
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.anchors import anchor_at
from campaigndesk.domain.records import Record
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
TEXT = "ყოველ ადამიანს აქვს უფლება აზრისა 🌉 და გამოხატვის თავისუფლებისა."
WORDS = "გამოხატვის თავისუფლებისა"


@pytest.fixture
def post(ministry: Ministry) -> Record:
    return ministry.draft(TEXT)


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    made.activateWindow()
    made.show_record(post.id)
    settle()
    return made


def select(view: EditorView, words: str) -> None:
    start = view.page.box.text().index(words)
    view.page.box.select(start, start + len(words))


def say(ministry: Ministry, post: Record, person: str, words: str, quote: str = "", **more: object) -> Record:
    start = TEXT.find(quote) if quote else 0
    anchor = anchor_at(TEXT, start, start + len(quote)) if quote else None
    with ministry.at(person) as desk:
        return comments.comment_on(desk, post.id, words, anchor=anchor, **more)  # type: ignore[arg-type]


def marked(view: EditorView) -> list[str]:
    return [mark.cursor.selectedText() for mark in view.page.box.extraSelections()]


def card_of(view: EditorView, comment: Record) -> CommentCard:
    return view.page.comments.cards[comment.id]


def link(card: CommentCard, words: str) -> QPushButton:
    return next(button for button in card.findChildren(QPushButton) if button.text() == words)


def test_selected_words_are_commented_on_from_the_keyboard_and_marked(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    select(view, WORDS)
    view.do("comment-words")
    box = view.page.comments.box
    assert view.page.comments.to_whom.text() == f"On the words “{WORDS}”:"
    QTest.keyClicks(box, "Too long?")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (comment,) = ministry.comments(post.id)
    assert comment.get("anchor")["quote"] == WORDS
    assert marked(view) == [WORDS]
    undoing.undo(ministry.desk)
    settle()
    assert marked(view) == []


def test_the_mark_moves_along_and_the_card_says_when_the_words_are_gone(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    comment = say(ministry, post, "giorgi", "Which freedom?", WORDS)
    settle()
    view.page.box.textCursor().insertText("დღეს: ")
    view.saver.save()
    settle()
    assert marked(view) == [WORDS]
    assert "not in the text any more" not in card_of(view, comment).accessibleName()
    view.page.box.selectAll()
    view.page.box.textCursor().insertText("სხვა")
    view.saver.save()
    settle()
    assert marked(view) == []
    assert "These words are not in the text any more." in card_of(view, comment).accessibleName()


def test_answers_stand_below_what_they_answer_and_settling_hides_the_thread(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    head = say(ministry, post, "giorgi", "Which freedom?", WORDS)
    settle()
    QTest.keyClick(card_of(view, head), Qt.Key.Key_Return)
    assert view.page.comments.to_whom.text() == "Your answer to Giorgi Kapanadze · GE:"
    QTest.keyClicks(view.page.comments.box, "Both.")
    QTest.keyClick(view.page.comments.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    answer = ministry.comments(post.id)[1]
    assert answer.get("answers") == head.id
    assert list(view.page.comments.cards) == [head.id, answer.id]
    link(card_of(view, head), "Settle").click()
    settle()
    assert ministry.find(head.id).get("settled") is True
    assert view.page.comments.cards == {}
    assert view.page.comments.more.text() == "1 settled"
    view.page.comments.more.click()
    link(card_of(view, head), "Open again").click()
    settle()
    assert ministry.find(head.id).get("settled") is False


def test_a_colleague_is_named_with_a_few_letters(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle, qtbot: QtBot
) -> None:
    panel = view.page.comments
    panel.write(Half())
    QTest.keyClicks(panel.box, "Please look, @gio")
    qtbot.waitUntil(panel.names.list.isVisible)
    assert panel.names.list.item(0).text() == "Giorgi Kapanadze · GE"
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    assert panel.box.toPlainText() == "Please look, @Giorgi Kapanadze "
    assert not panel.names.list.isVisible()
    QTest.keyClick(panel.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (comment,) = ministry.comments(post.id)
    assert comment.get("mentions") == ["giorgi"]


def test_a_post_that_a_ministry_keeps_offers_only_its_own_people(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    assert view.sheet
    assert "ana" in [person.id for person in view.sheet.people]
    view.header.asked.emit("keep")
    settle()
    assert [person.id for person in view.sheet.people] == ["giorgi", "nino", "tamar"]


def test_the_keyboard_walks_through_open_comments_in_the_order_of_the_text(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    later = say(ministry, post, "giorgi", "Which freedom?", WORDS)
    first = say(ministry, post, "tamar", "Everybody?", "ადამიანს")
    settle()
    view.do("next-comment")
    assert view.page.comments.now == first.id
    assert view.page.box.textCursor().selectedText() == "ადამიანს"
    view.do("next-comment")
    assert view.page.comments.now == later.id
    view.do("next-comment")
    assert view.page.comments.now == first.id
    view.do("settle-comment")
    settle()
    assert ministry.find(first.id).get("settled") is True


def test_an_own_comment_is_written_anew_and_deleted_and_comes_back(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    mine = say(ministry, post, "nino", "Hm.")
    settle()
    card_of(view, mine).edited.emit()
    view.page.comments.box.setPlainText("A better word.")
    view.page.comments.send.button.click()
    settle()
    assert ministry.find(mine.id).get("text") == "A better word."
    card_of(view, mine).removed.emit()
    settle()
    assert ministry.comments(post.id) == []
    undoing.undo(ministry.desk)
    settle()
    assert list(view.page.comments.cards) == [mine.id]


def test_the_cursor_in_commented_words_shows_their_comment(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    comment = say(ministry, post, "giorgi", "Which freedom?", WORDS)
    settle()
    view.page.box.setFocus()
    at = TEXT.index(WORDS) + 3
    view.page.box.select(at, at)
    assert view.page.comments.now == comment.id


def test_the_words_of_an_unsent_comment_wait_with_it(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    select(view, WORDS)
    view.do("comment-words")
    view.page.comments.box.setPlainText("Half a")
    other = ministry.desk.find(post.id)
    with ministry.at("nino") as desk:
        from campaigndesk.actions.drafting import draft_post

        other = draft_post(desk, country="GE", channel="x", text="Other")
    view.show_record(other.id)
    settle()
    assert view.page.comments.half() == Half()
    view.show_record(post.id)
    settle()
    half = view.page.comments.half()
    assert half.text == "Half a"
    assert half.anchor is not None
    assert half.anchor["quote"] == WORDS
