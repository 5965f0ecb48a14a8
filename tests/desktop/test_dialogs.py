"""Every dialog there is can be heard, used with the keyboard and read to its last line; none is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QLabel, QMessageBox, QPushButton

from campaigndesk.desktop.window import Window
from desktop.accessible_tree import heard, nameless
from desktop.desks import Sample
from desktop.dialogs import BOXES, MAKERS, every_dialog, opened_dialog, put_away

WALKED = (*MAKERS, *BOXES)
ANSWERED = 37
"""So many of them can be agreed to and left."""


def test_every_dialog_that_the_window_has_is_walked() -> None:
    assert every_dialog() == set(MAKERS)


def lesser(box: QDialogButtonBox) -> list[QAbstractButton]:
    """What a dialog is for, where it does not look like its main act."""
    doing = [b for b in box.buttons() if box.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole]
    return [b for b in doing if b.property("kind") != "primary"]


def answers(dialog: QDialog) -> tuple[Sequence[QAbstractButton], Sequence[QAbstractButton]]:
    """What a dialog is for, and the way out of it, as far as both show."""
    box = dialog.findChild(QDialogButtonBox)
    shown = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    if box is None:
        out = {"Cancel", "Close"}
        return [b for b in shown if b.property("kind") == "primary"], [b for b in shown if b.text() in out]
    roles = {button: box.buttonRole(button) for button in box.buttons()}
    agree = [button for button, role in roles.items() if role is QDialogButtonBox.ButtonRole.AcceptRole]
    return agree, [button for button, role in roles.items() if role is QDialogButtonBox.ButtonRole.RejectRole]


def test_the_answers_of_all_dialogs_stand_in_one_order(opened: Callable[..., Window], sample: Sample) -> None:
    window = opened()
    found: dict[str, bool] = {}
    for name in WALKED:
        dialog = opened_dialog(name, window, sample)
        agree, leave = answers(dialog)
        if agree and leave:
            found[name] = agree[0].mapTo(dialog, QPoint()).x() < leave[0].mapTo(dialog, QPoint()).x()
        put_away(dialog, window)
    assert {name for name, agreed_first in found.items() if not agreed_first} == set()
    assert len(found) == ANSWERED


@pytest.mark.parametrize("name", WALKED)
def test_a_dialog_is_named_reached_and_read_to_its_last_line(
    opened: Callable[..., Window], sample: Sample, name: str
) -> None:
    window = opened(960, 600)
    dialog = opened_dialog(name, window, sample)
    assert dialog.windowTitle() or dialog.accessibleName()
    assert nameless(heard(dialog)) == []
    # What a message box asks is no act to lead people to.
    boxes = [] if isinstance(dialog, QMessageBox) else dialog.findChildren(QDialogButtonBox)
    assert [button.text() for box in boxes for button in lesser(box)] == []
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    assert [label.text() for label in labels if label.heightForWidth(label.width()) > label.height() + 1] == []
    seen = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert dialog.isAncestorOf(focused), f"Tab leaves the dialog for {focused}"
        assert focused.isVisible()
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    put_away(dialog, window)
