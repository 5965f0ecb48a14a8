"""The table of progress shows all its columns on a laptop's screen, in the longest words too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.campaigns.progress import ProgressTable
from campaigndesk.desktop.languages import speak
from campaigndesk.desktop.look import apply_look

ROOM = 729
"""Pixels that a window of 1280 leaves the table in Georgian."""


@pytest.fixture(autouse=True)
def _georgian(qapp: QApplication) -> Iterator[None]:
    apply_look(qapp, "light")
    speak("ka")
    yield
    speak("en")


def test_the_last_column_is_seen_without_scrolling(qtbot: QtBot) -> None:
    table = ProgressTable()
    qtbot.addWidget(table)
    table.show_counts({"": {"draft": 2093, "in_review": 30, "approved": 113, "published": 3}, "BA": {"draft": 124}})
    table.show()
    table.resize(ROOM + table.width() - table.viewport().width(), table.height())
    assert table.viewport().width() == ROOM
    assert table.horizontalScrollBar().maximum() == 0
