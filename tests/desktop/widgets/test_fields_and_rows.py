"""Dates are picked in the colours of the look, and rows of lists have the height of the desk."""

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import languages, look
from campaigndesk.desktop.look import Mode
from campaigndesk.desktop.look.colours import PALETTES
from campaigndesk.desktop.widgets.date_fields import DateField, MomentField
from campaigndesk.desktop.widgets.rows import RowDelegate
from campaigndesk.desktop.words import field_format

MODES = pytest.mark.parametrize("mode", PALETTES)


@MODES
def test_the_days_of_the_week_end_can_be_read_in_every_look(qapp: QApplication, qtbot: QtBot, mode: Mode) -> None:
    field = DateField(QDate(2026, 12, 8))
    qtbot.addWidget(field)
    tokens = look.apply_look(qapp, mode)
    calendar = field.calendarWidget()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(day).foreground().color() == QColor(tokens.text)


@MODES
def test_the_arrows_of_the_calendar_can_be_seen_in_every_look(qapp: QApplication, qtbot: QtBot, mode: Mode) -> None:
    field = DateField(QDate(2026, 12, 8))
    qtbot.addWidget(field)
    tokens = look.apply_look(qapp, mode)
    arrow = field.calendarWidget().findChild(QToolButton, "qt_calendar_nextmonth")
    assert isinstance(arrow, QToolButton)
    image = arrow.icon().pixmap(16, 16).toImage()
    inks = {image.pixelColor(x, y).name() for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 250}
    assert QColor(tokens.text).name() in inks


def test_a_date_is_shown_with_its_weekday_and_changed_from_the_keyboard(qtbot: QtBot) -> None:
    field = DateField(QDate(2026, 12, 8))
    qtbot.addWidget(field)
    field.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert field.text() == "Tue 8 Dec 2026"
    field.setCurrentSection(DateField.Section.DaySection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == QDate(2026, 12, 9)


@pytest.mark.parametrize("language", [code for code, _ in languages.LANGUAGES])
def test_digits_that_are_typed_first_are_the_day(qtbot: QtBot, language: str) -> None:
    languages.speak(language)
    page = QWidget()
    qtbot.addWidget(page)
    column, moment = QVBoxLayout(page), MomentField(page)
    moment.setDisplayFormat(f"{field_format()} HH:mm")
    fields: list[QDateTimeEdit] = [DateField(QDate(2026, 12, 8), page), moment]
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for field in fields:
        column.addWidget(field)
        field.setDate(QDate(2026, 12, 18))
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(field, "05")
    languages.speak("en")
    assert [field.date() for field in fields] == [QDate(2026, 12, 5)] * 2


def test_the_rows_of_a_list_have_the_height_of_the_desk_also_when_one_was_chosen_early(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(RowDelegate(rows))
    rows.addItems(["Vsi ljudje", "ყველა ადამიანი", "Всі люди"])
    rows.setCurrentRow(1)
    rows.show()
    assert [rows.visualItemRect(rows.item(row)).height() for row in range(3)] == [28, 28, 28]


@MODES
def test_words_in_a_chosen_row_can_be_read(qapp: QApplication, qtbot: QtBot, mode: Mode) -> None:
    tokens = look.apply_look(qapp, mode)
    table = QTableWidget(2, 1)
    qtbot.addWidget(table)
    for row in range(2):
        table.setItem(row, 0, QTableWidgetItem("███"))
    table.selectRow(1)
    table.show()
    image = table.viewport().grab().toImage()
    area = table.visualRect(table.model().index(1, 0)).adjusted(1, 1, -1, -1)
    inks = {
        image.pixelColor(x, y).name().upper()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    }
    assert {tokens.selection, tokens.on_selection} <= inks
