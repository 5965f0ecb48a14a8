"""Moving posts: with the mouse, with the keyboard, with a dialog; the time of day stays, and it can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.desk import Draft
from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.dragging import Ghost, Load
from campaigndesk.desktop.calendar.move_to import MoveTo
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from campaigndesk.store.calendar import PostLine
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts

LEFT = Qt.MouseButton.LeftButton
ZONE = "Europe/Ljubljana"


def press(calendar: CalendarView, number: int = 0) -> tuple[PostLine, QPoint]:
    """Press the mouse on a chip of the eighth."""
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    place = layout.chips[number].center()
    QTest.mousePress(calendar.month.table.viewport(), LEFT, pos=place)
    post = calendar.month.table.chosen_post()
    assert post is not None
    return post, place


def carry(calendar: CalendarView, day: date) -> PostLine:
    """Drag the first chip of the eighth to another day and let go."""
    post, place = press(calendar)
    viewport = calendar.month.table.viewport()
    goal = calendar.month.table.visualRect(calendar.month.months.index_of(day)).center()
    for step in (place + QPoint(12, 0), goal - QPoint(4, 0), goal):
        QTest.mouseMove(viewport, step)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    return post


def at_of(sample: Sample, post_id: str) -> str:
    return str(sample.desk.find(post_id).get("proposed_at"))


def test_a_post_dragged_to_another_day_keeps_its_time_of_day_and_can_be_put_back(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    post = carry(calendar, date(2026, 12, 11))
    before = local(post.at, ZONE)
    assert wait_for(lambda: at_of(sample, post.id) != post.at)
    after = local(at_of(sample, post.id), ZONE)
    assert (after.date(), after.time()) == (date(2026, 12, 11), before.time())
    assert wait_for(lambda: bool(window.toasts.shown()))
    toast = window.toasts.shown()[-1]
    assert toast.message == f"Moved to Fri 11 Dec {before:%H:%M}"
    QTest.mouseClick(toast.button, LEFT)
    assert wait_for(lambda: at_of(sample, post.id) == post.at)


def test_a_drag_over_the_change_of_the_clocks_keeps_the_time_on_the_wall(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    made = put_posts(sample.desk, [{"text": "Before", "proposed_at": "2026-10-24T08:00:00Z"}])[0]
    window.show_month(date(2026, 10, 24))
    found: list[PostLine] = []

    def there() -> bool:
        day = calendar.month.months.index_of(date(2026, 10, 24))
        found[:] = [p for p in calendar.month.months.day(day).posts if p.id == made.id] if day.isValid() else []
        return bool(found)

    assert wait_for(there)
    calendar.mover.move(found[0], date(2026, 10, 26))
    assert wait_for(lambda: at_of(sample, made.id) != "2026-10-24T08:00:00Z")
    assert at_of(sample, made.id) == "2026-10-26T09:00:00Z"


def test_esc_puts_a_carried_post_back(sample: Sample, calendar: CalendarView, window: Window) -> None:
    post, place = press(calendar)
    viewport = calendar.month.table.viewport()
    QTest.mouseMove(viewport, place + QPoint(0, 160))
    assert calendar.carrying.is_on()
    QTest.keyClick(calendar.month.table, Qt.Key.Key_Escape)
    assert not calendar.carrying.is_on()
    QTest.mouseRelease(viewport, LEFT, pos=place + QPoint(0, 160))
    assert wait_for(window.idle)
    assert at_of(sample, post.id) == post.at


def test_a_public_post_stays_where_it_is_and_says_why(sample: Sample, calendar: CalendarView, window: Window) -> None:
    post, place = press(calendar)
    public = PostLine(**{**{n: getattr(post, n) for n in PostLine.__slots__}, "stage": "published"})
    calendar.carrying.start(Load((public,)), calendar.month.months.picture.days[8].chips[0], window)
    goal = calendar.month.table.viewport().mapToGlobal(place + QPoint(0, 160))
    calendar.carrying.move(goal)
    calendar.carrying.drop(goal)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert "public" in window.toasts.shown()[-1].message
    assert at_of(sample, post.id) == post.at


def test_a_post_carried_to_the_edge_turns_the_page(calendar: CalendarView, window: Window) -> None:
    press(calendar)
    viewport = calendar.month.table.viewport()
    edge = QPoint(viewport.width() - 5, 300)
    QTest.mouseMove(viewport, edge - QPoint(60, 0))
    QTest.mouseMove(viewport, edge)
    assert wait_for(lambda: calendar.month.months.picture.month == date(2027, 1, 1))
    assert calendar.carrying.is_on()
    calendar.carrying.cancel()
    QTest.mouseRelease(viewport, LEFT, pos=edge)


def test_after_the_page_turned_the_mouse_that_rests_says_the_day_that_is_below_it_now(
    calendar: CalendarView, window: Window
) -> None:
    press(calendar)
    viewport = calendar.month.table.viewport()
    edge = QPoint(viewport.width() - 5, 300)
    QTest.mouseMove(viewport, edge - QPoint(60, 0))
    QTest.mouseMove(viewport, edge)
    assert wait_for(lambda: calendar.month.months.picture.month == date(2027, 1, 1))
    below = calendar.month.table.day_at(viewport.mapToGlobal(edge))
    assert below is not None
    (ghost,) = [found for found in window.findChildren(Ghost) if found.isVisible()]
    assert wait_for(lambda: ghost.words.text() == words.brief_day(below))
    calendar.carrying.cancel()
    QTest.mouseRelease(viewport, LEFT, pos=edge)


def test_moving_a_post_in_review_asks_first_since_its_approval_covers_the_time(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    post = calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts[0]
    submit_post(sample.desk, post.id)
    assert wait_for(window.idle)
    calendar.mover.move(post, date(2026, 12, 12))
    assert wait_for(lambda: bool(_boxes(window)))
    box = _boxes(window)[0]
    assert "approved anew" in box.informativeText()
    assert at_of(sample, post.id) == post.at
    agreed = next(button for button in box.findChildren(QPushButton) if button.text() == "Move it")
    QTest.mouseClick(agreed, LEFT)
    assert wait_for(lambda: at_of(sample, post.id) != post.at)
    assert sample.desk.find(post.id).get("stage") == "draft"


def test_a_post_without_a_time_gets_the_usual_one_where_it_is_dropped(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() > 0)
    post = calendar.side.tray.posts.cards[0][0]
    start = calendar.side.tray.visualRect(calendar.side.tray.posts.index(0)).center()
    QTest.mousePress(calendar.side.tray.viewport(), LEFT, pos=start)
    table = calendar.month.table
    goal = table.viewport().mapToGlobal(table.visualRect(calendar.month.months.index_of(DECEMBER)).center())
    inside = calendar.side.tray.viewport().mapFromGlobal(goal)
    QTest.mouseMove(calendar.side.tray.viewport(), start + QPoint(20, 0))
    QTest.mouseMove(calendar.side.tray.viewport(), inside)
    QTest.mouseRelease(calendar.side.tray.viewport(), LEFT, pos=inside)
    assert wait_for(lambda: bool(sample.desk.find(post.id).get("proposed_at")))
    assert local(at_of(sample, post.id), ZONE).isoformat()[:16] == "2026-12-08T10:00"


@pytest.mark.parametrize(("key", "days"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Down, 7)])
def test_alt_and_an_arrow_move_the_selected_post(
    sample: Sample, calendar: CalendarView, window: Window, key: Qt.Key, days: int
) -> None:
    table = calendar.month.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    post = table.chosen_post()
    assert post is not None
    QTest.keyClick(table, key, Qt.KeyboardModifier.AltModifier)
    assert wait_for(lambda: at_of(sample, post.id) != post.at)
    assert local(at_of(sample, post.id), ZONE) - local(post.at, ZONE) == timedelta(days=days)


def test_the_dialog_moves_a_post_and_says_that_a_time_does_not_exist(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    post = calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts[0]
    dialog = MoveTo(window.room, post, window)
    dialog.open()
    dialog.day.setDate(QDate(2027, 3, 28))
    dialog.time.setTime(QTime(2, 30))
    assert "does not exist" in dialog.problem.text()
    assert "01:59" in dialog.problem.text()
    assert "03:00" in dialog.problem.text()
    dialog.buttons.accepted.emit()
    assert wait_for(window.idle)
    assert at_of(sample, post.id) == post.at
    dialog.time.setTime(QTime(9, 30))
    dialog.buttons.accepted.emit()
    assert wait_for(lambda: at_of(sample, post.id) == "2027-03-28T07:30:00Z")


def test_a_post_of_another_country_is_not_moved_and_the_reason_is_said(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    theirs = _of_another_country(sample)
    line = PostLine(theirs.id, str(theirs.get("proposed_at")), False, "GE", "x", "ka", "draft", "", "", "", False,
                    False, False, "", "Asia/Tbilisi")  # fmt: skip
    calendar.mover.move(line, date(2026, 12, 20))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert "Only officers, approvers and campaign leads of Georgia can do this." in window.toasts.shown()[-1].message
    assert at_of(sample, theirs.id) == line.at


def _of_another_country(sample: Sample) -> Record:
    from campaigndesk.domain.records import NETWORK, Stamp
    from campaigndesk.store.records import save_record

    fields = {"country": "GE", "channel": "x", "language": "ka", "text": "…", "stage": "draft",
              "proposed_at": "2026-12-08T06:00:00Z", "zone": "Asia/Tbilisi", "contributors": []}  # fmt: skip
    theirs = Record("theirs", "post", NETWORK, Stamp("c-theirs", "nino", "2026-11-01T09:00:00Z"), fields)
    with sample.desk.store.writing() as conn:
        save_record(conn, theirs)
    return theirs


def test_many_posts_are_moved_at_once_and_those_that_cannot_be_are_said(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    theirs = _of_another_country(sample)
    window.show_month(date(2026, 12, 8))
    line = PostLine(theirs.id, str(theirs.get("proposed_at")), False, "GE", "x", "ka", "draft", "", "", "", False,
                    False, False, "", "Asia/Tbilisi")  # fmt: skip
    own = calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts
    calendar.acts.many.move([*own, line], date(2026, 12, 15))
    assert wait_for(lambda: bool(_boxes(window)))
    (box,) = _boxes(window)
    assert box.text() == "Move 2 of 3 posts to Tuesday 15 December?"
    assert box.informativeText().startswith(
        "Not “x”: Only officers, approvers and campaign leads of Georgia can do this."
    )
    next(button for button in box.findChildren(QPushButton) if button.text() == "Move them").click()
    assert wait_for(lambda: all(local(at_of(sample, p.id), ZONE).day == 15 for p in own if p.country == "SI"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "2 posts moved."


def _boxes(window: Window) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_two_changes_are_undone_and_done_again_with_the_keys(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    post = calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts[0]
    sample.desk.act(
        Draft("set@1", post.id, "post", {"fields": {"note": {"value": "one", "base": _base(sample, post)}}})
    )
    calendar.mover.move_by(post, 3)
    assert wait_for(lambda: at_of(sample, post.id) != post.at)
    moved = at_of(sample, post.id)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wait_for(lambda: at_of(sample, post.id) == post.at)
    assert sample.desk.find(post.id).get("note") == "one"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, both)
    assert wait_for(lambda: at_of(sample, post.id) == moved)


def _base(sample: Sample, post: PostLine) -> str:
    return sample.desk.find(post.id).base("note")


@pytest.mark.parametrize(
    ("stage", "loses"),
    [("approved", "approved, and its approval covers"), ("scheduled", "scheduled, and its approval")],
)
def test_before_an_approved_post_is_moved_the_desk_asks_and_leaves_it_where_nobody_agrees(
    sample: Sample, calendar: CalendarView, window: Window, stage: str, loses: str
) -> None:
    post = calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts[0]
    _put_stage(sample, post.id, stage)
    calendar.refresh(None)
    assert wait_for(lambda: window.idle() and _first(calendar).stage == stage)
    carried = carry(calendar, date(2026, 12, 11))
    assert wait_for(lambda: bool(_boxes(window)))
    (box,) = _boxes(window)
    assert f"It is {loses}" in box.informativeText()
    next(button for button in box.findChildren(QPushButton) if button.text() == "Leave it").click()
    assert wait_for(window.idle)
    assert at_of(sample, carried.id) == carried.at
    assert sample.desk.find(carried.id).get("stage") == stage


def _first(calendar: CalendarView) -> PostLine:
    return calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts[0]


def _put_stage(sample: Sample, post_id: str, stage: str) -> None:
    """As the network has it, once other people have decided."""
    from campaigndesk.store.records import save_record

    post = sample.desk.find(post_id)
    decided = {**post.fields, "stage": stage, "decisions": [{"kind": "approve"}]}
    with sample.desk.store.writing() as conn:
        save_record(conn, replace(post, fields=decided))
