"""Posts that repeat: every date is seen before, a change says how far it reaches, and all of it can be undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QMenu

from campaigndesk.actions.series import list_occurrences, repeat_post
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.look.chips import spoken
from campaigndesk.desktop.series.repeat import RepeatPost
from campaigndesk.desktop.series.scope import AskScope
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from campaigndesk.store.calendar import PostLine, list_lines
from desktop.desks import Sample, put_posts

ZONE = "Europe/Ljubljana"


@pytest.fixture
def post(sample: Sample) -> Record:
    """A draft of Tuesday the first, nine o'clock."""
    return put_posts(sample.desk, [{"text": "Every week", "proposed_at": "2026-12-01T08:00:00Z"}])[0]


@pytest.fixture
def series(sample: Sample, post: Record) -> Record:
    """The same on four Tuesdays."""
    return repeat_post(sample.desk, post.id, "FREQ=WEEKLY;BYDAY=TU;COUNT=4")


def line(sample: Sample, post_id: str) -> PostLine:
    return sample.desk.read(list_lines, [post_id])[0]


def days(sample: Sample, series: Record) -> list[str]:
    times = [local(str(one.get("proposed_at")), ZONE) for one in list_occurrences(sample.desk, series.id)]
    return [f"{time:%d %H:%M}" for time in times]


def scope_dialog(window: Window) -> AskScope:
    assert wait_for(lambda: any(dialog.isVisible() for dialog in window.findChildren(AskScope)))
    return next(dialog for dialog in window.findChildren(AskScope) if dialog.isVisible())


def answer(window: Window, way: str) -> None:
    dialog = scope_dialog(window)
    dialog.ways[way].setChecked(True)
    dialog.accept()


def repeat_dialog(window: Window) -> RepeatPost:
    assert wait_for(lambda: any(dialog.isVisible() for dialog in window.findChildren(RepeatPost)))
    return next(dialog for dialog in window.findChildren(RepeatPost) if dialog.isVisible())


def test_every_date_is_seen_before_a_post_is_repeated_and_one_undo_takes_all_back(
    sample: Sample, calendar: CalendarView, window: Window, post: Record
) -> None:
    calendar.acts.do("repeat", [line(sample, post.id)])
    dialog = repeat_dialog(window)
    dialog.fields.count.setValue(3)
    assert [dialog.dates.item(n).text() for n in range(dialog.dates.count())] == [
        "Tuesday 1 December 2026", "Tuesday 8 December 2026", "Tuesday 15 December 2026",
    ]  # fmt: skip
    assert dialog.rule.text().endswith("FREQ=WEEKLY;BYDAY=TU;COUNT=3")
    dialog.yes.click()
    assert wait_for(lambda: bool(sample.desk.find(post.id).get("series")))
    series = str(sample.desk.find(post.id).get("series"))
    assert len(list_occurrences(sample.desk, series)) == 3
    assert wait_for(window.idle)
    window.do("undo")
    assert wait_for(lambda: list_occurrences(sample.desk, series) == [])
    assert not sample.desk.find(post.id).get("series")


def test_the_clocks_by_which_a_post_repeats_are_named_where_the_calendar_shows_others(
    sample: Sample, calendar: CalendarView, window: Window, post: Record
) -> None:
    calendar.acts.do("repeat", [line(sample, post.id)])
    own = repeat_dialog(window)
    assert own.summary.text() == "6 posts at 09:00"
    own.reject()
    there = put_posts(sample.desk, [{"text": "There", "proposed_at": "2026-12-01T08:00:00Z", "zone": "Asia/Tbilisi"}])[
        0
    ]
    calendar.acts.do("repeat", [line(sample, there.id)])
    dialog = repeat_dialog(window)
    assert dialog.summary.text() == "6 posts at 12:00 (Tbilisi)"
    dialog.reject()


