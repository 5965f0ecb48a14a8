"""Every command by a few of its letters: type, choose, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop.look import sizes

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def closeness(typed: str, words: str) -> int | None:
    """How far apart the typed letters stand in the words, in their order; None where they are not all there."""
    words, place, apart = words.casefold(), -1, 0
    for letter in typed.casefold().replace(" ", ""):
        found = words.find(letter, place + 1)
        if found < 0:
            return None
        apart += found - place - 1
        place = found
    return apart


def commands_on_screen(view: QWidget, known: Sequence[QAction] = ()) -> list[QAction]:
    """What the buttons and menus of the place shown do now, and none of the known commands does."""
    names = {action.text().replace("&", "") for action in known}
    found: list[QAction] = []
    for button in view.window().findChildren(QAbstractButton):
        words = button.text().replace("&", "").strip()
        menu = button.menu() if isinstance(button, QToolButton) else None
        if not words or words in names or not button.isVisible() or not isinstance(button, QPushButton | QToolButton):
            continue
        if menu is not None:
            found += [action for action in menu.actions() if action.text() and action.isVisible()]
            continue
        action = QAction(words, view)
        action.setEnabled(button.isEnabled())
        action.setToolTip(button.toolTip() or words)
        action.triggered.connect(button.click)
        found.append(action)
    for number, action in enumerate(found):
        if not action.objectName():
            action.setObjectName(f"on-screen-{number}")
    return found


class Palette(QDialog):
    """The commands that fit what was typed, the closest first; one that is off says why."""

    def __init__(self, commands: Sequence[QAction], window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self.setWindowTitle(self.tr("Commands"))
        self.setMinimumWidth(480)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.installEventFilter(self)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Commands that fit"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.field)
        column.addWidget(self.found)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_chosen)
        self.found.itemActivated.connect(self._on_chosen)
        self.found.itemClicked.connect(self._on_chosen)
        self._on_typed("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through the list while the letters go into the field."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
        if watched is self.field and pressed:
            self.found.event(event)
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        fitting = [(apart, a) for a in self._commands if (apart := closeness(typed, a.text())) is not None]
        self.found.clear()
        for _, action in sorted(fitting, key=lambda pair: pair[0]):
            keys = action.shortcut().toString()
            reason = "" if action.isEnabled() else action.toolTip()
            item = QListWidgetItem("   ".join(part for part in (action.text(), keys, reason) if part))
            item.setData(Qt.ItemDataRole.UserRole, action.objectName())
            if reason:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.found.addItem(item)
        usable = (n for n in range(self.found.count()) if self.found.item(n).flags() & Qt.ItemFlag.ItemIsEnabled)
        self.found.setCurrentRow(next(usable, -1))

    def _on_chosen(self) -> None:
        if self.found.currentRow() < 0:
            return
        name = self.found.currentItem().data(Qt.ItemDataRole.UserRole)
        self.accept()
        next(action for action in self._commands if action.objectName() == name).trigger()
