"""Figures out of a file: first what it comes to, row by row, then all of it or nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.results.reading import plan_file
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.widgets.answers import answers_row
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.exchange.judging import Judged
    from campaigndesk.exchange.planned import Plan, RowProblem

translate = QCoreApplication.translate


class _GivenUp(CampaignDeskError):
    """Somebody cancelled before all of it was kept; nothing is said of it, and nothing of it is there."""


class ReadInDialog(QDialog):
    """Says what a file holds and which rows cannot be used; reads it in only as a whole.

    Who cancels while it is being kept gets nothing of it, or is told that it was too late and can undo it.
    """

    def __init__(self, room: Room, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._path = room, path
        self._judged: Judged | None = None
        self._given_up, self._taking = Event(), False
        self.setWindowTitle(self.tr("Read in figures"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.summary = plain(self.tr("Reading {0}").format(path.name), "", self, wrap=True)
        self.notice = plain("", "secondary", self, wrap=True)
        self.notice.hide()
        self.wrong = QPlainTextEdit(self)
        self.wrong.setReadOnly(True)
        self.wrong.setTabChangesFocus(True)
        self.wrong.setAccessibleName(self.tr("Rows that cannot be used"))
        self.wrong.setMinimumHeight(140)
        self.wrong.hide()
        self.take = ReasonedButton(self.tr("Read in"), self, primary=True)
        self.take.set_reason(self.tr("The file is being read."))
        self.cancel = ReasonedButton(self.tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.notice)
        column.addWidget(self.wrong, 1)
        column.addLayout(answers_row(self.cancel, self.take))
        self.setMinimumWidth(460)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)
        room.tasks.store(partial(plan_file, room.desk, path), self._on_planned, self, failed=self._on_failed)

    def _on_planned(self, found: tuple[Plan, Judged]) -> None:
        plan, self._judged = found
        problems = sorted((*plan.problems, *self._judged.problems), key=lambda one: one.row)
        new, here, without = len(self._judged.new), len(self._judged.here), plan.left_out
        parts = [
            self.tr("%n new readings", "", new),
            self.tr("%n are here already and stay as they are", "", here) if here else "",
            self.tr("%n posts without figures are passed over", "", without) if without else "",
        ]
        self.summary.setText(f"{self._path.name}: {' · '.join(filter(None, parts))}.")
        self.notice.setText("\n".join(map(said, plan.notices)))
        self.notice.setVisible(bool(plan.notices))
        if problems:
            self.summary.setText(self.tr("Nothing is read in until these rows are mended in the file:"))
            self.wrong.setPlainText("\n".join(map(_told, problems)))
            self.wrong.show()
            self.wrong.setFocus()
        reason = self.tr("Mend the rows first.") if problems else "" if new else self.tr("There is nothing new in it.")
        self.take.set_reason(reason)

    def reject(self) -> None:
        """Close; what is being kept is given up first, and closes it when it has answered."""
        if self._taking and not self._given_up.is_set():
            self._given_up.set()
        else:
            super().reject()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._taking = False
        if isinstance(error, _GivenUp):
            self.reject()
            return
        self.summary.setText(problem(error))
        self.take.set_reason(self.tr("Choose another file."))
        self.cancel.setFocus()

    def _on_take(self) -> None:
        if self._judged is None:
            return
        told = self.tr("%n readings were taken in.", "", len(self._judged.new))

        def done(_: object) -> None:
            self._room.say(told, undo=True)
            self.accept()

        self.take.set_reason(self.tr("The file is being read."))
        self._taking = True
        self._room.act(_entered, self._judged, self._given_up, then=done, owner=self, failed=self._on_failed)


def _entered(desk: Desk, judged: Judged, given_up: Event) -> None:
    from campaigndesk.exchange.entering import enter

    def look(_: Connection) -> None:
        if given_up.is_set():
            raise _GivenUp("")

    enter(desk, judged, beside=look)


def _told(one: RowProblem) -> str:
    where = translate("ReadInDialog", "Row {0}").format(one.row)
    column = f" {one.column}" if one.column else ""
    return f"{where}{column}: {said(one.sentence)}"
