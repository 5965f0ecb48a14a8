"""More channels than a small window has room for: the countries stay, and every cell is reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.campaigns.view import CampaignsView
from campaigndesk.desktop.coverage.page import CoveragePage
from campaigndesk.desktop.coverage.panel import CoveragePanel
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from desktop.desks import Sample, put_posts


@pytest.fixture
def small(sample: Sample, opened: Callable[..., Window]) -> Window:
    """A window 1280 pixels wide, with a post on each of the thirteen channels."""
    fields = {"country": "SI", "proposed_at": "2026-12-09T06:00:00Z", "campaign": sample.campaigns[0].id}
    put_posts(sample.desk, [{**fields, "text": channel, "channel": channel} for channel in CHANNELS])
    window = opened(1280, 800)
    window.show_month(date(2026, 12, 8))
    assert wait_for(window.idle)
    return window


def in_calendar(window: Window, sample: Sample) -> CoveragePanel:
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    calendar.do("coverage")
    assert wait_for(window.idle)
    assert isinstance(calendar.page, CoveragePage)
    return calendar.page.panel


def in_campaign(window: Window, sample: Sample) -> CoveragePanel:
    window.open_record(sample.campaigns[0].id)
    assert wait_for(lambda: window.idle() and "campaigns" in window.views)
    view = window.views["campaigns"]
    assert isinstance(view, CampaignsView)
    page = view.body
    page.tabs.setCurrentWidget(page.coverage)
    assert wait_for(window.idle)
    return page.coverage


@pytest.mark.parametrize("place", [in_calendar, in_campaign])
def test_the_keyboard_brings_every_channel_whole_into_sight_and_the_country_stays(
    small: Window, sample: Sample, place: Callable[[Window, Sample], CoveragePanel]
) -> None:
    table = place(small, sample).table
    assert wait_for(lambda: table.matrices.columnCount() == len(CHANNELS) + 1)
    assert table.horizontalScrollBar().maximum() > 0
    assert table.horizontalScrollBar().isVisible()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    seen = []
    for column in range(table.matrices.columnCount()):
        assert table.currentIndex().column() == column
        room, cell = table.viewport().rect(), table.visualRect(table.currentIndex())
        assert room.contains(QRect(cell).adjusted(0, 0, -1, 0)), column
        seen.append(column)
        country = table.verticalHeader()
        assert country.isVisible()
        assert country.mapTo(table, country.rect().topRight()).x() <= table.viewport().x()
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert len(seen) == len(CHANNELS) + 1
    for _ in CHANNELS:
        QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.visualRect(table.currentIndex()).left() == 0


@pytest.mark.parametrize("place", [in_calendar, in_campaign])
def test_no_channel_stands_cut_beside_the_countries(
    small: Window, sample: Sample, place: Callable[[Window, Sample], CoveragePanel]
) -> None:
    table = place(small, sample).table
    assert wait_for(lambda: table.matrices.columnCount() == len(CHANNELS) + 1)
    bar = table.horizontalScrollBar()
    for value in range(bar.maximum() + 1):
        bar.setValue(value)
        lefts = [table.columnViewportPosition(column) for column in range(table.matrices.columnCount())]
        assert 0 in lefts
