"""The matrix as a page of the calendar: which campaign, which month, which filter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.coverage.menu import CellMenu
from campaigndesk.desktop.coverage.page import CoveragePage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.store.calendar import Filter


@pytest.fixture
def page(window: Window, calendar: CalendarView) -> CoveragePage:
    """The matrix of the campaign that runs in December."""
    calendar.do("coverage")
    assert wait_for(window.idle)
    assert isinstance(calendar.page, CoveragePage)
    return calendar.page


def channels(page: CoveragePage) -> tuple[str, ...]:
    assert page.panel.shown is not None
    return page.panel.shown.matrix.channels


def count(page: CoveragePage) -> int:
    assert page.panel.shown is not None
    return sum(square.count for square in page.panel.shown.matrix.squares.values())


def test_the_campaign_that_runs_or_comes_next_is_shown_first(page: CoveragePage) -> None:
    assert page.campaign.currentText() == "Human Rights Day"
    assert len(channels(page)) == 6
    assert count(page) == 60


def test_another_campaign_is_chosen_on_the_page_and_stays(page: CoveragePage, window: Window) -> None:
    page.campaign.setCurrentIndex(page.campaign.findText("Winter safety abroad"))
    page.campaign.activated.emit(page.campaign.currentIndex())
    assert wait_for(window.idle)
    assert count(page) == 0
    page.refresh()
    assert wait_for(window.idle)
    assert page.campaign.currentText() == "Winter safety abroad"


def test_only_the_month_counts_where_a_month_is_asked_for(page: CoveragePage, window: Window) -> None:
    page.show_day(date(2026, 12, 8))
    page.month.setChecked(True)
    assert wait_for(window.idle)
    assert count(page) == 55
    assert page.period() == "December 2026"
    page.turn(1)
    assert wait_for(window.idle)
    assert (page.period(), count(page)) == ("January 2027", 0)


def test_the_filter_of_the_calendar_narrows_the_matrix(page: CoveragePage, window: Window) -> None:
    page.use_filter(replace(Filter(), channels=("x",)))
    assert wait_for(window.idle)
    assert channels(page) == ("x",)
    assert count(page) == 10


def test_over_all_campaigns_the_menu_asks_for_one_before_it_plans(page: CoveragePage, window: Window) -> None:
    page.campaign.setCurrentIndex(0)
    page.campaign.activated.emit(0)
    assert wait_for(window.idle)
    assert page.month.isChecked()
    assert page.panel.shown is not None
    assert page.panel.shown.asked.campaign == ""


def test_the_keyboard_walks_over_the_cells_and_asks_which_of_its_posts_to_open(
    page: CoveragePage, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CellMenu, "popup", lambda *_: None)
    table = page.panel.table
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_Right)
    index = table.currentIndex()
    assert (index.row(), index.column()) == (0, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert wait_for(window.idle)
    assert page.panel.menu is not None
    assert sum(action.text().startswith("“") for action in page.panel.menu.actions()) == 10
