"""A long box of choices is searched by a few letters from anywhere in an entry."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.look import apply_look
from campaigndesk.desktop.widgets.finding import let_find


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[QComboBox]:
    whole = QWidget()
    made, beside = QComboBox(whole), QLineEdit(whole)
    row = QHBoxLayout(whole)
    row.addWidget(made)
    row.addWidget(beside)
    made.addItems(["GE · X · MFA of Georgia", "SI · X · Ministrstvo", "XK · Telegram · Ministria e Punëve"])
    let_find(made)
    qtbot.addWidget(whole)
    whole.show()
    made.setFocus()
    yield made
    whole.close()


def typed(box: QComboBox, letters: str) -> None:
    line = line_of(box)
    # Written at once: the platform of the tests has no list that opens while one types.
    line.setText(letters)
    line.editingFinished.emit()


def line_of(box: QComboBox) -> QLineEdit:
    line = box.lineEdit()
    assert line is not None
    return line


def test_letters_without_their_signs_find_the_one_entry_that_has_them(box: QComboBox) -> None:
    typed(box, "puneve")
    assert box.currentIndex() == 2
    assert box.currentText() == "XK · Telegram · Ministria e Punëve"


@pytest.mark.parametrize("letters", ["minist", "nowhere"])
def test_what_fits_several_entries_or_none_leaves_the_chosen_one(box: QComboBox, letters: str) -> None:
    typed(box, letters)
    assert box.currentIndex() == 0
    assert box.currentText() == "GE · X · MFA of Georgia"


def test_the_entries_that_have_the_letters_are_offered(box: QComboBox) -> None:
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("telegr")
    assert [completer.currentCompletion(), completer.completionCount()] == ["XK · Telegram · Ministria e Punëve", 1]


def test_the_line_of_a_box_stands_within_its_frame(qapp: QApplication, qtbot: QtBot, box: QComboBox) -> None:
    apply_look(qapp, "light")
    qapp.processEvents()
    line = line_of(box)
    above, below = line.geometry().top(), box.height() - line.geometry().bottom() - 1
    assert abs(above - below) <= 1
