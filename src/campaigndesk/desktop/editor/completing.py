"""Names offered while they are typed behind an @: the list stands below the cursor, the keys stay in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from campaigndesk.desktop.look import sizes

_TYPED = re.compile(r"(?:^|(?<=[\s(\[«„“\"'—–-]))@([^\s@][^\n@]{0,39})?$")
MOST = 8
_TAKEN = Qt.ItemDataRole.UserRole
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Choice(NamedTuple):
    """One line of the list: what is read, and what is written in the place of the letters typed (with its @)."""

    words: str
    written: str


class Completing(QObject):
    """Works for one box. `offers(letters)` gives what fits the letters behind the @, the best first."""

    def __init__(self, box: QPlainTextEdit, name: str, offers: Callable[[str], Sequence[Choice]]) -> None:
        super().__init__(box)
        self._box = box
        self._offers = offers
        self._letters = 0
        self.list = QListWidget(box)
        self.list.setAccessibleName(name)
        self.list.setProperty("role", "offers")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.hide()
        self.list.itemClicked.connect(lambda _: self._take())
        box.installEventFilter(self)
        box.textChanged.connect(lambda: QTimer.singleShot(0, self, self.look))

    def look(self) -> None:
        """Show what fits the letters before the cursor, or nothing."""
        cursor = self._box.textCursor()
        found = _TYPED.search(cursor.block().text()[: cursor.positionInBlock()])
        choices: Sequence[Choice] = ()
        if found and self._box.hasFocus() and not cursor.hasSelection() and not self._box.isReadOnly():
            choices = self._offers(found.group(1) or "")[:MOST]
        if not choices or found is None:
            self.close()
            return
        self._letters = len(found.group())
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.words, self.list)
            item.setData(_TAKEN, choice.written)
            item.setSizeHint(QSize(0, sizes.ROW))
        self.list.setCurrentRow(0)
        self._stand()
        self._speak()

    def close(self) -> None:
        """Take the list away; the text stays as it is."""
        if not self.list.isHidden():
            self.list.hide()
            self._box.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list is there, arrows walk in it, Enter and Tab take a line, Esc takes the list away."""
        if watched is self._box and not self.list.isHidden():
            if event.type() == QEvent.Type.FocusOut:
                self.close()
            elif isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        if key not in (*_CHOOSING, *_MOVES, Qt.Key.Key_Escape):
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _CHOOSING:
            self._take()
        else:
            self.list.setCurrentRow((self.list.currentRow() + _MOVES[key]) % self.list.count())
            self._speak()
        return True

    def _take(self) -> None:
        item = self.list.currentItem()
        written = str(item.data(_TAKEN)) if item else ""
        self.close()
        cursor = self._box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, self._letters)
        cursor.insertText(f"{written} ")
        self._box.setTextCursor(cursor)
        self._box.setFocus()

    def _stand(self) -> None:
        """Below the cursor where there is room, else above it, over whatever else is in the window."""
        window = self._box.window()
        if self.list.parent() is not window:
            self.list.setParent(window)
        height = sizes.ROW * self.list.count() + 2 * self.list.frameWidth() + sizes.STEP
        words = [self.list.item(row).text() for row in range(self.list.count())]
        widest = max(map(self.list.fontMetrics().horizontalAdvance, words)) + sizes.STEP * 8
        width = min(max(240, widest), window.width() - 2 * sizes.STEP)
        rect = self._box.cursorRect()
        foot = self._box.viewport().mapTo(window, QPoint(rect.left(), rect.bottom() + sizes.STEP))
        head = self._box.viewport().mapTo(window, rect.topLeft()).y() - height - sizes.STEP
        top = foot.y() if foot.y() + height <= window.height() else max(0, head)
        left = max(0, min(foot.x(), window.width() - width - sizes.STEP))
        self.list.setGeometry(left, top, width, height)
        self.list.show()
        self.list.raise_()

    def _speak(self) -> None:
        item = self.list.currentItem()
        self._box.setAccessibleDescription(item.text() if item else "")
