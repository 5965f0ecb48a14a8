"""The insert helpers: groups of hashtags, templates, handles behind an @, tags of the link."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import handles, hashtag_groups, templates, undoing
from campaigndesk.desktop.editor.insert_dialogs import KeepDialog, LinkDialog
from campaigndesk.desktop.editor.picking import PickDialog
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def post(ministry: Ministry) -> Record:
    return ministry.draft("ხიდი", hashtags=["peace"], link="https://mfa.example/a?id=5")


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> EditorView:
    desk = room.desk
    hashtag_groups.add_hashtag_group(desk, name="Human rights", country="GE", tags=["HumanRightsDay", "Peace"])
    hashtag_groups.add_hashtag_group(desk, name="Culture", country="GE", tags=["Mokasini"])
    templates.add_template(desk, name="Thanks", country="GE", channel="x", text="მადლობა ", hashtags=["thanks"])
    templates.add_template(desk, name="Long letter", country="GE", channel="facebook", text="…")
    handles.add_handle(desk, institution="UN Refugee Agency", country="GE", handles={"x": "@Refugees"})
    handles.add_handle(desk, institution="Red Cross", country="GE", handles={"mastodon": "@icrc@a.example"})
    made = EditorView(room)
    shown(qtbot, made)
    made.activateWindow()
    made.show_record(post.id)
    settle()
    return made


def dialog(view: EditorView) -> PickDialog:
    found = view.findChild(PickDialog)
    assert isinstance(found, PickDialog)
    return found


def test_a_group_of_hashtags_is_put_in_by_a_few_letters(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.do("insert-hashtags")
    QTest.keyClicks(dialog(view).field, "rig")
    assert [entry.title for entry in dialog(view).list.entries()] == ["Human rights"]
    QTest.keyClick(dialog(view).field, Qt.Key.Key_Return)
    settle()
    assert ministry.find(post.id).get("hashtags") == ["peace", "HumanRightsDay"]
    assert view.page.fields.hashtags.text() == "#peace #HumanRightsDay"


def test_the_hashtags_of_a_post_are_kept_as_a_group(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    view.do("keep-hashtags")
    ask = view.findChild(KeepDialog)
    assert isinstance(ask, KeepDialog)
    assert ask.yes.reason() == "Give it a name."
    ask.name.setText("Mir")
    ask.own.setChecked(True)
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    settle()
    made = next(group for group in ministry.desk.read(list_records, "hashtag_group") if group.get("name") == "Mir")
    assert (made.get("tags"), made.scope) == (["peace"], "country:GE")
    undoing.undo(ministry.desk)
    settle()
    assert view.inserting.kept
    assert "Mir" not in [group.get("name") for group in view.inserting.kept.groups]


def test_a_template_of_this_channel_is_put_in_where_the_cursor_stands(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.do("use-template")
    assert [entry.title for entry in dialog(view).list.entries()] == ["Thanks"]
    QTest.keyClick(dialog(view).field, Qt.Key.Key_Return)
    settle()
    assert ministry.find(post.id).get("text") == "მადლობა ხიდი"
    assert ministry.find(post.id).get("hashtags") == ["peace", "thanks"]
    view.page.box.undo()
    assert view.page.box.text() == "ხიდი"


def test_a_template_behind_words_begins_a_paragraph_of_its_own(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.do("use-template")
    QTest.keyClick(dialog(view).field, Qt.Key.Key_Return)
    settle()
    assert ministry.find(post.id).get("text") == "ხიდი\n\nმადლობა "


def test_a_text_is_kept_as_a_template(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    view.do("keep-template")
    ask = view.findChild(KeepDialog)
    assert isinstance(ask, KeepDialog)
    ask.name.setText("Bridge")
    ask.yes.button.click()
    settle()
    made = next(one for one in ministry.desk.read(list_records, "template") if one.get("name") == "Bridge")
    assert {name: made.get(name) for name in ("channel", "language", "text", "hashtags")} == {
        "channel": "x", "language": "ka", "text": "ხიდი", "hashtags": ["peace"],
    }  # fmt: skip


def test_the_handle_book_offers_who_is_on_this_channel_behind_an_at_sign(qtbot: QtBot, view: EditorView) -> None:
    box = view.page.box
    box.select(4, 4)
    box.setFocus()
    QTest.keyClicks(box, " @re")
    qtbot.waitUntil(view.inserting.handles.list.isVisible)
    offered = view.inserting.handles.list
    assert [offered.item(row).text() for row in range(offered.count())] == ["UN Refugee Agency  @Refugees"]
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "ხიდი @Refugees "


def test_a_handle_is_put_in_from_the_menu(view: EditorView) -> None:
    view.page.box.select(4, 4)
    view.do("insert-handle")
    assert [entry.title for entry in dialog(view).list.entries()] == ["UN Refugee Agency"]
    QTest.keyClick(dialog(view).field, Qt.Key.Key_Return)
    assert view.page.box.text() == "ხიდი @Refugees "


def test_a_link_gets_tags_that_fit_the_post_and_keeps_its_own_parts(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    view.do("tag-link")
    ask = view.findChild(LinkDialog)
    assert isinstance(ask, LinkDialog)
    assert {name: line.text() for name, line in ask.tags.items()} == {
        "source": "x", "medium": "social", "campaign": "human-rights-day", "content": "ge-ka",
    }  # fmt: skip
    ask.tags["content"].setText("")
    ask.yes.button.click()
    settle()
    assert ministry.find(post.id).get("link") == (
        "https://mfa.example/a?id=5&utm_source=x&utm_medium=social&utm_campaign=human-rights-day"
    )


def test_nothing_is_put_into_a_post_that_is_only_for_reading(
    ministry: Ministry, view: EditorView, room: Room, settle: Settle
) -> None:
    said: list[str] = []
    room.said.connect(lambda sentence, undo: said.append(sentence))
    with ministry.at("marko"):
        view.read_again()
        settle()
        view.do("insert-hashtags")
    assert view.findChild(PickDialog) is None
    assert said
