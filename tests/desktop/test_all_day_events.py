"""Events of whole days above the hours: carried to another day, moved with the keys, put back, and refused with why."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.events import add_event
from campaigndesk.desktop.calendar.all_day import AllDay
from campaigndesk.desktop.calendar.go_to_date import GoToDate
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.records import save_record
from desktop.desks import Sample, put_posts

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


@pytest.fixture
def forum(sample: Sample) -> Record:
    """Of two days, from the eighth on."""
    return add_event(sample.desk, title="Forum", country="SI", starts_on="2026-12-08", ends_on="2026-12-09")


@pytest.fixture
def week(sample: Sample, window: Window, calendar: CalendarView, forum: Record) -> WeekPage:
    """The week of the eighth."""
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: forum.id in {bar.id for bar in page.days.week.bars} and window.idle())
    return page


def place_of(above: AllDay, record_id: str) -> QPoint:
    """A point on the bar, on the first of its days."""
    rect = next(rect for rect, number, _ in above.bars() if above.days.week.bars[number].id == record_id)
    return QPoint(rect.left() + 20, rect.center().y())


def carry(above: AllDay, start: QPoint, goal: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(above.viewport(), LEFT, keys, start)
    for step in (start + (goal - start) / 2, goal):
        QTest.mouseMove(above.viewport(), step)


def drag(above: AllDay, start: QPoint, goal: QPoint) -> None:
    carry(above, start, goal)
    QTest.mouseRelease(above.viewport(), LEFT, pos=goal)


def days_of(sample: Sample, event: Record) -> tuple[str, str]:
    now = sample.desk.find(event.id)
    return str(now.get("starts_on")), str(now.get("ends_on"))


def day_further(above: AllDay, days: int) -> QPoint:
    return QPoint(above.columnWidth(0) * days, 0)


def test_an_event_of_whole_days_is_dragged_two_days_on_and_undone_in_one_step(
    sample: Sample, week: WeekPage, window: Window, forum: Record
) -> None:
    start = place_of(week.above, forum.id)
    drag(week.above, start, start + day_further(week.above, 2))
    assert wait_for(lambda: days_of(sample, forum) == ("2026-12-10", "2026-12-11"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Moved to 10 – 11 Dec 2026"
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: days_of(sample, forum) == ("2026-12-08", "2026-12-09"))


def test_it_may_be_dropped_on_the_hours_of_a_day_and_stays_an_event_of_whole_days(
    sample: Sample, week: WeekPage, forum: Record
) -> None:
    start = place_of(week.above, forum.id)
    drag(week.above, start, start + day_further(week.above, -1) + QPoint(0, 300))
    assert wait_for(lambda: days_of(sample, forum) == ("2026-12-07", "2026-12-08"))
    assert not sample.desk.find(forum.id).get("starts_at")


def test_esc_puts_it_back_and_nothing_is_opened(
    sample: Sample, week: WeekPage, calendar: CalendarView, window: Window, forum: Record
) -> None:
    start = place_of(week.above, forum.id)
    goal = start + day_further(week.above, 3)
    carry(week.above, start, goal)
    assert calendar.carrying.is_on()
    QTest.keyClick(week.above, Qt.Key.Key_Escape)
    QTest.mouseRelease(week.above.viewport(), LEFT, pos=goal)
    assert wait_for(window.idle)
    assert not calendar.carrying.is_on()
    assert days_of(sample, forum) == ("2026-12-08", "2026-12-09")
    assert not window.toasts.shown()


def test_dropped_where_it_was_nothing_is_said_and_nothing_can_be_undone(
    sample: Sample, week: WeekPage, window: Window, forum: Record
) -> None:
    start = place_of(week.above, forum.id)
    drag(week.above, start, start + QPoint(30, 0))
    assert wait_for(window.idle)
    assert not window.toasts.shown()


def test_a_drop_that_the_rules_forbid_says_why(sample: Sample, week: WeekPage, window: Window) -> None:
    fields = {"title": "Theirs", "country": "GE", "starts_on": "2026-12-07", "ends_on": "2026-12-07"}
    with sample.desk.store.writing() as conn:
        save_record(conn, Record("theirs", "event", NETWORK, Stamp("c", "nino", "2026-11-01T09:00:00Z"), fields))
    week.refresh()
    assert wait_for(lambda: "theirs" in {bar.id for bar in week.days.week.bars} and window.idle())
    start = place_of(week.above, "theirs")
    drag(week.above, start, start + day_further(week.above, 1))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message.startswith("Only officers, approvers and campaign leads of Georgia")
    assert sample.desk.find("theirs").get("starts_on") == "2026-12-07"


def test_a_campaign_stays_where_it_is_and_it_is_said_where_its_days_are_changed(
    sample: Sample, week: WeekPage, window: Window
) -> None:
    start = place_of(week.above, sample.campaigns[0].id)
    drag(week.above, start, start + day_further(week.above, 1))
    assert wait_for(lambda: bool(window.toasts.shown()))
    said = "The days of a campaign are changed in the timeline, or on its own page."
    assert window.toasts.shown()[-1].message == said
    assert window.place == "calendar"


def test_the_keys_choose_it_move_it_by_days_and_by_a_week(
    sample: Sample, week: WeekPage, window: Window, forum: Record
) -> None:
    week.show_day(date(2026, 12, 8))
    week.above.setFocus()
    week.above.setCurrentIndex(week.days.index(0, 1))
    QTest.keyClick(week.above, Qt.Key.Key_Space)
    assert week.chosen_events() == [forum.id]
    QTest.keyClick(week.above, Qt.Key.Key_Right, ALT)
    assert wait_for(lambda: days_of(sample, forum) == ("2026-12-09", "2026-12-10") and window.idle())
    assert week.chosen_events() == [forum.id]
    QTest.keyClick(week.above, Qt.Key.Key_Down, ALT)
    assert wait_for(lambda: days_of(sample, forum) == ("2026-12-16", "2026-12-17"))


def test_move_to_asks_for_its_day(
    sample: Sample, week: WeekPage, calendar: CalendarView, window: Window, forum: Record
) -> None:
    QTest.mouseClick(week.above.viewport(), LEFT, CTRL, place_of(week.above, forum.id))
    assert week.chosen_events() == [forum.id]
    calendar.do("move-to")
    assert wait_for(lambda: bool(window.findChildren(GoToDate)))
    window.findChildren(GoToDate)[0].chosen.emit(date(2026, 12, 21))
    assert wait_for(lambda: days_of(sample, forum) == ("2026-12-21", "2026-12-22"))


def test_a_post_dropped_above_the_hours_keeps_its_time_of_day(sample: Sample, week: WeekPage, window: Window) -> None:
    post = put_posts(sample.desk, [{"text": "Early", "proposed_at": "2026-12-07T03:15:00Z"}])[0]
    assert wait_for(lambda: week.hours.week.hour(0, 4).count == 1 and window.idle())
    week.table.scrollTo(week.hours.index(4, 0))
    layout = week.table.layout_of(date(2026, 12, 7), 4)
    assert layout is not None
    start = layout.chips[0].center()
    over = week.above.viewport().mapToGlobal(QPoint(week.above.columnViewportPosition(3) + 30, 8))
    goal = week.table.viewport().mapFromGlobal(over)
    QTest.mousePress(week.table.viewport(), LEFT, pos=start)
    for step in (start + QPoint(20, 0), goal):
        QTest.mouseMove(week.table.viewport(), step)
    QTest.mouseRelease(week.table.viewport(), LEFT, pos=goal)
    assert wait_for(lambda: sample.desk.find(post.id).get("proposed_at") == "2026-12-10T03:15:00Z")
