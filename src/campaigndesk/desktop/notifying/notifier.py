"""Looks for what a person should be told of, and tells each thing once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from campaigndesk.desktop.notifying.outside import Outside
from campaigndesk.desktop.notifying.phrases import many, sentence
from campaigndesk.desktop.notifying.ways import follow

if TYPE_CHECKING:
    from campaigndesk.desktop.window import Window
    from campaigndesk.store.notices import Notice

FEW = 3
"""More than this at once are told in one sentence."""
KEPT = 500
"""So many keys of told notices are remembered."""
Told = tuple["Notice", str]
_MANY = ("", "")


def read_told(conn: Any, now: str) -> tuple[Told, ...]:
    """All that there is to tell, each with the name of who made it."""
    from campaigndesk.store.looks import find_author
    from campaigndesk.store.notices import list_notices
    from campaigndesk.store.records import find_record

    author = find_author(conn)
    if author is None:
        return ()
    found = []
    for notice in list_notices(conn, author, now):
        person = find_record(conn, notice.by)
        name = str(person.get("name") or person.get("email") or "") if person else ""
        found.append((notice, name or "?"))
    return tuple(found)


class Notifier(QObject):
    """What was told is remembered by its keys alone: no word of anybody's work lies outside the encrypted store."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._room = window, window.room
        self.outside = Outside(window)
        self.outside.clicked.connect(self._come_forward)
        self._open = _MANY

    def look(self) -> None:
        """Read what there is to tell, and tell what is new."""
        if self._room.is_open:
            self._room.read(read_told, self._room.desk.now, then=self._on_read, owner=self, key="notices")

    def _on_read(self, found: tuple[Told, ...]) -> None:
        from campaigndesk.store.notices import CONFLICT

        settings = self._room.settings
        self.outside.count(sum(notice.kind == "waits" for notice, _ in found))
        there = {notice.key for notice, _ in found}
        known = [key for key in settings.told if key in there or not key.startswith(CONFLICT)]
        fresh = [(notice, name) for notice, name in found if notice.key not in known]
        kept = (*(notice.key for notice, _ in fresh), *known)[:KEPT]
        if kept != settings.told:
            self._room.prefer_quietly(told=kept)
        if not fresh:
            return
        me = self._room.desk.author.person
        # What a person sent waits for them too where they may decide; that they know.
        heard = [told for told in fresh if (told[0].kind, told[0].by) != ("waits", me)]
        wanted = [(notice, name) for notice, name in heard if notice.kind not in settings.quiet]
        if wanted:
            self.tell(wanted)

    def tell(self, wanted: Sequence[Told]) -> None:
        """Tell these now: in the window while it has the focus, by the system otherwise."""
        inside = self._window.isActiveWindow()
        if len(wanted) > FEW:
            self._say(inside, many(len(wanted)), _MANY)
            return
        for notice, name in wanted:
            self._say(inside, sentence(notice, name), (notice.kind, notice.record))

    def _say(self, inside: bool, words: str, way: tuple[str, str]) -> None:
        if not inside:
            self._open = way
            # Of a drill the title says so: outside the window nothing else does.
            self.outside.tell(self._window.windowTitle(), words)
        # Also in the window where the system was told: a notice of the system can be missed or turned off.
        self._window.toasts.show_message(words, self.tr("Show"), partial(follow, self._room, *way))

    def _come_forward(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        follow(self._room, *self._open)
