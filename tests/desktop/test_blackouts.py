"""Blackouts in the calendar: each view says them in words, and hatches their days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from campaigndesk.actions.blackouts import add_blackout, delete_blackout
from campaigndesk.actions.series import list_occurrences, repeat_post
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.calendar.agenda import AgendaPage
from campaigndesk.desktop.calendar.blackout_form import BlackoutForm
from campaigndesk.desktop.calendar.month import MonthPage
from campaigndesk.desktop.calendar.timeline.page import TimelinePage
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.editor.offers import further_offers
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.search.view import SearchView
from campaigndesk.desktop.window import Window
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.calendar import list_lines
from campaigndesk.store.records import list_records, save_record
from desktop.desks import Sample, put_posts
from domain.shelf import ANA, MARKO, shelf_with_approved_post

SAID = int(Qt.ItemDataRole.AccessibleTextRole)
DAY = date(2026, 12, 10)
WORDS = "Election silence, nothing is published · SI (x): The day before the vote"


def told(page: Any) -> tuple[str, bool]:
    """What a screen reader says of the tenth of December, and whether the day is hatched."""
    if isinstance(page, MonthPage):
        index = page.months.index_of(DAY)
        return str(page.months.data(index, SAID)), page.months.day(index).shut
    if isinstance(page, TimelinePage):
        return str(page.lanes.data(page.table.index_at(0, DAY), SAID)), DAY in page.lanes.shut
    if isinstance(page, AgendaPage):
        rows = [n for n, row in enumerate(page.rows.rows) if getattr(row, "shut", False)]
        return "".join(str(page.rows.data(page.rows.index(n), SAID)) for n in rows), bool(rows)
    assert isinstance(page, WeekPage)
    if DAY not in page.days.week.days:
        return "", False
    place = page.days.index(0, page.days.week.days.index(DAY))
    return str(page.days.data(place, SAID)), DAY in page.days.shut


@pytest.mark.parametrize("name", ["month", "week", "day", "agenda", "timeline"])
def test_a_blackout_is_said_and_hatched_in_each_view_and_goes_when_it_is_taken_away(
    sample: Sample, window: Window, calendar: CalendarView, name: str
) -> None:
    made = add_blackout(
        sample.desk, country="SI", starts_on="2026-12-10", ends_on="2026-12-10", occasion="election_silence",
        reason="The day before the vote", channels=("x",),
    )  # fmt: skip
    calendar.switch(name)
    assert wait_for(window.idle)
    calendar.page.show_day(DAY)
    assert wait_for(lambda: WORDS in told(calendar.page)[0])
    assert told(calendar.page)[1]
    delete_blackout(sample.desk, made.id)
    assert wait_for(lambda: WORDS not in told(calendar.page)[0])
    assert not told(calendar.page)[1]


def test_a_post_that_is_moved_under_a_blackout_says_so_at_once(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    add_blackout(
        sample.desk, country="SI", starts_on="2026-12-09", ends_on="2026-12-09", occasion="election_silence",
        reason="The day before the vote",
    )  # fmt: skip
    assert wait_for(window.idle)
    calendar.month.table.step_post(1)
    calendar.do("move-right")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message.startswith("Moved to Wed 9 Dec")
    assert "The day before the vote" in window.toasts.shown()[-1].message


@pytest.mark.parametrize("together", ["series", "chosen"])
def test_several_posts_that_are_moved_under_a_blackout_say_how_many_of_them_fell_under_it(
    sample: Sample, window: Window, calendar: CalendarView, together: str
) -> None:
    add_blackout(
        sample.desk, country="SI", starts_on="2026-12-16", ends_on="2026-12-16", occasion="election_silence",
        reason="The day before the vote",
    )  # fmt: skip
    first = put_posts(sample.desk, [{"text": "Every week", "proposed_at": "2026-12-01T08:00:00Z"}])[0]
    series = repeat_post(sample.desk, first.id, "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
    ids = [post.id for post in list_occurrences(sample.desk, series.id)]
    if together == "series":
        calendar.acts.series.move(ids[0], 1, 0, "all")
    else:
        calendar.acts.many.shift(sample.desk.read(list_lines, ids), 1)
    assert wait_for(lambda: bool(window.toasts.shown()))
    told = {"series": "4 posts of the series moved.", "chosen": "4 posts moved."}[together]
    said = window.toasts.shown()[-1].message
    assert said == f"{told} 1 post: Blackout in SI until 16 December 2026: The day before the vote."


@pytest.mark.parametrize("name", ["month", "week", "agenda", "timeline"])
def test_under_a_filter_of_countries_only_their_blackouts_and_those_of_all_are_told(
    sample: Sample, window: Window, calendar: CalendarView, name: str
) -> None:
    with sample.desk.store.writing() as conn:
        for country, reason in (("RO", "A storm"), ("SI", "A vote"), ("", "A plague")):
            fields = {"country": country, "starts_on": "2026-12-10", "ends_on": "2026-12-10", "channels": [],
                      "occasion": "mourning", "effect": "block", "reason": reason}  # fmt: skip
            stamp = Stamp(f"c-{reason}", "admin", "2026-11-01T09:00:00Z")
            save_record(conn, Record(f"b-{reason}", "blackout", NETWORK, stamp, fields))
    calendar.switch(name)
    calendar.page.refresh()
    calendar.page.show_day(DAY)
    assert wait_for(lambda: "A storm" in told(calendar.page)[0] and window.idle())
    calendar.filters.choose("country", "SI")
    assert wait_for(lambda: "A storm" not in told(calendar.page)[0])
    assert wait_for(lambda: "A vote" in told(calendar.page)[0])
    assert "A plague" in told(calendar.page)[0]


def test_a_blackout_is_found_by_its_occasion_and_opened(sample: Sample, window: Window, calendar: CalendarView) -> None:
    made = add_blackout(
        sample.desk, country="SI", starts_on="2026-12-10", ends_on="2026-12-11", occasion="mourning",
        reason="For the victims of the storm",
    )  # fmt: skip
    other = add_blackout(
        sample.desk, country="SI", starts_on="2027-02-01", ends_on="2027-02-01", occasion="holiday", reason="Closed"
    )
    window.go("search")
    view = window.views["search"]
    assert isinstance(view, SearchView)
    for typed in ("mourn", "victims stor", "nothing SI"):
        view.look_for(typed)
        assert wait_for(lambda: made.id in {hit.record_id for hit in view.hits.hits})
    view.look_for("mourning victims")
    assert wait_for(lambda: [hit.record_id for hit in view.hits.hits] == [made.id])
    assert other.id != made.id
    said_ = str(view.hits.index(0).data(SAID))
    assert said_.startswith("SI Blackout · 2026-12-10: Mourning, nothing is published")
    view.list.setCurrentIndex(view.hits.index(0))
    view.list.activated.emit(view.hits.index(0))
    assert wait_for(lambda: bool(window.findChildren(BlackoutForm)))
    form = window.findChildren(BlackoutForm)[0]
    assert wait_for(lambda: form.reason.text() == "For the victims of the storm")
    assert calendar.day == DAY


def form_of(window: Window) -> BlackoutForm:
    window.activateWindow()
    assert wait_for(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert wait_for(lambda: bool(window.findChildren(BlackoutForm)))
    assert wait_for(window.idle)
    return window.findChildren(BlackoutForm)[0]


def test_a_blackout_is_kept_changed_and_undone_in_the_dialog(sample: Sample, window: Window) -> None:
    form = form_of(window)
    form.reason.setText("A storm")
    form.occasion.setCurrentIndex(form.occasion.findData("mourning"))
    form.save.click()
    assert wait_for(lambda: len(sample.desk.read(list_records, "blackout")) == 1)
    (made,) = sample.desk.read(list_records, "blackout")
    assert (made.get("country"), made.get("starts_on"), made.get("effect")) == ("SI", "2026-12-08", "block")
    assert wait_for(lambda: not window.findChildren(BlackoutForm))
    form = form_of(window)
    assert wait_for(lambda: form.which.count() == 2)
    form.which.setCurrentIndex(1)
    assert form.reason.text() == "A storm"
    form.remove.click()
    assert wait_for(lambda: not sample.desk.read(list_records, "blackout"))
    assert wait_for(window.idle)
    undo(sample.desk)
    assert len(sample.desk.read(list_records, "blackout")) == 1


def test_the_dialog_says_what_is_missing(sample: Sample, window: Window) -> None:
    form = form_of(window)
    form.save.click()
    assert wait_for(lambda: "a reason" in form.problem.text())
    assert not sample.desk.read(list_records, "blackout")
    form.close()


def offered(by: Author) -> dict[str, str]:
    """The acts about blackouts that the editor offers for an approved post of a silent day, with why not."""
    shelf = shelf_with_approved_post()
    silence = {"starts_on": "2026-12-10", "ends_on": "2026-12-10", "occasion": "mourning", "effect": "block"}
    shelf.act(MARKO, "create", "b", "blackout", fields={**silence, "country": "SI", "reason": "A storm"})
    found = {o.act: o.reason for o in further_offers(shelf.records["p"], by, shelf, "2026-12-01T09:00:00Z")}
    shelf.act(MARKO, "override", "p", digest=shelf.digest("p"), reason="Condolences")
    found |= {o.act: o.reason for o in further_offers(shelf.records["p"], by, shelf, "2026-12-01T09:00:00Z")}
    return {act: why for act, why in found.items() if act in ("override", "enforce")}


def test_the_editor_offers_an_approver_to_override_a_blackout_and_to_take_that_back() -> None:
    assert offered(MARKO) == {"override": "", "enforce": ""}
    assert all(why.startswith("Only approvers and administrators of Slovenia") for why in offered(ANA).values())


def test_an_override_is_made_with_its_reason_in_the_editor(sample: Sample, window: Window) -> None:
    add_blackout(
        sample.desk, country="SI", starts_on="2026-12-01", ends_on="2026-12-31", occasion="mourning", reason="A storm"
    )
    post = next(post for post in sample.posts if post.get("proposed_at"))
    window.open_record(post.id)
    assert wait_for(lambda: "editor" in window.views)
    view = window.views["editor"]
    assert isinstance(view, EditorView)
    assert wait_for(lambda: view.sheet is not None and view.sheet.post.id == post.id and window.idle())
    view.header.asked.emit("override")
    assert wait_for(lambda: bool(view.findChildren(ReasonDialog)))
    dialog = view.findChildren(ReasonDialog)[0]
    dialog.reason.setPlainText("Condolences")
    dialog.yes.button.click()
    assert wait_for(lambda: bool(sample.desk.find(post.id).get("override")))
    assert sample.desk.find(post.id).get("override")["reason"] == "Condolences"
