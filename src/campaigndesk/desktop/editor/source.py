"""The joint text beside one's own: what changed in it since the translation is marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The message that a post says in its own language.

    `revision` counts from 1; `translated` is the revision that the post was translated from (0: not known),
    `old` its text (None: not kept on this laptop); `base` names the present text's change.
    """

    title: str
    language: str
    text: str
    revision: int
    base: str
    translated: int = 0
    old: str | None = None
    stale: bool = False


class SourcePanel(QWidget):
    """Shows the source; `translated` carries the change id of the text that the person has translated."""

    translated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = ""
        self.heading = Section(self.tr("Source"), "", self)
        self.text = ReadingText(self.tr("Source text"), self)
        self.note = plain("", "secondary", self, wrap=True)
        self.stale = plain(self.tr("The translation is behind its source"), "warning", self, wrap=True)
        self.mark = ReasonedButton(self.tr("Mark as up to date"), self)
        self.mark.clicked.connect(lambda: self.translated.emit(self._base))
        row = QHBoxLayout()
        row.addWidget(self.stale, 1)
        row.addWidget(self.mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addWidget(self.note)
        column.addLayout(row)

    def show_source(self, source: Source | None, why_not: str) -> None:
        """Show a source, or say that there is none; `why_not`: why this person may not mark it as translated."""
        self.mark.setVisible(source is not None and source.stale)
        self.stale.setVisible(source is not None and source.stale)
        self.mark.set_reason(why_not)
        if source is None:
            self._base = ""
            self.heading.set_title(self.tr("Source"))
            self.text.show_plain("")
            self.note.setText(self.tr("This post belongs to no message: there is no joint text beside it."))
            self.note.show()
            return
        self._base = source.base
        self.heading.set_title(self.tr("Source · {0} · revision {1}").format(source.language, source.revision))
        if source.stale and source.old is not None:
            self.text.show_difference(source.old, source.text)
        else:
            self.text.show_plain(source.text)
        self.note.setText(_note(source, self.text.summary()))
        self.note.setVisible(bool(self.note.text()))


def _note(source: Source, changed: str) -> str:
    """What is behind, in words; `changed`: how much changed."""
    translate = QCoreApplication.translate
    if not source.stale:
        known = translate("SourcePanel", "Translated from revision {0}.").format(source.translated)
        return known if source.translated else ""
    if source.old is None:
        return translate(
            "SourcePanel",
            "It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.",
        )
    since = translate("SourcePanel", "Since you translated revision {0}: {1}").format(source.translated, changed)
    marks = translate("SourcePanel", "New words are underlined, words that went are struck out.")
    return f"{since} {marks}"
