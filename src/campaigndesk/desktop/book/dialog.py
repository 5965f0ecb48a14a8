"""“Campaign book”: all of one campaign as a PDF or as a workbook."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QRadioButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.book.paper import book_document
from campaigndesk.desktop.calendar.printing.paper import Document
from campaigndesk.desktop.calendar.printing.putting import PaperDialog
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.widgets.answers import answers_row
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.domain.errors import CampaignDeskError


class BookDialog(PaperDialog):
    """Asks in which form, then where; the pages are written one by one."""

    def __init__(self, room: Room, campaign: str, title: str, parent: QWidget) -> None:
        super().__init__(room, parent)
        self._campaign = campaign
        self.setWindowTitle(self.tr("Campaign book"))
        self.pdf = QRadioButton(self.tr("PDF, to read and to print"), self)
        self.workbook = QRadioButton(self.tr("XLSX, to count with"), self)
        self.pdf.setChecked(True)
        self.save = ReasonedButton(self.tr("Save the book…"), self, primary=True)
        self._busy = (self.save,)
        cancel = ReasonedButton(self.tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.addWidget(plain(title, "section", self, wrap=True))
        inside = self.tr("Brief, participation, messages, coverage, posts with their approvals, and results.")
        column.addWidget(plain(inside, "secondary", self, wrap=True))
        for part in (self.pdf, self.workbook, self.problem, self.progress):
            column.addWidget(part)
        column.addLayout(answers_row(cancel, self.save))
        self.setMinimumWidth(420)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)

    def _on_save(self) -> None:
        self.problem.hide()
        self.save.set_reason(self.tr("The book is being put together."))
        work = partial(_workbook if self.workbook.isChecked() else _paper, self._room.desk, self._campaign)
        then = self._ask_where_workbook if self.workbook.isChecked() else self._ask_where
        self._room.tasks.store(work, then, self, failed=self._on_failed)

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.save.set_reason("")
        self._fail(problem(error))

    def _dialog(self, form: str, ending: str, name: str) -> QFileDialog:
        self.save.set_reason("")
        dialog = QFileDialog(self, self.tr("Save the campaign book"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(form)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name)
        return dialog

    def _ask_where(self, document: Document) -> None:
        dialog = self._dialog(self.tr("PDF (*.pdf)"), "pdf", document.name)
        dialog.fileSelected.connect(partial(self.write, document))
        dialog.open()

    def _ask_where_workbook(self, made: tuple[bytes, str]) -> None:
        dialog = self._dialog(self.tr("Workbook (*.xlsx)"), "xlsx", made[1])
        dialog.fileSelected.connect(lambda path: self.write_workbook(made[0], Path(path)))
        dialog.open()

    def write_workbook(self, data: bytes, path: Path) -> None:
        """Write the workbook; says so, or why it could not be."""
        from campaigndesk.domain.errors import CampaignDeskError
        from campaigndesk.exchange.files import write_whole

        try:
            write_whole(path, data)
        except CampaignDeskError as error:
            self._fail(problem(error))
        else:
            self._room.say(self.tr("The campaign book was saved as {0}").format(path))
            self.accept()


def _paper(desk: Desk, campaign: str) -> Document:
    """The book as a document: for the store's lane."""
    from campaigndesk.exchange.campaign_book import book_name, read_book

    book = desk.read(read_book, campaign, desk.now, said)
    return book_document(book, desk.read(book_name, campaign), words.dated(desk.now[:10]))


def _workbook(desk: Desk, campaign: str) -> tuple[bytes, str]:
    """The book as a workbook, and what it is called: for the store's lane."""
    from campaigndesk.exchange.book_xlsx import book_xlsx
    from campaigndesk.exchange.campaign_book import book_name, read_book

    return book_xlsx(desk.read(read_book, campaign, desk.now, said)), f"{desk.read(book_name, campaign)}.xlsx"
