"""The head of the editor."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.editor.header import Header, Pill
from campaigndesk.desktop.look import apply_look, sizes
from campaigndesk.desktop.widgets.labels import Elided


def test_a_pill_is_as_wide_as_its_words(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, "light")
    header = Header()
    qtbot.addWidget(header)
    header.show()
    header.show_post("Article 1", ("Human Rights Day", "ქართული"), "draft")
    pill = header.findChildren(Pill)[1]
    words = pill.findChildren(Elided)[0]
    assert pill.sizeHint().width() == words.fontMetrics().horizontalAdvance(words.whole()) + 1 + sizes.STEP * 4
