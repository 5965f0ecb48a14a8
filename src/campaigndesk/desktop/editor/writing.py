"""The box in which a person writes: plain text, stretches of it marked, news put in without disturbing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from campaigndesk.desktop.editor.given_media import given_in
from campaigndesk.desktop.editor.stretches import Layers, Stretch, characters, units
from campaigndesk.desktop.look import news
from campaigndesk.domain.texts import cleaned

_LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")


class WritingBox(QPlainTextEdit):
    """Sends `typed` when the person changed the text, never for what `show_text` put in; `given` files or a picture.

    `menu_made` carries the context menu before it shows, and the place in the text that it is for.
    """

    typed = Signal()
    given = Signal(object)
    menu_made = Signal(QMenu, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from_outside = False
        self._composing = False
        self._waiting: str | None = None
        self._layers = Layers(self)
        self.setAccessibleName(name)
        self.setProperty("role", "writing")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        news().changed.connect(self._on_look)

    def text(self) -> str:
        """What stands in the box, with `\\n` line ends; no-break spaces are kept, which toPlainText() would lose."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def show_text(self, text: str) -> None:
        """Put another text in by its smallest difference: cursor, selection and undo stay.

        While an input method composes, the text waits until the composition is finished.
        """
        if self._composing:
            self._waiting = text
            return
        self._waiting = None
        now = self.text()
        if now == text:
            return
        start, kept = _same_ends(now, text)
        self._from_outside = True
        written = self.document().isModified()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(units(now[:start]))
        cursor.setPosition(units(now[: len(now) - kept]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - kept])
        cursor.endEditBlock()
        self.document().setModified(written)
        self._from_outside = False

    def put_in(self, held: QTextCursor, text: str) -> None:
        """Put words in the place of those that the cursor holds, which holds the new ones then. Nothing to undo."""
        start = held.selectionStart()
        self._from_outside = True
        held.insertText(text)
        self.document().clearUndoRedoStacks()
        self._from_outside = False
        held.setPosition(start)
        held.setPosition(start + units(text), QTextCursor.MoveMode.KeepAnchor)

    def written_in(self) -> bool:
        """Whether the person wrote in this text since it was opened; to have the keyboard in it is not enough."""
        return self.document().isModified()

    def start_with(self, text: str) -> None:
        """Show another record's text: nothing to undo, the cursor at its start."""
        self._from_outside = True
        self._waiting = None
        self.setPlainText(text)
        self.document().setModified(False)
        self._from_outside = False

    def mark_excess(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark these stretches as too long."""
        self.mark("excess", [Stretch(start, end, "warning_soft", "warning", ink="warning") for start, end in spans])

    def mark(self, layer: str, stretches: Sequence[Stretch]) -> None:
        """Mark stretches of the text, in the place of those that the layer had; they move along while it is written."""
        self._layers.lay(layer, stretches)

    def marked(self, layer: str) -> list[tuple[int, int]]:
        """Where the marks of a layer stand now, in characters."""
        raw = self.document().toRawText()
        return [(characters(raw, start), characters(raw, end)) for start, end in self._layers.standing(layer)]

    def place(self) -> tuple[int, int]:
        """Where the selection, or the cursor, begins and ends, in characters."""
        cursor = self.textCursor()
        raw = self.document().toRawText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return characters(raw, start), characters(raw, end)

    def select(self, start: int, end: int) -> None:
        """Select from one character to another, and show them."""
        text, cursor = self.text(), self.textCursor()
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, and files or pictures for whoever takes them."""
        return super().canInsertFromMimeData(source) or given_in(source) is not None

    def word_at(self, place: int) -> str:
        """The word that stands at a place."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.text()[:place]))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with what belongs to the word under the pointer, or to the cursor for the keyboard."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu, characters(self.document().toRawText(), cursor.selectionEnd()))
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted comes as plain text in the one form that is kept; files and pictures are handed on."""
        given = given_in(source)
        if given is not None:
            self.given.emit(given)
        else:
            self.insertPlainText(cleaned(source.text()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember that a composition is open, so that news do not break it."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing and self._waiting is not None and not event.commitString():
            self.show_text(self._waiting)
        elif not self._composing:
            self._waiting = None

    def _on_text_changed(self) -> None:
        if not self._from_outside:
            self.typed.emit()

    def _on_look(self) -> None:
        self._layers.dress_again()


def _same_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters both texts share at their start, and how many of the rest at their end."""
    shorter = min(len(one), len(other))
    start = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    rest = shorter - start
    end = next((back for back in range(rest) if one[-1 - back] != other[-1 - back]), rest)
    return start, end
