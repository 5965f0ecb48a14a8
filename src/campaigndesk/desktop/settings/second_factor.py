"""The second factor, as a part of the settings: whether it is set up, another app, and a fresh proof."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.proofs.talk import ask_state
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.protocol.access import FactorState


class SecondFactorPart(QWidget):
    """Shown while the laptop is signed in; what it says comes from the server each time the settings are shown."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.said = plain("", "", self, wrap=True)
        self.set_up = QPushButton(self.tr("Set up an authenticator app…"), self)
        self.confirm = QPushButton(self.tr("Confirm that it is you…"), self)
        self.set_up.clicked.connect(partial(self._ask, another=True))
        self.confirm.clicked.connect(partial(self._ask, another=False))
        row = QHBoxLayout()
        row.addWidget(self.set_up)
        row.addWidget(self.confirm)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Section(self.tr("Second factor"), "", self))
        column.addWidget(self.said)
        column.addLayout(row)

    def look(self) -> None:
        """Ask the server how it stands."""
        if self._room.syncing is not None:
            self._room.syncing.talk(ask_state, self._on_state, self._on_failed, self)

    def _ask(self, *, another: bool) -> None:
        window: Any = self.window()
        window.proofs.ask(another=another).finished.connect(self.look)

    def _on_state(self, state: FactorState) -> None:
        if state.enrolled:
            count = state.recovery_codes
            self.said.setText(self.tr("An authenticator app is set up; %n recovery codes are left.", "", count))
            self.set_up.setText(self.tr("Set up another app…"))
        elif state.required:
            self.said.setText(self.tr("Your role needs a second factor: set up an authenticator app."))
        else:
            self.said.setText(self.tr("No second factor is set up. Your role does not need one; you can have it."))

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.said.setText(self.tr("What the server knows of it is shown when it can be reached."))
