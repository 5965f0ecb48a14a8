"""Within how many days the same words are pointed out: read by everybody, set by the network's administrators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from campaigndesk.actions.repeats import limit_repeats
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.duplicates import LONGEST, repeat_days
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.records import Record
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import list_records


@dataclass(frozen=True, slots=True)
class Repeats:
    """The days that hold now; `may_set`: whether the person may choose others."""

    days: int
    may_set: bool


def read_repeats(conn: Any) -> Repeats:
    """What the network says; nobody sets it where there is no network."""
    author = find_author(conn)
    known = list_records(conn, "network", limit=1)
    administers = author is not None and author.administers
    return Repeats(repeat_days(known[0] if known else None), bool(known) and administers)


class RepeatsPart(QWidget):
    """A sentence with the days, and for those who may set them a box with a number and a button."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._kept = 0
        self.sentence = plain("", "secondary", self, wrap=True)
        self.days = QSpinBox(self)
        self.days.setRange(0, LONGEST)
        self.days.setSpecialValueText(self.tr("Never"))
        self.days.setAccessibleName(self.tr("Days between the same words"))
        self.set = ReasonedButton(self.tr("Set"), self)
        self._few = QWidget(self)
        row = QHBoxLayout(self._few)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain(self.tr("Days between the same words"), "", self))
        row.addWidget(self.days)
        row.addWidget(self.set)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        for widget in (Section(self.tr("The same words twice"), "", self), self.sentence, self._few):
            column.addWidget(widget)
        self.days.valueChanged.connect(self._judge)
        self.set.clicked.connect(self._on_set)

    def refresh(self) -> None:
        """Read them again."""
        self._room.read(read_repeats, then=self._on_read, owner=self, key="repeats")

    def _on_read(self, found: Repeats) -> None:
        self._kept = found.days
        told = QCoreApplication.translate(
            "Repeats", "A text that the same account says within %n days of another is pointed out.", "", found.days
        )
        never = self.tr("A text that the same account says twice is not pointed out.")
        self.sentence.setText(told if found.days else never)
        self._few.setVisible(found.may_set)
        self.days.setValue(found.days)
        self._judge()

    def _judge(self) -> None:
        same = self.days.value() == self._kept
        self.set.set_reason(self.tr("This is the number that holds.") if same else "")

    def _on_set(self) -> None:
        self._room.act(limit_repeats, self.days.value(), then=self._on_set_now, failed=self._on_failed, owner=self)

    def _on_set_now(self, _: Record) -> None:
        self._room.say(self.tr("The days between the same words are set."), undo=True)
        self.refresh()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._room.trouble(error)
        self.refresh()
