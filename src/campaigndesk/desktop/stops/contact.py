"""How long a laptop that hears nothing from the server may go on publishing: read by everybody, set by few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from campaigndesk.actions.stops import limit_contact
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.contact import LONGEST, hours_allowed
from campaigndesk.store.records import find_network

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.domain.errors import CampaignDeskError
    from campaigndesk.domain.records import Record


def read_hours(conn: Connection) -> int:
    """The hours that the network allows now."""
    return hours_allowed(find_network(conn))


class ContactPart(QWidget):
    """A sentence with the hours; `show_hours` lets those set them who may."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._kept = 0
        self.sentence = plain("", "secondary", self, wrap=True)
        self.hours = QSpinBox(self)
        self.hours.setRange(1, LONGEST)
        self.hours.setAccessibleName(self.tr("Hours without contact"))
        self.set = ReasonedButton(self.tr("Set"), self)
        self._few = QWidget(self)
        row = QHBoxLayout(self._few)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain(self.tr("Hours without contact"), "", self))
        row.addWidget(self.hours)
        row.addWidget(self.set)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sentence)
        column.addWidget(self._few)
        self.hours.valueChanged.connect(self._judge)
        self.set.clicked.connect(self._on_set)

    def show_hours(self, hours: int, *, may_set: bool) -> None:
        """Say the hours, and let them be set by who may."""
        self._kept = hours
        said = QCoreApplication.translate(
            "Contact",
            "A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.",
            "",
            hours,
        )
        self.sentence.setText(said)
        self._few.setVisible(may_set)
        self.hours.setValue(hours)
        self._judge()

    def _judge(self) -> None:
        same = self.hours.value() == self._kept
        self.set.set_reason(self.tr("This is the number that holds.") if same else "")

    def _on_set(self) -> None:
        wanted = self.hours.value()
        self._room.act(limit_contact, wanted, then=self._on_kept, failed=self._on_failed, owner=self)

    def _on_kept(self, _: Record) -> None:
        self.show_hours(self.hours.value(), may_set=True)
        self._room.say(self.tr("The limit without contact is set."), undo=True)

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._room.say(problem(error))
