"""Whether the network practises: read by everybody, begun by its administrators, and never taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from campaigndesk.actions.stops import turn_into_drill
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.network_part import Network, NetworkPart
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.domain.records import Record


class PracticePart(NetworkPart):
    """A sentence, and for administrators the button that makes it a network of drills."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, QCoreApplication.translate("PracticePart", "Drill"), parent)
        self._name = ""
        self.turn = ReasonedButton(self.tr("Turn this network into a drill…"), self)
        self.column.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.turn.clicked.connect(self._on_turn)

    def show_network(self, network: Network) -> None:
        """Say whether it practises, and let it be turned by who may."""
        record = network.record
        self._name, on = (str(record.get("name") or ""), bool(record.get("drill"))) if record else ("", False)
        real = self.tr(
            "What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”."
        )
        practises = self.tr("This network practises: nothing of it reaches a channel, and it never becomes a real one.")
        self.sentence.setText(practises if on else real)
        self.turn.setVisible(network.administers and not on)

    def _on_turn(self) -> None:
        detail = self.tr(
            "Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a "
            "drill beside real work, have a network of its own made on the server."
        )
        question = self.tr("Turn “{0}” into a drill for good?").format(self._name)
        yes, no = self.tr("Turn it into a drill"), self.tr("Leave it as it is")
        self.asked = ask(self.window(), question, detail, yes, no, self._turn)

    def _turn(self) -> None:
        self._room.act(turn_into_drill, then=self._on_turned, owner=self)

    def _on_turned(self, _: Record) -> None:
        self._room.say(self.tr("The network practises from now on."))
        self.refresh()
