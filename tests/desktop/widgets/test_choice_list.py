"""The list that drops from a filter: its counts stand beside the words, and it is searched by any of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.choice_list import MANY, Choice, ChoiceList

NAMES = ("BA  Bosnia and Herzegovina", *(f"C{n}  Country {n}" for n in range(MANY)))


@pytest.fixture
def choices(qtbot: QtBot) -> Iterator[ChoiceList]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    button = QPushButton("Country", window)
    made = ChoiceList("Country", window)
    window.show()
    made.show_choices([Choice(name, name, 0) for name in NAMES], ())
    made.open_below(button)
    yield made
    window.close()


def shown(choices: ChoiceList) -> list[str]:
    rows = [choices.list.item(row) for row in range(choices.list.count())]
    return [row.text() for row in rows if not row.isHidden()]


def picture(choices: ChoiceList, count: int) -> QImage:
    choices.show_choices([Choice(name, name, count) for name in NAMES], ())
    image: QImage = choices.list.viewport().grab().toImage()
    return image


def test_the_counts_stand_at_the_edge_and_not_on_the_words(choices: ChoiceList) -> None:
    one, other = picture(choices, 111), picture(choices, 888)
    row = range(choices.list.visualItemRect(choices.list.item(0)).height())
    changed = [x for x in range(one.width()) if any(one.pixel(x, y) != other.pixel(x, y) for y in row)]
    edge = choices.list.visualItemRect(choices.list.item(0)).right() - 2 * sizes.STEP
    assert changed
    assert max(changed) >= edge - sizes.STEP
    assert min(changed) > edge - choices.fontMetrics().horizontalAdvance("8888")


@pytest.mark.parametrize("typed", ["herz ", " bosnia  herz", "HERZEGOVINA"])
def test_spaces_in_what_is_typed_do_not_hide_what_is_looked_for(choices: ChoiceList, typed: str) -> None:
    QTest.keyClicks(choices.field, typed)
    assert shown(choices) == ["BA  Bosnia and Herzegovina"]
