"""What users of other planners complain of: here it does not happen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.desk import Changed
from campaigndesk.desktop.calendar.move_to import MoveTo
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts
from desktop.test_choosing_many import chip_at, of_day
from desktop.test_moving import at_of, carry

LEFT = Qt.MouseButton.LeftButton
LONG_AGO = date(2025, 3, 4)


@pytest.fixture
def held() -> Iterator[Callable[[], None]]:
    """Work that goes on until the test is over: a server that does not answer, a store that is busy."""
    over = threading.Event()

    def work() -> None:
        over.wait(120)

    yield work
    over.set()


def test_a_post_that_waits_for_approval_stays_on_its_day_also_when_that_is_past(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    post = put_posts(sample.desk, [{"text": "Late", "proposed_at": "2025-03-04T09:00:00Z"}])[0]
    submit_post(sample.desk, post.id)
    calendar.show_day(LONG_AGO)
    assert wait_for(lambda: calendar.month.months.picture.month == LONG_AGO.replace(day=1) and window.idle())
    assert [known.id for known in of_day(calendar, LONG_AGO)] == [post.id]
    calendar.do("today")
    assert wait_for(window.idle)
    shown = {known.id for day in calendar.month.months.picture.days for known in day.posts}
    assert post.id not in shown


def test_a_drop_is_seen_and_said_at_once_also_while_a_server_does_not_answer(
    sample: Sample, window: Window, calendar: CalendarView, held: Callable[[], None]
) -> None:
    window.room.tasks.network(held, None, window)
    friday = date(2026, 12, 11)
    post = carry(calendar, friday)
    assert wait_for(lambda: post.id in [known.id for known in of_day(calendar, friday)])
    assert wait_for(lambda: [toast.message[:8] for toast in window.toasts.shown()] == ["Moved to"])
    assert at_of(sample, post.id) != post.at
    assert not window.idle()


def test_nothing_goes_from_the_screen_while_news_are_read(
    window: Window, calendar: CalendarView, held: Callable[[], None]
) -> None:
    before = of_day(calendar, DECEMBER)
    assert before
    QTest.mouseClick(calendar.month.table.viewport(), LEFT, pos=chip_at(calendar, DECEMBER))
    window.room.tasks.store(held, None, window)
    calendar.refresh(Changed(frozenset({"post"}), frozenset(), "sync"))
    QTest.qWait(200)
    assert of_day(calendar, DECEMBER) == before
    assert [post.id for post in calendar.chosen_posts()] == [before[0].id]


def test_a_time_that_is_typed_means_the_clocks_of_the_zone_that_is_shown(
    opened: Callable[..., Window], sample: Sample
) -> None:
    window = opened(zone="Asia/Tbilisi")
    window.show_month(DECEMBER)
    assert wait_for(window.idle)
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    post = of_day(calendar, DECEMBER)[0]
    assert post.zone == "Europe/Ljubljana"
    dialog = MoveTo(window.room, post, window)
    dialog.open()
    dialog.time.setTime(QTime(1, 30))
    dialog.buttons.accepted.emit()
    assert wait_for(lambda: at_of(sample, post.id) == "2026-12-07T21:30:00Z")
    assert wait_for(lambda: post.id in [known.id for known in of_day(calendar, DECEMBER)])
