"""Events in the calendar as posts are: carried over the edge of the month, several chosen, shifted and taken away."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.events import add_event
from campaigndesk.desktop.calendar.agenda_reading import EventRow
from campaigndesk.desktop.calendar.event_form import EventForm
from campaigndesk.desktop.calendar.go_to_date import GoToDate
from campaigndesk.desktop.calendar.many_dialogs import ShiftDays
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.store.records import find_record
from desktop.conftest import DECEMBER
from desktop.desks import Sample
from desktop.test_choosing_many import press, questions, walls
from desktop.test_dragging_many import chip_of, two_posts

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ZONE = "Europe/Ljubljana"


@pytest.fixture
def events(sample: Sample, calendar: CalendarView) -> list[Record]:
    """A fair of three days from the eighth on, and a briefing on the tenth at 15:00 for an hour."""
    made = [
        add_event(sample.desk, title="Book fair", country="SI", starts_on="2026-12-08", ends_on="2026-12-10"),
        add_event(sample.desk, title="Press briefing", country="SI", zone=ZONE,
                  starts_at="2026-12-10T14:00:00Z", ends_at="2026-12-10T15:00:00Z"),
    ]  # fmt: skip
    ids = {event.id for event in made}
    assert wait_for(lambda: ids <= {bar.id for bar in calendar.month.months.picture.bars})
    return made


def bar_at(calendar: CalendarView, event: Record, day: date) -> QPoint:
    """A point of the event's bar on a day."""
    table = calendar.month.table
    column = table.visualRect(calendar.month.months.index_of(day))
    rects = [rect for rect, bar, _ in table.bars() if bar.id == event.id and rect.intersects(column)]
    return rects[0].intersected(column).center()


def span(sample: Sample, event: Record) -> tuple[str, str]:
    now = sample.desk.find(event.id)
    first, last = ("starts_at", "ends_at") if now.get("starts_at") else ("starts_on", "ends_on")
    return str(now.get(first)), str(now.get(last))


def choose(calendar: CalendarView, events: list[Record]) -> None:
    viewport = calendar.month.table.viewport()
    days = (DECEMBER, date(2026, 12, 10))
    for event, day, keys in zip(events, days, (Qt.KeyboardModifier.NoModifier, CTRL), strict=True):
        QTest.mouseClick(viewport, LEFT, keys, bar_at(calendar, event, day))
    assert set(calendar.chosen.events()) == {event.id for event in events}


def test_an_event_is_dragged_in_the_month_by_the_day_under_the_mouse(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    viewport, table = calendar.month.table.viewport(), calendar.month.table
    start = bar_at(calendar, events[0], date(2026, 12, 9))
    goal = table.visualRect(calendar.month.months.index_of(date(2026, 12, 16))).center()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(14, 0), goal):
        QTest.mouseMove(viewport, step)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: span(sample, events[0]) == ("2026-12-15", "2026-12-17"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Moved to 15 – 17 Dec 2026"
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: span(sample, events[0]) == ("2026-12-08", "2026-12-10"))


def test_an_event_carried_over_the_edge_of_the_month_lands_on_the_day_of_the_next(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    viewport, table = calendar.month.table.viewport(), calendar.month.table
    start = bar_at(calendar, events[1], date(2026, 12, 10))
    QTest.mousePress(viewport, LEFT, pos=start)
    edge = QPoint(viewport.width() - 5, start.y())
    for step in (start + QPoint(14, 0), edge):
        QTest.mouseMove(viewport, step)
    assert wait_for(lambda: calendar.month.months.picture.month == date(2027, 1, 1))
    goal = table.visualRect(calendar.month.months.index_of(date(2027, 1, 14))).center()
    QTest.mouseMove(viewport, goal)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: span(sample, events[1]) == ("2027-01-14T14:00:00Z", "2027-01-14T15:00:00Z"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "The event is from Thu 14 Jan 15:00 to 16:00"
    assert calendar.month.months.picture.month == date(2027, 1, 1)


def test_an_event_held_at_the_edge_of_the_week_goes_on_into_the_next(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: bool(page.hours.week.events))
    page.table.scrollTo(page.hours.index(16, 3))
    viewport = page.table.viewport()
    start = page.table.event_rect(page.hours.week.events[0]).center()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(14, 0), QPoint(viewport.width() - 4, start.y())):
        QTest.mouseMove(viewport, step)
    assert wait_for(lambda: page.hours.week.days[0] == date(2026, 12, 14))
    goal = QPoint(page.table.columnViewportPosition(1) + 40, start.y() + 60)
    QTest.mouseMove(viewport, goal)
    assert page.table.drop_rect().height() == 60
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: span(sample, events[1]) == ("2026-12-15T15:00:00Z", "2026-12-15T16:00:00Z"))
    assert not [form for form in window.findChildren(EventForm) if form.isVisible()]


