"""A day at the desk without a mouse."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox

from campaigndesk.desktop.calendar.go_to_date import GoToDate
from campaigndesk.desktop.calendar.new_post import NewPost
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.commands import LINE, MENUS
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.help import HelpSheet
from campaigndesk.desktop.palette import Palette
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.desks import Sample

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog_of(window: Window, kind: type[QDialog]) -> QDialog:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_arrows_walk_over_the_days_and_turn_the_page(calendar: CalendarView) -> None:
    table = calendar.month.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.chosen_day == date(2026, 12, 9)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.chosen_day == date(2026, 12, 2)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert wait_for(lambda: table.chosen_day == date(2026, 11, 25))
    assert calendar.month.months.picture.month == date(2026, 11, 1)


def test_page_keys_turn_months_and_ctrl_t_comes_back_to_today(window: Window, calendar: CalendarView) -> None:
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert wait_for(lambda: calendar.month.months.picture.month == date(2027, 1, 1))
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert wait_for(lambda: calendar.month.months.picture.month == date(2026, 12, 1))
    assert calendar.month.table.chosen_day == DECEMBER
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    assert wait_for(lambda: calendar.month.table.chosen_day == calendar.month.months.picture.wanted.today)


def test_a_date_is_typed_to_go_there(window: Window, calendar: CalendarView) -> None:
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    dialog = dialog_of(window, GoToDate)
    assert isinstance(dialog, GoToDate)
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "24.2.2027")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert wait_for(lambda: calendar.month.table.chosen_day == date(2027, 2, 24))


def test_enter_on_a_day_writes_a_post_of_that_day_and_opens_it(
    sample: Sample, window: Window, calendar: CalendarView
) -> None:
    calendar.month.table.setFocus()
    QTest.keyClick(calendar.month.table, Qt.Key.Key_Return)
    dialog = dialog_of(window, NewPost)
    assert isinstance(dialog, NewPost)
    assert wait_for(dialog.make.isEnabled)
    QTest.keyClicks(dialog.name, "By keyboard")
    dialog.make.click()
    assert wait_for(lambda: window.place == "editor")
    made = sample.desk.find(window.room.settings.record)
    assert (made.get("title"), made.get("proposed_at")) == ("By keyboard", "2026-12-08T09:00:00Z")


def test_space_goes_from_post_to_post_and_enter_opens_the_chosen_one(window: Window, calendar: CalendarView) -> None:
    table = calendar.month.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    first = table.chosen_post()
    QTest.keyClick(table, Qt.Key.Key_Space)
    second = table.chosen_post()
    assert first is not None
    assert second is not None
    assert first.at < second.at
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "editor")
    assert window.room.settings.record == second.id


def test_every_place_has_its_number(window: Window) -> None:
    for number, place in enumerate(("calendar", "campaigns", "drafts", "approvals", "conflicts", "set_aside"), 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + number), CTRL)
        assert wait_for(lambda wanted=place: window.place == wanted)  # type: ignore[misc]
        assert window.side_bar.current() == place


def test_words_are_searched_as_they_are_typed_and_enter_opens_what_was_found(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.top_bar.search, "sloboda")
    assert window.place == "search"
    hits = window.views["search"].hits  # type: ignore[attr-defined]
    assert wait_for(lambda: not hits.rowCount())
    window.top_bar.search.clear()
    QTest.keyClicks(window.top_bar.search, "slobodu mis")
    assert wait_for(lambda: hits.rowCount() > 0)
    assert "слободу" in hits.hits[0].snippet
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Down)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "editor")


def test_no_two_commands_of_a_place_share_their_keys_and_each_has_words() -> None:
    commands = [command for _, menu in MENUS for command in menu if command is not LINE]
    for place in {command.place for command in commands}:
        # What belongs to another place is off here, and its keys are free.
        usable = [command for command in commands if command.keys and command.place in ("", place)]
        keys = [QKeySequence(command.keys).toString() for command in usable]
        assert [key for key in keys if keys.count(key) > 1] == [], place
    assert all(command.words for command in commands)


def test_f1_shows_every_key(window: Window) -> None:
    from PySide6.QtWidgets import QLabel

    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = dialog_of(window, HelpSheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    for _, menu in MENUS:
        for command in menu:
            if command.keys:
                keys = [QKeySequence(one) for one in (command.keys, command.also) if one]
                assert ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in keys) in said


def test_a_command_is_found_by_a_few_of_its_letters(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog_of(window, Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "cmpgn")
    assert palette.found.item(0).text().startswith("Campaigns")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.place == "campaigns"


def test_the_palette_goes_where_a_command_is_done_and_walks_with_the_arrows(window: Window) -> None:
    window.go("drafts")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = dialog_of(window, Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "today")
    assert "Calendar" in palette.found.item(0).text()
    palette.field.clear()
    first = palette.found.currentRow()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.found.currentRow() > first
    QTest.keyClicks(palette.field, "today")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "calendar")


def test_a_command_of_the_calendar_says_elsewhere_why_it_is_off(window: Window) -> None:
    assert window.menus.actions["today"].isEnabled()
    window.go("drafts")
    assert not window.menus.actions["today"].isEnabled()
    assert window.menus.actions["today"].toolTip() == "Go to the place “Calendar” first."


@pytest.mark.parametrize("page", ["month", "week", "agenda", "board", "timeline", "tray"])
def test_delete_alone_asks_about_the_chosen_post_wherever_the_calendar_has_the_keyboard(
    window: Window, sample: Sample, page: str
) -> None:
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    if page == "tray":
        calendar.side.tray.setFocus()
        calendar.side.tray.setCurrentIndex(calendar.side.tray.posts.index(0))
    else:
        calendar.switch(page)
        assert wait_for(window.idle)
        calendar.page.show_day(DECEMBER)
        assert wait_for(window.idle)
        calendar.do("choose-all")
        assert wait_for(lambda: bool(calendar.chosen_posts()))
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Delete)
    assert wait_for(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    next(box for box in window.findChildren(QMessageBox) if box.isVisible()).reject()


def test_delete_in_a_field_takes_a_letter_and_asks_nothing(window: Window) -> None:
    calendar = window.views["calendar"]
    field = QLineEdit("ab", calendar)
    field.show()
    field.setFocus()
    field.setCursorPosition(0)
    calendar.do("choose-all")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "b"
    assert wait_for(window.idle)
    assert not any(box.isVisible() for box in window.findChildren(QMessageBox))
