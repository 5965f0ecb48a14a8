"""The box in which a person writes: plain text, the part that is too long marked, news put in without disturbing."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from campaigndesk.desktop.look import news, tokens
from campaigndesk.domain.texts import cleaned

_LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")


class WritingBox(QPlainTextEdit):
    """Sends `typed` when the person changed the text, never for what `show_text` put in."""

    typed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from_outside = False
        self._composing = False
        self._waiting: str | None = None
        self._excess: int | None = None
        self.setAccessibleName(name)
        self.setProperty("role", "writing")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        news().changed.connect(self._paint_excess)

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
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(_units(now[:start]))
        cursor.setPosition(_units(now[: len(now) - kept]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - kept])
        cursor.endEditBlock()
        self._from_outside = False

    def start_with(self, text: str) -> None:
        """Show another record's text: nothing to undo, the cursor at its start."""
        self._from_outside = True
        self._waiting = None
        self.setPlainText(text)
        self._from_outside = False

    def mark_excess(self, start: int | None) -> None:
        """Mark the text from this character on as too long; None: nothing is."""
        if start != self._excess:
            self._excess = start
            self._paint_excess()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted comes as plain text in the one form that is kept."""
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
        if self._excess is not None:
            self._paint_excess()
        if not self._from_outside:
            self.typed.emit()

    def _paint_excess(self) -> None:
        marks = []
        text = self.text()
        if self._excess is not None and self._excess < len(text):
            colours = tokens()
            how = QTextCharFormat()
            how.setBackground(QColor(colours.warning_soft))
            how.setForeground(QColor(colours.warning))
            how.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            how.setUnderlineColor(QColor(colours.warning))
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text[: self._excess]))
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, how
            marks.append(mark)
        self.setExtraSelections(marks)


def _same_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters both texts share at their start, and how many of the rest at their end."""
    shorter = min(len(one), len(other))
    start = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    rest = shorter - start
    end = next((back for back in range(rest) if one[-1 - back] != other[-1 - back]), rest)
    return start, end


def _units(text: str) -> int:
    """The length in UTF-16 units, in which Qt counts places."""
    return len(text) + sum(character > "\uffff" for character in text)
