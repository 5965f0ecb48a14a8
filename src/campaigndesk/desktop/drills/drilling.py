"""Begins a drill from the window and ends it: in its own window, on its own data."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.drills.mark import DrillMark
from campaigndesk.desktop.preferences import save_preferences
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.banners import Banner
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


class Drilling(QObject):
    """The mark and the band of a drill in one window; `begun` carries the desk of a drill that opens beside it."""

    begun = Signal(object)

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window
        self.on = False
        self.mark, self.band = DrillMark(window), Banner(window)
        self.band.acted.connect(self.end)

    def show(self, on: bool) -> None:
        """Say that this is a drill, over every view and where windows are listed."""
        self.on = on
        translate = QCoreApplication.translate
        name, drill = translate("Window", "Campaign Desk"), translate("PracticePart", "Drill")
        self._window.setWindowTitle(f"{drill} · {name}" if on else name)
        words = self.tr("This is a drill: its data are its own, and nothing of it reaches a channel.")
        self.band.say("warning", words if on else "", self.tr("End the drill…"))
        self.mark.show_over(on)

    def begin(self) -> None:
        """Ask, then open the drill in a window of its own."""
        if self.on:
            self._room.say(self.tr("This is a drill already."))
            return
        detail = self.tr(
            "It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be "
            "published, and it is removed when it ends."
        )
        self.asked = ask(
            self._window, self.tr("Begin a drill?"), detail, self.tr("Begin the drill"), self.tr("Not now"), self._begin
        )

    def _begin(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="campaigndesk-drill-"))
        save_preferences(folder, self._room.settings.with_(server="", email="", record="", geometry="", told=()))
        from campaigndesk.actions.drilling import begin_drill

        self._room.tasks.store(
            partial(begin_drill, self._room.desk, folder),
            self.begun.emit,
            self,
            failed=partial(self._on_failed, folder),
        )

    def _on_failed(self, folder: Path, error: CampaignDeskError) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        self._room.say(problem(error))

    def end(self) -> None:
        """Ask, then close the window of the drill; its data go with it."""
        if not self.on:
            self._room.say(self.tr("No drill is going on in this window."))
            return
        self.asked = ask(
            self._window,
            self.tr("End the drill?"),
            self.tr("This window closes. What was done in a drill on this laptop is removed."),
            self.tr("End the drill"),
            self.tr("Go on with it"),
            self._close,
        )

    def _close(self) -> None:
        self._window.close()


def remove_drill(desk: Desk) -> None:
    """Close a drill's database and remove its folder: its window is closed."""
    desk.store.close()
    shutil.rmtree(desk.store.profile, ignore_errors=True)
