"""“Go to date”: a day typed the way people write one."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.labels import plain

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./ -]\s*(\d{1,2})\s*(?:[./ -]\s*(\d{4})?)?")
_MONTH = re.compile(r"(\d{1,2})\s*[./ -]\s*(\d{4})")


def qdate(day: date) -> QDate:
    """The day as Qt's fields take it."""
    return QDate(day.year, day.month, day.day)


def read_day(text: str, near: date) -> date | None:
    """A day written as 24.12.2026, 24.12., 12/2026 or 2026-12-24; the year of `near` where none is written."""
    flat = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", flat):
            year, month, day = map(int, flat.split("-"))
            return date(year, month, day)
        if found := _MONTH.fullmatch(flat):
            return date(int(found[2]), int(found[1]), 1)
        if found := _DAY_FIRST.fullmatch(flat):
            return date(int(found[3]) if found[3] else near.year, int(found[2]), int(found[1]))
    except ValueError:
        return None
    return None


class GoToDate(QDialog):
    """`chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._near = day
        self.setWindowTitle(self.tr("Go to date"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(f"{day.day}.{day.month}.{day.year}", self)
        self.field.setAccessibleName(self.tr("Date as day, month, year"))
        self.problem = plain("", "warning", self, wrap=True)
        buttons = QDialogButtonBox(self)
        add_agreement(buttons, self.tr("Go"))
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.addWidget(plain(self.tr("Day, month, year, for example 24.12.2026"), "secondary", self))
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.setMinimumWidth(280)
        self.problem.hide()
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.field.selectAll()

    def _on_accepted(self) -> None:
        day = read_day(self.field.text(), self._near)
        if day is None:
            self.problem.setText(self.tr("This is not a day. Write it as 24.12.2026."))
            self.problem.show()
            return
        self.chosen.emit(day)
        self.accept()