def test_a_time_that_the_clocks_skip_stops_the_series_with_the_reason(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    night = put_posts(sample.desk, [{"text": "Night", "proposed_at": "2027-03-21T01:30:00Z"}])[0]
    calendar.acts.do("repeat", [line(sample, night.id)])
    dialog = repeat_dialog(window)
    assert "does not exist" in dialog.problem.text()
    assert not dialog.yes.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("way", "left"),
    [
        ("this", ["01 09:00", "09 09:00", "15 09:00", "22 09:00"]),
        ("this and following", ["01 09:00"]),
        ("all", ["02 09:00", "09 09:00", "16 09:00", "23 09:00"]),
    ],
)
def test_a_moved_post_takes_along_what_was_said_and_it_is_undone_in_one_step(
    sample: Sample, calendar: CalendarView, window: Window, series: Record, way: str, left: list[str]
) -> None:
    before = days(sample, series)
    second = list_occurrences(sample.desk, series.id)[1]
    calendar.mover.move(line(sample, second.id), date(2026, 12, 9))
    answer(window, way)
    assert wait_for(lambda: days(sample, series) == left)
    assert wait_for(window.idle)
    window.do("undo")
    assert wait_for(lambda: days(sample, series) == before)


def test_a_series_that_was_moved_to_another_day_of_the_week_says_so_where_its_rule_is_changed(
    sample: Sample, calendar: CalendarView, window: Window, series: Record
) -> None:
    second = list_occurrences(sample.desk, series.id)[1]
    calendar.mover.move(line(sample, second.id), date(2026, 12, 9))
    answer(window, "all")
    assert wait_for(lambda: days(sample, series)[0] == "02 09:00")
    calendar.acts.do("repeat", [line(sample, second.id)])
    dialog = repeat_dialog(window)
    assert dialog.rule.text().endswith("FREQ=WEEKLY;BYDAY=WE;COUNT=3")
    assert dialog.dates.item(1).text() == "Wednesday 16 December 2026"
    dialog.reject()


def test_a_post_of_a_series_is_deleted_as_far_as_was_said(
    sample: Sample, calendar: CalendarView, window: Window, series: Record
) -> None:
    second = list_occurrences(sample.desk, series.id)[1]
    calendar.acts.do("delete-posts", [line(sample, second.id)])
    answer(window, "this and following")
    assert wait_for(lambda: days(sample, series) == ["01 09:00"])
    assert wait_for(window.idle)
    window.do("undo")
    assert wait_for(lambda: len(days(sample, series)) == 4)


def test_one_post_of_a_series_is_skipped_and_comes_back(
    sample: Sample, calendar: CalendarView, window: Window, series: Record
) -> None:
    second = list_occurrences(sample.desk, series.id)[1]
    calendar.acts.do("skip-post", [line(sample, second.id)])
    assert wait_for(lambda: days(sample, series) == ["01 09:00", "15 09:00", "22 09:00"])
    assert sample.desk.find(series.id).get("skipped") == ["2026-12-08"]
    assert wait_for(window.idle)
    window.do("undo")
    assert wait_for(lambda: len(days(sample, series)) == 4)


def test_the_rest_of_a_series_goes_by_another_rule(
    sample: Sample, calendar: CalendarView, window: Window, series: Record
) -> None:
    third = list_occurrences(sample.desk, series.id)[2]
    calendar.acts.do("repeat", [line(sample, third.id)])
    dialog = repeat_dialog(window)
    assert dialog.fields.count.value() == 2
    dialog.fields.days[3].setChecked(True)
    dialog.fields.count.setValue(4)
    dialog.yes.click()
    assert wait_for(lambda: days(sample, series) == ["01 09:00", "08 09:00"])
    assert wait_for(window.idle)
    window.do("undo")
    assert wait_for(lambda: len(days(sample, series)) == 4)


def test_posts_of_a_series_are_marked_and_their_menu_speaks_of_it(
    sample: Sample, calendar: CalendarView, window: Window, series: Record
) -> None:
    first = date(2026, 12, 1)
    assert wait_for(lambda: any(chip.repeats for chip in chips_of(calendar, first)))
    chip = next(chip for chip in chips_of(calendar, first) if chip.repeats)
    assert "one of a series" in spoken(chip)
    menu = QMenu(calendar)
    calendar.acts.fill(menu, line(sample, list_occurrences(sample.desk, series.id)[0].id), ())
    texts = [action.text() for action in menu.actions()]
    assert "Skip this post of the series" in texts
    assert "Change the rule of the series…" in texts


def chips_of(calendar: CalendarView, day: date) -> tuple:  # type: ignore[type-arg]
    return calendar.month.months.day(calendar.month.months.index_of(day)).chips
