"""Tables to read on a campaign's page, and the register of participation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.campaigns.register import Line
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.domain.intents import NO_ANSWER

HEADS = (marked("Country"), marked("Answer"), marked("Answer by"), marked("Officer"), marked("Reservation"))


class PlainTable(QTableWidget):
    """A table to read, as tall as its rows; Tab leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "plain-table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sizes.ROW)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalScrollBar().rangeChanged.connect(self.fit)

    def set_cell(self, row: int, column: int, text: str, icon: str = "", ink: str = "secondary") -> QTableWidgetItem:
        """Put words, and a mark with a meaning beside them, into a cell."""
        item = QTableWidgetItem(text)
        if icon:
            item.setIcon(look.icon(icon, ink))
        item.setToolTip(as_it_is(text))
        self.setItem(row, column, item)
        return item

    def fit(self) -> None:
        """Be as tall as the rows, and the bar to scroll with where the window is too narrow for the columns."""
        bar = self.horizontalScrollBar()
        height = self.horizontalHeader().sizeHint().height() + self.rowCount() * sizes.ROW + 6
        self.setFixedHeight(height + (bar.sizeHint().height() if bar.maximum() > 0 else 0))


class RegisterTable(PlainTable):
    """Who takes part; `chose` the country of the chosen row."""

    chose = Signal(str)
    MARKS: Mapping[str, tuple[str, str]] = {
        "joined": ("check", "good"),
        "joined_with_reservation": ("warning", "warning"),
        "declined": ("close", "stop"),
        "invited": ("waiting", "warning"),
        NO_ANSWER: ("missed", "stop"),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Participation"), parent)
        self._lines: tuple[Line, ...] = ()
        self.setColumnCount(len(HEADS))
        self.setHorizontalHeaderLabels([said(head) for head in HEADS])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.itemSelectionChanged.connect(self._on_selection)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the register; the chosen country stays chosen."""
        if tuple(lines) == self._lines:
            return
        chosen = self.chosen()
        self._lines = tuple(lines)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            icon, ink = self.MARKS.get(line.answer, ("draft", "secondary"))
            self.set_cell(row, 0, f"{line.country}  {line.name}")
            self.set_cell(row, 1, line.words, icon, ink)
            self.set_cell(row, 2, line.due)
            self.set_cell(row, 3, line.officer)
            self.set_cell(row, 4, line.reservation)
            if line.country == chosen:
                self.selectRow(row)
        self.fit()

    def chosen(self) -> str:
        """The country of the chosen row."""
        row = self.currentRow()
        return self._lines[row].country if 0 <= row < len(self._lines) else ""

    def choose(self, country: str) -> None:
        """Choose the row of a country."""
        for row, line in enumerate(self._lines):
            if line.country == country:
                self.selectRow(row)

    def _on_selection(self) -> None:
        self.chose.emit(self.chosen())
