"""Tabs whose parts are made when they are first looked at or asked for, and no sooner."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.widgets.late_tabs import Late, LateTabs

TITLES = ("Overview", "Messages", "Files")


@pytest.fixture
def tabs(qtbot: QtBot) -> LateTabs:
    made = LateTabs("Parts")
    qtbot.addWidget(made)
    made.addTab(QLabel("at once"), TITLES[0])
    made.show()
    return made


@pytest.fixture
def told() -> list[str]:
    """What was said to be in its place, in order."""
    return []


@pytest.fixture
def late(tabs: LateTabs, told: list[str]) -> list[Late[QLabel]]:
    def standing(label: QLabel) -> None:
        told.append(f"{label.text()} at {tabs.indexOf(label)}")

    return [tabs.add_late(title, partial(QLabel, title), standing) for title in TITLES[1:]]


def test_nothing_is_made_before_it_is_looked_at(tabs: LateTabs, late: list[Late[QLabel]], told: list[str]) -> None:
    assert [one.made for one in late] == [None, None]
    assert told == []
    tabs.setCurrentIndex(2)
    assert told == ["Files at 2"]
    assert late[0].made is None
    assert tabs.currentWidget() is late[1].made is late[1].part
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(2)
    assert told == ["Files at 2"], "and made once"


def test_what_is_asked_for_stands_in_its_tab_without_being_shown(
    tabs: LateTabs, late: list[Late[QLabel]], told: list[str]
) -> None:
    turned = QSignalSpy(tabs.currentChanged)
    part = late[0].part
    assert told == ["Messages at 1"]
    assert (tabs.currentIndex(), turned.count()) == (0, 0)
    assert [tabs.tabText(place) for place in range(tabs.count())] == list(TITLES)
    tabs.setCurrentWidget(part)
    assert (tabs.currentIndex(), turned.count()) == (1, 1)


def test_the_arrows_go_through_all_of_them_and_the_keyboard_stays_on_the_tabs(
    tabs: LateTabs, late: list[Late[QLabel]], told: list[str]
) -> None:
    tabs.activateWindow()
    tabs.tabBar().setFocus()
    for _ in TITLES:
        QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Right)
    assert told == ["Messages at 1", "Files at 2"]
    assert tabs.currentIndex() == 2
    assert tabs.focusWidget() is tabs.tabBar()
    assert tabs.tabBar().accessibleName() == "Parts"
