"""A busy pointer while the store works on something that is not there at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

AT_ONCE: Final = 100
"""Milliseconds in which a person takes an answer for immediate: nothing shows until then."""


class BusyPointer(QObject):
    """`begin` with each work, `look` with each answer; `working` says whether more is being done."""

    def __init__(self, working: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._working = working
        self._timer = QTimer(self, singleShot=True, interval=AT_ONCE)
        self._timer.timeout.connect(self._on_late)
        self.shown = False

    def begin(self) -> None:
        """Something is asked for."""
        if not self.shown and not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Take the pointer back where all is done."""
        if not self._working():
            self.end()

    def end(self) -> None:
        """Show the usual pointer from now on."""
        self._timer.stop()
        if self.shown:
            self.shown = False
            QGuiApplication.restoreOverrideCursor()

    def _on_late(self) -> None:
        if self._working() and isinstance(QCoreApplication.instance(), QGuiApplication):
            self.shown = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
