"""What a person finds again after a bad day, what the palette knows, and what empty places offer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSplitter

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.starting import start_alone
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.approvals.view import ApprovalsView
from campaigndesk.desktop.calendar.go_to_date import GoToDate
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.commands import LINE, MENUS
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.help import HelpSheet
from campaigndesk.desktop.palette import Palette, commands_on_screen
from campaigndesk.desktop.preferences import find_preferences
from campaigndesk.desktop.splits import PAUSE
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.window import Window
from campaigndesk.store.opening import open_store
from desktop.desks import KEY, Sample, prefer

Opened = Callable[..., Window]


def test_after_a_crash_the_desk_opens_where_the_person_was(opened: Opened, sample: Sample) -> None:
    window = opened()
    window.open_record(sample.posts[3].id)
    assert wait_for(lambda: window.place == "editor" and window.idle())
    kept = find_preferences(sample.profile)  # nothing was closed: this is what a crash leaves
    assert kept.record == sample.posts[3].id
    again = make_window(sample.profile, desk=sample.desk)
    again.show()
    assert wait_for(lambda: again.place == "editor" and again.idle())
    assert again.views["editor"].sheet.post.id == sample.posts[3].id  # type: ignore[attr-defined]
    again.close()


def test_the_lines_between_the_parts_stay_where_they_were_put(opened: Opened, sample: Sample) -> None:
    window = opened(place="approvals")
    split = window.views["approvals"].findChild(QSplitter)
    assert isinstance(split, QSplitter)
    split.moveSplitter(420, 1)
    assert wait_for(lambda: bool(find_preferences(sample.profile).splits), PAUSE * 20)
    sizes = split.sizes()
    again = make_window(sample.profile, desk=sample.desk)
    again.resize(1440, 900)
    again.show()
    other = again.views["approvals"].findChild(QSplitter)
    assert isinstance(other, QSplitter)
    assert wait_for(lambda: other.sizes() == sizes)
    again.close()


def test_the_calendar_is_filtered_as_it_was_left(opened: Opened, sample: Sample) -> None:
    window = opened()
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    calendar.filters.choose("channel", "telegram")
    assert wait_for(window.idle)
    again = make_window(sample.profile, desk=sample.desk)
    again.show()
    assert wait_for(again.idle)
    other = again.views["calendar"]
    assert isinstance(other, CalendarView)
    assert other.filters.chosen().channels == ("telegram",)
    other.filters.clear_all()
    assert find_preferences(sample.profile).filtered == ()
    again.close()


def test_the_palette_knows_what_can_be_done_in_the_place_shown(opened: Opened) -> None:
    window = opened(place="approvals")
    view = window.views["approvals"]
    assert isinstance(view, ApprovalsView)
    found = {action.text() for action in commands_on_screen(view)}
    assert "Hand over my decisions…" in found
    window.do("palette")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "handover")
    assert "Hand over my decisions…" in palette.found.item(0).text()
    palette.reject()


def test_every_command_stands_in_the_palette_with_its_keys(opened: Opened) -> None:
    window = opened()
    window.do("palette")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    shown = [palette.found.item(row).text() for row in range(palette.found.count())]
    for _, commands in MENUS:
        for command in commands:
            if command is not LINE and command.name != "palette":
                action = window.menus.actions[command.name]
                line = next(line for line in shown if line.startswith(action.text()))
                assert action.shortcut().toString() in line
    palette.reject()


def test_a_command_of_another_place_is_done_there(opened: Opened) -> None:
    window = opened(place="approvals")
    window.do("palette")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "go to date")
    assert "Calendar" in palette.found.item(0).text()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "calendar" and window.findChild(GoToDate) is not None, 30)


def test_the_letters_typed_together_are_found_first(opened: Opened) -> None:
    window = opened()
    window.do("palette")
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "set")
    assert palette.found.item(0).text().startswith("Set aside")
    palette.reject()


def test_the_sheet_of_keys_is_whole(opened: Opened) -> None:
    sheet = HelpSheet(opened())
    words = {label.text() for label in sheet.findChildren(QLabel)}
    for _, commands in MENUS:
        for command in commands:
            assert command is LINE or not command.keys or command.words in words
    assert "A in the list" in words
    sheet.deleteLater()


@pytest.fixture
def nothing_yet(tmp_path: Path, qapp: QApplication) -> Iterator[Opened]:
    """Opens a window of somebody who begins alone and has not written a word."""
    profile = tmp_path / "alone"
    desk = Desk(open_store(profile, KEY))
    start_alone(desk, name="Ana", country="SI")
    windows: list[Window] = []

    def make(place: str) -> Window:
        prefer(profile, place=place)
        window = make_window(profile, desk=desk)
        windows.append(window)
        window.resize(1440, 900)
        window.show()
        assert wait_for(window.idle)
        return window

    yield make
    for window in windows:
        window.close()
    desk.store.close()


@pytest.mark.parametrize("place", ["approvals", "conflicts", "set_aside", "notices", "mentions", "drafts"])
def test_an_empty_place_says_what_it_is_and_offers_one_act(nothing_yet: Opened, place: str) -> None:
    window = nothing_yet(place)
    shown = [empty for empty in window.views[place].findChildren(EmptyState) if empty.isVisible()]
    assert len(shown) == 1
    (empty,) = shown
    assert len(empty.accessibleName()) > 40
    assert empty.button.isVisible()
    assert empty.button.text()
    empty.button.click()
    assert wait_for(window.idle)
    assert window.place != place
