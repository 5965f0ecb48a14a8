"""The sums of figures, each in a box with its name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.results.phrases import figure_name
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.results import FIGURES


class Totals(QWidget):
    """The sums, each in a box of its own; a figure that nobody read has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(self, sizes.STEP * 2)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[str, tuple[QFrame, QLabel]] = {}
        for figure in FIGURES:
            box = QFrame(self)
            box.setProperty("role", "raised")
            number = plain("", "title", box)
            column = QVBoxLayout(box)
            column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 2, sizes.STEP * 3, sizes.STEP * 2)
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(plain(figure_name(figure), "secondary", box))
            self._row.addWidget(box)
            self.boxes[figure] = (box, number)

    def show_sums(self, sums: Mapping[str, int]) -> None:
        """Show these."""
        for figure, (box, number) in self.boxes.items():
            box.setVisible(figure in sums)
            said = words.number(sums.get(figure, 0))
            number.setText(said)
            box.setAccessibleName(f"{figure_name(figure)}: {said}")
