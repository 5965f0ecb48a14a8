"""Small things that a picture shows at once: crosses in fields, heights beside each other, grounds under counts."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.plain_grids import make_plain
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import make_clearable


@pytest.mark.parametrize("mode", ["light", "dark", "high-contrast"])
def test_the_chosen_place_of_a_grid_has_a_ground_that_its_words_are_read_on(
    qapp: QApplication, qtbot: QtBot, mode: look.Mode
) -> None:
    colours = look.apply_look(qapp, mode)
    table = QTableView()
    qtbot.addWidget(table)
    make_plain(table)
    table.show()
    ground = table.palette().color(QPalette.ColorRole.Highlight).name()
    assert look.contrast(colours.secondary, ground) >= 4.5
    look.apply_look(qapp, "light")


def test_the_cross_of_a_field_stands_in_its_middle(qtbot: QtBot) -> None:
    field = QLineEdit("words")
    qtbot.addWidget(field)
    make_clearable(field)
    field.resize(240, field.sizeHint().height())
    field.show()
    (cross,) = field.findChildren(QToolButton)
    assert abs(cross.geometry().center().y() - field.rect().center().y()) <= 1
    assert field.rect().contains(cross.geometry())


def test_the_cross_has_a_name_and_is_there_only_where_it_has_something_to_empty(qtbot: QtBot) -> None:
    field, typed = QLineEdit(), list[str]()
    qtbot.addWidget(field)
    make_clearable(field)
    field.textEdited.connect(typed.append)
    field.show()
    (cross,) = field.findChildren(QToolButton)
    assert not cross.isVisible()
    field.setText("words")
    look.apply_look(cast(QApplication, QApplication.instance()), "light")
    assert cross.isVisible()
    assert cross.text() == "Empty the field"
    cross.click()
    assert (field.text(), typed) == ("", [""])
    assert not cross.isVisible()


def test_the_words_of_all_fields_of_a_form_begin_in_one_line(qapp: QApplication, qtbot: QtBot) -> None:
    look.apply_look(qapp, "light")
    form, chosen, written = QWidget(), QComboBox(), QComboBox()
    qtbot.addWidget(form)
    written.setEditable(True)
    fields = (QLineEdit("HHH"), QPlainTextEdit("HHH"), chosen, written)
    column = QVBoxLayout(form)
    for field in fields:
        column.addWidget(field)
    for box in (chosen, written):
        box.addItem("HHH")
    form.show()
    assert len({_first_ink(field) for field in fields}) == 1


def _first_ink(field: QWidget) -> int:
    """How far from its left the first letter of a field begins, its frame left out."""
    shown, ink = field.grab().toImage(), QColor(look.tokens().text).lightness() + 60
    rows = range(shown.height() // 2 - 3, shown.height() // 2 + 3) if shown.height() < 40 else range(10, 24)
    return next(x for x in range(4, shown.width()) if any(shown.pixelColor(x, y).lightness() < ink for y in rows))


def test_a_day_is_as_high_as_the_fields_beside_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form, day, choice = QFormLayout(page), DateField(None, page), QComboBox(page)
    form.addRow("Day", day)
    form.addRow("Choice", choice)
    page.show()
    qtbot.waitExposed(page)
    assert day.height() == choice.height()
