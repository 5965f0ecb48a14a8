"""The table of published posts with their figures; those without any say so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.campaigns.tables import PlainTable
from campaigndesk.desktop.coverage.phrases import channel_name
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.results.phrases import figure_name
from campaigndesk.desktop.results.reading import Row
from campaigndesk.domain.results import FIGURES

MOST_SEEN: Final = 10
WIDEST: Final = 240


class ResultsTable(PlainTable):
    """`entered` carries the id of the post whose row was entered."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Published posts and their figures"), parent)
        self._ids: list[str] = []
        heads = (self.tr("Post"), self.tr("Country"), self.tr("Channel"), self.tr("Published"), self.tr("Read on"))
        self.setColumnCount(len(heads) + len(FIGURES) + 1)
        names = [figure_name(figure) for figure in FIGURES]
        self.setHorizontalHeaderLabels([*heads, *names, self.tr("Read by")])
        self._first = len(heads)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, WIDEST)
        across.setStretchLastSection(True)
        self.cellDoubleClicked.connect(lambda row, _: self.entered.emit(self._ids[row]))

    def show_rows(self, rows: Sequence[Row], zone: str) -> None:
        """Show these; the chosen post stays chosen."""
        chosen = self.chosen()
        self._ids = [row.post.id for row in rows]
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._show_row(number, row, zone)
        if rows:
            self.selectRow(self._ids.index(chosen) if chosen in self._ids else 0)
        self.fit()

    def _show_row(self, number: int, row: Row, zone: str) -> None:
        post, last = row.post, row.last
        self.set_cell(number, 0, " ".join(post.words.split()))
        self.set_cell(number, 1, post.country)
        self.set_cell(number, 2, channel_name(post.channel))
        self.set_cell(number, 3, words.dated(post.at[:10]) if post.at else "")
        day = words.date_words(date.fromisoformat(str(last.get("read_on")))) if last else self.tr("No figures yet")
        self.set_cell(number, 4, day, "" if last else "edit", "warning")
        for place, figure in enumerate(FIGURES):
            text = words.number(row.figures[figure]) if figure in row.figures else ""
            self.set_cell(number, self._first + place, text).setTextAlignment(_RIGHT)
        source = str(last.get("source") or "") if last else ""
        self.set_cell(number, self._first + len(FIGURES), " · ".join(filter(None, (row.by, source))))

    def set_cell(self, row: int, column: int, text: str, icon: str = "", ink: str = "secondary") -> QTableWidgetItem:
        """The same, with what it is a cell of for a screen reader."""
        item = super().set_cell(row, column, text, icon, ink)
        head = self.horizontalHeaderItem(column)
        said = f"{head.text()}: {text or self.tr('none')}" if head else text
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def chosen(self) -> str:
        """The id of the post whose row is chosen; empty for none."""
        row = self.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def choose(self, post_id: str) -> None:
        """Choose the row of a post, where it is there."""
        if post_id in self._ids:
            self.selectRow(self._ids.index(post_id))

    def fit(self) -> None:
        """As tall as the rows, of which at most some stand there without scrolling."""
        bar = self.horizontalScrollBar()
        rows = min(MOST_SEEN, max(self.rowCount(), 1))
        height = self.horizontalHeader().sizeHint().height() + rows * sizes.ROW + 6
        self.setFixedHeight(height + (bar.sizeHint().height() if bar.maximum() > 0 else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters the chosen row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.entered.emit(self.chosen())
        else:
            super().keyPressEvent(event)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
