"""“Print”: the month or the agenda, on the system's printer or as a PDF; says beforehand what will be left out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.printing.paper import Document, shape
from campaigndesk.desktop.calendar.printing.putting import PaperDialog
from campaigndesk.desktop.calendar.printing.reading import load_agenda, load_month
from campaigndesk.desktop.calendar.weeks import month_of, next_month
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.answers import answers_row
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from campaigndesk.store.calendar import Filter

LONGEST = 370


class PrintDialog(PaperDialog):
    """`page` is the page of the calendar that is shown, `filters` the filters in words."""

    def __init__(self, room: Room, page: str, day: date, chosen: Filter, filters: str, parent: QWidget) -> None:
        super().__init__(room, parent)
        self._day, self._chosen = day, chosen
        self._filters = filters or self.tr("All posts")
        self._printer: QPrinter | None = None
        self.setWindowTitle(self.tr("Print"))
        self.month = QRadioButton(self.tr("The month: {0}").format(words.month_words(day)), self)
        self.agenda = QRadioButton(self.tr("The agenda, day by day"), self)
        (self.agenda if page == "agenda" else self.month).setChecked(True)
        first = day if page == "agenda" else month_of(day)
        self.first = DateField(qdate(first), self)
        self.last = DateField(qdate(next_month(first) - timedelta(days=1)), self)
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To"))
        self.print = ReasonedButton(self.tr("Print…"), self)
        self.save = ReasonedButton(self.tr("Save as PDF…"), self, primary=True)
        self._busy = (self.print, self.save)
        self._lay_out()
        self.month.toggled.connect(self._on_kind)
        self._on_kind()
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)

    def _lay_out(self) -> None:
        days = QFormLayout()
        days.setContentsMargins(24, 0, 0, 0)
        days.addRow(self.tr("From"), self.first)
        days.addRow(self.tr("To"), self.last)
        cancel = ReasonedButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.month)
        column.addWidget(self.agenda)
        column.addLayout(days)
        column.addWidget(plain(self.tr("On the sheet: {0}").format(self._filters), "secondary", self, wrap=True))
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addLayout(answers_row(cancel, self.print, self.save))
        self.setMinimumWidth(420)

    def _on_kind(self) -> None:
        for field in (self.first, self.last):
            field.setEnabled(self.agenda.isChecked())
            field.setToolTip("" if self.agenda.isChecked() else self.tr("The month is printed whole."))

    def _read(self, then: object) -> None:
        """Read the document; `then` gets it."""
        room = self._room
        said = (self._filters, self.tr("Times in {0}").format(words.city(room.settings.zone)))
        if self.month.isChecked():
            work = partial(load_month, room.desk, room, wanted_by(room.settings, self._chosen, self._day), said)
        else:
            days = (_date(self.first.date()), _date(self.last.date()))
            if not 0 <= (days[1] - days[0]).days <= LONGEST:
                self._fail(self.tr("Choose a last day after the first, a year later at most."))
                return
            wanted = wanted_by(room.settings, self._chosen, days[0])
            work = partial(load_agenda, room.desk, room, wanted, days, said)
        room.tasks.store(work, then, self, key="print")  # type: ignore[arg-type]

    # As a file

    def _on_save(self) -> None:
        self._read(self._ask_where)

    def _ask_where(self, document: Document) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(document.name)
        dialog.fileSelected.connect(partial(self.write, document))
        dialog.open()

    # On paper

    def _on_print(self) -> None:
        self._read(self._ask_printer)

    def _ask_printer(self, document: Document) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        shape(printer, document)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = self.tr("{0} was sent to the printer").format(document.title)
        dialog.accepted.connect(lambda: self._put(printer, document, said))
        # QPrintDialog's own `open` wants a slot of C++.
        QDialog.open(dialog)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
