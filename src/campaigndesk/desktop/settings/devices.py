"""Where a person is signed in, and revoking a laptop that was lost: one's own in the settings, others' for people."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.actions.signing_keys import revoke_keys_of
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.desktop.words import date_words
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.protocol.access import DeviceLine, DeviceList


def ask_devices(desk: Desk, person: str) -> DeviceList:
    """Where one is signed in; the person of this id for an administrator."""
    from campaigndesk.sync.joining import wire_for

    return wire_for(desk).devices(person)


def revoke(desk: Desk, device: str, person: str) -> DeviceList:
    """Revoke one of them; those that are left."""
    from campaigndesk.sync.joining import wire_for

    wire_for(desk).revoke_device(device, person)
    return wire_for(desk).devices(person)


Sure = Callable[[Callable[[], None]], None]


class DevicesPart(QWidget):
    """One line a device; `revoke_buttons`: by the device's own name. `person`: whose they are, empty for one's own.

    `sure` does what it is given once the server knows afresh who acts: others' laptops are not revoked otherwise.
    """

    def __init__(
        self, room: Room, parent: QWidget | None = None, title: str = "", sure: Sure = lambda then: then()
    ) -> None:
        super().__init__(parent)
        self._room, self._sure = room, sure
        self.person = ""
        self.revoke_buttons: dict[str, QPushButton] = {}
        self.said = plain("", "secondary", self, wrap=True)
        self._lines = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Section(title or self.tr("Where you are signed in"), "", self))
        self._column.addWidget(self.said)
        self._column.addWidget(self._lines)

    def look(self) -> None:
        """Ask the server."""
        if self._room.syncing is not None:
            self._room.syncing.talk(partial(ask_devices, person=self.person), self._on_devices, self._on_failed, self)

    def _on_devices(self, found: DeviceList) -> None:
        lines = QWidget(self)
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self.revoke_buttons = {}
        for row, device in enumerate(found.devices):
            name = device.name or device.id
            grid.addWidget(plain(name, "", lines), row, 0)
            seen = local(device.last_seen, self._room.settings.zone)
            said = self.tr("This laptop") if device.current else self.tr("seen {0}").format(date_words(seen.date()))
            grid.addWidget(plain(said, "secondary", lines), row, 1)
            if not device.current:
                button = self.revoke_buttons[device.id] = QPushButton(self.tr("Revoke…"), lines)
                button.setAccessibleName(self.tr("Revoke {0}").format(name))
                button.clicked.connect(partial(self._ask, device))
                grid.addWidget(button, row, 2)
        self._column.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        self.said.setText(
            self.tr("Revoke a laptop that was lost: it is signed out at once.")
            if found.devices
            else self.tr("Signed in nowhere.")
        )

    def _ask(self, device: DeviceLine) -> None:
        ask(
            self,
            self.tr("Revoke {0}?").format(device.name or device.id),
            self.tr("When it next reaches the server its copy is removed. What was not sent there can be saved first."),
            self.tr("Revoke"),
            self.tr("Back"),
            partial(self._sure, partial(self.revoke, device.id)),
        )

    def revoke(self, device: str) -> None:
        """Revoke it now."""
        if self._room.syncing is not None:
            work = partial(revoke, device=device, person=self.person)
            self._room.syncing.talk(work, partial(self._on_revoked, device), self._on_failed, self)

    def _on_revoked(self, device: str, left: DeviceList) -> None:
        self._on_devices(left)
        if not self.person:
            self._room.act(revoke_keys_of, device)

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.said.setText(problem(error))
