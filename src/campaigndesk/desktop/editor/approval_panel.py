"""The panel of the approval: the steps in order, who decides, what was decided, and why I may not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop.editor.rows import Mark, Row, emptied
from campaigndesk.desktop.editor.steps import StepLine
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.labels import Section, plain, rule

_MARKS = {
    "met": ("check", "good", marked("agreed")),
    "uncounted": ("waiting", "warning", marked("not yet counted")),
    "waits": ("in-review", "warning", marked("waits")),
    "later": ("draft", "secondary", marked("later")),
}


class ApprovalPanel(QWidget):
    """Shows the steps, the last request for changes, and why this person may not decide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[StepLine, ...], str, str] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.request = plain("", "warning", self, wrap=True)
        self.why_not = plain("", "secondary", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Section(self.tr("Approval"), "", self))
        column.addWidget(self.request)
        column.addLayout(self._lines)
        column.addWidget(self.why_not)

    def show_steps(self, steps: Sequence[StepLine], why_not: str, request: str) -> None:
        """Show the steps; `request` is the sentence of the last request for changes, where there is one."""
        if (tuple(steps), why_not, request) == self._shown:
            return
        self._shown = (tuple(steps), why_not, request)
        emptied(self._lines)
        for step in steps:
            icon, token, name = _MARKS[step.state]
            self._lines.addWidget(
                Row(Mark(icon, token, said(name), self), f"{step.number}  {step.title}", step.detail, "", self)
            )
            self._lines.addWidget(rule(self))
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))
        self.request.setText(request)
        self.request.setVisible(bool(request))
