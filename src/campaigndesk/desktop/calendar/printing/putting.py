"""A dialog that puts a document on paper or into a PDF, says which page it is at, and can be left off with Esc."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QWidget

from campaigndesk.desktop.calendar.printing.paper import Document, Printing, pdf
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain


class PaperDialog(QDialog):
    """What is made of it lays out `problem`, `progress` and the buttons that `_busy` turns off meanwhile."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.problem = plain("", "warning", self, wrap=True)
        self.problem.hide()
        self.progress = plain("", "secondary", self)
        self.progress.hide()
        self._printing: Printing | None = None
        self._part: Path | None = None
        self._busy: tuple[ReasonedButton, ...] = ()

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

    def _put(self, device: QPagedPaintDevice, document: Document, said: str) -> None:
        printing = self._printing = Printing(device, document, self)
        printing.moved.connect(self._on_page)
        for button in self._busy:
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
        for button in self._busy:
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


def _writable(path: Path) -> bool:
    """Whether the file can be written: Qt's writer would warn and go on."""
    try:
        with path.open("ab"):
            return True
    except OSError:
        return False
