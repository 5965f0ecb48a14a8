"""The time of publication in the audience's zone: a time that does not exist or comes twice is asked, never guessed."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.fields import explain
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.words import date_words, elsewhere, moment_words
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.times import Gap, Overlap, instant, known_zone, local, resolve

ZONES = tuple(sorted({country.zone for country in COUNTRIES.values()} | {"UTC", "Europe/Brussels", "America/New_York"}))


class TimingRow(QWidget):
    """Date, time and zone. `chosen` carries the UTC instant (empty: no time) and the zone, only where it is sure."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.kept = ("", "")
        self._mine = ""
        self.start = QPushButton(self.tr("Give it a time"), self)
        self.date = DateField(None, self)
        self.time = QTimeEdit(self)
        self.zone = QComboBox(self)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.clear = QPushButton(self.tr("Remove the time"), self)
        self.own = plain("", "secondary", self, wrap=True)
        self.question = plain("", "warning", self, wrap=True)
        self.first = QPushButton(self)
        self.second = QPushButton(self)
        self._answers: tuple[datetime, datetime] | None = None
        self._name_all()
        self._lay_out()
        self.start.clicked.connect(self._on_started)
        self.clear.clicked.connect(lambda: self._choose("", self.zone.currentText()))
        self.date.dateChanged.connect(self._on_changed)
        self.time.timeChanged.connect(self._on_changed)
        self.zone.currentTextChanged.connect(self._on_changed)
        self.first.clicked.connect(lambda: self._on_answered(0))
        self.second.clicked.connect(lambda: self._on_answered(1))
        self.show_time("", "UTC")

    def show_time(self, at: str, zone: str) -> None:
        """Show what is kept, and drop a question that is open: ask `busy` first."""
        self._showing = True
        self.kept = (at, zone)
        self._zones(zone)
        has_time = bool(at) and known_zone(zone)
        if has_time:
            there = local(at, zone)
            self.date.setDate(QDate(there.year, there.month, there.day))
            self.time.setTime(QTime(there.hour, there.minute))
        for widget in (self.date, self.time, self.zone, self.clear):
            widget.setVisible(has_time)
        self.start.setVisible(not has_time)
        self._say_own()
        self._ask(None)
        self._showing = False

    def tell_also(self, zone: str) -> None:
        """Tell the time also in the zone of the person who looks, where its clocks differ."""
        self._mine = zone
        self._say_own()

    def busy(self) -> bool:
        """Whether the person is in one of the fields, or has a question open."""
        fields = (self.date, self.time, self.zone, self.first, self.second)
        return self._answers is not None or any(widget.hasFocus() for widget in fields)

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether the time can be changed here, and what it says where it cannot."""
        for widget in (self.start, self.date, self.time, self.zone, self.clear):
            widget.setEnabled(not on)
            explain(widget, why if on else "")

    def begin(self) -> None:
        """Put the keyboard where the time is given."""
        (self.start if self.start.isVisibleTo(self) else self.date).setFocus()

    def _on_started(self) -> None:
        zone = self.zone.currentText() or "UTC"
        tomorrow = datetime.now().astimezone() + timedelta(days=1)
        found = resolve(tomorrow.replace(hour=10, minute=0, second=0, microsecond=0, tzinfo=None), zone)
        if isinstance(found, datetime):
            self._choose(instant(found), zone)
            self.date.setFocus()

    def _on_changed(self) -> None:
        if self._showing or not self.date.isVisibleTo(self):
            return
        day, time = self.date.date(), self.time.time()
        wall = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001
        zone = self.zone.currentText()
        found = resolve(wall, zone)
        if isinstance(found, Gap):
            words = self.tr("{0} on {1} does not exist in {2}: the clocks go forward. Choose:").format(
                f"{wall:%H:%M}", date_words(wall.date()), zone
            )
            self._ask(words, found.before, found.after)
        elif isinstance(found, Overlap):
            words = self.tr("{0} on {1} happens twice in {2}: the clocks go back. Which one?").format(
                f"{wall:%H:%M}", date_words(wall.date()), zone
            )
            self._ask(words, found.first, found.second)
        else:
            self._ask(None)
            self.kept = (instant(found), zone)
            self._say_own()
            self.chosen.emit(*self.kept)

    def _say_own(self) -> None:
        at, zone = self.kept
        here = elsewhere(at, self._mine, zone) if known_zone(zone) else ""
        self.own.setText(self.tr("Your time: {0}").format(here) if here else "")
        self.own.setVisible(bool(here))

    def _on_answered(self, which: int) -> None:
        if self._answers is not None:
            self._choose(instant(self._answers[which]), self.zone.currentText())

    def _choose(self, at: str, zone: str) -> None:
        self.show_time(at, zone)
        self.chosen.emit(at, zone)

    def _ask(self, words: str | None, first: datetime | None = None, second: datetime | None = None) -> None:
        self._answers = (first, second) if first and second else None
        for widget in (self.question, self.first, self.second):
            widget.setVisible(self._answers is not None)
        self.question.setText(words or "")
        if first and second:
            for button, moment in ((self.first, first), (self.second, second)):
                button.setText(self.tr("{0} (UTC{1})").format(moment_words(moment), f"{moment:%z}"))
                button.setAccessibleDescription(words or "")

    def _zones(self, zone: str) -> None:
        wanted = zone if known_zone(zone) else "UTC"
        if not self.zone.count():
            self.zone.addItems(list(ZONES))
        if self.zone.findText(wanted) < 0:
            self.zone.addItem(wanted)
        self.zone.setCurrentText(wanted)

    def _name_all(self) -> None:
        self.time.setDisplayFormat("HH:mm")
        self.date.setAccessibleName(self.tr("Date of publication"))
        self.time.setAccessibleName(self.tr("Time of publication"))
        self.zone.setAccessibleName(self.tr("Time zone of the audience"))
        self.clear.setProperty("kind", "link")
        self.clear.setAccessibleName(self.tr("Remove the time of publication"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(plain(self.tr("Time of publication"), "section", self))
        head.addStretch()
        head.addWidget(self.clear)
        row = Flow(gap=sizes.STEP * 2)
        for widget in (self.start, self.date, self.time, self.zone):
            row.addWidget(widget)
        answers = QHBoxLayout()
        for widget in (self.first, self.second):
            answers.addWidget(widget)
        answers.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.own)
        column.addWidget(self.question)
        column.addLayout(answers)
