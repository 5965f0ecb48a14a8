"""The history of a text: every revision that this laptop saw, what changed in it, and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One text of a field as it once stood: `who` and `when` in words; `number` counts from 1."""

    number: int
    text: str
    who: str
    when: str
    change: str


class HistoryDialog(QDialog):
    """Newest first. `restored` carries the text that the person wants back."""

    restored = Signal(str)

    def __init__(self, parent: QWidget, title: str, why_not: str) -> None:
        super().__init__(parent)
        self._why_not = why_not
        self._revisions: tuple[Revision, ...] = ()
        self.setWindowTitle(f"History · {title}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(840, 520)
        self.list = EntryList("Revisions, newest first", self)
        self.summary = plain("", "secondary", self, wrap=True)
        self.text = ReadingText("The revision, with what changed since the one before", self)
        self.restore = ReasonedButton("Restore this text", self, primary=True)
        self.restore.clicked.connect(self._on_restore)
        self.list.chose.connect(lambda: self._on_row(self.list.currentRow()))
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.addWidget(self.summary)
        column.addWidget(self.text)
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.restore)
        column.addLayout(row)
        split = QSplitter(self)
        split.setHandleWidth(sizes.LINE)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        whole.addWidget(split)
        split.setSizes([260, 580])

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show them, oldest given first."""
        self._revisions = tuple(reversed(revisions))
        self.list.show_entries([_entry(revision) for revision in self._revisions])
        self.list.setFocus()

    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._revisions):
            return
        revision = self._revisions[row]
        before = self._revisions[row + 1].text if row + 1 < len(self._revisions) else ""
        if row + 1 < len(self._revisions):
            self.text.show_difference(before, revision.text)
            self.summary.setText(self.text.summary())
        else:
            self.text.show_plain(revision.text)
            self.summary.setText("The first text.")
        same = revision.text == self._revisions[0].text
        self.restore.set_reason("This is the text as it is now." if same else self._why_not)

    def _on_restore(self) -> None:
        self.restored.emit(self._revisions[self.list.currentRow()].text)
        self.accept()


def _entry(revision: Revision) -> Entry:
    return Entry(
        id=revision.change,
        title=f"Revision {revision.number}",
        detail=f"{revision.who} · {revision.when}",
        mark="history",
    )
