"""A QR code painted as large as its place allows, dark on white in every colour scheme: cameras read nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4
"""Modules of white around the code: ISO/IEC 18004, 5.3.8."""
SIDE = 240


class QrCode(QWidget):
    """`show_modules` gives it rows of one byte a module, 1 for dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setFixedSize(SIDE, SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code for the authenticator app; the key below says the same"))

    def show_modules(self, rows: tuple[bytes, ...]) -> None:
        """Show another code."""
        self._rows = rows
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels a module, so that no edge is blurred."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        across = len(self._rows) + 2 * QUIET
        size = self.width() // across
        begin = (self.width() - size * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(begin + x * size, begin + y * size, size, size), Qt.GlobalColor.black)
        painter.end()
