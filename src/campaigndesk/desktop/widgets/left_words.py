"""Words that stood in a dialog when it was left: they are there again when the same is asked again."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from campaigndesk.desktop.widgets.choice_list import ChoiceList

_Key = tuple[str, ...]
_Field = QLineEdit | QPlainTextEdit | QTextEdit
_LEFT: WeakKeyDictionary[QWidget, dict[_Key, list[str]]] = WeakKeyDictionary()
"""Window -> what was asked, and the words with which that began -> those that were there when it was left."""
_NO_WORDS = (QAbstractSpinBox, ChoiceList)


class LeftWords(QObject):
    """Keeps the words of a dialog's fields while its window lives, secrets left out; `of`: what it asks."""

    def __init__(self, dialog: QDialog, of: str = "") -> None:
        super().__init__(dialog)
        self._dialog, self._of = dialog, of
        self._began: list[str] = []
        self._shown = False
        dialog.installEventFilter(self)
        dialog.rejected.connect(self._keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put them back as the dialog is shown for the first time: by then its fields hold what it begins with."""
        if event.type() == QEvent.Type.Show:
            self._dialog.removeEventFilter(self)
            self._shown = True
            self._put_back()
        return False

    def turn(self, of: str, fill: Callable[[], None]) -> None:
        """Let `fill` show another record in the same fields: the words of each wait until it is shown again."""
        if self._shown:
            self._keep()
        fill()
        self._of = of
        if self._shown:
            self._put_back()

    def _put_back(self) -> None:
        self._began = self._words()
        for field, words in zip(self._fields(), self._of_window().pop(self._key(), ()), strict=False):
            if isinstance(field, QLineEdit):
                field.setText(words)
            else:
                field.setPlainText(words)
                field.moveCursor(QTextCursor.MoveOperation.End)

    def _keep(self) -> None:
        if (words := self._words()) != self._began:
            self._of_window()[self._key()] = words

    def _key(self) -> _Key:
        return (type(self._dialog).__name__, self._of, *self._began)

    def _of_window(self) -> dict[_Key, list[str]]:
        window: QWidget = self._dialog
        while (above := window.parentWidget()) is not None:
            window = above.window()
        return _LEFT.setdefault(window, {})

    def _words(self) -> list[str]:
        return [field.text() if isinstance(field, QLineEdit) else field.toPlainText() for field in self._fields()]

    def _fields(self) -> list[_Field]:
        fields: list[_Field] = [
            line
            for line in self._dialog.findChildren(QLineEdit)
            if line.echoMode() == QLineEdit.EchoMode.Normal and not _is_no_words(line.parent())
        ]
        fields += self._dialog.findChildren(QPlainTextEdit)
        fields += self._dialog.findChildren(QTextEdit)
        return [field for field in fields if not field.isReadOnly()]


def _is_no_words(around: QObject | None) -> bool:
    """Whether a line inside of it chooses: it takes no words of one's own."""
    choosing = isinstance(around, QComboBox) and around.insertPolicy() == QComboBox.InsertPolicy.NoInsert
    return choosing or isinstance(around, _NO_WORDS)