def test_chosen_events_are_shifted_and_undone_in_one_step(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    before = [span(sample, event) for event in events]
    choose(calendar, events)
    assert calendar.bulk.isVisible()
    assert calendar.bulk.count.text() == "Chosen: 2 events"
    assert not calendar.bulk.buttons["submit-posts"].isEnabled()
    QTest.mouseClick(calendar.bulk.buttons["shift-posts"], LEFT)
    dialog = window.findChild(ShiftDays)
    assert isinstance(dialog, ShiftDays)
    assert dialog.windowTitle() == "Shift 2 events"
    dialog.number.setValue(3)
    dialog.accept()
    shifted = [("2026-12-11", "2026-12-13"), ("2026-12-13T14:00:00Z", "2026-12-13T15:00:00Z")]
    assert wait_for(lambda: [span(sample, event) for event in events] == shifted)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Moved: 2 events."
    window.do("undo")
    assert wait_for(lambda: [span(sample, event) for event in events] == before)


def test_events_and_posts_dragged_together_go_by_the_same_shift(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    posts = two_posts(sample, calendar)
    viewport, table = calendar.month.table.viewport(), calendar.month.table
    choose(calendar, events)
    QTest.mouseClick(viewport, LEFT, CTRL, chip_of(calendar, posts[0]))
    assert calendar.bulk.count.text() == "Chosen: 1 post, 2 events"
    start = chip_of(calendar, posts[0])
    goal = table.visualRect(calendar.month.months.index_of(date(2026, 12, 15))).center()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(14, 0), goal):
        QTest.mouseMove(viewport, step)
    QTest.mouseRelease(viewport, LEFT, pos=goal)
    assert wait_for(lambda: walls(sample, posts[:1]) == ["15 09:10"])
    assert span(sample, events[0]) == ("2026-12-15", "2026-12-17")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Moved: 1 post, 2 events."
    window.do("undo")
    assert wait_for(lambda: span(sample, events[0]) == ("2026-12-08", "2026-12-10"))
    assert walls(sample, posts[:1]) == ["08 09:10"]


def test_chosen_events_are_taken_away_with_one_question_and_come_back_in_one_step(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    choose(calendar, events)
    QTest.mouseClick(calendar.bulk.buttons["delete-posts"], LEFT)
    assert wait_for(lambda: bool(questions(window)))
    assert questions(window)[0].text() == "Delete 2 events?"
    press(window, "Delete")

    def gone() -> list[bool]:
        found = [sample.desk.read(find_record, event.id) for event in events]
        return [record is None or record.deleted for record in found]

    assert wait_for(lambda: all(gone()))
    assert wait_for(lambda: not calendar.chosen.events())
    window.do("undo")
    assert wait_for(lambda: not any(gone()))


def test_the_keyboard_chooses_an_event_moves_it_and_opens_it(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    table = calendar.month.table
    table.setFocus()
    calendar.show_day(date(2026, 12, 10))
    posts = len(calendar.month.months.day(table.currentIndex()).posts)
    for _ in range(posts + 1):
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert calendar.chosen.events() == [events[0].id]
    assert calendar.chosen_posts() == []
    QTest.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert wait_for(lambda: span(sample, events[0]) == ("2026-12-09", "2026-12-11"))
    assert wait_for(window.idle)
    assert calendar.chosen.events() == [events[0].id]
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert wait_for(lambda: any(form.isVisible() for form in window.findChildren(EventForm)))


def test_an_event_is_moved_to_a_day_without_a_drag(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    calendar.eventing.move_asked.emit(events[1].id)
    dialog = window.findChild(GoToDate)
    assert isinstance(dialog, GoToDate)
    dialog.field.setText("3.2.2027")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert wait_for(lambda: span(sample, events[1]) == ("2027-02-03T14:00:00Z", "2027-02-03T15:00:00Z"))


def test_events_of_the_hours_are_chosen_with_ctrl_beside_posts(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: bool(page.hours.week.events))
    page.table.scrollTo(page.hours.index(16, 3))
    place = page.table.event_rect(page.hours.week.events[0]).center()
    QTest.mouseClick(page.table.viewport(), LEFT, CTRL, place)
    assert calendar.chosen.events() == [events[1].id]
    calendar.do("move-down")
    assert wait_for(lambda: span(sample, events[1]) == ("2026-12-10T14:30:00Z", "2026-12-10T15:30:00Z"))


def test_an_event_chosen_in_the_agenda_is_taken_away(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    calendar.switch("agenda")
    agenda = calendar.agenda
    assert agenda is not None

    def rows() -> list[int]:
        return [n for n, row in enumerate(agenda.rows.rows) if isinstance(row, EventRow)]

    assert wait_for(lambda: len(rows()) == 2)
    agenda.list.setCurrentIndex(agenda.rows.index(rows()[0]))
    agenda.list.setFocus()
    assert calendar.chosen.events() == [events[0].id]
    assert calendar.chosen_posts() == []
    calendar.do("delete-posts")
    press(window, "Delete")
    assert wait_for(lambda: len(rows()) == 1)


def test_an_event_is_taken_up_also_where_choosing_it_takes_the_bar_below_away(
    sample: Sample, calendar: CalendarView, window: Window, events: list[Record]
) -> None:
    calendar.do("choose-all")
    assert wait_for(calendar.bulk.isVisible)
    viewport, table = calendar.month.table.viewport(), calendar.month.table
    assert wait_for(window.idle)
    rect = next(rect for rect, bar, _ in table.bars() if bar.id == events[1].id)
    QTest.mousePress(viewport, LEFT, pos=rect.bottomLeft() + QPoint(8, -1))
    assert wait_for(lambda: not calendar.bulk.isVisible() and window.idle())
    QTest.mouseMove(viewport, rect.center() + QPoint(30, 30))
    QTest.mouseMove(viewport, rect.center() + QPoint(40, 60))
    assert calendar.carrying.load.events == (events[1].id,)
    assert calendar.carrying.load.since == date(2026, 12, 10)
    calendar.carrying.cancel()
