"""Long boxes of choices in which a few letters from anywhere in an entry find it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from campaigndesk.domain.folding import fold

MANY: Final = 10
"""From so many entries on, a box is searched."""


def let_find(box: QComboBox) -> None:
    """Let a person type into the box to find an entry; what is no entry is not kept."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    line = box.lineEdit()
    if line is not None:
        line.setAccessibleName(box.accessibleName())
        line.editingFinished.connect(partial(_settle, box))
        line.setCursorPosition(0)


def _settle(box: QComboBox) -> None:
    """The one entry that has these letters, or the one that was chosen before."""
    typed = fold(box.currentText())
    fitting = [row for row in range(box.count()) if typed and typed in fold(box.itemText(row))]
    if box.currentText() != box.itemText(box.currentIndex()):
        if len(fitting) == 1:
            box.setCurrentIndex(fitting[0])
        box.setEditText(box.itemText(box.currentIndex()))
