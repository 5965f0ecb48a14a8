"""The place of media: each picture once, what ends first on top, with the posts that show it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import attaching, drafting
from campaigndesk.desktop.media.view import MediaView
from campaigndesk.desktop.room import Room
from ministries import Ministry
from pictures import picture
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def posts(ministry: Ministry, tmp_path: Path) -> list[str]:
    """Two posts that show the bridge; the second shows a tower too, whose rights end soon."""
    bridge, tower = picture(tmp_path), picture(tmp_path, "tower.png", seed=2)
    first = ministry.draft("ხიდი").id
    second = drafting.draft_post(ministry.desk, country="GE", channel="telegram", text="კოშკი").id
    attaching.attach_files(ministry.desk, first, [str(bridge)])
    attaching.attach_files(ministry.desk, second, [str(bridge), str(tower)])
    item = ministry.find(second).get("media")[1]
    drafting.note_rights(ministry.desk, second, item["id"], credit="Bobo", expires="2026-12-10")
    return [first, second]


@pytest.fixture
def view(qtbot: QtBot, room: Room, posts: list[str], settle: Settle) -> MediaView:
    made = MediaView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def test_each_picture_is_listed_once_what_ends_first_on_top(view: MediaView) -> None:
    assert [entry.title for entry in view.list.entries()] == ["tower.png", "bridge.png"]
    assert view.list.entries()[0].detail == "May be used until Thu 10 Dec 2026."
    assert view.list.entries()[0].mark == "warning"
    assert view.heading() == "Media · 2"


def test_a_picture_that_a_post_names_and_nobody_has_given_is_listed_too(
    ministry: Ministry, view: MediaView, settle: Settle
) -> None:
    bare = ministry.draft("მალე").id
    drafting.attach_media(ministry.desk, bare, name="still to come.png")
    view.refresh(None)
    settle()
    titles = [entry.title for entry in view.list.entries()]
    assert titles == ["tower.png", "bridge.png", "still to come.png"]
    view.list.setCurrentRow(2)
    settle()
    assert [entry.id for entry in view.uses.entries()] == [bare]


def test_a_picture_shows_where_it_is_used_and_opens_the_post(
    view: MediaView, room: Room, posts: list[str], settle: Settle
) -> None:
    view.list.setCurrentRow(1)
    settle()
    assert {entry.id for entry in view.uses.entries()} == set(posts)
    assert "GE · Telegram" in {entry.detail for entry in view.uses.entries()}
    assert view.picture is not None
    assert not view.picture.pixmap().isNull()
    opened: list[str] = []
    room.opened.connect(opened.append)
    view.uses.setCurrentRow(0)
    QTest.keyClick(view.uses, Qt.Key.Key_Return)
    assert opened == [view.uses.entries()[0].id]


def test_media_are_found_by_whose_they_are(view: MediaView) -> None:
    view.look.setText("bob")
    assert [entry.title for entry in view.list.entries()] == ["tower.png"]


def test_a_picture_that_no_post_shows_any_more_is_not_listed(
    ministry: Ministry, view: MediaView, posts: list[str], settle: Settle
) -> None:
    for post in posts:
        for item in ministry.find(post).get("media"):
            drafting.detach_media(ministry.desk, post, item["id"])
    settle()
    assert view.list.entries() == []
    assert view.empty.isVisible()


def test_a_picture_that_is_named_without_a_file_is_listed_and_says_that_it_has_none(
    view: MediaView, ministry: Ministry, posts: list[str], settle: Settle
) -> None:
    drafting.attach_media(ministry.desk, posts[0], name="promised.jpg", credit="MFA")
    settle()
    entry = next(entry for entry in view.list.entries() if entry.title == "promised.jpg")
    assert entry.detail.startswith("No file yet")
    view.list.choose(entry.id)
    settle()
    assert view.name.text() == "promised.jpg"
    assert "nobody has given the file yet" in view.facts.text()
    assert view.picture is None
    assert [use.id for use in view.uses.entries()] == [posts[0]]
