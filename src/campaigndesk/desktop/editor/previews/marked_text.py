"""A text to read in which links, hashtags and mentions are marked as the channel marks them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.domain.text_marks import Mark


class MarkedText(ReadingText):
    """Marks by colour and by line or weight, so that they are seen without colour too."""

    _text = ""
    _lead = ""
    _marks: tuple[Mark, ...] = ()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._write()

    def show_marked(self, text: str, marks: Sequence[Mark], lead: str = "") -> None:
        """Show the text with marks that begin in it; `lead`: who speaks, before the text."""
        shown = tuple(mark for mark in marks if mark.start < len(text))
        if (text, shown, lead) != (self._text, self._marks, self._lead):
            self._text, self._marks, self._lead = text, shown, lead
            self._write()

    def _write(self) -> None:
        formats = _formats(look.tokens())
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if self._lead:
            cursor.insertText(f"{self._lead} ", formats["lead"])
        place = 0
        for mark in self._marks:
            cursor.insertText(self._text[place : mark.start], formats["plain"])
            cursor.insertText(self._text[mark.start : mark.end], formats[mark.kind])
            place = min(mark.end, len(self._text))
        cursor.insertText(self._text[place:], formats["plain"])
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _formats(colours: look.Tokens) -> dict[str, QTextCharFormat]:
    made = {kind: QTextCharFormat() for kind in ("plain", "lead", "link", "hashtag", "mention")}
    for kind, how in made.items():
        how.setForeground(QColor(colours.text if kind in ("plain", "lead") else colours.accent))
    made["link"].setFontUnderline(True)
    made["lead"].setFontWeight(QFont.Weight.Bold)
    for kind in ("hashtag", "mention"):
        made[kind].setFontWeight(QFont.Weight.DemiBold)
    return made
