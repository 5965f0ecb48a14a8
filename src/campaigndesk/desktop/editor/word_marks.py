"""Wording rules in the editor: the words that a rule found are marked while a person writes, with the mend offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from campaigndesk.desktop.editor.stretches import Stretch
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.domain.wording import Hit, mended

LAYER = "wording"


class WordMarks(QObject):
    """For one box; a right click, or the menu key, on a marked word offers what to write."""

    def __init__(self, box: WritingBox) -> None:
        super().__init__(box)
        self._box = box
        self._text = ""
        self._hits: tuple[Hit, ...] = ()
        box.menu_made.connect(self._on_menu)

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Mark these places of the text."""
        self._text, self._hits = text, tuple(hit for hit in hits if hit.end > hit.start)
        self._box.mark(LAYER, [_stretch(hit) for hit in self._hits])

    def _on_menu(self, menu: QMenu, place: int) -> None:
        text = self._box.text()
        hit = next((one for one in self._hits if one.start <= place <= one.end), None)
        if hit is None or text != self._text or self._box.isReadOnly():
            return
        better = mended(text, hit)
        if better == text:
            return
        rule = hit.rule
        words = self.tr("Write “{0}”").format(rule.instead) if rule.instead else self.tr("Add the footnote")
        action = menu.addAction(words)
        first = menu.actions()[0]
        menu.removeAction(action)
        menu.insertAction(first, action)
        action.triggered.connect(lambda: self._mend(text, hit))

    def _mend(self, text: str, hit: Hit) -> None:
        if self._box.text() != text:
            return
        cursor = self._box.textCursor()
        cursor.select(cursor.SelectionType.Document)
        # One step, so that one undo takes it back.
        cursor.insertText(mended(text, hit))


def _stretch(hit: Hit) -> Stretch:
    rule = hit.rule
    line = "stop" if rule.effect == "block" else "warning"
    return Stretch(hit.start, hit.end, line=line, tip=f"{rule.why} ({rule.source})")
