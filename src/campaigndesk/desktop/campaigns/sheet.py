"""One tab of a campaign's page: a column of parts, scrolled where the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes


class Sheet(QScrollArea):
    """A column; `add` puts a part, or a row of parts, at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QFrame(self)
        inside.setProperty("role", "surface")
        self.setWidget(inside)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 2, sizes.STEP * 6, sizes.STEP * 4)
        self._column.setSpacing(sizes.STEP * 2)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def add(self, *parts: QWidget, stretch: int = 0) -> None:
        """Put a part below the others; several stand side by side."""
        if len(parts) == 1:
            self._column.addWidget(parts[0], stretch)
            return
        row = QHBoxLayout()
        for part in parts:
            row.addWidget(part)
        row.addStretch()
        self._column.addLayout(row)

    def end(self) -> None:
        """Nothing comes below: the parts stay at the top."""
        self._column.addStretch(1)
