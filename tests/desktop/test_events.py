"""Events: added, shown wherever days are, moved and made longer with the mouse, taken away, and put back."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.events import add_event, move_event
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.calendar.event_form import EventForm
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.records import list_records, save_record
from desktop.conftest import DECEMBER
from desktop.desks import Sample

LEFT = Qt.MouseButton.LeftButton
TENTH = date(2026, 12, 10)


def briefing(desk: Desk) -> Record:
    """On the eighth from 15:00 to 16:00 in Ljubljana."""
    return add_event(
        desk, title="Press briefing", country="SI", zone="Europe/Ljubljana", place="Brdo",
        starts_at="2026-12-08T14:00:00Z", ends_at="2026-12-08T15:00:00Z",
    )  # fmt: skip


def form_of(window: Window) -> EventForm:
    found: list[EventForm] = []

    def there() -> bool:
        found[:] = [form for form in window.findChildren(EventForm) if form.isVisible()]
        return bool(found) and found[0].country.count() > 0

    assert wait_for(there)
    return found[0]


def events_of(sample: Sample) -> list[Record]:
    return [record for record in sample.desk.read(list_records, "event", limit=50) if not record.deleted]


@pytest.fixture
def week(sample: Sample, window: Window, calendar: CalendarView) -> WeekPage:
    """The week of the eighth, with a press briefing in it."""
    briefing(sample.desk)
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: bool(page.hours.week.events))
    page.table.scrollTo(page.hours.index(16, 1))
    page.table.setFocus()
    return page


def test_an_event_is_added_with_the_keys_and_stands_in_month_and_week(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_E, both)
    form = form_of(window)
    QTest.keyClicks(form.name, "Adriatic forum")
    form.save.click()
    assert wait_for(lambda: len(events_of(sample)) == 1)
    made = events_of(sample)[0]
    assert (made.get("starts_on"), made.get("ends_on"), made.get("country")) == ("2026-12-08", "2026-12-08", "SI")
    assert wait_for(lambda: [bar.title for bar in calendar.month.months.picture.bars].count("Adriatic forum") == 1)
    said = str(calendar.month.months.index_of(DECEMBER).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Adriatic forum" in said
    calendar.switch("week")
    assert wait_for(lambda: "Adriatic forum" in str(calendar.page.events_on(DECEMBER)))


def test_an_event_without_a_name_is_not_added_and_the_dialog_says_why(sample: Sample, window: Window) -> None:
    window.do("new-event")
    form = form_of(window)
    form.save.click()
    assert form.problem.text() == "Say what the event is."
    assert events_of(sample) == []


def test_an_event_by_time_stands_in_its_hours_and_a_screen_reader_hears_it(week: WeekPage) -> None:
    stretch = week.hours.week.events[0]
    assert (stretch.column, stretch.top, stretch.bottom) == (1, 15 * 60, 16 * 60)
    said = str(week.hours.index(15, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Event: Press briefing" in said
    assert "Event" not in str(week.hours.index(16, 1).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_click_opens_an_event_and_its_title_is_changed_and_put_back(
    sample: Sample, week: WeekPage, window: Window
) -> None:
    place = week.table.event_rect(week.hours.week.events[0]).center()
    QTest.mouseClick(week.table.viewport(), LEFT, pos=place)
    form = form_of(window)
    assert form.place.text() == "Brdo"
    form.name.setText("Press conference")
    form.save.click()
    assert wait_for(lambda: events_of(sample)[0].get("title") == "Press conference")
    assert wait_for(lambda: bool(window.toasts.shown()))
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: events_of(sample)[0].get("title") == "Press briefing")


def drag(week: WeekPage, start: QPoint, goal: QPoint) -> None:
    viewport = week.table.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + (goal - start) / 2, goal):
        QTest.mouseMove(viewport, step)
    QTest.mouseRelease(viewport, LEFT, pos=goal)


def times_of(sample: Sample) -> tuple[str, str]:
    event = events_of(sample)[0]
    return str(event.get("starts_at")), str(event.get("ends_at"))


def test_an_event_dragged_to_another_day_keeps_its_length(sample: Sample, week: WeekPage, window: Window) -> None:
    start = week.table.event_rect(week.hours.week.events[0]).center()
    drag(week, start, start + QPoint(week.table.columnWidth(1) * 2, 45))
    assert wait_for(lambda: times_of(sample) == ("2026-12-10T14:45:00Z", "2026-12-10T15:45:00Z"))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "The event is from Thu 10 Dec 15:45 to 16:45"


def test_the_lower_edge_makes_an_event_longer(sample: Sample, week: WeekPage) -> None:
    rect = week.table.event_rect(week.hours.week.events[0])
    edge = QPoint(rect.center().x(), rect.bottom() - 2)
    drag(week, edge, edge + QPoint(0, 30))
    assert wait_for(lambda: times_of(sample) == ("2026-12-08T14:00:00Z", "2026-12-08T15:30:00Z"))


def test_esc_puts_a_dragged_event_back(sample: Sample, week: WeekPage, calendar: CalendarView, window: Window) -> None:
    viewport, start = week.table.viewport(), week.table.event_rect(week.hours.week.events[0]).center()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, start + QPoint(0, 60))
    assert calendar.carrying.is_on()
    QTest.keyClick(week.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, pos=start + QPoint(0, 60))
    assert wait_for(window.idle)
    assert times_of(sample)[0] == "2026-12-08T14:00:00Z"
    assert not any(form.isVisible() for form in window.findChildren(EventForm))


def test_a_deleted_event_comes_back_with_undo(sample: Sample, week: WeekPage, window: Window) -> None:
    QTest.mouseClick(week.table.viewport(), LEFT, pos=week.table.event_rect(week.hours.week.events[0]).center())
    form_of(window).delete.click()
    assert wait_for(lambda: not events_of(sample))
    assert wait_for(lambda: not week.hours.week.events and window.idle())
    undo(sample.desk)
    assert wait_for(lambda: bool(week.hours.week.events))


def test_an_event_becomes_one_of_whole_days_and_undo_gives_it_its_hours_back(
    sample: Sample, week: WeekPage, calendar: CalendarView, window: Window
) -> None:
    calendar.eventing.open(events_of(sample)[0].id)
    form = form_of(window)
    form.whole.setChecked(True)
    form.save.click()
    assert wait_for(lambda: events_of(sample)[0].get("starts_on") == "2026-12-08")
    assert not events_of(sample)[0].get("starts_at")
    assert wait_for(window.idle)
    undo(sample.desk)
    assert times_of(sample) == ("2026-12-08T14:00:00Z", "2026-12-08T15:00:00Z")
    assert not events_of(sample)[0].get("starts_on")


def test_an_event_of_whole_days_that_gets_hours_begins_in_the_morning(sample: Sample, window: Window) -> None:
    day = add_event(sample.desk, title="Visit", country="SI", starts_on="2026-12-10", ends_on="2026-12-11")
    form = EventForm(window.room, day, TENTH, window)
    form.whole.setChecked(False)
    assert [field.dateTime().toString("d HH:mm") for field in (form.start, form.end)] == ["10 09:00", "11 10:00"]


def test_an_event_that_was_only_looked_at_offers_no_undo_of_what_was_done_before(
    sample: Sample, window: Window
) -> None:
    said: list[str] = []
    window.room.said.connect(lambda sentence, _: said.append(sentence))
    for event in (
        briefing(sample.desk),
        add_event(sample.desk, title="Visit", country="SI", starts_on="2026-12-10", ends_on="2026-12-11"),
    ):
        EventForm(window.room, event, TENTH, window).open()
        form_of(window).save.click()
        assert wait_for(lambda: not any(form.isVisible() for form in window.findChildren(EventForm)))
        assert wait_for(window.idle)
    assert said == []


def test_an_event_does_not_end_before_it_begins(sample: Sample) -> None:
    made = briefing(sample.desk)
    with pytest.raises(InvalidInput, match="cannot end before it begins"):
        move_event(sample.desk, made.id, "2026-12-10T09:00:00Z", "2026-12-10T08:00:00Z")
    with pytest.raises(InvalidInput, match="one by time to times"):
        move_event(sample.desk, made.id, "2026-12-10", "2026-12-10")


def test_an_event_that_was_searched_for_is_shown_on_its_day(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    made = add_event(sample.desk, title="Far away", country="SI", starts_on="2027-03-04")
    window.go("search")
    window.open_record(made.id)
    assert form_of(window).name.text() == "Far away"
    assert window.place == "calendar"
    assert wait_for(lambda: calendar.day == date(2027, 3, 4))


def test_an_event_of_another_country_is_not_moved_and_the_reason_is_said(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    at = Stamp("c-theirs", "nino", "2026-11-01T09:00:00Z")
    fields = {"title": "Theirs", "country": "GE", "starts_at": "2026-12-08T08:00:00Z", "zone": "Asia/Tbilisi"}
    with sample.desk.store.writing() as conn:
        save_record(conn, Record("theirs", "event", NETWORK, at, fields))
    calendar.eventing.move("theirs", datetime(2026, 12, 9, 9), datetime(2026, 12, 9, 10))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert "can do this." in window.toasts.shown()[-1].message
    assert sample.desk.find("theirs").get("starts_at") == "2026-12-08T08:00:00Z"
