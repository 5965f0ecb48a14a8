"""The panel “Before it can go out”: every gate with its sentence, and a link to the field that mends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop.editor.rows import Mark, Row, emptied
from campaigndesk.desktop.editor.topics import TopicLine, to_fix
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.labels import Section, rule

_MARKS = {
    "good": ("check", "good", marked("in order")),
    "advice": ("warning", "warning", marked("advice")),
    "stop": ("close", "stop", marked("to fix")),
}


class GatesPanel(QWidget):
    """Shows the topics; `asked` names the field that a person wants to mend."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[TopicLine, ...] = ()
        self.heading = Section(self.tr("Before it can go out"), "", self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addLayout(self._lines)

    def show_lines(self, lines: Sequence[TopicLine]) -> None:
        """Show these topics; nothing is built again where nothing changed."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        count = to_fix(lines)
        self.heading.set_title(
            self.tr("Before it can go out · %n to fix", "", count)
            if count
            else self.tr("Before it can go out · all in order")
        )
        emptied(self._lines)
        for line in lines:
            icon, token, name = _MARKS[line.mark]
            fix = self.tr("Fix") if line.field and line.mark != "good" else ""
            row = Row(Mark(icon, token, said(name), self), line.title, line.detail, fix, self)
            row.fixed.connect(lambda field=line.field: self.asked.emit(field))
            self._lines.addWidget(row)
            self._lines.addWidget(rule(self))

    def lines(self) -> tuple[TopicLine, ...]:
        """What is shown now."""
        return self._shown
