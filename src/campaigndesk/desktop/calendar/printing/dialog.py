"""“Print”: the month or the agenda, on the system's printer or as a PDF; says beforehand what will be left out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.printing.paper import Document, Printing, pdf, shape
from campaigndesk.desktop.calendar.printing.reading import load_agenda, load_month
from campaigndesk.desktop.calendar.weeks import month_of, next_month
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from campaigndesk.store.calendar import Filter

LONGEST = 370


class PrintDialog(QDialog):
    """`page` is the page of the calendar that is shown, `filters` the filters in words."""

    def __init__(self, room: Room, page: str, day: date, chosen: Filter, filters: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._day, self._chosen = room, day, chosen
        self._filters = filters or self.tr("All posts")
        self._printer: QPrinter | None = None
        self.setWindowTitle(self.tr("Print"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = QRadioButton(self.tr("The month: {0}").format(words.month_words(day)), self)
        self.agenda = QRadioButton(self.tr("The agenda, day by day"), self)
        (self.agenda if page == "agenda" else self.month).setChecked(True)
        first = day if page == "agenda" else month_of(day)
        self.first = DateField(qdate(first), self)
        self.last = DateField(qdate(next_month(first) - timedelta(days=1)), self)
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To"))
        self.problem = plain("", "warning", self, wrap=True)
        self.problem.hide()
        self.progress = plain("", "secondary", self)
        self.progress.hide()
        self._printing: Printing | None = None
        self._part: Path | None = None
        self.print = ReasonedButton(self.tr("Print…"), self)
        self.save = ReasonedButton(self.tr("Save as PDF…"), self, primary=True)
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
        buttons = QHBoxLayout()
        buttons.addStretch()
        cancel = ReasonedButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        for button in (cancel, self.print, self.save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.month)
        column.addWidget(self.agenda)
        column.addLayout(days)
        column.addWidget(plain(self.tr("On the sheet: {0}").format(self._filters), "secondary", self, wrap=True))
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addLayout(buttons)
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

    def write(self, document: Document, path: str) -> None:
        """Write the file; says so, or why it could not be."""
        # Whoever leaves off keeps the file that was there before.
        part = Path(f"{path}.part")
        if not _writable(part):
            self._fail_to_write(path)
            return
        self._part = part
        self._put(pdf(str(part), document), document, self.tr("Saved as {0}").format(path))

    def reject(self) -> None:
        """Leave off in the middle of the pages too; nothing of them stays."""
        if self._printing is not None:
            self._printing.stop()
            if self._part is not None:
                self._part.unlink(missing_ok=True)
            self._room.say(self.tr("Cancelled. Nothing was written."))
        super().reject()

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

    def _put(self, device: QPagedPaintDevice, document: Document, said: str) -> None:
        printing = self._printing = Printing(device, document, self)
        printing.moved.connect(self._on_page)
        for button in (self.print, self.save):
            button.set_reason(self.tr("The pages are being written."))
        printing.done.connect(partial(self._on_done, said))
        printing.start()

    def _on_page(self, page: int, of: int) -> None:
        self.progress.setText(self.tr("Page {0} of {1}").format(page, of))
        self.progress.setVisible(of > 1)

    def _on_done(self, said: str, pages: int) -> None:
        self._printing, part, self._part = None, self._part, None
        self.progress.hide()
        if part is not None and pages:
            try:
                part.replace(part.with_suffix(""))
            except OSError:
                part.unlink(missing_ok=True)
                self._fail_to_write(str(part.with_suffix("")))
                return
        for button in (self.print, self.save):
            button.set_reason("")
        if pages:
            count = self.tr("1 page") if pages == 1 else self.tr("%n pages", "", pages)
            self._room.say(f"{said} · {count}")
            self.accept()
        else:
            self._fail(self.tr("It could not be printed. Choose another printer, or save it as a PDF."))

    def _fail_to_write(self, path: str) -> None:
        self._fail(self.tr("The file {0} could not be written. Choose another folder.").format(path))

    def _fail(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _writable(path: Path) -> bool:
    """Whether the file can be written: Qt's writer would warn and go on."""
    try:
        with path.open("ab"):
            return True
    except OSError:
        return False
