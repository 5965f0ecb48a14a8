"""Where I am named: it waits until I answer or settle it, and opens the text at the comment."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import comments, drafting
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.mentions.view import MentionsView
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.store.inbox import counts
from campaigndesk.store.mentions import list_mentions
from desktop.desks import Sample
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def post(ministry: Ministry) -> Record:
    return ministry.draft("ყოველ ადამიანს")


@pytest.fixture
def asked(ministry: Ministry, post: Record) -> Record:
    with ministry.at("giorgi") as desk:
        return comments.comment_on(desk, post.id, "@Nino Beridze, is this right?", mentions=["nino"])


def waiting(ministry: Ministry) -> list[str]:
    return [comment.id for comment in ministry.desk.read(list_mentions, "nino")]


def test_a_mention_waits_until_it_is_answered(ministry: Ministry, post: Record, asked: Record) -> None:
    assert waiting(ministry) == [asked.id]
    assert ministry.desk.read(counts, ministry.desk.author).mentions == 1
    comments.comment_on(ministry.desk, post.id, "It is.", answers=asked.id)
    assert waiting(ministry) == []
    with ministry.at("giorgi") as desk:
        again = comments.comment_on(desk, post.id, "Sure, @Nino Beridze?", answers=asked.id, mentions=["nino"])
    assert waiting(ministry) == [again.id]


def test_a_mention_waits_no_more_once_it_is_settled_or_its_post_is_gone(
    ministry: Ministry, post: Record, asked: Record
) -> None:
    comments.settle_comment(ministry.desk, asked.id)
    assert waiting(ministry) == []
    comments.settle_comment(ministry.desk, asked.id, False)
    assert waiting(ministry) == [asked.id]
    drafting.delete_post(ministry.desk, post.id)
    assert waiting(ministry) == []


def test_the_list_tells_who_asks_and_settles_from_the_keyboard(
    qtbot: QtBot, ministry: Ministry, room: Room, asked: Record, settle: Settle
) -> None:
    view = MentionsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    (entry,) = view.list.entries()
    assert entry.title == "Giorgi Kapanadze: @Nino Beridze, is this right?"
    assert view.heading() == "Mentions · 1"
    view.list.setCurrentRow(0)
    view.list.setFocus()
    view.settle.button.click()
    settle()
    assert view.list.entries() == []
    assert ministry.find(asked.id).get("settled") is True


def test_enter_opens_the_text_at_the_comment(
    qtbot: QtBot, ministry: Ministry, room: Room, post: Record, asked: Record, settle: Settle
) -> None:
    view, editor = MentionsView(room), EditorView(room)
    shown(qtbot, editor)
    shown(qtbot, view)
    room.opened.connect(editor.show_record)
    view.refresh(None)
    settle()
    view.list.setCurrentRow(0)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    settle()
    assert editor.page.comments.now == asked.id


def test_a_mention_counts_in_the_side_bar_and_opens_from_there_with_keys_only(
    opened: Callable[..., Window], sample: Sample
) -> None:
    desk, me = sample.desk, sample.person.id
    post = sample.posts[3]
    comment = comments.comment_on(desk, post.id, "@Ana Kovač: sure?", mentions=[me])
    window = opened()
    assert window.facts is not None
    assert window.facts.counts.mentions == 1
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert wait_for(window.idle)
    view = window.views["mentions"]
    assert isinstance(view, MentionsView)
    view.list.setCurrentRow(0)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert wait_for(lambda: window.idle() and window.place == "editor")
    editor = window.views["editor"]
    assert isinstance(editor, EditorView)
    assert wait_for(lambda: editor.page.comments.now == comment.id)
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert wait_for(lambda: window.idle() and bool(desk.find(comment.id).get("settled")))
    assert wait_for(lambda: window.facts is not None and window.facts.counts.mentions == 0)
