"""A line that is cut where it is narrow stands whole where it has the room that it asks for."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.widgets.labels import Elided


@pytest.mark.parametrize("role", ["", "secondary", "title"])
@pytest.mark.parametrize("text", ["Human Rights Day", "Declaration", "ადამიანის უფლებათა დღე", "Дан људских права"])
def test_words_are_whole_in_the_width_that_they_ask_for(qtbot: QtBot, qapp: QApplication, text: str, role: str) -> None:
    look.apply_look(qapp, "light")
    line = Elided(text, role)
    qtbot.addWidget(line)
    line.show()
    line.resize(line.sizeHint().width() // 2, line.height())
    assert line.text().endswith("…")
    line.resize(line.sizeHint())
    assert line.text() == text
