"""Keys mean one thing at a time, wherever the person is."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.commands import LINE, MENUS, Command

COMMANDS = [command for _, commands in MENUS for command in commands if command is not LINE]


def meet(one: Command, other: Command) -> bool:
    """Whether both commands can be on at once."""
    return not one.place or not other.place or one.place == other.place


def test_no_two_commands_that_are_on_at_once_have_the_same_keys() -> None:
    keyed = [command for command in COMMANDS if command.keys]
    assert len(keyed) > 30
    clashes = [
        (one.name, other.name, one.keys)
        for one, other in combinations(keyed, 2)
        if QKeySequence(one.keys) == QKeySequence(other.keys) and meet(one, other)
    ]
    assert clashes == []


def test_no_key_of_a_command_is_taken_by_a_text_in_which_somebody_writes(qtbot: QtBot) -> None:
    shared = {"undo", "redo"}
    box = QPlainTextEdit()
    qtbot.addWidget(box)
    taken = []
    for command in (one for one in COMMANDS if one.keys and one.place in ("", "editor") and one.name not in shared):
        pressed = QKeySequence(command.keys)[0]  # type: ignore[index]
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.keyboardModifiers())
        asked.ignore()
        QApplication.sendEvent(box, asked)
        if asked.isAccepted():
            taken.append((command.name, command.keys))
    assert taken == []


def test_every_command_has_a_name_of_its_own_and_words() -> None:
    names = [command.name for command in COMMANDS]
    assert len(names) == len(set(names))
    assert all(command.words for command in COMMANDS)
