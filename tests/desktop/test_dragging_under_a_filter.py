"""A filter is on while posts are carried: what is seen is what moves, and what is hidden stays where it is."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.approving import submit_post
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts
from desktop.test_choosing_many import ZONE, press, questions
from desktop.test_dragging_many import drag

LEFT = Qt.MouseButton.LeftButton
FRIDAY = date(2026, 12, 11)


@pytest.fixture
def posts(sample: Sample, calendar: CalendarView, window: Window) -> list[Record]:
    """On the eighth one of YouTube at nine, below others of other channels; the filter shows YouTube alone."""
    made = put_posts(sample.desk, [
        {"text": "A film", "channel": "youtube", "proposed_at": "2026-12-08T08:00:00Z"},
        {"text": "A note", "channel": "x", "proposed_at": "2026-12-08T07:00:00Z"},
        {"text": "Another film", "channel": "youtube", "proposed_at": "2026-12-15T08:00:00Z"},
    ])  # fmt: skip
    assert wait_for(window.idle)
    calendar.filters.choose("channel", "youtube")
    assert wait_for(lambda: ids_on(calendar, DECEMBER) == [made[0].id])
    return list(made)


def times(sample: Sample, posts: list[Record]) -> list[str]:
    """Day and time of each post in Ljubljana."""
    return [f"{local(str(sample.desk.find(post.id).get('proposed_at')), ZONE):%d %H:%M}" for post in posts]


def ids_on(calendar: CalendarView, day: date) -> list[str]:
    return [post.id for post in calendar.month.months.day(calendar.month.months.index_of(day)).posts]


def chip(calendar: CalendarView, day: date) -> QPoint:
    layout = calendar.month.table.layout_of(day)
    assert layout is not None
    return layout.chips[0].center()


def cell(calendar: CalendarView, day: date) -> QPoint:
    return calendar.month.table.visualRect(calendar.month.months.index_of(day)).center()


def test_the_post_that_is_seen_moves_and_stays_in_sight(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    drag(calendar, chip(calendar, DECEMBER), cell(calendar, FRIDAY))
    assert wait_for(lambda: ids_on(calendar, FRIDAY) == [posts[0].id])
    assert times(sample, posts) == ["11 09:00", "08 08:00", "15 09:00"]
    assert [post.id for post in calendar.chosen_posts()] == [posts[0].id]
    assert calendar.filters.chips["channel"].chosen() == ("youtube",)
    window.do("undo")
    assert wait_for(lambda: ids_on(calendar, DECEMBER) == [posts[0].id])


def test_posts_that_a_filter_hides_do_not_go_along(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    calendar.filters.clear_all()
    assert wait_for(lambda: len(ids_on(calendar, DECEMBER)) > 2)
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) > 50)
    calendar.filters.choose("channel", "youtube")
    assert wait_for(lambda: ids_on(calendar, DECEMBER) == [posts[0].id])
    drag(calendar, chip(calendar, DECEMBER), cell(calendar, FRIDAY))
    assert wait_for(lambda: ids_on(calendar, FRIDAY) == [posts[0].id])
    assert times(sample, posts) == ["11 09:00", "08 08:00", "15 09:00"]


def test_all_posts_of_the_filter_are_carried_over_the_edge_of_the_month(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == 2)
    viewport, start = calendar.month.table.viewport(), chip(calendar, DECEMBER)
    drag(calendar, start, QPoint(viewport.width() - 5, start.y()), drop=False)
    assert wait_for(lambda: calendar.month.months.picture.month == date(2027, 1, 1))
    goal = cell(calendar, date(2027, 1, 5))
    QTest.mouseMove(viewport, goal)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: times(sample, posts) == ["05 09:00", "08 08:00", "12 09:00"])
    assert wait_for(lambda: ids_on(calendar, date(2027, 1, 12)) == [posts[2].id])


def test_in_the_hours_a_post_moves_under_a_filter_too(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: sum(hour.count for hour in page.hours.week.hours) == 1)
    page.table.scrollTo(page.hours.index(9, 1))
    layout = page.table.layout_of(DECEMBER, 9)
    assert layout is not None
    start = layout.chips[0].center()
    drag(calendar, start, start + QPoint(page.table.columnWidth(1), 60))
    assert wait_for(lambda: times(sample, posts) == ["09 10:00", "08 08:00", "15 09:00"])


def test_a_post_that_leaves_the_filter_by_being_moved_is_said_to_be_hidden(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    submit_post(sample.desk, posts[0].id)
    calendar.filters.clear_all()
    calendar.filters.choose("stage", "in_review")
    assert wait_for(lambda: posts[0].id in ids_on(calendar, DECEMBER) and window.idle())
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    place = layout.chips[ids_on(calendar, DECEMBER).index(posts[0].id)].center()
    drag(calendar, place, cell(calendar, FRIDAY))
    assert wait_for(lambda: bool(questions(window)))
    press(window, "Move it")
    assert wait_for(lambda: times(sample, posts)[0] == "11 09:00")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Moved to Fri 11 Dec 09:00. The filters hide it now."


def test_several_posts_that_leave_the_filter_are_counted_and_shown_on_demand(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    submit_post(sample.desk, posts[0].id)
    submit_post(sample.desk, posts[2].id)
    calendar.filters.clear_all()
    calendar.filters.choose("stage", "in_review")
    calendar.filters.choose("channel", "youtube")
    assert wait_for(lambda: ids_on(calendar, DECEMBER) == [posts[0].id] and window.idle())
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == 2)
    drag(calendar, chip(calendar, DECEMBER), cell(calendar, FRIDAY))
    assert wait_for(lambda: bool(questions(window)))
    press(window, "Shift them")
    assert wait_for(lambda: times(sample, posts) == ["11 09:00", "08 08:00", "18 09:00"])
    assert wait_for(lambda: bool(window.toasts.shown()))
    toast = window.toasts.shown()[-1]
    assert toast.message == "2 posts moved. 2 of them are hidden by the filters now."
    assert toast.further is not None
    calendar.show_day(date(2026, 12, 20))
    QTest.mouseClick(toast.further, LEFT)
    assert wait_for(lambda: posts[0].id in ids_on(calendar, FRIDAY))
    assert not calendar.filters.any()
    assert wait_for(lambda: calendar.day == FRIDAY)


def test_posts_that_stay_in_the_filter_are_not_said_to_be_hidden(
    sample: Sample, calendar: CalendarView, window: Window, posts: list[Record]
) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == 2)
    drag(calendar, chip(calendar, DECEMBER), cell(calendar, FRIDAY))
    assert wait_for(lambda: times(sample, posts) == ["11 09:00", "08 08:00", "18 09:00"])
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "2 posts moved."
    assert window.toasts.shown()[-1].further is None
