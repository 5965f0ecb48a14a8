"""The agenda: day by day, a page at a time, for the keyboard and for many posts at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.events import add_event
from campaigndesk.desktop.calendar.agenda import PAGE, AgendaPage
from campaigndesk.desktop.calendar.agenda_model import DayRow
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow
from campaigndesk.desktop.calendar.event_form import EventForm
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import day_of
from desktop.desks import Sample, put_posts
from desktop.test_choosing_many import press, questions


@pytest.fixture
def agenda(window: Window, calendar: CalendarView) -> AgendaPage:
    """The agenda from the first of December on."""
    window.show_month(date(2026, 12, 1))
    calendar.do("agenda")
    assert calendar.agenda is not None
    assert wait_for(lambda: calendar.agenda is not None and calendar.agenda.rows.posts() == 55)
    return calendar.agenda


def choose(agenda: AgendaPage, rows: range) -> None:
    model = agenda.list.selectionModel()
    for row in rows:
        model.select(agenda.rows.index(row), QItemSelectionModel.SelectionFlag.Select)


def test_posts_stand_below_the_day_that_the_month_shows_them_on(agenda: AgendaPage) -> None:
    day = None
    for row in agenda.rows.rows:
        if isinstance(row, DayRow):
            day = row.day
        else:
            assert isinstance(row, PostRow)
            assert row.day == day == day_of(row.post.at, "Europe/Ljubljana")
    days = [row.day for row in agenda.rows.rows if isinstance(row, DayRow)]
    assert days == sorted(set(days))


def test_a_long_agenda_is_read_a_page_at_a_time_without_a_gap(
    sample: Sample, agenda: AgendaPage, window: Window
) -> None:
    put_posts(sample.desk, [
        {"text": f"Post {n}", "proposed_at": f"2027-01-{1 + n % 28:02}T{6 + n // 60 % 12:02}:{n % 60:02}:00Z"}
        for n in range(2 * PAGE)
    ])  # fmt: skip
    assert wait_for(lambda: agenda.rows.posts() == PAGE)
    for _ in range(5):
        agenda.list.scrollToBottom()
        agenda.rows.fetchMore()
        assert wait_for(window.idle)
    assert agenda.rows.posts() == 2 * PAGE + 55
    ids = [row.post.id for row in agenda.rows.rows if isinstance(row, PostRow)]
    assert len(set(ids)) == len(ids)
    times = [row.post.at for row in agenda.rows.rows if isinstance(row, PostRow)]
    assert times == sorted(times)


def test_the_keyboard_goes_through_the_posts_and_opens_one(agenda: AgendaPage, window: Window) -> None:
    agenda.list.setFocus()
    first = agenda.current_post()
    assert first is not None
    QTest.keyClick(agenda.list, Qt.Key.Key_Down)
    while agenda.current_post() is None:
        QTest.keyClick(agenda.list, Qt.Key.Key_Down)
    second = agenda.current_post()
    assert second is not None
    assert second.id != first.id
    QTest.keyClick(agenda.list, Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "editor")
    assert window.room.settings.record == second.id


def test_many_drafts_are_sent_for_approval_at_once(
    sample: Sample, agenda: AgendaPage, calendar: CalendarView, window: Window
) -> None:
    agenda.list.clearSelection()
    assert not calendar.bulk.isVisible()
    choose(agenda, range(12))
    posts = agenda.selected()
    drafts = [post for post in posts if post.stage == "draft"]
    assert len(drafts) > 3
    assert calendar.bulk.count.text() == f"{len(posts)} posts chosen"
    calendar.bulk.buttons["submit-posts"].click()
    assert wait_for(lambda: bool(questions(window)))
    assert f"{len(drafts)} of {len(posts)} posts" in questions(window)[0].text()
    assert "This post is in review" in questions(window)[0].informativeText()
    press(window, "Send for approval")
    assert wait_for(lambda: all(sample.desk.find(post.id).get("stage") == "in_review" for post in drafts))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == f"Sent for approval: {len(drafts)} posts."


def test_the_keys_choose_all_and_none(agenda: AgendaPage, calendar: CalendarView) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: len(agenda.selected()) == 55)
    calendar.do("choose-none")
    assert agenda.selected() == []


def test_all_posts_are_chosen_also_those_below_that_were_not_read_and_no_event(
    sample: Sample, agenda: AgendaPage, calendar: CalendarView, window: Window
) -> None:
    put_posts(sample.desk, [
        {"text": f"Post {n}", "proposed_at": f"2027-01-{1 + n % 28:02}T06:{n % 60:02}:00Z"} for n in range(2 * PAGE)
    ])  # fmt: skip
    add_event(sample.desk, title="Summit", country="SI", starts_on="2026-12-10", ends_on="2026-12-10")
    assert wait_for(lambda: agenda.rows.posts() == PAGE and window.idle())
    calendar.do("choose-all")
    assert wait_for(lambda: len(agenda.selected()) == 2 * PAGE + 55)
    assert calendar.bulk.count.text() == f"{2 * PAGE + 55} posts chosen"
    assert calendar.chosen.events() == []


def test_more_posts_than_can_be_chosen_at_once_are_said(
    sample: Sample, agenda: AgendaPage, calendar: CalendarView, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("campaigndesk.desktop.calendar.agenda.MOST_CHOSEN", 20)
    monkeypatch.setattr("campaigndesk.desktop.calendar.pages.MOST_CHOSEN", 20)
    calendar.do("choose-all")
    assert wait_for(lambda: calendar.bulk.count.text() == "20 posts chosen")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "The first 20 posts are chosen; that is the most at once."


def test_a_filter_lets_go_of_posts_that_are_not_seen_any_more(
    agenda: AgendaPage, calendar: CalendarView, window: Window
) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: len(agenda.selected()) == 55)
    calendar.filters.choose("channel", "x")
    assert wait_for(lambda: window.idle() and agenda.rows.posts() < 55)
    assert agenda.selected() == []
    assert not calendar.bulk.isVisible()


def test_a_refresh_keeps_the_chosen_posts_and_the_place(sample: Sample, agenda: AgendaPage, window: Window) -> None:
    choose(agenda, range(1, 4))
    before = {post.id for post in agenda.selected()}
    put_posts(sample.desk, [{"text": "New", "proposed_at": "2026-12-03T06:00:00Z"}])
    assert wait_for(lambda: agenda.rows.posts() == 56)
    assert {post.id for post in agenda.selected()} == before


def test_a_filter_shows_only_its_channel_in_month_and_agenda(
    agenda: AgendaPage, calendar: CalendarView, window: Window
) -> None:
    calendar.filters.choose("channel", "telegram")
    assert wait_for(lambda: 0 < agenda.rows.posts() < 55)
    assert {row.post.channel for row in agenda.rows.rows if isinstance(row, PostRow)} == {"telegram"}
    calendar.do("month")
    assert wait_for(window.idle)
    assert {p.channel for day in calendar.month.months.picture.days for p in day.posts} == {"telegram"}
    calendar.filters.clear.click()
    assert wait_for(lambda: sum(day.count for day in calendar.month.months.picture.days) == 55)


def test_an_empty_agenda_says_what_it_is_for(opened: Callable[..., Window]) -> None:
    window = opened()
    window.show_month(date(2031, 1, 1))
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    view.do("agenda")
    assert wait_for(lambda: view.agenda is not None and view.agenda.empty.isVisible())


def test_events_stand_first_on_their_day_and_open_with_enter(
    sample: Sample, agenda: AgendaPage, window: Window
) -> None:
    add_event(sample.desk, title="Summit", country="SI", starts_on="2026-12-09", ends_on="2026-12-11")
    add_event(sample.desk, title="Far away", country="SI", starts_on="2027-08-01")
    assert wait_for(lambda: sum(isinstance(row, EventRow) for row in agenda.rows.rows) == 2)
    rows = agenda.rows.rows
    at = next(n for n, row in enumerate(rows) if isinstance(row, EventRow))
    heading, event, post = rows[at - 1], rows[at], rows[at + 1]
    assert isinstance(heading, DayRow)
    assert isinstance(post, PostRow)
    assert heading.day == event.day == post.day == date(2026, 12, 9)
    assert isinstance(rows[-1], EventRow)
    said = str(agenda.rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Wed 9 Dec, Event: Summit, SI"
    agenda.list.setCurrentIndex(agenda.rows.index(at))
    QTest.keyClick(agenda.list, Qt.Key.Key_Return)
    assert wait_for(lambda: any(form.isVisible() for form in window.findChildren(EventForm)))


def test_national_days_stand_in_the_headings_also_of_days_without_posts(
    sample: Sample, agenda: AgendaPage, window: Window
) -> None:
    put_posts(sample.desk, [{"text": "Late", "proposed_at": "2027-01-20T06:00:00Z"}])

    def noted() -> dict[date, tuple[str, ...]]:
        return {row.day: row.notes for row in agenda.rows.rows if isinstance(row, DayRow)}

    assert wait_for(lambda: noted().get(date(2027, 1, 1), ()) != ())
    assert noted()[date(2026, 12, 25)] == ("Christmas Day · RO SI",)
    assert noted()[date(2026, 12, 10)] == ("Human Rights Day",)
    days = [row.day for row in agenda.rows.rows if isinstance(row, DayRow)]
    assert days == sorted(set(days))
