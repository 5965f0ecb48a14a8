"""The figures of one post as somebody read them: a new reading, or one of the earlier ones to be changed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.actions.results import add_result, delete_result, revise_result
from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.coverage.phrases import channel_name, country_name
from campaigndesk.desktop.results.phrases import figure_name
from campaigndesk.desktop.results.reading import Row
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import beckon, plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.records import Record
from campaigndesk.domain.results import FIGURES, figures_of
from campaigndesk.exchange.cells import BadCell
from campaigndesk.exchange.result_rows import count


class FiguresDialog(QDialog):
    """Begins with a new reading of today; another one is chosen at the top."""

    def __init__(self, room: Room, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._row = room, row
        self.setWindowTitle(self.tr("Figures of a post"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        post = row.post
        told = " · ".join(filter(None, (country_name(post.country), channel_name(post.channel), row.campaign)))
        self.words = plain(" ".join(post.words.split()), "", self, wrap=True)
        self.facts = plain(told, "secondary", self, wrap=True)
        self.reading = QComboBox(self)
        self.day = DateField(qdate(today_in(room.settings.zone)), self)
        self.source = QLineEdit(self)
        self.fields = {figure: QLineEdit(self) for figure in FIGURES}
        self.problem = plain("", "warning", self, wrap=True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(self)
        self.save = add_agreement(self.buttons, self.tr("Save"))
        self.delete = self.buttons.addButton(self.tr("Delete the reading"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._left = LeftWords(self)
        self._lay_out()
        self.reading.addItem(self.tr("New reading"), None)
        for reading in reversed(post.readings):
            self.reading.addItem(words.date_words(_day(reading)), reading)
        self._on_reading()
        self.reading.activated.connect(lambda _: self._on_reading())
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self._on_delete)
        self.fields[FIGURES[0]].setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Reading"), self.reading), (self.tr("Read on"), self.day), (self.tr("Source"), self.source),
            *((figure_name(figure), field) for figure, field in self.fields.items()),
        ]  # fmt: skip
        for label, field in rows:
            form.addRow(label, field)
            field.setAccessibleName(label)
        beckon(self.source, self.tr("Where the figures come from"))
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.facts)
        column.addLayout(form)
        column.addWidget(plain(self.tr("Leave empty what the channel does not tell."), "secondary", self, wrap=True))
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)

    def _chosen(self) -> Record | None:
        found: Record | None = self.reading.currentData()
        return found

    def _on_reading(self) -> None:
        reading = self._chosen()
        self._left.turn(reading.id if reading else self._row.post.id, self._show_reading)

    def _show_reading(self) -> None:
        """Fill the fields with the chosen reading, or empty them for a new one."""
        reading = self._chosen()
        last = self._row.last
        known = figures_of(reading) if reading else {}
        for figure, field in self.fields.items():
            field.setText(str(known[figure]) if figure in known else "")
        shown = reading or last
        self.source.setText(str(shown.get("source") or "") if shown else "")
        day = _day(reading) if reading else date.fromisoformat(self._room.desk.now[:10])
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.delete.setVisible(reading is not None)
        self.problem.hide()

    def _figures(self) -> dict[str, int | None] | None:
        """What is typed; None where a field holds no figure, which is then said."""
        found: dict[str, int | None] = {}
        for figure, field in self.fields.items():
            try:
                found[figure] = count(field.text())
            except BadCell as error:
                field.setFocus()
                self._say(f"{figure_name(figure)}: {said(str(error))}")
                return None
        return found

    def _on_accepted(self) -> None:
        figures = self._figures()
        if figures is None:
            return
        reading, day = self._chosen(), self.day.date()
        fields: dict[str, Any] = {
            "read_on": f"{date(day.year(), day.month(), day.day())}", "source": self.source.text().strip(), **figures,
        }  # fmt: skip
        there = {str(other.get("read_on")) for other in self._row.post.readings if other is not reading}
        if fields["read_on"] in there:
            self._say(self.tr("There is a reading of that day already: choose it above."))
            return
        if reading is None:
            work = partial(add_result, post_id=self._row.post.id, **fields)
        else:
            changed = {n: v for n, v in fields.items() if (reading.get(n) or None) != (v or None) or v == 0}
            bases = {name: reading.base(name) for name in changed}
            work = partial(revise_result, result_id=reading.id, bases=bases, **changed)
        told = self.tr("The figures are kept.")
        self._room.act(work, then=lambda _: self._on_done(told), owner=self, failed=self._on_failed)

    def _on_delete(self) -> None:
        reading = self._chosen()
        if reading is not None:
            told = self.tr("The reading was deleted.")
            then = partial(self._on_done, told)
            self._room.act(delete_result, reading.id, then=lambda _: then(), owner=self, failed=self._on_failed)

    def _on_done(self, told: str) -> None:
        self._room.say(told, undo=True)
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._say(problem(error))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _day(reading: Record) -> date:
    return date.fromisoformat(str(reading.get("read_on")))
