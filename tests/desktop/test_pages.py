"""The calendar's pages: one day, one filter and one switch for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from campaigndesk.actions.events import add_event
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.calendar.period import PeriodBar
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.calendar.week_cell import LEAST
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import local
from desktop.conftest import DECEMBER
from desktop.desks import Sample

LEFT = Qt.MouseButton.LeftButton
HOURS = ("week", "day")


def bar_of(window: Window) -> PeriodBar:
    bar = window.views["calendar"].bar()
    assert isinstance(bar, PeriodBar)
    return bar


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_every_page_has_a_button_or_a_line_of_the_menu_however_narrow_the_window_is(
    opened: Callable[..., Window], width: int
) -> None:
    window = opened(width, 800)
    window.show_month(DECEMBER)
    assert wait_for(window.idle)
    switch = bar_of(window).switch
    switch._fill()
    hidden = switch.hidden_pages()
    assert [entry.name for entry in PAGES] == [n for n in switch.views if n not in hidden] + hidden
    assert len(switch.menu.actions()) == len(hidden)
    assert switch.rest.isVisible() == bool(hidden)
    shown = [*(b for b in switch.views.values() if b.isVisible()), *([switch.rest] if hidden else [])]
    assert all(button.geometry().right() <= switch.width() for button in shown)
    assert not any(one.geometry().intersects(two.geometry()) for n, one in enumerate(shown) for two in shown[n + 1 :])


def test_a_page_out_of_the_menu_gives_the_menu_its_name(opened: Callable[..., Window]) -> None:
    window = opened(960, 700)
    window.show_month(DECEMBER)
    switch = bar_of(window).switch
    last = switch.hidden_pages()[-1]
    switch._fill()
    switch.menu.actions()[-1].trigger()
    assert wait_for(window.idle)
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    assert view.mode == last
    assert switch.rest.text() == switch.views[last].text()
    assert switch.rest.isChecked()


def test_the_next_start_shows_the_page_that_was_shown_last(opened: Callable[..., Window]) -> None:
    first = opened()
    first.do("week")
    assert first.room.settings.calendar == "week"
    first.close()
    again = opened(calendar="week")
    view = again.views["calendar"]
    assert isinstance(view, CalendarView)
    assert isinstance(view.page, WeekPage)
    assert view.page.isVisible()


@pytest.mark.parametrize("name", ["month", "week", "day", "agenda"])
def test_the_chosen_day_goes_along_to_every_page_and_back(window: Window, calendar: CalendarView, name: str) -> None:
    calendar.switch(name)
    assert wait_for(window.idle)
    assert calendar.day == DECEMBER
    calendar.switch("month")
    assert wait_for(window.idle)
    assert calendar.day == DECEMBER


@pytest.mark.parametrize("name", HOURS)
def test_a_filter_chosen_elsewhere_holds_for_the_hours_too(window: Window, calendar: CalendarView, name: str) -> None:
    calendar.filters.choose("channel", "telegram")
    calendar.switch(name)
    page = calendar.page
    assert isinstance(page, WeekPage)
    calendar.show_day(date(2026, 12, 9))
    assert wait_for(lambda: any(hour.count for hour in page.hours.week.hours))
    assert {post.channel for hour in page.hours.week.hours for post in hour.posts} == {"telegram"}


def test_a_post_of_the_tray_gets_the_time_at_which_it_is_dropped_into_the_week(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    calendar.switch("week")
    assert wait_for(lambda: calendar.side.tray.posts.rowCount() > 0 and window.idle())
    page, tray = calendar.page, calendar.side.tray
    assert isinstance(page, WeekPage)
    post = tray.posts.cards[0][0]
    start = tray.visualRect(tray.posts.index(0)).center()
    table = page.table
    hour = table.visualRect(page.hours.index(11, page.hours.column_of(DECEMBER)))
    inside = tray.viewport().mapFromGlobal(table.viewport().mapToGlobal(hour.topLeft() + QPoint(20, 31)))
    QTest.mousePress(tray.viewport(), LEFT, pos=start)
    QTest.mouseMove(tray.viewport(), start + QPoint(20, 0))
    QTest.mouseMove(tray.viewport(), inside)
    QTest.mouseRelease(tray.viewport(), LEFT, pos=inside)
    assert wait_for(lambda: bool(sample.desk.find(post.id).get("proposed_at")))
    at = local(str(sample.desk.find(post.id).get("proposed_at")), "Europe/Ljubljana")
    assert at.isoformat()[:16] == "2026-12-08T11:30"


@pytest.mark.parametrize("name", HOURS)
def test_everything_of_the_hours_that_the_keyboard_reaches_has_a_name(
    window: Window, calendar: CalendarView, name: str
) -> None:
    calendar.switch(name)
    assert wait_for(window.idle)
    reached = [w for w in calendar.page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    kinds = (QAbstractButton, QAbstractItemView)
    nameless = [w for w in reached if isinstance(w, kinds) and w.isVisible() and not w.accessibleName()]
    assert [w for w in nameless if w.parent() is calendar.page or isinstance(w, QAbstractButton)] == []


def test_what_stands_beside_the_day_is_that_day(window: Window, calendar: CalendarView) -> None:
    calendar.switch("day")
    calendar.do("today")
    assert wait_for(window.idle)
    assert calendar.side._day == calendar.day


def test_posts_keep_room_for_their_time_beside_an_event_in_a_narrow_window(
    sample: Sample, opened: Callable[..., Window]
) -> None:
    post = sample.posts[1]
    at = str(post.get("proposed_at"))
    add_event(sample.desk, title="Summit", country="SI", starts_at=at, zone="UTC")
    window = opened(960, 700, calendar="week")
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    when = local(at, "Europe/Ljubljana")
    view.show_day(when.date())
    page = view.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: bool(page.hours.week.events))
    layout = page.table.layout_of(when.date(), when.hour)
    assert layout is not None
    assert layout.chips[0].width() >= LEAST - 4
    assert not page.table.event_rect(page.hours.week.events[0]).intersects(layout.chips[0])
