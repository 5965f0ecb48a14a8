"""“Go to date”: a small calendar, and a field to type into."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from campaigndesk.desktop.widgets.labels import plain


def qdate(day: date) -> QDate:
    """The day as Qt's fields take it."""
    return QDate(day.year, day.month, day.day)


class GoToDate(QDialog):
    """`chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to date"))
        self.setModal(True)
        self.field = QDateEdit(qdate(day), self)
        self.field.setCalendarPopup(True)
        self.field.setDisplayFormat("d.M.yyyy")
        self.field.setAccessibleName(self.tr("Date as day, month, year"))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.addWidget(plain(self.tr("Day, month, year"), "secondary", self))
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.setMinimumWidth(260)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.field.selectAll()

    def _on_accepted(self) -> None:
        day: QDate = self.field.date()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.accept()
