"""Within how many days the same words are pointed out: read by everybody, set by the network's administrators."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from campaigndesk.actions.repeats import limit_repeats
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.network_part import Network, NetworkPart
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.duplicates import LONGEST, repeat_days
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.records import Record


class RepeatsPart(NetworkPart):
    """A sentence with the days, and for those who may set them a box with a number and a button."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, QCoreApplication.translate("RepeatsPart", "The same words twice"), parent)
        self._kept = 0
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
        self.column.addWidget(self._few)
        self.days.valueChanged.connect(self._judge)
        self.set.clicked.connect(self._on_set)

    def show_network(self, network: Network) -> None:
        """Say within how many days, and let them be set by who may."""
        self._kept = days = repeat_days(network.record)
        told = QCoreApplication.translate(
            "Repeats", "A text that the same account says within %n days of another is pointed out.", "", days
        )
        never = self.tr("A text that the same account says twice is not pointed out.")
        self.sentence.setText(told if days else never)
        self._few.setVisible(network.administers)
        self.days.setValue(days)
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
