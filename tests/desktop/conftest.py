"""A desk with a month of work in a window, which no test may hold up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from desktop.desks import Sample, prefer, sample_desk
from desktop.watchdog import Watchdog

DECEMBER = date(2026, 12, 8)


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    """Ana's desk in Ljubljana."""
    made = sample_desk(tmp_path / "profile")
    yield made
    made.desk.store.close()


@pytest.fixture
def opened(sample: Sample, qapp: QApplication) -> Iterator[Callable[..., Window]]:
    """Opens windows on the sample desk and closes them."""
    windows: list[Window] = []

    def make(width: int = 1440, height: int = 900, **preferred: object) -> Window:
        prefer(sample.profile, **preferred)
        window = make_window(sample.profile, desk=sample.desk)
        windows.append(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        assert wait_for(window.idle)
        return window

    yield make
    for window in filter(isValid, windows):
        window.close()


@pytest.fixture
def window(opened: Callable[..., Window], watchdog: Watchdog) -> Window:
    """The window, with the eighth of December chosen."""
    made = opened()
    made.show_month(DECEMBER)
    assert wait_for(made.idle)
    watchdog.between = True
    return made


@pytest.fixture
def calendar(window: Window) -> CalendarView:
    """Its calendar."""
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    return view
