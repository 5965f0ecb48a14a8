"""The month: the right posts on the right day, in whichever zone a person sits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import Connection

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.month_model import DAY
from campaigndesk.desktop.calendar.new_post import NewPost
from campaigndesk.desktop.calendar.pictures import chip_of, wanted_by
from campaigndesk.desktop.calendar.state_words import state_words
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.weeks import borders_of, days_of, lanes_of, next_month, pieces_of
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.look.chips import spoken
from campaigndesk.desktop.shots import picture_of
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import day_of, local, moment
from campaigndesk.store.calendar import CampaignBar, Filter, PostLine, list_agenda, list_lines
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts


def bar(name: str, starts_on: str, ends_on: str) -> CampaignBar:
    return CampaignBar(name, name, starts_on, ends_on, "SI", "", 0, 0)


def shown_on(view: CalendarView, day: date) -> list[str]:
    return [post.id for post in view.month.months.day(view.month.months.index_of(day)).posts]


@pytest.mark.parametrize("zone", ["Europe/Ljubljana", "Asia/Tbilisi", "America/New_York", "Pacific/Kiritimati"])
def test_a_late_post_stands_on_the_day_of_the_zone_in_which_it_is_looked_at(
    sample: Sample, opened: Callable[..., Window], zone: str
) -> None:
    late = put_posts(sample.desk, [{"text": "Late", "proposed_at": "2026-12-09T22:30:00Z"}])[0]
    window = opened(zone=zone)
    window.show_month(DECEMBER)
    assert wait_for(window.idle)
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    day = day_of("2026-12-09T22:30:00Z", zone)
    index = view.month.months.index_of(day)
    assert view.month.months.day(index).count >= 1
    assert late.id in {post.id for post in window.room.desk.read(_whole_day, day, zone)}
    assert view.month.months.day(index).count == len(window.room.desk.read(_whole_day, day, zone))


def _whole_day(conn: Connection, day: date, zone: str) -> list[PostLine]:
    start, end = borders_of((day,), zone)
    return list_agenda(conn, start, end, Filter(), 500, None)


def test_every_chip_stands_on_the_day_that_the_one_rule_names(calendar: CalendarView) -> None:
    for day in calendar.month.months.picture.days:
        assert all(day_of(post.at, "Europe/Ljubljana") == day.day for post in day.posts)
    assert sum(day.count for day in calendar.month.months.picture.days) == 55


def test_chips_are_sorted_by_time(calendar: CalendarView) -> None:
    for day in calendar.month.months.picture.days:
        assert [post.at for post in day.posts] == sorted(post.at for post in day.posts)


def test_a_day_with_more_posts_than_there_is_room_for_says_how_many_more(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    put_posts(sample.desk, [{"text": f"Post {n}", "proposed_at": f"2026-12-08T06:{n:02}:00Z"} for n in range(20)])
    assert wait_for(lambda: calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).count == 22)
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    assert layout.hidden == 22 - len(layout.chips)
    assert 1 <= len(layout.chips) <= 5
    cell = calendar.month.table.visualRect(calendar.month.months.index_of(DECEMBER))
    assert all(cell.contains(rect) for rect in (*layout.chips, layout.more, layout.plus))


def test_the_line_with_more_leads_to_all_posts_of_the_day(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    put_posts(sample.desk, [{"text": f"Post {n}", "proposed_at": f"2026-12-09T06:{n:02}:00Z"} for n in range(20)])
    ninth = date(2026, 12, 9)
    assert wait_for(lambda: calendar.month.months.day(calendar.month.months.index_of(ninth)).count == 22)
    layout = calendar.month.table.layout_of(ninth)
    assert layout is not None
    QTest.mouseClick(calendar.month.table.viewport(), Qt.MouseButton.LeftButton, pos=layout.more.center())
    assert wait_for(lambda: calendar.side.cards.posts.rowCount() == 22)


def test_a_screen_reader_hears_the_full_date_the_count_and_the_posts(calendar: CalendarView) -> None:
    index = calendar.month.months.index_of(DECEMBER)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Tuesday 8 December 2026. ")
    assert "Human Rights Day" in said
    assert "2 posts" in said
    assert "12:00" in said
    assert index.data(DAY).day == DECEMBER


def test_national_days_of_the_chosen_countries_stand_beside_the_number(calendar: CalendarView) -> None:
    christmas = date(2026, 12, 25)
    assert wait_for(lambda: bool(calendar.month.months.day(calendar.month.months.index_of(christmas)).notes))
    assert calendar.month.months.day(calendar.month.months.index_of(christmas)).notes == ("Christmas Day · RO SI",)


def test_a_month_has_the_whole_weeks_that_it_touches() -> None:
    days = days_of(date(2026, 12, 1))
    assert (days[0], days[-1], len(days)) == (date(2026, 11, 30), date(2027, 1, 3), 35)
    assert len(days_of(date(2027, 2, 1))) == 28
    assert len(days_of(date(2026, 8, 1))) == 42
    assert next_month(date(2026, 12, 1)) == date(2027, 1, 1)
    assert next_month(date(2026, 1, 1), -1) == date(2025, 12, 1)


@pytest.mark.parametrize("zone", ["Europe/Ljubljana", "Africa/Cairo", "America/Santiago", "Asia/Beirut", "UTC"])
def test_the_borders_of_days_agree_with_the_day_of_an_instant_also_when_the_clocks_change_at_midnight(
    zone: str,
) -> None:
    for month in range(1, 13):
        days = days_of(date(2026, month, 1))
        borders = borders_of(days, zone)
        for day, start, end in zip(days, borders, borders[1:], strict=False):
            last = moment(end) - timedelta(seconds=1)
            assert day_of(start, zone) == day
            assert local(f"{last:%Y-%m-%dT%H:%M:%SZ}", zone).date() == day


def test_a_campaign_is_cut_at_the_edge_of_the_week_and_goes_on_in_the_next() -> None:
    bars = [bar("long", "2026-12-01", "2026-12-10"), bar("short", "2026-12-03", "2026-12-04")]
    first, second = days_of(date(2026, 12, 1))[:7], days_of(date(2026, 12, 1))[7:14]
    here, there = pieces_of(bars, first), pieces_of(bars, second)
    assert [(p.bar, p.lane, p.first, p.last, p.starts, p.ends) for p in here] == [
        (0, 0, 1, 6, True, False),
        (1, 1, 3, 4, True, True),
    ]
    assert [(p.first, p.last, p.starts, p.ends) for p in there] == [(0, 3, False, True)]
    assert lanes_of(here) == 2


def test_a_campaign_without_true_dates_has_no_bar() -> None:
    week = days_of(date(2026, 12, 1))[:7]
    assert pieces_of([bar("none", "", ""), bar("back", "2026-12-05", "2026-12-02")], week) == []


def test_a_refresh_keeps_the_day_and_the_post_that_are_chosen(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    calendar.month.table.step_post(1)
    before = calendar.month.table.chosen_post()
    assert before is not None
    put_posts(sample.desk, [{"text": "Another", "proposed_at": "2026-12-20T06:00:00Z"}])
    twentieth = calendar.month.months.index_of(date(2026, 12, 20))
    count = calendar.month.months.day(twentieth).count
    assert wait_for(lambda: calendar.month.months.day(calendar.month.months.index_of(date(2026, 12, 20))).count > count)
    assert calendar.month.table.chosen_day == DECEMBER
    after = calendar.month.table.chosen_post()
    assert after is not None
    assert after.id == before.id


def test_a_click_on_a_chip_chooses_the_post_and_shows_it_beside(calendar: CalendarView) -> None:
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    assert wait_for(lambda: calendar.side.cards.posts.rowCount() == 2)
    place: QPoint = layout.chips[1].center()
    QTest.mouseClick(calendar.month.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = calendar.month.table.chosen_post()
    assert chosen is not None
    assert chosen.id == shown_on(calendar, DECEMBER)[1]
    beside = calendar.side.cards.post()
    assert beside is not None
    assert beside.id == chosen.id


def free_place(calendar: CalendarView, day: date) -> QPoint:
    """A point of a day below its chips."""
    cell = calendar.month.table.visualRect(calendar.month.months.index_of(day))
    return QPoint(cell.center().x(), cell.bottom() - 3)


def asked_for(window: Window) -> list[NewPost]:
    return [dialog for dialog in window.findChildren(NewPost) if dialog.isVisible()]


def test_a_click_where_a_day_is_empty_writes_a_post_of_that_day(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    QTest.mouseClick(calendar.month.table.viewport(), Qt.MouseButton.LeftButton, pos=free_place(calendar, DECEMBER))
    (dialog,) = asked_for(window)
    assert wait_for(dialog.make.isEnabled)
    dialog.make.click()
    assert wait_for(lambda: window.place == "editor")
    at = str(sample.desk.find(window.room.settings.record).get("proposed_at"))
    assert local(at, "Europe/Ljubljana").date() == DECEMBER


def test_a_click_on_its_number_or_on_what_stands_there_only_chooses(calendar: CalendarView, window: Window) -> None:
    table = calendar.month.table
    layout = table.layout_of(DECEMBER)
    assert layout is not None
    number = table.visualRect(calendar.month.months.index_of(DECEMBER)).topLeft() + QPoint(10, 10)
    bar = next(rect for rect, _, _ in table.bars())
    for place in (number, layout.chips[0].center(), bar.center()):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert asked_for(window) == []
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=number)
    assert len(asked_for(window)) == 1


def test_a_click_beside_several_chosen_posts_lets_go_of_them(calendar: CalendarView, window: Window) -> None:
    calendar.month.table.choose_posts(list(calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts))
    QTest.mouseClick(calendar.month.table.viewport(), Qt.MouseButton.LeftButton, pos=free_place(calendar, DECEMBER))
    assert calendar.month.chosen_posts() == []
    assert asked_for(window) == []


def test_each_week_has_its_iso_number_and_today_is_marked_and_said(calendar: CalendarView, window: Window) -> None:
    months = calendar.month.months
    numbers = [months.headerData(row, Qt.Orientation.Vertical) for row in range(months.rowCount())]
    assert numbers == ["49", "50", "51", "52", "53"]
    calendar.do("today")
    today = months.picture.wanted.today
    assert wait_for(lambda: months.index_of(today).isValid() and window.idle())
    assert ". today. " in str(months.index_of(today).data(Qt.ItemDataRole.AccessibleTextRole))
    table, painted = calendar.month.table, picture_of(window)
    corner = table.visualRect(months.index_of(today)).topLeft() + QPoint(6, 13)
    at = table.viewport().mapTo(window, corner) * painted.devicePixelRatio()
    assert painted.pixelColor(at).name().upper() == look.tokens().accent.upper()


def test_a_post_of_another_zone_is_told_with_the_time_of_its_audience(sample: Sample, window: Window) -> None:
    far = {"text": "Far", "proposed_at": "2026-12-09T21:30:00Z", "zone": "Asia/Tbilisi"}
    near = {"text": "Near", "proposed_at": "2026-12-09T21:30:00Z", "zone": "Europe/Prague"}
    wanted = wanted_by(window.room.settings, None, DECEMBER)
    lines = sample.desk.read(list_lines, [post.id for post in put_posts(sample.desk, [far, near])])
    said = {line.words: chip_of(line, wanted) for line in lines}
    assert said["Far"].time_text == "22:30"
    assert "for its audience Thu 10 Dec 01:30 (Tbilisi)" in spoken(said["Far"])
    assert "for its audience Thu 10 Dec 01:30 (Tbilisi)" in state_words(said["Far"])
    assert "audience" not in spoken(said["Near"])
