"""Keeps where a person put the lines between the parts of a view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from campaigndesk.desktop.room import Room

PAUSE = 400
"""Milliseconds after the last move at which it is kept."""


def remember_splits(room: Room, place: str, view: QWidget) -> None:
    """Put the lines of the view where they were, and keep where they are put from now on."""
    kept = dict(line.split(" ", 1) for line in room.settings.splits if " " in line)
    for number, split in enumerate(view.findChildren(QSplitter)):
        name = f"{place}-{number}"
        if name in kept:
            split.restoreState(QByteArray.fromBase64(kept[name].encode("ascii")))
        timer = QTimer(split, singleShot=True, interval=PAUSE)
        timer.timeout.connect(partial(_keep, room, name, split))
        split.splitterMoved.connect(timer.start)


def _keep(room: Room, name: str, split: QSplitter) -> None:
    state: Any = split.saveState().toBase64().data()
    others = [line for line in room.settings.splits if not line.startswith(f"{name} ")]
    room.prefer_quietly(splits=(*others, f"{name} {bytes(state).decode('ascii')}"))
