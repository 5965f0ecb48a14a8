"""The history of a text: every revision that this laptop saw, what changed between any two, and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
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
    """Newest first. One chosen revision is compared with the one before, two with each other.

    `restored` carries the text that the person wants back; `lapses`: a text brought back voids the approval.
    """

    restored = Signal(str)

    def __init__(self, parent: QWidget, title: str, why_not: str, *, lapses: bool = False) -> None:
        super().__init__(parent)
        self._why_not = why_not
        self._revisions: tuple[Revision, ...] = ()
        self.setWindowTitle(self.tr("History · {0}").format(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 520)
        self.list = EntryList(self.tr("Revisions, newest first"), self, many=True)
        self.hint = plain(self.tr("Choose two with Ctrl to compare them."), "secondary", self, wrap=True)
        self.decisions = plain("", "secondary", self, wrap=True)
        self.decisions.hide()
        self.summary = plain("", "section", self, wrap=True)
        self.text = ReadingText(self.tr("The revision, with what changed in it"), self)
        self.lapse = plain(self.tr("Bringing a text back voids the approval."), "warning", self, wrap=True)
        self.lapse.setVisible(lapses)
        self.restore = ReasonedButton(self.tr("Restore this text"), self, primary=True)
        self.restore.clicked.connect(self._on_restore)
        self.list.chose.connect(self._on_chosen)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addWidget(self.decisions)
        split = QSplitter(self)
        split.setHandleWidth(sizes.LINE)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        whole.addWidget(split)
        split.setSizes([340, 560])

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.addWidget(self.summary)
        column.addWidget(self.text)
        column.addStretch()
        row = QHBoxLayout()
        row.addWidget(self.lapse, 1)
        row.addStretch()
        row.addWidget(self.restore)
        column.addLayout(row)
        return right

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show them, oldest given first."""
        self._revisions = tuple(reversed(revisions))
        self.list.show_entries([_entry(revision) for revision in self._revisions])
        self.list.setFocus()

    def show_decisions(self, lines: Sequence[str]) -> None:
        """What was decided on the post, in words, oldest first."""
        self.decisions.setText("\n".join(lines))
        self.decisions.setVisible(bool(lines))

    def _chosen(self) -> list[Revision]:
        """What is chosen, newest first."""
        wanted = set(self.list.chosen())
        return [revision for revision in self._revisions if revision.change in wanted]

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        if not chosen:
            return
        if len(chosen) > 2:
            self.text.show_plain("")
            self.summary.setText(self.tr("Choose one revision, or two to compare them."))
            self.restore.set_reason(self.tr("Choose one revision."))
            return
        newer = chosen[0]
        place = self._revisions.index(newer)
        older = chosen[1] if len(chosen) == 2 else next(iter(self._revisions[place + 1 :]), None)
        if older is None:
            self.text.show_plain(newer.text)
            self.summary.setText(self.tr("The first text."))
        else:
            self.text.show_difference(older.text, newer.text)
            words = self.tr("From revision {0} to {1}: {2}")
            self.summary.setText(words.format(older.number, newer.number, self.text.summary()))
        self.restore.set_reason(self._reason(chosen))

    def _reason(self, chosen: Sequence[Revision]) -> str:
        if len(chosen) > 1:
            return self.tr("Choose one revision.")
        if chosen[0].text == self._revisions[0].text:
            return self.tr("This is the text as it is now.")
        return self._why_not

    def _on_restore(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.restored.emit(chosen[0].text)
            self.accept()


def _entry(revision: Revision) -> Entry:
    return Entry(
        id=revision.change,
        title=QCoreApplication.translate("History", "Revision {0}").format(revision.number),
        detail=f"{revision.who} · {revision.when}",
        mark="history",
    )
