"""Opens the wizard by itself for posts that were missed while the desk was closed; each is offered once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from campaigndesk.desktop.stops.missed import MissedDialog, load_missed

if TYPE_CHECKING:
    from campaigndesk.desktop.room import Room
    from campaigndesk.store.calendar import PostLine


def offer_missed(room: Room, window: QWidget) -> None:
    """Read what was missed, and show the wizard where something of it was in no wizard yet."""
    room.read(load_missed, room.desk.now, then=partial(_offer, room, window), owner=window, key="offer-missed")


def _offer(room: Room, window: QWidget, posts: list[PostLine]) -> None:
    new = {post.id for post in posts} - set(room.settings.missed)
    if new and QApplication.activeModalWidget() is None:
        MissedDialog(room, window).open()
