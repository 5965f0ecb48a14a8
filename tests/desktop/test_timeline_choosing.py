"""Many posts at once in the timeline: with Ctrl, with Shift, with a rubber band, with keys; carried together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from campaigndesk.desktop.calendar.timeline.cell import lay_out
from campaigndesk.desktop.calendar.timeline.page import TimelinePage
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from desktop.desks import Sample, put_posts
from desktop.test_choosing_many import press, questions

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
FIRST = date(2026, 12, 14)
LANE = 1
"""Of Winter safety abroad, which has no other posts."""


@pytest.fixture
def posts(sample: Sample) -> list[Record]:
    """One a day from the fourteenth to the sixteenth, at nine in Ljubljana."""
    wanted = [{"text": f"{n}", "proposed_at": f"2026-12-{14 + n}T08:00:00Z", "campaign": sample.campaigns[1].id}
              for n in range(3)]  # fmt: skip
    return list(put_posts(sample.desk, wanted))


@pytest.fixture
def timeline(window: Window, calendar: CalendarView, posts: list[Record]) -> TimelinePage:
    """The timeline of December."""
    calendar.switch("timeline")
    page = calendar.page
    assert isinstance(page, TimelinePage)
    assert wait_for(lambda: page.lanes.rowCount() > 2 and window.idle())
    assert wait_for(lambda: page.lanes.cell(page.table.index_at(LANE, FIRST)).count == 1 and window.idle())
    return page


def mark(page: TimelinePage, day: date) -> QPoint:
    """The middle of the first mark of a day."""
    index = page.table.index_at(LANE, day)
    layout = lay_out(page.table.visualRect(index), page.lanes.cell(index), page.lanes.row(index).deep)
    return layout.posts[0].center()


def ground(page: TimelinePage, day: date) -> QPoint:
    """A place of a day below its marks."""
    return page.table.visualRect(page.table.index_at(LANE, day)).bottomRight() - QPoint(2, 2)


def chosen(page: TimelinePage) -> list[str]:
    return [post.id for post in page.chosen_posts()]


def walls(sample: Sample, posts: list[Record]) -> list[str]:
    times = [str(sample.desk.find(post.id).get("proposed_at")) for post in posts]
    return [f"{local(at, 'Europe/Ljubljana'):%d %H:%M}" for at in times]


def test_ctrl_chooses_a_further_post_and_the_bar_says_how_many(
    calendar: CalendarView, timeline: TimelinePage, posts: list[Record]
) -> None:
    viewport = timeline.table.viewport()
    QTest.mouseClick(viewport, LEFT, pos=mark(timeline, FIRST))
    QTest.mouseClick(viewport, LEFT, CTRL, mark(timeline, FIRST + timedelta(2)))
    assert chosen(timeline) == [posts[0].id, posts[2].id]
    assert calendar.bulk.isVisible()
    assert calendar.bulk.count.text() == "2 posts chosen"
    QTest.mouseClick(viewport, LEFT, CTRL, mark(timeline, FIRST))
    assert chosen(timeline) == [posts[2].id]
    assert not calendar.bulk.isVisible()


def test_shift_chooses_all_between_and_they_are_carried_together_in_one_step(
    sample: Sample, calendar: CalendarView, timeline: TimelinePage, window: Window, posts: list[Record]
) -> None:
    viewport = timeline.table.viewport()
    QTest.mouseClick(viewport, LEFT, pos=mark(timeline, FIRST))
    QTest.mouseClick(viewport, LEFT, SHIFT, mark(timeline, FIRST + timedelta(2)))
    assert wait_for(lambda: chosen(timeline) == [post.id for post in posts])
    start = mark(timeline, FIRST)
    goal = start + QPoint(timeline.table.day_width() * 3, 0)
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(12, 0), goal):
        QTest.mouseMove(viewport, step)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: walls(sample, posts) == ["17 09:00", "18 09:00", "19 09:00"])
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "3 posts moved."
    window.do("undo")
    assert wait_for(lambda: walls(sample, posts) == ["14 09:00", "15 09:00", "16 09:00"])


def test_a_rubber_band_chooses_the_posts_of_the_days_that_it_touches(
    timeline: TimelinePage, posts: list[Record]
) -> None:
    viewport = timeline.table.viewport()
    start, goal = ground(timeline, FIRST - timedelta(1)), ground(timeline, FIRST + timedelta(1)) - QPoint(0, 20)
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(12, 0), goal):
        QTest.mouseMove(viewport, step)
    assert timeline.table.band.isVisible()
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert not timeline.table.band.isVisible()
    assert wait_for(lambda: chosen(timeline) == [post.id for post in posts[:2]])


def test_esc_takes_the_rubber_band_away_and_chooses_nothing(timeline: TimelinePage, window: Window) -> None:
    viewport, start = timeline.table.viewport(), ground(timeline, FIRST - timedelta(1))
    goal = ground(timeline, FIRST + timedelta(1))
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(12, 0), goal):
        QTest.mouseMove(viewport, step)
    QTest.keyClick(timeline.table, Qt.Key.Key_Escape)
    assert not timeline.table.band.isVisible()
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(window.idle)
    assert chosen(timeline) == []


def test_shift_with_the_arrows_chooses_and_alt_with_an_arrow_moves_them(
    sample: Sample, timeline: TimelinePage, window: Window, posts: list[Record]
) -> None:
    timeline.table.choose(LANE, FIRST)
    timeline.table.setFocus()
    QTest.keyClick(timeline.table, Qt.Key.Key_Right, SHIFT)
    assert wait_for(lambda: chosen(timeline) == [post.id for post in posts[:2]])
    QTest.keyClick(timeline.table, Qt.Key.Key_Right, ALT)
    assert wait_for(lambda: walls(sample, posts) == ["15 09:00", "16 09:00", "16 09:00"] and window.idle())
    assert chosen(timeline) == [post.id for post in posts[:2]]
    assert wait_for(lambda: bool(window.toasts.shown()))
    QTest.keyClick(timeline.table, Qt.Key.Key_Escape)
    assert not window.toasts.shown()
    QTest.keyClick(timeline.table, Qt.Key.Key_Escape)
    assert chosen(timeline) == []


def test_all_posts_of_the_span_are_chosen_sent_after_one_question_and_none_is_chosen_under_a_filter(
    sample: Sample, calendar: CalendarView, timeline: TimelinePage, window: Window, posts: list[Record]
) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: len(chosen(timeline)) == 58)
    QTest.mouseClick(calendar.bulk.buttons["submit-posts"], LEFT)
    assert wait_for(lambda: bool(questions(window)))
    press(window, "Leave them")
    calendar.filters.choose("channel", "facebook")
    assert wait_for(lambda: chosen(timeline) == [])
