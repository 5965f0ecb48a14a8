"""A long text to decide on has its room before anything of it is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.approvals.sheet import SubmissionSheet

SENTENCE = "ყველას, ვისაც დაერღვა კონსტიტუციით ან კანონით მინიჭებული უფლება, უნდა ჰქონდეს დაცვის საშუალება. "


class Paints(QObject):
    """Whether the text lay over the heading below it, at each painting of either."""

    def __init__(self, sheet: SubmissionSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.lay_over: list[bool] = []
        for widget in (sheet.text.viewport(), sheet.rest):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            text = self._sheet.text
            whole = text.viewport().height() >= text.document().size().height()
            self.lay_over.append(not whole or text.geometry().intersects(self._sheet.rest.geometry()))
        return False


@pytest.mark.parametrize("width", [380, 500, 760])
def test_a_long_text_is_never_painted_over_what_follows_it(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    sheet = SubmissionSheet()
    qtbot.addWidget(sheet)
    sheet.resize(width, 600)
    sheet.text.show_plain("მოკლე")
    sheet.show()
    qapp.processEvents()
    paints = Paints(sheet)
    for sentences in (12, 1, 6):
        sheet.text.show_plain(SENTENCE * sentences)
        qapp.processEvents()
        sheet.resize(width + sentences, 600)
        qapp.processEvents()
    assert len(paints.lay_over) > 6
    assert not any(paints.lay_over)
