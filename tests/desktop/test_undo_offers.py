"""An Undo at the foot of the window takes back what its message names, whatever was done since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions import drafting, many, undoing
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.widgets.toasts import Toast
from campaigndesk.desktop.window import Window
from desktop.desks import Sample, put_posts

Opened = Callable[..., Window]
PATIENCE = 60


def do(window: Window, sentence: str, *change: object) -> Toast:
    """Write a field of a post, and have it said with an Undo; the message, kept up as if the mouse were on it."""
    room, found = window.room, []

    def done(_: object) -> None:
        room.say(sentence, True)
        found.append(window.toasts.shown()[-1])
        QApplication.sendEvent(found[0], QEnterEvent(QPointF(), QPointF(), QPointF()))

    room.act(drafting.revise_post, *change, then=done, owner=window)
    assert wait_for(lambda: bool(found) and window.idle(), PATIENCE)
    return found[0]


def press(window: Window, toast: Toast) -> None:
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert wait_for(window.idle, PATIENCE)


def test_the_undo_of_an_older_message_takes_back_what_it_names(opened: Opened, sample: Sample) -> None:
    window = opened()
    first, second = sample.posts[1].id, sample.posts[2].id
    was = sample.desk.find(first).get("title")
    older = do(window, "The first has a title.", first, {"title": "One"})
    do(window, "The second has a title.", second, {"title": "Two"})
    press(window, older)
    assert sample.desk.find(first).get("title") in (was, "")
    assert sample.desk.find(second).get("title") == "Two"


def test_what_was_typed_since_is_not_taken_back_in_its_place(opened: Opened, sample: Sample) -> None:
    window = opened()
    post = sample.posts[1].id
    toast = do(window, "It has a title.", post, {"title": "One"})
    window.room.act(drafting.revise_text, post, "Typed afterwards.")
    assert wait_for(window.idle, PATIENCE)
    press(window, toast)
    assert sample.desk.find(post).get("text") == "Typed afterwards."
    assert sample.desk.find(post).get("title") != "One"


def test_the_undo_says_so_where_it_was_undone_already(opened: Opened, sample: Sample) -> None:
    window = opened()
    toast = do(window, "It has a title.", sample.posts[1].id, {"title": "One"})
    window.do("undo")
    assert wait_for(window.idle, PATIENCE)
    press(window, toast)
    assert "This was undone already." in [shown.message for shown in window.toasts.shown()]


def test_the_undo_of_an_older_act_refuses_where_the_same_was_changed_since(opened: Opened, sample: Sample) -> None:
    window = opened()
    post = sample.posts[1].id
    toast = do(window, "It has a title.", post, {"title": "One"})
    do(window, "It has another title.", post, {"title": "Two"})
    press(window, toast)
    assert sample.desk.find(post).get("title") == "Two"
    assert any("changed again since" in shown.message for shown in window.toasts.shown())


def test_redo_brings_back_what_an_older_undo_took(opened: Opened, sample: Sample) -> None:
    window = opened()
    first = sample.posts[1].id
    older = do(window, "The first has a title.", first, {"title": "One"})
    do(window, "The second has a title.", sample.posts[2].id, {"title": "Two"})
    press(window, older)
    undoing.redo(sample.desk)
    assert sample.desk.find(first).get("title") == "One"


def test_undo_and_redo_name_the_post_that_need_not_be_on_the_screen(opened: Opened, sample: Sample) -> None:
    window = opened()
    for title in ("A bridge", "Another bridge"):
        do(window, "It has a title.", sample.posts[1].id, {"title": title})
    for command, told in (
        ("undo", "The change of the title was undone: “A bridge”"),
        ("redo", "The change of the title was done again: “Another bridge”"),
    ):
        window.do(command)
        assert wait_for(window.idle, PATIENCE)
        assert window.toasts.shown()[-1].message == told


def test_the_undo_of_what_was_done_with_several_posts_says_with_how_many(opened: Opened, sample: Sample) -> None:
    window = opened()
    posts = put_posts(sample.desk, [{"text": text, "proposed_at": "2026-12-01T08:00:00Z"} for text in ("One", "Two")])
    many.shift_posts(sample.desk, [post.id for post in posts], 1, "Europe/Ljubljana")
    window.do("undo")
    assert wait_for(window.idle, PATIENCE)
    assert window.toasts.shown()[-1].message == "The change of the time of publication of 2 posts was undone."
