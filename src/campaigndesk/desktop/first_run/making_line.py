"""How far the sample campaign is, in words, with a way to leave it out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.first_run.making import Making
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.words import number

LOOK: Final = 250
"""Milliseconds between looks at how far it is."""


class MakingLine(QWidget):
    """Hidden until `begin`; what that gives is filled in by the work and looked at here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._making = Making()
        self.words = plain("", "secondary", self, wrap=True)
        self.leave_out = QPushButton(self.tr("Leave the sample out"), self)
        self.leave_out.clicked.connect(self._on_leave_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.words)
        column.addWidget(self.leave_out, 0, Qt.AlignmentFlag.AlignLeft)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._show)
        self.hide()

    def begin(self) -> Making:
        """Show from now on what the work fills in."""
        self._making = Making()
        self._show()
        self.show()
        self._look.start()
        return self._making

    def end(self) -> None:
        """It is there, or left out."""
        self._look.stop()
        self.hide()

    def _show(self) -> None:
        now = self._making
        done, of = number(now.done), number(max(now.all, now.done))
        told = {
            "reading": self.tr("Reading the plan: {0} rows so far.").format(done),
            "planning": self.tr("Looking through the plan: {0} of {1} rows.").format(done, of),
            "judging": self.tr("Asking the rules: {0} of {1} records.").format(done, of),
            "putting": self.tr("Putting all of it on the desk."),
        }[now.part]
        self.words.setText(self.tr("The sample campaign is being left out.") if now.stop else told)

    def _on_leave_out(self) -> None:
        self._making.stop = True
        self._show()
