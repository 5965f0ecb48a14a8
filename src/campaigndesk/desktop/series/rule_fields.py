"""The plain controls of a rule: every so many days, weeks or months, on which days, and until when."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from campaigndesk.desktop import words
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.domain.repeating import (
    DAILY,
    LAST_DAY,
    LAST_WEEKDAY,
    MONTHLY,
    SAME_DAY,
    SAME_WEEKDAY,
    WEEKLY,
    Repeat,
    monthly_ways,
)

FIRST_COUNT = 6
MOST = 200


def _n(text: str) -> str:
    """Marks words for the translators (context `RuleFields`); they are translated where they are shown."""
    return text


UNITS = {DAILY: _n("days"), WEEKLY: _n("weeks"), MONTHLY: _n("months")}
NTH = (_n("on the first {0}"), _n("on the second {0}"), _n("on the third {0}"), _n("on the fourth {0}"))


class RuleFields(QWidget):
    """`changed` whenever the rule became another."""

    changed = Signal()

    def __init__(self, start: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.every = QSpinBox(self)
        self.every.setRange(1, 99)
        self.every.setAccessibleName(self.tr("Every how many"))
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(self.tr("Days, weeks or months"))
        for unit, name in UNITS.items():
            self.unit.addItem(QCoreApplication.translate("RuleFields", name), unit)
        self.days = [self._day_button(number) for number in range(7)]
        self.monthly = QComboBox(self)
        self.monthly.setAccessibleName(self.tr("What stays the same from month to month"))
        for way in monthly_ways(start):
            self.monthly.addItem(self._monthly_words(way), way)
        self.ends = QComboBox(self)
        self.ends.setAccessibleName(self.tr("How it ends"))
        self.ends.addItems([self.tr("after so many posts"), self.tr("on a day")])
        self.count = QSpinBox(self)
        self.count.setRange(2, MOST)
        self.count.setAccessibleName(self.tr("How many posts"))
        last = start + timedelta(weeks=FIRST_COUNT)
        self.until = DateField(QDate(last.year, last.month, last.day), self)
        self.until.setMinimumDate(QDate(start.year, start.month, start.day))
        self.until.setAccessibleName(self.tr("Last day"))
        self._lay_out()
        self.put(Repeat(count=FIRST_COUNT))
        self._connect()

    def _day_button(self, number: int) -> QPushButton:
        button = QPushButton(words.weekday(number, short=True), self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAccessibleName(words.weekday(number))
        return button

    def _lay_out(self) -> None:
        every = QHBoxLayout()
        every.addWidget(self.every)
        every.addWidget(self.unit, 1)
        week, nothing = QWidget(self), QWidget(self)
        flow = Flow(week)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.days:
            flow.addWidget(button)
        self._on = QStackedWidget(self)
        for widget in (nothing, week, self.monthly):
            self._on.addWidget(widget)
        self._on.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._end = QStackedWidget(self)
        self._end.addWidget(self.count)
        self._end.addWidget(self.until)
        self._end.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Every"), every)
        form.addRow(self.tr("On"), self._on)
        form.addRow(self.tr("Ends"), self.ends)
        form.addRow("", self._end)

    def _connect(self) -> None:
        self.every.valueChanged.connect(self._on_changed)
        self.unit.currentIndexChanged.connect(self._on_changed)
        for button in self.days:
            button.toggled.connect(self._on_changed)
        self.monthly.currentIndexChanged.connect(self._on_changed)
        self.ends.currentIndexChanged.connect(self._on_changed)
        self.count.valueChanged.connect(self._on_changed)
        self.until.dateChanged.connect(self._on_changed)

    def put(self, repeat: Repeat) -> None:
        """Show these terms."""
        self.every.setValue(repeat.every)
        self.unit.setCurrentIndex(list(UNITS).index(repeat.unit))
        for number, button in enumerate(self.days):
            button.setChecked(number in (repeat.days or (self._start.weekday(),)))
        self.monthly.setCurrentIndex(max(self.monthly.findData(repeat.monthly), 0))
        self.ends.setCurrentIndex(1 if repeat.until else 0)
        self.count.setValue(repeat.count or FIRST_COUNT)
        if repeat.until:
            self.until.setDate(QDate(repeat.until.year, repeat.until.month, repeat.until.day))
        self._show_parts()

    def repeat(self) -> Repeat:
        """The terms as they stand."""
        day = self.until.date()
        by_day = self.ends.currentIndex() == 1
        return Repeat(
            unit=str(self.unit.currentData()),
            every=self.every.value(),
            days=tuple(number for number, button in enumerate(self.days) if button.isChecked()),
            monthly=str(self.monthly.currentData()),
            count=0 if by_day else self.count.value(),
            until=date(day.year(), day.month(), day.day()) if by_day else None,
        )

    def _on_changed(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self._on.setCurrentIndex(self.unit.currentIndex())
        self._on.setEnabled(self.unit.currentIndex() > 0)
        self._end.setCurrentIndex(self.ends.currentIndex())

    def _monthly_words(self, way: str) -> str:
        weekday = words.weekday(self._start.weekday())
        if way == SAME_DAY:
            return self.tr("on day {0} of the month").format(self._start.day)
        if way == SAME_WEEKDAY:
            return QCoreApplication.translate("RuleFields", NTH[(self._start.day - 1) // 7]).format(weekday)
        if way == LAST_WEEKDAY:
            return self.tr("on the last {0}").format(weekday)
        return self.tr("on the last day of the month") if way == LAST_DAY else way
