"""Questions of the editor by keyboard: Enter agrees, on “Cancel” it declines, and where it cannot agree it says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.editor.dialogs import PublishedDialog, Question, ReasonDialog
from campaigndesk.desktop.editor.insert_dialogs import KeepDialog

Asked = Callable[[Question], Question]


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    def show(dialog: Question) -> Question:
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=20_000)
        return dialog

    return show


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_enter_agrees_from_a_field_and_only_once(parent: QWidget, asked: Asked) -> None:
    heard: list[str] = []
    dialog = asked(PublishedDialog(parent, "X", ["Text"], "https://x.example", heard.append, "post"))
    assert isinstance(dialog, PublishedDialog)
    dialog.link.setFocus()
    QTest.keyClicks(dialog.link, "https://x.example/1")
    QTest.keyClick(dialog.link, Qt.Key.Key_Return)
    assert heard == ["https://x.example/1"]
    assert not dialog.isVisible()


def test_a_name_is_kept_once_with_enter(parent: QWidget, asked: Asked) -> None:
    heard: list[str] = []
    dialog = asked(KeepDialog(parent, "Keep", "How is it called?", ["SI"], lambda *kept: heard.append(kept[0]), "post"))
    assert isinstance(dialog, KeepDialog)
    dialog.name.setText("Summit")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert heard == ["Summit"]


def test_a_reason_that_was_begun_is_there_when_the_same_is_asked_again(parent: QWidget, asked: Asked) -> None:
    heard: list[str] = []

    def ask(post: str) -> ReasonDialog:
        dialog = asked(ReasonDialog(parent, "Hold", "Why must nothing of it go out?", "Hold it", heard.append, post))
        assert isinstance(dialog, ReasonDialog)
        return dialog

    first = ask("bridge")
    QTest.keyClicks(first.reason, "The second sentence")
    QTest.keyClick(first.reason, Qt.Key.Key_Escape)
    other = ask("road")
    assert other.reason.toPlainText() == ""
    other.reject()
    again = ask("bridge")
    QTest.keyClicks(again.reason, " is not clear.")
    again.yes.button.click()
    assert heard == ["The second sentence is not clear."]
    assert ask("bridge").reason.toPlainText() == ""


def test_enter_on_cancel_declines(parent: QWidget, asked: Asked) -> None:
    heard: list[str] = []
    dialog = asked(ReasonDialog(parent, "Hold", "Why?", "Hold it", heard.append, "post"))
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setPlainText("Mourning.")
    dialog.no.setFocus()
    QTest.keyClick(dialog.no, Qt.Key.Key_Return)
    assert heard == []
    assert not dialog.isVisible()


def test_enter_says_why_it_cannot_agree_yet(parent: QWidget, asked: Asked) -> None:
    dialog = asked(PublishedDialog(parent, "X", ["Text"], "https://x.example", lambda _: None, "post"))
    assert isinstance(dialog, PublishedDialog)
    dialog.link.setFocus()
    QTest.keyClick(dialog.link, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Paste the link" in dialog.yes.shown_reason()


def test_ctrl_enter_agrees_from_a_text_of_several_lines(parent: QWidget, asked: Asked) -> None:
    heard: list[str] = []
    dialog = asked(ReasonDialog(parent, "Hold", "Why?", "Hold it", heard.append, "post"))
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason, "Mourning.")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["Mourning."]


def test_the_keyboard_begins_in_the_fields_so_that_a_space_gives_no_answer(parent: QWidget, asked: Asked) -> None:
    dialog = asked(PublishedDialog(parent, "X", ["Text"], "https://x.example", lambda _: None, "post"))
    assert isinstance(dialog, PublishedDialog)
    assert dialog.focusWidget() is dialog.copy


def test_from_the_last_field_tab_goes_to_cancel_and_then_to_the_answer(parent: QWidget, asked: Asked) -> None:
    dialog = asked(ReasonDialog(parent, "Hold", "Why?", "Hold it", lambda _: None, "post"))
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setPlainText("Mourning.")
    assert dialog.focusWidget() is dialog.reason
    QTest.keyClick(dialog.reason, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.no
    QTest.keyClick(dialog.no, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.yes.button
