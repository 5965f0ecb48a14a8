"""What was done with posts, said together with how many of them the filters that are on hide now, and a way to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from campaigndesk.desktop.room import Room
    from campaigndesk.store.calendar import Filter, PostLine


class Sight(QObject):
    """`chosen` gives the filter that is on; `wanted` carries hidden posts that the person wants to see."""

    wanted = Signal(object)

    def __init__(self, room: Room, owner: QObject) -> None:
        super().__init__(owner)
        self._room = room
        self.chosen: Callable[[], Filter | None] = lambda: None

    def say(self, ids: Sequence[str], done: str) -> None:
        """Say what was done with these posts; it can be undone."""
        from campaigndesk.store.calendar import list_lines

        chosen = self.chosen()
        if chosen is None or not ids:
            self._room.say(done, undo=True)
            return

        def read(seen: list[PostLine]) -> None:
            passed = {post.id for post in seen}
            self._say_hidden([post_id for post_id in ids if post_id not in passed], len(ids), done)

        self._room.read(list_lines, tuple(ids), chosen, then=read, owner=self)

    def _say_hidden(self, hidden: Sequence[str], count: int, done: str) -> None:
        if not hidden:
            self._room.say(done, undo=True)
            return
        some = self.tr("%n of them are hidden by the filters now.", "", len(hidden))
        said = self.tr("The filters hide it now.") if count == 1 else some
        shows = (self.tr("Show"), lambda: self._show(hidden))
        self._room.say(f"{done.rstrip('.')}. {said}", undo=True, further=shows)

    def _show(self, hidden: Sequence[str]) -> None:
        from campaigndesk.store.calendar import list_lines

        self._room.read(list_lines, tuple(hidden), then=self.wanted.emit, owner=self)
