"""The place where hashtag groups, templates and handles are kept: made, changed, shared, deleted, undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import handles, hashtag_groups, templates, undoing
from campaigndesk.desktop.aids.forms import GroupForm, HandleForm, TemplateForm
from campaigndesk.desktop.aids.view import AidsView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.store.records import list_records
from campaigndesk.store.search import search
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle) -> AidsView:
    made = AidsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def titles(view: AidsView) -> list[str]:
    return [entry.title for entry in view.list.entries()]


def made(ministry: Ministry, kind: str) -> Record:
    (record,) = ministry.desk.read(list_records, kind)
    return record


def test_the_first_group_of_hashtags_is_made_from_the_empty_place(
    ministry: Ministry, view: AidsView, settle: Settle
) -> None:
    view.empty.button.click()
    form = view.page.form
    assert isinstance(form, GroupForm)
    assert view.page.keep.reason() == "Give it a name."
    QTest.keyClicks(form.name, "Rights")
    QTest.keyClicks(form.tags, "#HumanRightsDay peace")
    view.page.own.setChecked(True)
    view.page.keep.button.click()
    settle()
    group = made(ministry, "hashtag_group")
    assert (group.get("name"), group.get("tags"), group.scope) == ("Rights", ["HumanRightsDay", "peace"], "country:GE")
    assert titles(view) == ["Rights"]
    undoing.undo(ministry.desk)
    settle()
    assert titles(view) == []


def test_a_template_is_made_for_a_channel_and_a_language(ministry: Ministry, view: AidsView, settle: Settle) -> None:
    view.new["template"].button.click()
    form = view.page.form
    assert isinstance(form, TemplateForm)
    QTest.keyClicks(form.name, "Thanks")
    form.channel.setCurrentIndex(form.channel.findData("mastodon"))
    form.language.setCurrentIndex(form.language.findData("ka"))
    form.text.setPlainText("მადლობა")
    view.leave()
    settle()
    template = made(ministry, "template")
    assert [template.get(name) for name in ("name", "channel", "language", "text")] == [
        "Thanks", "mastodon", "ka", "მადლობა",
    ]  # fmt: skip


def test_a_handle_is_corrected_and_kept_when_one_turns_to_another(
    ministry: Ministry, view: AidsView, settle: Settle
) -> None:
    book = handles.add_handle(ministry.desk, institution="UNHCR", country="GE", handles={"x": "@Refugees", "odd": "@o"})
    hashtag_groups.add_hashtag_group(ministry.desk, name="Rights", country="GE", tags=["a"])
    settle()
    assert view.list.choose(book.id)
    form = view.page.form
    assert isinstance(form, HandleForm)
    form.lines["mastodon"].setFocus()
    QTest.keyClicks(form.lines["mastodon"], "unhcr@a.example")
    view.list.setCurrentRow(0)
    settle()
    assert ministry.find(book.id).get("handles") == {"x": "@Refugees", "odd": "@o", "mastodon": "unhcr@a.example"}


def test_what_the_ministry_kept_is_shown_to_the_network(ministry: Ministry, view: AidsView, settle: Settle) -> None:
    own = templates.add_template(ministry.desk, name="Thanks", country="GE", text="მადლობა", own=True)
    settle()
    assert "ministry only" in view.list.entries()[0].note
    view.page.own.click()
    view.page.keep.button.click()
    settle()
    assert ministry.find(own.id).scope == NETWORK


def test_what_another_country_keeps_is_for_reading(ministry: Ministry, view: AidsView, settle: Settle) -> None:
    with ministry.at("ana") as desk:
        hashtag_groups.add_hashtag_group(desk, name="Pravice", country="SI", tags=["mir"])
    view.refresh(None)
    settle()
    assert view.page.why.text() == "This is kept by Slovenia: its people change it, you may use it."
    assert view.page.form.name.isReadOnly()
    assert view.page.remove.reason()


def test_one_is_found_by_letters_deleted_by_key_and_comes_back(
    ministry: Ministry, view: AidsView, settle: Settle
) -> None:
    for name in ("Rights", "Culture"):
        hashtag_groups.add_hashtag_group(ministry.desk, name=name, country="GE", tags=["x"])
    settle()
    view.look.setText("cul")
    assert titles(view) == ["Culture"]
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    settle()
    assert [g.get("name") for g in ministry.desk.read(list_records, "hashtag_group")] == ["Rights"]
    undoing.undo(ministry.desk)
    view.look.clear()
    settle()
    assert titles(view) == ["Culture", "Rights"]


def test_words_without_a_name_are_not_lost_when_the_window_closes(view: AidsView) -> None:
    view.new["template"].button.click()
    form = view.page.form
    assert isinstance(form, TemplateForm)
    form.text.setPlainText("Half a template")
    assert view.typed() == "Half a template"


def test_what_the_search_found_is_shown(ministry: Ministry, view: AidsView, settle: Settle) -> None:
    for name in ("Culture", "Rights"):
        hashtag_groups.add_hashtag_group(ministry.desk, name=name, country="GE", tags=["x"])
    settle()
    (hit,) = ministry.desk.read(search, "righ")
    view.look.setText("cul")
    view.show_record(hit.record_id)
    settle()
    assert view.page.form.name.text() == "Rights"


def test_who_sees_it_stands_right_below_its_fields(ministry: Ministry, view: AidsView) -> None:
    view.empty.button.click()
    page = view.page
    assert isinstance(page.form, GroupForm)
    page.resize(900, 700)
    below = page.country.mapTo(page, page.country.rect().topLeft()).y()
    assert below - page.form.tags.mapTo(page, page.form.tags.rect().bottomLeft()).y() < 40
