"""Notices: one list of all that this person was told, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.notifying.notifier import Told, read_told
from campaigndesk.desktop.notifying.phrases import MARKS, kind_words, sentence
from campaigndesk.desktop.notifying.ways import follow
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.list_and_page import stack_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed


Marks = dict[str, tuple[str, str]]


def read_marked(conn: Any, now: str) -> tuple[tuple[Told, ...], Marks]:
    """All that there is to tell; and country and channel of the posts that it is about, by their ids."""
    from campaigndesk.store.records import find_record

    told = read_told(conn, now)
    found = (find_record(conn, notice.record) for notice, _ in told)
    posts = (record for record in found if record is not None and record.kind == "post")
    return told, {post.id: (str(post.get("country", "")), str(post.get("channel", ""))) for post in posts}


class NoticesView(View):
    """Enter or a double click shows what one is about."""

    title = "Notices"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._told: dict[str, Told] = {}
        self.list = EntryList(self.tr("Notices, newest first"), self)
        self.empty = EmptyState(
            self.tr("Nothing to tell"),
            self.tr("Requests for your decision, changes requested, conflicts, reminders and mentions come here."),
            self.tr("Choose what you are told of"),
            self,
        )
        self.empty.acted.connect(lambda: self.room.go("settings"))
        self._stack = stack_of(self, self.empty, self.list)
        self.list.entered.connect(self._on_entered)
        self.begin_in(self.empty, self.list)

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; what is chosen stays chosen."""
        self.room.read(read_marked, self.room.desk.now, then=self._on_read, owner=self, key="notices")

    def heading(self) -> str:
        """The title in the window's language."""
        return self.tr("Notices")

    def _on_read(self, found: tuple[tuple[Told, ...], Marks]) -> None:
        told, marks = found
        self._told = {notice.key: (notice, name) for notice, name in told}
        self.list.show_entries([self._entry(one, marks) for one in told])
        self.turn_to(self._stack, self.list if told else self.empty)

    def _entry(self, told: Told, marks: Marks) -> Entry:
        notice, name = told
        country, channel = marks.get(notice.record, ("", ""))
        mark, ink = MARKS[notice.kind]
        zone, now = self.room.settings.zone or "UTC", self.room.desk.now
        return Entry(
            id=notice.key,
            title=sentence(notice, name),
            detail=kind_words(notice.kind),
            note=when_words(notice.at, zone, now),
            mark=mark,
            ink=ink,
            spoken=kind_words(notice.kind),
            country=country,
            channel=channel,
        )

    def _on_entered(self, key: str) -> None:
        notice = self._told[key][0]
        follow(self.room, notice.kind, notice.record)
