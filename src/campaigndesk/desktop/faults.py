"""Faults of the program: logged, what was typed is kept in a file, and a report is shown instead of a crash."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

_log = logging.getLogger(__name__)
FOLDER = "reports"


def save_report(profile: Path, error: BaseException, typed: str) -> Path | None:
    """Write what happened and the words that were in no record yet; None where nothing can be written."""
    now = datetime.now(UTC)
    text = "".join(traceback.format_exception(error))
    body = f"{now:%Y-%m-%d %H:%M:%S} UTC\n\n{text}\n"
    if typed.strip():
        body += f"What was typed and not saved yet:\n\n{typed}\n"
    path = profile / FOLDER / f"{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, "utf-8", errors="backslashreplace")
    except OSError:
        return None
    return path


class Faults(QObject):
    """Catches what nothing else caught, in the window's thread or another, and shows a report once."""

    _caught = Signal(object)

    def __init__(self, profile: Path, typed: Callable[[], str], window: QWidget) -> None:
        super().__init__(window)
        self._profile, self._typed, self._window = profile, typed, window
        self._box: QMessageBox | None = None
        self._caught.connect(self.report)
        self._before = sys.excepthook
        self.installed = False

    def install(self) -> None:
        """Take over from Python's own hook, which would end the program or hide the fault."""
        self._before = sys.excepthook
        sys.excepthook = self._on_error
        self.installed = True

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        _log.error("A fault of the program", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def report(self, error: BaseException) -> None:
        """Keep the report, and show it unless one is open already."""
        path = save_report(self._profile, error, self._typed())
        if self._box is not None:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self._window.windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The program made a mistake. Your work up to here is saved."))
        where = self.tr("A report with what was typed is kept in {0}.").format(path) if path else ""
        box.setInformativeText(" ".join((where, self.tr("Go on working; send the report to whoever looks after it."))))
        box.setDetailedText("".join(traceback.format_exception(error)))
        copy = box.addButton(self.tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(box.detailedText()))
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._on_closed)
        self._box = box
        box.open()

    def _on_closed(self) -> None:
        self._box = None
