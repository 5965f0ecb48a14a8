"""Stretches of a text marked by ground and line, in layers that do not know each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from campaigndesk.desktop.look import tokens
from campaigndesk.desktop.widgets.tips import as_it_is

ORDER = ("breaks", "comments", "comment", "spelling", "wording", "excess")
"""The layers from below to above; others come before them."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a text; `ground`, `line` and `ink` are tokens of the look, empty for none."""

    start: int
    end: int
    ground: str = ""
    line: str = ""
    wavy: bool = False
    ink: str = ""
    tip: str = ""


class Layers:
    """What is marked in one box; Qt moves the marks along while the text is written."""

    def __init__(self, box: QPlainTextEdit) -> None:
        self._box = box
        self._laid: dict[str, list[tuple[Stretch, QTextCursor]]] = {}

    def lay(self, layer: str, stretches: Sequence[Stretch]) -> None:
        """Put these in the place of what the layer had."""
        if not stretches and not self._laid.get(layer):
            return
        raw = self._box.document().toRawText()
        laid, last = [], self._box.document().characterCount() - 1
        for stretch in stretches:
            if stretch.start >= last:
                continue
            cursor = QTextCursor(self._box.document())
            cursor.setPosition(units(raw[: stretch.start]))
            cursor.setPosition(min(units(raw[: stretch.end]), last), QTextCursor.MoveMode.KeepAnchor)
            laid.append((stretch, cursor))
        self._laid[layer] = laid
        self.dress_again()

    def standing(self, layer: str) -> list[tuple[int, int]]:
        """Where the layer's marks stand now, in UTF-16 units, without those whose words are gone."""
        places = [(c.selectionStart(), c.selectionEnd()) for _, c in self._laid.get(layer, ())]
        return [(start, end) for start, end in places if start < end]

    def dress_again(self) -> None:
        """Show all of them in the colours that are on."""
        marks = []
        for layer in sorted(self._laid, key=lambda name: ORDER.index(name) if name in ORDER else -1):
            for stretch, cursor in self._laid[layer]:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, _dress(stretch)
                marks.append(mark)
        self._box.setExtraSelections(marks)


def _dress(stretch: Stretch) -> QTextCharFormat:
    colours, how = tokens(), QTextCharFormat()
    if stretch.ground:
        how.setBackground(QColor(getattr(colours, stretch.ground)))
    if stretch.ink:
        how.setForeground(QColor(getattr(colours, stretch.ink)))
    if stretch.line:
        style = QTextCharFormat.UnderlineStyle
        how.setUnderlineStyle(style.WaveUnderline if stretch.wavy else style.SingleUnderline)
        how.setUnderlineColor(QColor(getattr(colours, stretch.line)))
    if stretch.tip:
        how.setToolTip(as_it_is(stretch.tip))
    return how


def units(text: str) -> int:
    """The length in UTF-16 units, in which Qt counts places."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(raw: str, position: int) -> int:
    """The place in characters of a place in UTF-16 units, in which Qt counts."""
    return len(raw.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))
