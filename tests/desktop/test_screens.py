"""The screen itself: colours where they belong, nothing flooded, nothing cut; pictures are kept for looking at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.cell import SIDE
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_a_moment, wait_for
from campaigndesk.desktop.look.colours import campaign_colours
from campaigndesk.desktop.shots import picture_of, save_shot
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER

PICTURES = Path("pictures")
MODES = ("light", "dark", "high-contrast")


@pytest.fixture
def painted(opened: Callable[..., Window], tmp_path: Path) -> Callable[..., tuple[Window, QImage]]:
    """A window on December in a mode and at a scale, with its picture."""

    def make(mode: str, scale: float = 1.0, width: int = 1440, height: int = 900) -> tuple[Window, QImage]:
        window = opened(width, height, mode=mode)
        window.show_month(DECEMBER)
        assert wait_for(window.idle)
        wait_a_moment(30)
        save_shot(window, tmp_path / PICTURES / f"month-{mode}-{round(scale * 100)}.png", scale)
        return window, picture_of(window, scale)

    return make


def calendar_of(window: Window) -> CalendarView:
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    return view


def pixel(window: Window, picture: QImage, widget: QWidget, place: QPoint) -> str:
    """The colour of the picture at a place of a widget."""
    at = widget.mapTo(window, place) * picture.devicePixelRatio()
    return picture.pixelColor(at).name().upper()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("mode", MODES)
def test_every_cell_has_the_ground_of_its_kind_and_none_is_flooded(
    painted: Callable[..., tuple[Window, QImage]], mode: str, scale: float
) -> None:
    window, picture = painted(mode, scale)
    view, colours = calendar_of(window), look.tokens()
    assert colours.name == mode
    table, model = view.month.table, view.month.months
    for day in model.picture.days:
        rect = table.visualRect(model.index_of(day.day))
        corner = rect.bottomRight() - QPoint(8, 8)
        ground = colours.surface if day.day.weekday() < 5 else colours.raised
        ground = ground if day.day.month == 12 else colours.sunken
        assert pixel(window, picture, table.viewport(), corner) == ground.upper(), day.day


@pytest.mark.parametrize("mode", MODES)
def test_the_frame_wears_the_colours_of_its_mode(painted: Callable[..., tuple[Window, QImage]], mode: str) -> None:
    window, picture = painted(mode)
    colours = look.tokens()
    bar = window.side_bar
    assert pixel(window, picture, bar, QPoint(4, bar.height() - 6)) == colours.raised.upper()
    assert QColor(window.palette().window().color()).name().upper() == colours.page.upper()


def test_a_campaign_runs_across_the_days_without_a_gap(painted: Callable[..., tuple[Window, QImage]]) -> None:
    window, picture = painted("light")
    table = calendar_of(window).month.table
    rect, campaign, _ = next(found for found in table.bars() if found[1].title == "Human Rights Day")
    fill = campaign_colours(campaign.colour)[0].upper()
    above_the_title = rect.top() + 1
    along = range(rect.left() + 8, rect.right() - 2)
    assert {pixel(window, picture, table.viewport(), QPoint(x, above_the_title)) for x in along} == {fill}


def test_the_first_of_january_stands_apart_from_december(painted: Callable[..., tuple[Window, QImage]]) -> None:
    window, picture = painted("light")
    view = calendar_of(window)
    rect = view.month.table.visualRect(view.month.months.index_of(date(2027, 1, 1)))
    assert pixel(window, picture, view.month.table.viewport(), rect.center()) == look.tokens().sunken.upper()


@pytest.mark.parametrize("place", ["calendar", "search", "settings", "first_run"])
def test_no_label_and_no_button_is_cut(opened: Callable[..., Window], tmp_path: Path, place: str) -> None:
    window = opened(1280, 800, mode="light")
    window.show_month(DECEMBER)
    window.go(place)
    assert wait_for(window.idle)
    wait_a_moment(30)
    save_shot(window, tmp_path / PICTURES / f"{place}.png")
    cut = [words_of(widget) for widget in window.findChildren(QWidget) if widget.isVisible() and too_narrow(widget)]
    assert cut == []


def words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def too_narrow(widget: QWidget) -> bool:
    """Whether the widget's words need more room than it has, by the measures of its font."""
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        return widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width()
    if isinstance(widget, QPushButton | QToolButton) and widget.text():
        text = widget.text().replace("&", "")
        return widget.fontMetrics().horizontalAdvance(text) > widget.width() - 8
    return False


def test_chips_in_three_scripts_are_painted_inside_their_cells(
    painted: Callable[..., tuple[Window, QImage]],
) -> None:
    window, picture = painted("light")
    table = calendar_of(window).month.table
    scripts = set()
    for day in table.months.picture.days:
        layout = table.layout_of(day.day)
        assert layout is not None
        cell = table.visualRect(table.months.index_of(day.day))
        for rect, chip in zip(layout.chips, day.chips, strict=False):
            assert cell.adjusted(SIDE, 0, -SIDE, 0).contains(rect)
            words = rect.adjusted(rect.width() - 30, 3, -3, -3)
            inks = {
                pixel(window, picture, table.viewport(), QPoint(x, y))
                for x in range(words.left(), words.right())
                for y in range(words.top(), words.bottom())
            }
            assert len(inks) > 3, chip
            scripts.add(script(chip.words))
    assert scripts == {"latin", "cyrillic", "georgian"}


def script(text: str) -> str:
    first = ord(text[0])
    return "georgian" if 0x10A0 <= first <= 0x10FF else "cyrillic" if 0x400 <= first <= 0x4FF else "latin"


def test_the_plus_appears_under_the_mouse_also_on_a_day_with_posts(calendar: CalendarView, window: Window) -> None:
    table = calendar.month.table
    layout = table.layout_of(DECEMBER)
    assert layout is not None
    before = picture_of(window)
    # Sent by hand: with the test's own pointer, the real one of the machine may take the mouse away again.
    place = QPointF(layout.plus.center())
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), moved)
    assert table.hovered == DECEMBER
    after = picture_of(window)
    mark = layout.plus.center()
    assert pixel(window, before, table.viewport(), mark) != pixel(window, after, table.viewport(), mark)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    from campaigndesk.desktop.calendar.new_post import NewPost

    assert any(dialog.isVisible() for dialog in window.findChildren(NewPost))
