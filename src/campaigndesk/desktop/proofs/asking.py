"""Opens by itself what the server asks for: who acts, once; and on a laptop that was revoked, saving and removing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.desktop.proofs.dialog import ProofDialog
    from campaigndesk.desktop.proofs.revoked import RevokedDialog


class ProofAsker(QObject):
    """Listens to the syncs of the window's room; `dialog` is the one that is open."""

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window
        self.dialog: ProofDialog | None = None
        self.revoked: RevokedDialog | None = None
        if room.syncing is not None:
            room.syncing.proof_wanted.connect(self.ask)
            room.syncing.revoked.connect(self.say_revoked)

    def ask(self, *, another: bool = False) -> ProofDialog:
        """Ask the person; with `another`, for a new authenticator app."""
        if self.dialog is None:
            from campaigndesk.desktop.proofs.dialog import ProofDialog

            self.dialog = ProofDialog(self._room, self._window, another=another)
            self.dialog.proved.connect(self._on_proved)
            self.dialog.finished.connect(self._on_finished)
            self.dialog.begin()
        return self.dialog

    def say_revoked(self) -> None:
        """The laptop was revoked: unsent work is saved, the rest is removed, and the window closes."""
        from campaigndesk.desktop.proofs.revoked import RevokedDialog

        if self.revoked is None:
            self.revoked = RevokedDialog(self._room, self._window)
            self.revoked.accepted.connect(self._window.close)
            self.revoked.begin()

    def _on_proved(self) -> None:
        self._room.say(self.tr("The server knows that it is you."))
        if self._room.syncing is not None:
            self._room.syncing.sync_now()

    def _on_finished(self) -> None:
        self.dialog = None
