"""A screen reader finds a name for everything that a person can use, on every place and page of the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.driver import wait_a_moment, wait_for
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.window import Window
from desktop.accessible_tree import heard, nameless
from desktop.conftest import DECEMBER
from desktop.desks import Sample

VISITS = [f"calendar:{page.name}" for page in PAGES] + [place.name for place in PLACES if place.name != "calendar"]


def visit(window: Window, sample: Sample, where: str) -> None:
    """Bring the window to a place, or to a page of the calendar."""
    place, _, page = where.partition(":")
    window.show_month(DECEMBER)
    if page:
        window.views["calendar"].switch(page)  # type: ignore[attr-defined]
        window.views["calendar"].show_day(DECEMBER)  # type: ignore[attr-defined]
    elif place == "editor":
        window.open_record(sample.posts[0].id)
    elif place == "campaigns":
        window.open_record(sample.campaigns[0].id)
    else:
        window.go(place)
    assert wait_for(window.idle)
    wait_a_moment(30)
    assert wait_for(window.idle)


@pytest.mark.parametrize("where", VISITS)
def test_everything_on_a_page_has_a_name_for_the_screen_reader(
    opened: Callable[..., Window], sample: Sample, where: str
) -> None:
    window = opened()
    visit(window, sample, where)
    things = heard(window)
    assert len([thing for thing in things if thing.spoken]) > 12
    assert nameless(things) == []


def test_a_day_is_read_with_its_full_date_and_its_posts_with_their_stage(window: Window) -> None:
    (month,) = [thing for thing in heard(window) if thing.role is QAccessible.Role.Table and thing.name]
    days = [thing.name for thing in heard(window) if thing.path.endswith(f"/{month.name}") and "December" in thing.name]
    (eighth,) = [name for name in days if "8 December 2026" in name and "18" not in name and "28" not in name]
    assert eighth.startswith("Tuesday 8 December 2026")
    assert "2 posts" in eighth
    assert "draft" in eighth.lower()


@pytest.mark.parametrize("where", VISITS)
def test_tab_goes_round_all_that_can_be_used_and_the_ring_of_focus_is_seen(
    opened: Callable[..., Window], sample: Sample, where: str
) -> None:
    window = opened()
    visit(window, sample, where)
    seen: list[QWidget] = []
    for _ in range(120):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible(), f"the keyboard went to something that is not shown after {seen[-1:]}"
        if focused in seen:
            break
        seen.append(focused)
    assert len(seen) > 2
    assert focused is seen[0] or focused in seen


@pytest.mark.parametrize("where", VISITS)
def test_the_window_fits_a_small_screen_at_two_hundred_per_cent(
    opened: Callable[..., Window], sample: Sample, where: str
) -> None:
    window = opened(960, 600)
    visit(window, sample, where)
    least = window.minimumSizeHint()
    assert (least.width(), least.height()) <= (960, 600)
    assert (window.width(), window.height()) == (960, 600)


@pytest.mark.parametrize("width", [960, 1440])
@pytest.mark.parametrize("where", VISITS)
def test_no_text_of_several_lines_is_cut_at_its_foot(
    opened: Callable[..., Window], sample: Sample, where: str, width: int
) -> None:
    window = opened(width, 700)
    visit(window, sample, where)
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.wordWrap() and label.text()]
    cut = [label.text() for label in labels if label.heightForWidth(label.width()) > label.height() + 1]
    assert cut == []
