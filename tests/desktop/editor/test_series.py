"""A changed post of a series: the editor asks whether the others shall be changed too, and does as it is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from campaigndesk.actions.scheduling import propose_time
from campaigndesk.actions.series import list_occurrences, repeat_post
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


@pytest.fixture
def series(ministry: Ministry, room: Room, view: EditorView, settle: Settle) -> list[Record]:
    """Three weekly drafts; the second is open."""
    made = ministry.draft("ყოველ ადამიანს აქვს უფლება.")
    propose_time(room.desk, made.id, "2026-12-01T08:00:00Z")
    posts = list_occurrences(room.desk, repeat_post(room.desk, made.id, "FREQ=WEEKLY;COUNT=3").id)
    view.show_record(posts[1].id)
    settle()
    return posts


def write(qtbot: QtBot, view: EditorView, settle: Settle) -> None:
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.page.box.textCursor().insertText(" დიახ.")
    qtbot.waitUntil(lambda: not view.saver.keeper.pending(), timeout=3000)
    settle()


def changed(room: Room, posts: list[Record]) -> list[int]:
    return [n for n, post in enumerate(posts) if str(room.desk.find(post.id).get("text")).endswith("დიახ.")]


def test_an_unchanged_post_only_says_where_it_stands(view: EditorView, series: list[Record]) -> None:
    assert view.page.series.words.text() == "Post 2 of 3 of its series."
    assert not view.page.series.following.isVisibleTo(view.page.series)


@pytest.mark.parametrize(("answer", "touched"), [("following", [1, 2]), ("all", [0, 1, 2]), ("only", [1])])
def test_a_changed_text_goes_as_far_as_was_answered_and_back_in_one_step(
    qtbot: QtBot, view: EditorView, room: Room, series: list[Record], settle: Settle, answer: str, touched: list[int]
) -> None:
    write(qtbot, view, settle)
    assert "Shall the others be changed too?" in view.page.series.words.text()
    assert changed(room, series) == [1]
    button: QPushButton = getattr(view.page.series, answer)
    button.click()
    settle()
    assert changed(room, series) == touched
    assert not view.page.series.following.isVisibleTo(view.page.series)
    if answer != "only":
        undo(room.desk)
        assert changed(room, series) == [1]


@pytest.mark.parametrize(
    ("answer", "hours"), [("following", ["08", "10", "10"]), ("all", ["10", "10", "10"]), ("only", ["08", "10", "08"])]
)
def test_a_changed_time_goes_as_far_as_was_answered_each_on_its_own_day(
    qtbot: QtBot, view: EditorView, room: Room, series: list[Record], settle: Settle, answer: str, hours: list[str]
) -> None:
    view.page.timing.time.setTime(view.page.timing.time.time().addSecs(2 * 3600))
    qtbot.waitUntil(lambda: not view.saver.keeper.pending(), timeout=3000)
    settle()
    assert "You changed one post of a series (time of publication)" in view.page.series.words.text()
    button: QPushButton = getattr(view.page.series, answer)
    button.click()
    settle()
    times = [str(room.desk.find(post.id).get("proposed_at")) for post in series]
    assert [at[11:13] for at in times] == hours
    assert [at[:10] for at in times] == [str(post.get("proposed_at"))[:10] for post in series]
