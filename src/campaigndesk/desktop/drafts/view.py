"""What I am writing: what was sent back to me first, then my drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from campaigndesk.desktop.drafts.reading import read_drafts
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.list_and_page import stack_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed


class DraftsView(View):
    """One list; Enter or a double click goes on writing."""

    title: ClassVar[str] = "Drafts"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.list = EntryList(self.tr("My drafts"), self)
        self.empty = EmptyState(
            self.tr("No drafts"),
            self.tr("Posts that you write stay here until they are sent for approval."),
            self.tr("Go to the calendar"),
            self,
        )
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        self._stack = stack_of(self, self.empty, self.list)
        self.list.entered.connect(self.room.open)
        self.begin_in(self.empty, self.list)

    def refresh(self, changed: Changed | None) -> None:
        """Read my drafts again; what is chosen stays chosen."""
        if changed is None or changed.kinds & {"post", "message"}:
            zone = self.room.settings.zone or "UTC"
            self.room.read(read_drafts, self.room.desk, zone, then=self._on_read, owner=self, key="drafts")

    def heading(self) -> str:
        """How many there are."""
        count = len(self.list.entries())
        return self.tr("Drafts · {0}").format(count) if count else self.spoken_title()

    def _on_read(self, entries: tuple[Entry, ...]) -> None:
        self.list.show_entries(entries)
        self.turn_to(self._stack, self.list if entries else self.empty)
