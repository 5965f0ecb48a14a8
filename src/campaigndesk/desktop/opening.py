"""Opens the profile behind the window: the key, the database, the desk; in the store's lane while the window shows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


class PassphraseWanted(CampaignDeskError):
    """No keyring keeps the key, so the person has to be asked; nothing was opened yet."""

    code = "passphrase_wanted"


def open_desk_of(profile: Path, answers: tuple[str, ...], allow_key_file: bool) -> Desk:
    """The desk of the profile; `answers` to what is asked for, in turn.

    Raises PassphraseWanted with the next question, or a ProfileProblem.
    """
    from campaigndesk.actions.desk import Desk
    from campaigndesk.store.keys import find_key, key_file_warning
    from campaigndesk.store.opening import open_store

    left = list(answers)

    def prompt(question: str) -> str:
        if not left:
            raise PassphraseWanted(question)
        return left.pop(0)

    store = open_store(profile, find_key(profile, None if allow_key_file else prompt, allow_key_file))
    if warning := key_file_warning(profile):
        store.notices += (warning,)
    return Desk(store)


class Opening(QObject):
    """`failed` carries the problem where the profile cannot be opened."""

    failed = Signal(object)

    def __init__(self, room: Room, window: QWidget, *, allow_key_file: bool) -> None:
        super().__init__(window)
        self._room, self._window, self._allow = room, window, allow_key_file
        self.dialog: QInputDialog | None = None

    def start(self, *answers: str) -> None:
        """Open it; the room has its desk soon after."""
        work = partial(open_desk_of, self._room.profile, answers, self._allow)
        failed = partial(self._on_failed, answers)
        # Once the window is painted: the imports of the store, though in another thread, would hold its picture up.
        QTimer.singleShot(0, self, partial(self._room.tasks.store, work, self._room.attach, self, failed=failed))

    def _on_failed(self, answers: tuple[str, ...], error: CampaignDeskError) -> None:
        if isinstance(error, PassphraseWanted):
            self._ask(said(error.sentence), answers)
        elif error.code == "no_key" and any(answers):
            # What was typed is wrong or too short: say so, and ask from the beginning.
            self._ask(problem(error), ())
        else:
            self.failed.emit(error)

    def _ask(self, question: str, answers: tuple[str, ...]) -> None:
        dialog = self.dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Passphrase"))
        dialog.setLabelText(question)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda typed: self.start(*answers, typed))
        dialog.rejected.connect(lambda: self.failed.emit(CampaignDeskError(self.tr("The profile was not opened."))))
        dialog.open()
