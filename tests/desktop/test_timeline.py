"""The timeline: campaigns with their posts on them, near or far, moved with the mouse or the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.desktop.calendar.timeline.changing import ChangeDates
from campaigndesk.desktop.calendar.timeline.page import TimelinePage
from campaigndesk.desktop.calendar.timeline.spans import span_of, start_of, turned, zoomed
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import local
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SAID = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def timeline(window: Window, calendar: CalendarView) -> TimelinePage:
    """The timeline of December, with the lane of Human Rights Day on top."""
    calendar.switch("timeline")
    page = calendar.page
    assert isinstance(page, TimelinePage)
    assert wait_for(lambda: page.lanes.rowCount() > 2 and window.idle())
    return page


def titles(page: TimelinePage) -> list[str]:
    return [page.lanes.title(row) for row in page.lanes.timeline.rows]


def cell(page: TimelinePage, row: int, day: date) -> int:
    return page.lanes.cell(page.table.index_at(row, day)).count


def dates_of(sample: Sample, number: int) -> tuple[str, str]:
    found = sample.desk.find(sample.campaigns[number].id)
    return str(found.get("starts_on")), str(found.get("ends_on"))


def drag_bar(page: TimelinePage, number: int, at: str, days: int) -> None:
    drawn = page.table.bars()[number]
    x = {"start": drawn.rect.left() + 2, "end": drawn.rect.right() - 2}.get(at, drawn.rect.center().x())
    start = QPoint(x, drawn.rect.center().y())
    goal = start + QPoint(days * page.table.day_width(), 0)
    QTest.mousePress(page.table.viewport(), LEFT, pos=start)
    for step in (start + QPoint(14, 0), goal, goal):
        QTest.mouseMove(page.table.viewport(), step)
    assert wait_for(page.room.tasks.idle)
    QTest.mouseRelease(page.table.viewport(), LEFT, pos=goal)


def test_each_campaign_has_a_lane_with_its_posts_on_their_days(sample: Sample, timeline: TimelinePage) -> None:
    assert titles(timeline) == ["Human Rights Day", "Winter safety abroad", "Enlargement explained"]
    cells = timeline.lanes.timeline.rows[0].cells
    assert len(cells) == 31
    assert sum(found.count for found in cells) == timeline.lanes.timeline.rows[0].count == 55
    for found, day in zip(cells, timeline.lanes.days, strict=True):
        assert all(local(post.at, "Europe/Ljubljana").date() == day for post in found.posts)


def test_where_many_posts_are_to_be_shown_their_numbers_come_first_and_what_is_shown_never_goes(
    window: Window, timeline: TimelinePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_the_screen() -> tuple[int, int]:
        cells = timeline.lanes.timeline.rows[0].cells
        return sum(found.count for found in cells), sum(len(found.posts) for found in cells)

    whole = on_the_screen()
    monkeypatch.setattr("campaigndesk.desktop.calendar.timeline.page.AT_FIRST", 0)
    timeline.turn(1)
    assert wait_for(window.idle)
    seen: list[tuple[int, int]] = []
    timeline.lanes.modelReset.connect(lambda: seen.append(on_the_screen()))
    timeline.lanes.dataChanged.connect(lambda *_: seen.append(on_the_screen()))
    timeline.turn(-1)
    assert wait_for(lambda: window.idle() and on_the_screen() == whole)
    assert seen[0] == (55, 0)
    seen.clear()
    timeline.refresh()
    assert wait_for(lambda: bool(seen) and window.idle())
    assert set(seen) == {whole}


def test_lanes_by_country_show_the_campaigns_that_each_leads_or_has_joined(
    sample: Sample, window: Window, timeline: TimelinePage
) -> None:
    start_campaign(
        sample.desk, title="Joint", lead_country="SI", starts_on="2026-12-02", ends_on="2026-12-04", partners=("GE",)
    )
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert wait_for(lambda: titles(timeline) == ["SI  Slovenia"])
    assert {bar.title for bar in timeline.lanes.timeline.rows[0].lane.bars} >= {"Human Rights Day", "Joint"}


def test_posts_that_crowd_are_counted(sample: Sample, window: Window, timeline: TimelinePage) -> None:
    put_posts(sample.desk, [{"text": f"{n}", "proposed_at": f"2026-12-08T06:{n:02}:00Z"} for n in range(20)])
    assert wait_for(lambda: timeline.lanes.rowCount() == 4 and window.idle())
    assert titles(timeline)[-1] == "Without a campaign"
    index = timeline.table.index_at(3, DECEMBER)
    assert timeline.lanes.cell(index).count == 20
    said = str(index.data(SAID))
    assert said.startswith("Without a campaign. Tuesday 8 December 2026. ")
    assert "20 posts" in said
    assert f"+{20 - len(timeline.lanes.cell(index).posts)} more" in said


def test_the_keyboard_zooms_and_the_day_stays(window: Window, timeline: TimelinePage) -> None:
    assert len(timeline.lanes.days) == 31
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert wait_for(lambda: len(timeline.lanes.days) == 92)
    assert timeline.day == DECEMBER
    assert timeline.period() == "October to December 2026"
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert wait_for(lambda: len(timeline.lanes.days) == 7)
    assert timeline.day == DECEMBER
    assert timeline.lanes.days[0] == date(2026, 12, 7)


def test_arrows_walk_over_days_and_lanes_and_turn_the_page_at_the_end(timeline: TimelinePage) -> None:
    table = timeline.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert timeline.day == date(2026, 12, 9)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    timeline.show_day(date(2026, 12, 31))
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert wait_for(lambda: timeline.lanes.days[0] == date(2027, 1, 1))
    assert timeline.day == date(2027, 1, 1)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert wait_for(lambda: timeline.lanes.days[0] == date(2026, 12, 1))
    assert timeline.day == date(2026, 12, 31)


def test_space_goes_to_a_post_and_enter_opens_it(window: Window, timeline: TimelinePage) -> None:
    timeline.table.setFocus()
    QTest.keyClick(timeline.table, Qt.Key.Key_Space)
    chosen = timeline.chosen_posts()
    assert len(chosen) == 1
    QTest.keyClick(timeline.table, Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "editor")
    assert window.room.settings.record == chosen[0].id


def test_enter_on_a_lane_opens_its_campaign(window: Window, timeline: TimelinePage) -> None:
    timeline.table.setFocus()
    QTest.keyClick(timeline.table, Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "campaigns")


def test_a_post_dragged_along_its_lane_keeps_its_time_of_day(
    sample: Sample, window: Window, timeline: TimelinePage
) -> None:
    table = timeline.table
    index = table.index_at(0, DECEMBER)
    post = timeline.lanes.cell(index).posts[0]
    place = next(
        QPoint(x, y)
        for x in range(table.visualRect(index).left(), table.visualRect(index).right())
        for y in range(table.visualRect(index).top(), table.visualRect(index).bottom())
        if table.post_at(QPoint(x, y)) == post
    )
    goal = table.visualRect(table.index_at(0, date(2026, 12, 11))).center()
    QTest.mousePress(table.viewport(), LEFT, pos=place)
    for step in (place + QPoint(14, 0), goal, goal):
        QTest.mouseMove(table.viewport(), step)
    QTest.mouseRelease(table.viewport(), LEFT, pos=goal)
    assert wait_for(lambda: str(sample.desk.find(post.id).get("proposed_at")) != post.at)
    after = local(str(sample.desk.find(post.id).get("proposed_at")), "Europe/Ljubljana")
    before = local(post.at, "Europe/Ljubljana")
    assert (after.date(), after.time()) == (date(2026, 12, 11), before.time())


@pytest.mark.parametrize(
    ("at", "days", "became"),
    [
        ("middle", 3, ("2026-12-17", "2026-12-21")),
        ("start", -2, ("2026-12-12", "2026-12-18")),
        ("end", 4, ("2026-12-14", "2026-12-22")),
        ("start", 9, ("2026-12-18", "2026-12-18")),
    ],
)
def test_a_campaign_is_moved_by_its_bar_or_made_longer_by_its_ends_and_undone(
    sample: Sample, window: Window, timeline: TimelinePage, at: str, days: int, became: tuple[str, str]
) -> None:
    drag_bar(timeline, 1, at, days)
    assert wait_for(lambda: dates_of(sample, 1) == became)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message.startswith("“Winter safety abroad”: ")
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: dates_of(sample, 1) == ("2026-12-14", "2026-12-18"))


def test_esc_puts_a_bar_back(sample: Sample, window: Window, timeline: TimelinePage) -> None:
    drawn = timeline.table.bars()[1]
    start = drawn.rect.center()
    timeline.table.setFocus()
    QTest.mousePress(timeline.table.viewport(), LEFT, pos=start)
    QTest.mouseMove(timeline.table.viewport(), start + QPoint(90, 0))
    assert timeline.table.held is not None
    QTest.keyClick(timeline.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline.table.viewport(), LEFT, pos=start + QPoint(90, 0))
    assert wait_for(window.idle)
    assert dates_of(sample, 1) == ("2026-12-14", "2026-12-18")


def test_a_campaign_of_another_country_stays_and_it_is_said_why(
    sample: Sample, window: Window, timeline: TimelinePage
) -> None:
    timeline.dates.judge = lambda campaign_id, then: then("Your roles do not allow it.")  # type: ignore[method-assign]
    drag_bar(timeline, 1, "middle", 3)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Your roles do not allow it."
    assert dates_of(sample, 1) == ("2026-12-14", "2026-12-18")


def test_dates_are_changed_without_dragging(sample: Sample, window: Window, timeline: TimelinePage) -> None:
    timeline.table.choose(1, DECEMBER)
    QTest.keyClick(window, Qt.Key.Key_D, CTRL)
    assert wait_for(lambda: bool(window.findChildren(ChangeDates)))
    dialog = window.findChildren(ChangeDates)[0]
    dialog.last.setDate(dialog.first.date().addDays(-1))
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "Change them").isEnabled()
    assert "before it starts" in dialog.problem.text()
    dialog.last.setDate(dialog.first.date().addDays(9))
    dialog.buttons.accepted.emit()
    assert wait_for(lambda: dates_of(sample, 1) == ("2026-12-14", "2026-12-23"))


def test_a_filter_narrows_the_lanes_and_their_posts(opened: Callable[..., Window], timeline: TimelinePage) -> None:
    from campaigndesk.store.calendar import Filter

    timeline.use_filter(Filter(channels=("x",)))
    assert wait_for(lambda: timeline.lanes.timeline.rows[0].count < 20)
    assert sum(found.count for found in timeline.lanes.timeline.rows[0].cells) == timeline.lanes.timeline.rows[0].count


def test_spans_are_whole_weeks_months_and_quarters() -> None:
    assert span_of(date(2026, 12, 8), "week")[0] == date(2026, 12, 7)
    assert len(span_of(date(2027, 2, 8), "month")) == 28
    assert (start_of(date(2026, 12, 8), "quarter"), len(span_of(DECEMBER, "quarter"))) == (date(2026, 10, 1), 92)
    assert turned(date(2026, 12, 8), "quarter", 1) == date(2027, 1, 1)
    assert turned(date(2026, 12, 8), "week", -1) == date(2026, 12, 1)
    assert [zoomed("week", 1), zoomed("month", 1), zoomed("quarter", -1)] == ["week", "week", "quarter"]


@pytest.mark.parametrize(("by", "month"), [(1, date(2027, 1, 1)), (-1, date(2026, 11, 1))])
def test_a_post_held_at_the_edge_turns_the_page_also_where_the_window_ends_there(
    window: Window, timeline: TimelinePage, by: int, month: date
) -> None:
    table = timeline.table
    index = table.index_at(0, DECEMBER)
    box = table.visualRect(index)
    inside = (QPoint(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
    start = next(place for place in inside if table.post_at(place) is not None)
    edge = QPoint(table.viewport().width() - 3 if by > 0 else 2, start.y())
    QTest.mousePress(table.viewport(), LEFT, pos=start)
    QTest.mouseMove(table.viewport(), start + QPoint(14, 0))
    QTest.mouseMove(table.viewport(), edge)
    assert wait_for(lambda: timeline.lanes.days[0] == month)
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    assert calendar.carrying.is_on()
    calendar.carrying.cancel()
    QTest.mouseRelease(table.viewport(), LEFT, pos=edge)
