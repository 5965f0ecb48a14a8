"""How the tables of the calendar are dressed: no lines and frames of Qt's own, one place chosen, nothing typed in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTableView


def make_plain(table: QTableView) -> None:
    """Take away what Qt draws and does by itself, so that the table's delegate and keys decide; Tab leaves it."""
    table.setProperty("plain", True)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setCornerButtonEnabled(False)
