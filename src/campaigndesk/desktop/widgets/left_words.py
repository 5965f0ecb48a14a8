"""Words that stood in a dialog when it was left: they are there again when the same is asked again."""

from __future__ import annotations

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
_NO_WORDS = (QAbstractSpinBox, QComboBox, ChoiceList)


class LeftWords(QObject):
    """Keeps the words of a dialog's fields while its window lives, secrets left out; `of`: what it asks."""

    def __init__(self, dialog: QDialog, of: str = "") -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._asked = (type(dialog).__name__, of)
        self._began: list[str] = []
        dialog.installEventFilter(self)
        dialog.rejected.connect(self._keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put them back as the dialog is shown for the first time: by then its fields hold what it begins with."""
        if event.type() == QEvent.Type.Show:
            self._dialog.removeEventFilter(self)
            self._began = self._words()
            for field, words in zip(self._fields(), self._of_window().pop(self._key(), ()), strict=False):
                if isinstance(field, QLineEdit):
                    field.setText(words)
                else:
                    field.setPlainText(words)
                    field.moveCursor(QTextCursor.MoveOperation.End)
        return False

    def _keep(self) -> None:
        if (words := self._words()) != self._began:
            self._of_window()[self._key()] = words

    def _key(self) -> _Key:
        return (*self._asked, *self._began)

    def _of_window(self) -> dict[_Key, list[str]]:
        return _LEFT.setdefault((self._dialog.parentWidget() or self._dialog).window(), {})

    def _words(self) -> list[str]:
        return [field.text() if isinstance(field, QLineEdit) else field.toPlainText() for field in self._fields()]

    def _fields(self) -> list[_Field]:
        fields: list[_Field] = [
            line
            for line in self._dialog.findChildren(QLineEdit)
            if line.echoMode() == QLineEdit.EchoMode.Normal and not isinstance(line.parent(), _NO_WORDS)
        ]
        fields += self._dialog.findChildren(QPlainTextEdit)
        fields += self._dialog.findChildren(QTextEdit)
        return [field for field in fields if not field.isReadOnly()]
