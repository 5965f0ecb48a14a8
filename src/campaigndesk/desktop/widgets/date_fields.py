"""A field for a date with a calendar to pick from, in the colours of the look."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QDateTimeEdit, QToolButton, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.words import field_format

DAY = 1
"""The section of the day: the weekday stands before it in every language."""
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def _begin_at_the_day(field: QDateTimeEdit, event: QFocusEvent) -> None:
    # Qt takes the weekday for the section of the day, and no digit can be typed there.
    if event.reason() != Qt.FocusReason.MouseFocusReason:
        field.setCurrentSectionIndex(DAY)
        field.lineEdit().setSelection(field.lineEdit().cursorPosition(), len(str(field.date().day())))


class MomentField(QDateTimeEdit):
    """A date with a time where one is wanted."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed first is the day."""
        super().focusInEvent(event)
        _begin_at_the_day(self, event)


class DateField(QDateEdit):
    """A date, weekday first; typing, arrows and a calendar all change it."""

    def __init__(self, day: QDate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(day or QDate.currentDate(), parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(field_format())
        self._dress()
        look.news().changed.connect(self._dress)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed first is the day: the weekday follows from it."""
        super().focusInEvent(event)
        _begin_at_the_day(self, event)

    def _dress(self) -> None:
        """Qt gives the calendar red weekends and black arrows, whatever the palette."""
        calendar: QCalendarWidget = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        plain, faded = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(look.tokens().text))
        faded.setForeground(QColor(look.tokens().secondary))
        for day in WEEKEND:
            calendar.setWeekdayTextFormat(day, plain)
        calendar.setHeaderTextFormat(faded)
        for name, icon in (("qt_calendar_prevmonth", "previous"), ("qt_calendar_nextmonth", "next")):
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(look.icon(icon))
