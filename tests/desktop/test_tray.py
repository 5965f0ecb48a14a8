"""The tray of posts without a time: what it holds is counted, a post goes out of it by a drag and back the same way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from campaigndesk.actions.scheduling import propose_time
from campaigndesk.desktop.calendar.side import MOST
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts

LEFT = Qt.MouseButton.LeftButton


def carry_to_tray(calendar: CalendarView) -> str:
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    viewport = calendar.month.table.viewport()
    QTest.mousePress(viewport, LEFT, pos=layout.chips[0].center())
    post = calendar.month.table.chosen_post()
    assert post is not None
    goal = viewport.mapFromGlobal(calendar.side.well.mapToGlobal(calendar.side.well.rect().center()))
    QTest.mouseMove(viewport, layout.chips[0].center() + QPoint(30, 0))
    QTest.mouseMove(viewport, goal)
    assert calendar.side.well.property("role") == "drop"
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    return post.id


def test_a_post_dropped_on_the_tray_loses_its_time_and_undo_gives_it_back(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() == 5)
    post_id = carry_to_tray(calendar)
    assert wait_for(lambda: not sample.desk.find(post_id).get("proposed_at"))
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() == 6)
    assert calendar.side.well.property("role") == "well"
    assert window.toasts.shown()[-1].message == "The post is in the tray, without a time."
    window.do("undo")
    assert wait_for(lambda: bool(sample.desk.find(post_id).get("proposed_at")))


def test_the_time_is_taken_away_without_a_mouse(sample: Sample, calendar: CalendarView, window: Window) -> None:
    calendar.month.table.step_post(1)
    post = calendar.month.table.chosen_post()
    assert post is not None
    calendar.do("take-times")
    assert wait_for(lambda: not sample.desk.find(post.id).get("proposed_at"))


def test_no_card_of_the_tray_looks_chosen_while_another_post_is(calendar: CalendarView, window: Window) -> None:
    tray = calendar.side.tray
    assert wait_for(lambda: tray.posts.rowCount() == 5)
    for page in ("week", "day", "month"):
        calendar.switch(page)
        assert wait_for(window.settled)
        assert not tray.selectionModel().hasSelection(), page
    QTest.mouseClick(tray.viewport(), LEFT, pos=tray.visualRect(tray.posts.index(1)).center())
    assert [post.id for post in calendar.chosen_posts()] == [tray.posts.cards[1][0].id]
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    QTest.mouseClick(calendar.month.table.viewport(), LEFT, pos=layout.chips[0].center())
    assert wait_for(window.idle)
    assert not tray.selectionModel().hasSelection()
    assert calendar.chosen_posts()


def test_the_tray_counts_more_posts_than_it_shows(sample: Sample, calendar: CalendarView, window: Window) -> None:
    put_posts(sample.desk, [{"text": f"Some day {n}"} for n in range(MOST + 10)])
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() == MOST)
    texts = {label.text() for label in calendar.side.well.findChildren(QLabel)}
    assert f"Unscheduled · {MOST + 15}" in texts
    assert f"The newest {MOST} are here; filters find the others." in texts


def test_the_side_is_put_away_and_stays_away_until_it_is_wanted(calendar: CalendarView, window: Window) -> None:
    calendar.do("tray")
    assert not calendar.side.isVisible()
    assert window.room.settings.tray is False
    calendar.show_day(date(2026, 12, 9))
    assert not calendar.side.isVisible()
    calendar.do("tray")
    assert calendar.side.isVisible()


def test_a_short_tray_leaves_its_room_to_the_day_and_both_begin_at_one_line(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    side = calendar.side
    assert wait_for(lambda: side.tray.posts.rowCount() == 5)
    for card, _ in side.tray.posts.cards[1:]:
        propose_time(sample.desk, card.id, "2026-12-31T09:00:00Z", "Europe/Ljubljana")
    assert wait_for(lambda: side.tray.posts.rowCount() == 1 and window.settled())
    assert side.tray.height() == side.tray.needed()
    titles = [label for label in side.findChildren(QLabel) if label.property("role") == "section"]
    assert len({title.mapTo(side, QPoint(0, 0)).x() for title in titles}) == 1
    gap = side.cards.mapTo(side, QPoint(0, 0)).y() - side.tray.mapTo(side, side.tray.rect().bottomLeft()).y()
    assert gap < side.tray.needed()
