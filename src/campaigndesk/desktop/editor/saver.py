"""Autosave: a pause in the typing writes what waits, in the store's lane; what cannot be written goes on waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from campaigndesk.desktop.editor.keeper import Keeper
from campaigndesk.desktop.room import Room
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.records import Value

PAUSE = 400
"""Milliseconds without a key after which what was typed is written."""
PATIENCE = 10.0
"""Seconds to wait for the disk before the window closes."""


class Saver(QObject):
    """For one record on the screen. `saved` carries what `read` gives after a write, `failed` the CampaignDeskError."""

    saved = Signal(object)
    failed = Signal(object)
    began = Signal()

    def __init__(self, room: Room, keeper: Keeper, read: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self._room = room
        self._read = read
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.save)

    def type(self, name: str, value: Value) -> None:
        """The field stands like this now; it is written after a pause."""
        self.keeper.type(name, value)
        self._timer.start()
        self.began.emit()

    def save(self) -> None:
        """Write what waits as soon as the store is free."""
        self._timer.stop()
        if self.keeper.pending():
            self._room.tasks.store(self._work, self.saved.emit, self, failed=self.failed.emit)

    def save_now(self) -> CampaignDeskError | None:
        """Write what waits and wait for it: the record or the window is being left. The problem, where there is one."""
        self._timer.stop()
        if not self.keeper.pending():
            return None
        done = threading.Event()
        problems: list[CampaignDeskError] = []

        def work() -> None:
            try:
                self.keeper.write()
            except CampaignDeskError as error:
                problems.append(error)
            finally:
                done.set()

        self._room.tasks.store(work, None, self)
        if not done.wait(PATIENCE):
            return CampaignDeskError(
                self.tr("The disk did not answer in time."), self.tr("Copy the text, then try again.")
            )
        if problems:
            self.failed.emit(problems[0])
            return problems[0]
        return None

    def _work(self) -> Any:
        self.keeper.write()
        return self._read()
