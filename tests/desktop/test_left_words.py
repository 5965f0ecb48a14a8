"""What somebody had begun to write in a form is there again after Esc, when the same is asked again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit

from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.widgets.choice_list import ChoiceList
from campaigndesk.desktop.window import Window
from desktop.desks import Sample
from desktop.dialogs import open_dialogs, opened_dialog

FORMS = (
    "AnswerDialog", "EventForm", "FiguresDialog", "NarrativeDialog", "NewCampaignDialog", "NewPerson", "NewPost",
    "ReasonDialog", "RequestDialog", "StopsDialog",
)  # fmt: skip


def texts(dialog: QDialog) -> list[QLineEdit | QPlainTextEdit]:
    """The fields for words that show."""
    parts = (QAbstractSpinBox, QComboBox, ChoiceList)
    fields: list[QLineEdit | QPlainTextEdit] = [*dialog.findChildren(QLineEdit)]
    fields += dialog.findChildren(QPlainTextEdit)
    return [field for field in fields if field.isVisible() and not isinstance(field.parent(), parts)]


def said(dialog: QDialog) -> list[str]:
    """What stands in them."""
    return [field.text() if isinstance(field, QLineEdit) else field.toPlainText() for field in texts(dialog)]


@pytest.mark.parametrize("name", FORMS)
def test_what_was_begun_is_there_again(opened: Callable[..., Window], sample: Sample, name: str) -> None:
    window = opened()
    dialog = opened_dialog(name, window, sample)
    for number, field in enumerate(texts(dialog), 1):
        QTest.keyClicks(field, str(number) * 3)
    begun = said(dialog)
    assert any(begun)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wait_for(lambda: not open_dialogs(window))
    again = opened_dialog(name, window, sample)
    assert said(again) == begun
    again.reject()
    assert wait_for(lambda: not open_dialogs(window))
