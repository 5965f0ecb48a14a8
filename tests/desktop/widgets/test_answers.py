"""The answers of a dialog stand as the system puts them, and Tab goes through them in that order."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.widgets.answers import answers_row

Layout = QDialogButtonBox.ButtonLayout


class _System(QProxyStyle):
    """A system that lays its dialogs out in its own way."""

    def __init__(self, laid: Layout) -> None:
        super().__init__("Fusion")
        self._laid = laid

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: Any = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:
            return self._laid.value
        return super().styleHint(hint, option, widget, data)


@pytest.mark.parametrize("laid", list(Layout), ids=lambda laid: laid.name)
def test_answers_stand_as_in_a_box_of_qt(qtbot: QtBot, laid: Layout) -> None:
    dialog, style = QWidget(), _System(laid)
    qtbot.addWidget(dialog)
    style.setParent(dialog)
    agree, leave = QPushButton("Save", dialog), QPushButton("Cancel", dialog)
    box = QDialogButtonBox(dialog)
    saved = box.addButton("Save", QDialogButtonBox.ButtonRole.AcceptRole)
    left = box.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
    for part in (agree, leave, box):
        part.setStyle(style)
    row = answers_row(leave, agree)
    row.setParent(None)
    dialog.setLayout(row)
    dialog.show()
    box.adjustSize()
    assert (agree.x() < leave.x()) == (saved.x() < left.x())
    first, second = (agree, leave) if agree.x() < leave.x() else (leave, agree)
    assert first.nextInFocusChain() is second


def test_answers_stand_as_far_apart_as_in_a_box_of_qt(qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    agree, leave = QPushButton("Save", dialog), QPushButton("Cancel", dialog)
    box = QDialogButtonBox(dialog)
    boxed = [
        box.addButton("Save", QDialogButtonBox.ButtonRole.AcceptRole),
        box.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole),
    ]
    column = QVBoxLayout(dialog)
    column.setSpacing(40)
    column.addWidget(box)
    column.addLayout(answers_row(leave, agree))
    dialog.show()
    assert _gap(agree, leave) == _gap(*boxed)


def _gap(*answers: QPushButton) -> int:
    left, right = sorted(answers, key=QWidget.x)
    return right.x() - left.x() - left.width()
