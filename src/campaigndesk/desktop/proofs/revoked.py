"""This laptop was revoked: save what was not sent, then everything is removed from it. There is no way past."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


def save_unsent(desk: Desk, path: Path) -> int:
    """Write what was not sent as JSON; how many changes. Raises InvalidInput where the file cannot be written."""
    from campaigndesk.exchange.files import write_whole
    from campaigndesk.store.wiping import list_unsent

    unsent = desk.read(list_unsent)
    write_whole(path, json.dumps(unsent, ensure_ascii=False, indent=1).encode())
    return len(unsent)


def remove_everything(desk: Desk) -> None:
    """Remove the profile with its key: the desk cannot be used after it."""
    from campaigndesk.store.wiping import wipe_profile

    try:
        wipe_profile(desk.store)
    except OSError as error:
        translate = QCoreApplication.translate
        raise CampaignDeskError(
            translate("Revoked", "A file of this laptop's copy could not be removed: {0}.").format(error.strerror),
            translate("Revoked", "Remove the folder by hand."),
        ) from error


class RevokedDialog(QDialog):
    """What was not sent is never removed unasked."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._unsent = 0
        self.setWindowTitle(self.tr("This laptop was revoked"))
        self.setModal(True)
        self.setMinimumWidth(440)
        what = self.tr("You or your administrator revoked it. What others shared is gone from it already.")
        self.said = plain("", "", self, wrap=True)
        self.problem = plain("", "stop", self, wrap=True)
        self.problem.hide()
        self.save = QPushButton(self.tr("Save what was not sent…"), self)
        self.remove = QPushButton(self.tr("Remove everything from this laptop"), self)
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
        column = QVBoxLayout(self)
        for widget in (plain(what, "", self, wrap=True), self.said, self.problem):
            column.addWidget(widget)
        # One below the other: side by side the words of some languages are cut.
        for button in (self.save, self.remove):
            button.setEnabled(False)
            column.addWidget(button)

    def begin(self) -> None:
        """Count what was not sent, and show."""
        from campaigndesk.store.wiping import count_unsent

        self.open()
        self._room.read(count_unsent, then=self._on_counted, owner=self)

    def reject(self) -> None:
        """Esc does not lead back to the desk of a revoked laptop; the window can be closed."""

    def save_to(self, path: Path) -> None:
        """Write what was not sent into a file."""
        self._room.act(save_unsent, path, then=self._on_saved, owner=self, failed=self._on_failed)

    def _on_counted(self, unsent: int) -> None:
        self._unsent = unsent
        self.save.setEnabled(bool(unsent))
        self.remove.setEnabled(True)
        if unsent:
            self.said.setText(self.tr("%n changes of yours were not sent. Save them first.", "", unsent))
        else:
            self.said.setText(self.tr("Everything of yours was sent."))
        (self.save if unsent else self.remove).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save(self) -> None:
        title = self.tr("Save what was not sent")
        dialog = QFileDialog(self, title, str(Path.home() / "campaigndesk-unsent.json"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _on_saved(self, saved: int) -> None:
        self._unsent = 0
        self.problem.hide()
        self.said.setText(self.tr("%n changes were saved.", "", saved))

    def _on_remove(self) -> None:
        if not self._unsent:
            self._remove()
            return
        ask(
            self,
            self.tr("Remove it without saving?"),
            self.tr("%n changes of yours were not sent and are lost then.", "", self._unsent),
            self.tr("Remove without saving"),
            self.tr("Back"),
            self._remove,
        )

    def _remove(self) -> None:
        self.remove.setEnabled(False)
        self._room.act(remove_everything, then=self._on_removed, owner=self, failed=self._on_failed)

    def _on_removed(self, _: Any) -> None:
        self._room.removed = True
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.remove.setEnabled(True)
        self.problem.setText(problem(error))
        self.problem.show()
