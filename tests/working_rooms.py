"""Fixtures for the views in which people write and decide: a ministry, its room, and waiting for the store's lane."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.look import apply_look
from campaigndesk.desktop.preferences import Preferences
from campaigndesk.desktop.room import Room, View
from ministries import Ministry

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    apply_look(qapp, "light")


@pytest.fixture
def ministry(tmp_path: Path) -> Iterator[Ministry]:
    """A laptop in Tbilisi with Nino at work."""
    made = Ministry(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def room(qapp: QApplication, ministry: Ministry) -> Iterator[Room]:
    """What the views are given."""
    made = Room(ministry.profile, Preferences(zone="Asia/Tbilisi", countries=("GE",)))
    made.attach(ministry.desk)
    yield made
    made.close()


@pytest.fixture
def settle(qtbot: QtBot, room: Room) -> Settle:
    """Wait until every answer of the lanes is on the screen."""

    def wait() -> None:
        qtbot.waitUntil(room.tasks.idle, timeout=5000)

    return wait


def shown(qtbot: QtBot, view: View, width: int = 1252, height: int = 820) -> View:
    """The view in a window of its own, as large as the frame leaves it, told of all that changes."""
    qtbot.addWidget(view)
    view.room.changed.connect(view.refresh)
    view.resize(width, height)
    view.show()
    return view


def with_bar(qtbot: QtBot, view: View, width: int = 1252, height: int = 868) -> QWidget:
    """The view below its bar, for pictures."""
    from PySide6.QtWidgets import QVBoxLayout

    whole = QWidget()
    whole.setProperty("role", "raised")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    bar = view.bar()
    if bar is not None:
        column.addWidget(bar)
        bar.show()
    column.addWidget(view, 1)
    qtbot.addWidget(whole)
    view.room.changed.connect(view.refresh)
    whole.resize(width, height)
    whole.show()
    return whole
