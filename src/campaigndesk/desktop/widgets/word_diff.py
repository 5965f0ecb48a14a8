"""Shows what changed between two texts: added words underlined on green, removed words struck out on red."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from campaigndesk.desktop import look
from campaigndesk.domain.differences import Piece, word_differences

translate = QCoreApplication.translate


def diff_html(pieces: Sequence[Piece], colours: look.Tokens) -> str:
    """The pieces as HTML for a label of rich text; all text in it is escaped."""
    # Imported here: with it comes a table of two thousand names of signs, half a megabyte.
    from html import escape

    styles = {
        "same": "",
        "added": f"background-color:{colours.good_soft};color:{colours.text};text-decoration:underline",
        "removed": f"background-color:{colours.stop_soft};color:{colours.text};text-decoration:line-through",
    }
    spans = (f'<span style="{styles[piece.kind]}">{escape(piece.text)}</span>' for piece in pieces)
    return f'<div style="white-space:pre-wrap">{"".join(spans)}</div>'


def summary(pieces: Sequence[Piece]) -> str:
    """The change in words, for a screen reader and a heading."""
    removed = sum(len(piece.text.split()) for piece in pieces if piece.kind == "removed")
    added = sum(len(piece.text.split()) for piece in pieces if piece.kind == "added")
    if not removed and not added:
        same = all(piece.kind == "same" for piece in pieces)
        return translate("Widgets", "No word changed.") if same else translate("Widgets", "Only spaces changed.")
    return translate("Widgets", "{0} added, {1} removed.").format(_words(added), _words(removed))


def _words(count: int) -> str:
    return translate("Widgets", "1 word") if count == 1 else translate("Widgets", "%n words", "", count)


class WordDiffView(QTextEdit):
    """A text to read, with what changed in it marked; follows the look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("role", "writing")
        self.setAccessibleName(self.tr("What changed"))
        self._pieces: tuple[Piece, ...] = ()
        look.news().changed.connect(self._write)

    def show_difference(self, old: str, new: str) -> None:
        """Mark what is in one text and not in the other."""
        self.show_pieces(word_differences(old, new))

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show pieces that were compared elsewhere."""
        self._pieces = tuple(pieces)
        self.setAccessibleDescription(summary(self._pieces))
        self._write()

    def summary(self) -> str:
        """How much changed, in words."""
        return summary(self._pieces)

    def _write(self) -> None:
        formats = _formats(look.tokens())
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for piece in self._pieces:
            cursor.insertText(piece.text, formats[piece.kind])
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _formats(colours: look.Tokens) -> dict[str, QTextCharFormat]:
    same, added, removed = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    for made in (same, added, removed):
        made.setForeground(QColor(colours.text))
    added.setBackground(QColor(colours.good_soft))
    added.setFontUnderline(True)
    removed.setBackground(QColor(colours.stop_soft))
    removed.setFontStrikeOut(True)
    return {"same": same, "added": added, "removed": removed}
