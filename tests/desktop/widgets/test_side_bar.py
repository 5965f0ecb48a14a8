"""The side bar: where one can go, what waits there, from the mouse, the keyboard and a screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.widgets.places import Place
from campaigndesk.desktop.widgets.side_bar import SideBar

PLACES = (
    Place("calendar", "Calendar", "calendar"),
    Place("drafts", "Drafts", "drafts", 14),
    Place("conflicts", "Conflicts", "conflicts", 1, urgent=True),
)


@pytest.fixture
def bar(qtbot: QtBot) -> SideBar:
    made = SideBar()
    qtbot.addWidget(made)
    made.set_places(PLACES)
    made.resize(made.width(), 300)
    made.show()
    return made


def rows(bar: SideBar) -> QListView:
    found = bar.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def test_a_click_on_a_place_goes_there(bar: SideBar, qtbot: QtBot) -> None:
    view = rows(bar)
    middle = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert told.args == ["drafts"]
    assert bar.current() == "drafts"


def test_the_arrow_keys_go_from_place_to_place(bar: SideBar, qtbot: QtBot) -> None:
    bar.choose("calendar")
    bar.setFocus()
    went: list[str] = []
    bar.chosen.connect(went.append)
    for _ in range(2):
        QTest.keyClick(rows(bar), Qt.Key.Key_Down)
    assert went == ["drafts", "conflicts"]


def test_showing_where_one_is_does_not_go_there_again(bar: SideBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.chosen):
        bar.choose("conflicts")
    assert bar.current() == "conflicts"


def test_the_place_one_is_at_stays_open_when_places_are_added(bar: SideBar, qtbot: QtBot) -> None:
    bar.choose("drafts")
    with qtbot.assertNotEmitted(bar.chosen):
        bar.set_places((Place("people", "People", "people"), *PLACES))
    assert bar.current() == "drafts"


def test_a_place_that_is_not_there_cannot_be_opened(bar: SideBar) -> None:
    bar.choose("drafts")
    bar.choose("nowhere")
    bar.set_count("nowhere", 3)
    assert bar.current() == ""


def test_a_screen_reader_hears_the_place_and_what_waits(bar: SideBar) -> None:
    bar.set_count("drafts", 2)
    heard = QAccessible.queryAccessibleInterface(rows(bar))
    names = [heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())]
    assert names == ["Calendar", "Drafts, 2 waiting", "Conflicts, 1 waiting"]


def test_a_conflict_is_counted_in_red_and_nothing_is_counted_at_nought(bar: SideBar) -> None:
    def inks() -> set[str]:
        image = bar.grab().toImage()
        area = rows(bar).visualRect(rows(bar).model().index(2, 0))
        top = rows(bar).mapTo(bar, area.topLeft()).y()
        return {image.pixelColor(x, y).name() for x in range(100, 180) for y in range(top, top + area.height())}

    red = QColor(look.tokens().stop).name()
    assert red in inks()
    bar.set_count("conflicts", 0)
    assert red not in inks()


def test_only_the_row_with_the_keyboard_has_a_ring(bar: SideBar, qapp: QApplication) -> None:
    bar.choose("calendar")
    bar.activateWindow()
    view = rows(bar)
    corner = view.mapTo(bar, view.visualRect(view.model().index(0, 0)).topLeft()) + QPoint(60, 2)
    bar.setFocus()
    qapp.processEvents()
    with_ring = bar.grab().toImage().pixelColor(corner)
    view.clearFocus()
    qapp.processEvents()
    assert with_ring == QColor(look.tokens().accent)
    assert bar.grab().toImage().pixelColor(corner) == QColor(look.tokens().accent_soft)


def test_the_bar_widens_for_long_titles_and_never_shrinks_again(bar: SideBar) -> None:
    usual = bar.width()
    bar.set_places([Place("aids", "Помагала за пишување", "lines", 3)])
    assert usual < bar.width()
    wide = bar.width()
    bar.set_count("aids", 0)
    assert bar.width() == wide


def test_a_title_too_long_for_the_widest_bar_is_cut_and_told_in_full(bar: SideBar) -> None:
    title = "Kampanje i zajednički nastupi naših saveznika i prijatelja"
    bar.set_places([Place("campaigns", title, "campaigns", 3)])
    index = rows(bar).model().index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"{title}, 3 waiting"
    image = bar.grab().toImage()
    row = rows(bar).mapTo(bar, rows(bar).visualRect(index).center()).y()
    badge_left = bar.width() - 10 - 8 - 20 - 4
    ground = QColor(look.tokens().raised)
    assert all(image.pixelColor(badge_left, y) == ground for y in range(row - 6, row + 6))
