"""The week and the day by their hours: each post in its hour, in whichever zone a person sits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from campaigndesk.desktop.calendar.axis import other_hour
from campaigndesk.desktop.calendar.hours import hour_borders, moved, stretches, week_of
from campaigndesk.desktop.calendar.new_post import NewPost
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.calendar.week_cell import lay_out_hour
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import local, moment
from campaigndesk.store.calendar import PostLine
from campaigndesk.store.events import EventLine
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
ZONE = "Europe/Ljubljana"
NOON = datetime(2026, 12, 8, 12)


@pytest.fixture
def week(window: Window, calendar: CalendarView) -> WeekPage:
    """The week of the eighth of December."""
    calendar.switch("week")
    assert wait_for(window.idle)
    page = calendar.page
    assert isinstance(page, WeekPage)
    page.table.setFocus()
    return page


def shown(page: WeekPage) -> dict[str, PostLine]:
    return {post.id: post for hour in page.hours.week.hours for post in hour.posts}


def at_of(sample: Sample, post_id: str) -> str:
    return str(sample.desk.find(post_id).get("proposed_at"))


def chip_at(page: WeekPage, when: datetime) -> tuple[PostLine, QPoint]:
    """The first chip of an hour, scrolled into sight, and where it lies."""
    hour = page.hours.week.hour(page.hours.column_of(when.date()), when.hour)
    page.table.scrollTo(page.hours.index(when.hour, page.hours.column_of(when.date())))
    layout = page.table.layout_of(when.date(), when.hour)
    assert layout is not None
    return hour.posts[0], layout.chips[0].center()


def test_every_post_of_the_week_stands_in_its_day_and_hour(week: WeekPage) -> None:
    found = 0
    for hour in week.hours.week.hours:
        for post in hour.posts:
            at = local(post.at, ZONE)
            assert (at.date(), at.hour) == (hour.day, hour.hour)
            found += 1
    assert found == sum(hour.count for hour in week.hours.week.hours) == 12


def test_the_week_is_that_of_the_day_that_was_chosen_in_the_month(week: WeekPage, calendar: CalendarView) -> None:
    assert week.hours.week.days == week_of(DECEMBER)
    assert week.day == calendar.day == DECEMBER
    assert week.period() == "7 – 13 Dec 2026"


def test_a_week_over_the_turn_of_the_year_names_both_years(week: WeekPage, window: Window) -> None:
    week.show_day(date(2026, 12, 31))
    assert wait_for(window.idle)
    assert week.period() == "28 Dec 2026 – 3 Jan 2027"
    assert week.days.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole) == "Week 53"


@pytest.mark.parametrize("zone", ["Europe/Ljubljana", "Asia/Tbilisi", "America/Santiago", "Asia/Beirut", "UTC"])
def test_the_hours_of_a_year_leave_no_instant_out_and_count_none_twice(zone: str) -> None:
    for month in range(1, 13):
        days = [date(2026, month, 1) + timedelta(days=n) for n in range(27)]
        borders = hour_borders(days, zone)
        assert borders == sorted(borders)
        for number, (start, end) in enumerate(pairwise(borders)):
            if start != end:
                last = local(f"{moment(end) - timedelta(seconds=1):%Y-%m-%dT%H:%M:%SZ}", zone)
                assert (last.date(), last.hour) == (days[number // 24], number % 24)


def test_posts_of_one_third_of_an_hour_stand_beside_each_other_and_those_without_room_are_counted(
    sample: Sample, week: WeekPage, window: Window
) -> None:
    put_posts(sample.desk, [{"text": f"P{n}", "proposed_at": f"2026-12-11T08:{n:02}:00Z"} for n in range(20)])
    eleventh = date(2026, 12, 11)
    assert wait_for(lambda: week.hours.week.hour(4, 9).count == 20)
    layout = week.table.layout_of(eleventh, 9)
    assert layout is not None
    cell = week.table.visualRect(week.hours.index(9, 4))
    assert layout.hidden == 20 - len(layout.chips)
    rects = [*layout.chips, layout.more]
    assert len(layout.chips) >= 3
    assert all(cell.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[n + 1 :])


def test_two_posts_at_the_same_minute_share_the_width_and_a_later_one_stands_below(
    sample: Sample, week: WeekPage, window: Window
) -> None:
    times = ("08:00", "08:00", "08:45")
    put_posts(sample.desk, [{"text": f"P{t}", "proposed_at": f"2026-12-11T{t}:00Z"} for t in times])
    assert wait_for(lambda: week.hours.week.hour(4, 9).count == 3)
    hour = week.hours.week.hour(4, 9)
    one, other, later = lay_out_hour(QRect(0, 0, 240, 60), hour).chips
    assert one.top() == other.top() < later.top()
    assert one.right() < other.left()
    assert later.width() > one.width()


def test_the_line_with_more_shows_all_posts_of_the_day_beside(
    sample: Sample, week: WeekPage, calendar: CalendarView, window: Window
) -> None:
    put_posts(sample.desk, [{"text": f"P{n}", "proposed_at": f"2026-12-11T08:{n:02}:00Z"} for n in range(20)])
    assert wait_for(lambda: week.hours.week.hour(4, 9).count == 20)
    layout = week.table.layout_of(date(2026, 12, 11), 9)
    assert layout is not None
    QTest.mouseClick(week.table.viewport(), LEFT, pos=layout.more.center())
    assert wait_for(lambda: calendar.side.cards.posts.rowCount() == 21)


def test_a_screen_reader_hears_day_hour_count_and_posts_of_a_cell_and_the_chosen_post_alone(week: WeekPage) -> None:
    post, _ = chip_at(week, NOON)
    index = week.hours.index(12, week.hours.column_of(DECEMBER))
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Tuesday 8 December 2026 12:00. 1 post. 12:00 SI")
    week.table.choose_post(post)
    assert str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)).startswith("12:00 SI")
    above = week.days.index(0, week.hours.column_of(DECEMBER)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Tuesday 8 December 2026" in above
    assert "Human Rights Day" in above


def test_a_click_on_an_empty_hour_writes_a_post_of_that_time(sample: Sample, week: WeekPage, window: Window) -> None:
    cell = week.table.visualRect(week.hours.index(10, 4))
    QTest.mouseClick(week.table.viewport(), LEFT, pos=cell.center() + QPoint(0, 2))
    dialog = next(dialog for dialog in window.findChildren(NewPost) if dialog.isVisible())
    assert wait_for(dialog.make.isEnabled)
    dialog.make.click()
    assert wait_for(lambda: window.place == "editor")
    assert sample.desk.find(window.room.settings.record).get("proposed_at") == "2026-12-11T09:30:00Z"


def test_a_drag_that_took_up_no_post_and_a_click_beside_several_chosen_write_nothing(
    week: WeekPage, calendar: CalendarView, window: Window
) -> None:
    asked: list[datetime] = []
    week.table.created.connect(asked.append)
    viewport = week.table.viewport()
    week.table.verticalScrollBar().setValue(week.table.verticalScrollBar().maximum())
    empty = week.table.visualRect(week.table.hours.index(20, 1)).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=empty)
    QTest.mouseMove(viewport, empty + QPoint(150, 40))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=empty + QPoint(150, 40))
    assert asked == []
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) > 1)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=empty)
    assert (asked, calendar.chosen_posts()) == ([], [])
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=empty)
    assert len(asked) == 1


def test_a_post_dragged_to_another_hour_keeps_its_minutes_and_can_be_put_back(
    sample: Sample, week: WeekPage, window: Window
) -> None:
    made = put_posts(sample.desk, [{"text": "Ten past", "proposed_at": "2026-12-11T08:10:00Z"}])[0]
    assert wait_for(lambda: made.id in shown(week))
    post, place = chip_at(week, datetime(2026, 12, 11, 9))
    viewport = week.table.viewport()
    goal = place + QPoint(-week.table.columnWidth(4), 120)
    QTest.mousePress(viewport, LEFT, pos=place)
    for step in (place + QPoint(14, 0), goal - QPoint(3, 0), goal):
        QTest.mouseMove(viewport, step)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: at_of(sample, post.id) == "2026-12-10T10:10:00Z")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Moved to Thu 10 Dec 11:10"
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: at_of(sample, post.id) == post.at)


def test_esc_puts_a_post_back_into_its_hour(
    sample: Sample, week: WeekPage, calendar: CalendarView, window: Window
) -> None:
    post, place = chip_at(week, NOON)
    viewport = week.table.viewport()
    QTest.mousePress(viewport, LEFT, pos=place)
    QTest.mouseMove(viewport, place + QPoint(0, 70))
    assert calendar.carrying.is_on()
    QTest.keyClick(week.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, pos=place + QPoint(0, 70))
    assert wait_for(window.idle)
    assert at_of(sample, post.id) == post.at
    assert not any(dialog.isVisible() for dialog in window.findChildren(NewPost))


def test_a_post_held_at_the_edge_turns_to_the_next_week(week: WeekPage, calendar: CalendarView) -> None:
    _, place = chip_at(week, NOON)
    viewport = week.table.viewport()
    QTest.mousePress(viewport, LEFT, pos=place)
    edge = QPoint(viewport.width() - 4, place.y())
    QTest.mouseMove(viewport, edge - QPoint(80, 0))
    QTest.mouseMove(viewport, edge)
    assert wait_for(lambda: week.hours.week.days[0] >= date(2026, 12, 14))
    assert calendar.carrying.is_on()
    calendar.carrying.cancel()
    QTest.mouseRelease(viewport, LEFT, pos=edge)


@pytest.mark.parametrize(
    ("key", "by"), [(Qt.Key.Key_Down, timedelta(minutes=30)), (Qt.Key.Key_Right, timedelta(days=1))]
)
def test_alt_and_an_arrow_move_the_post_by_half_an_hour_or_by_a_day(
    sample: Sample, week: WeekPage, key: Qt.Key, by: timedelta
) -> None:
    post, _ = chip_at(week, NOON)
    week.table.choose_post(post)
    QTest.keyClick(week.table, key, ALT)
    assert wait_for(lambda: at_of(sample, post.id) != post.at)
    assert local(at_of(sample, post.id), ZONE) - local(post.at, ZONE) == by


def test_the_arrows_walk_over_hours_and_days_and_turn_the_week(week: WeekPage) -> None:
    week.table.choose(date(2026, 12, 13), 9)
    QTest.keyClick(week.table, Qt.Key.Key_Down)
    assert week.table.chosen_time() == datetime(2026, 12, 13, 10)
    QTest.keyClick(week.table, Qt.Key.Key_Right)
    assert wait_for(lambda: week.table.chosen_time() == datetime(2026, 12, 14, 10))
    QTest.keyClick(week.table, Qt.Key.Key_PageUp)
    assert wait_for(lambda: week.table.chosen_time() == datetime(2026, 12, 7, 10))


def test_the_day_shows_one_day_and_page_keys_go_to_the_next(window: Window, calendar: CalendarView) -> None:
    calendar.do("day")
    assert wait_for(window.idle)
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert page.hours.week.days == (DECEMBER,)
    calendar.do("forward")
    assert wait_for(lambda: page.hours.week.days == (date(2026, 12, 9),))
    assert page.period() == "Wed 9 Dec 2026"


def test_a_second_zone_has_its_own_hours_also_over_midnight(opened: Callable[..., Window]) -> None:
    window = opened(calendar="week", second_zone="Asia/Tbilisi")
    page = window.views["calendar"].page  # type: ignore[attr-defined]
    assert page.table.axis.zones == ("Europe/Ljubljana", "Asia/Tbilisi")
    assert page.zones.accessibleName() == "Second time zone: Tbilisi"
    window.room.prefer(second_zone="")
    assert wait_for(lambda: page.table.axis.zones == ("Europe/Ljubljana",))
    assert other_hour(DECEMBER, 9, ZONE, "Asia/Tbilisi") == "12:00"
    assert other_hour(DECEMBER, 22, ZONE, "Asia/Tbilisi") == "01:00 +1"
    assert other_hour(date(2026, 7, 8), 3, ZONE, "America/New_York") == "21:00 -1"


def test_events_that_meet_stand_in_lanes_and_one_over_midnight_in_both_days() -> None:
    def event(name: str, start: str, end: str) -> EventLine:
        return EventLine(name, name, "SI", "", "", start, end, "")

    days = week_of(DECEMBER)
    found = stretches(
        (
            event("long", "2026-12-08T08:00:00Z", "2026-12-08T12:00:00Z"),
            event("short", "2026-12-08T09:00:00Z", "2026-12-08T10:00:00Z"),
            event("night", "2026-12-09T21:00:00Z", "2026-12-10T01:30:00Z"),
        ),
        days,
        ZONE,
    )
    assert [(s.event.id, s.column, s.top, s.bottom, s.lane) for s in found] == [
        ("long", 1, 540, 780, 0),
        ("short", 1, 600, 660, 1),
        ("night", 2, 1320, 1440, 0),
        ("night", 3, 0, 150, 0),
    ]
    assert moved(datetime(2026, 12, 8, 9, 10), 52) == datetime(2026, 12, 8, 9, 55)


def test_several_posts_are_chosen_with_ctrl_and_all_of_the_week_at_once(
    sample: Sample, week: WeekPage, calendar: CalendarView
) -> None:
    _, first = chip_at(week, NOON)
    QTest.mouseClick(week.table.viewport(), LEFT, pos=first)
    other, place = chip_at(week, datetime(2026, 12, 9, 10))
    QTest.mouseClick(week.table.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, place)
    assert len(calendar.chosen_posts()) == 2
    assert other.id in {post.id for post in calendar.chosen_posts()}
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == 12)
    calendar.do("choose-none")
    assert calendar.chosen_posts() == []
