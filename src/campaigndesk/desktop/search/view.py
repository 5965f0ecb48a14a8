"""Search as a place: what the words in the field of the top bar find, while they are typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.search.hits import HitDelegate, HitModel
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.store.search import Hit

MOST = 100


class SearchView(View):
    """Enter opens what was found. The words stay when one comes back."""

    title = "Search"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.text = ""
        self.note = plain("", "secondary", self)
        self.hits = HitModel()
        self.list = QListView(self)
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("plain", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.activated.connect(lambda index: self.open_record.emit(self.hits.hits[index.row()].record_id))
        self.empty = EmptyState("", "")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 4, sizes.STEP * 3, sizes.STEP * 4, 0)
        column.addWidget(self.note)
        column.addWidget(self._pages, 1)
        self.begin_in(self.empty, self.list)
        self._say()

    def look_for(self, text: str) -> None:
        """Find these words; a newer text replaces one that waits."""
        self.text = text
        if not text.strip():
            self.hits.show((), self.room.settings.zone)
            self._say()
        elif self.room.is_open:
            from campaigndesk.desktop.search.finding import find

            self.room.read(find, text, MOST, then=partial(self._on_found, text), owner=self, key="search")

    def refresh(self, changed: Changed | None) -> None:
        """Find again, since something was written."""
        self.look_for(self.text)

    def enter(self) -> None:
        """Go from the words to the first that was found."""
        if self.hits.hits:
            self.list.setCurrentIndex(self.hits.index(0))
            self.list.setFocus()

    def _on_found(self, text: str, hits: list[Hit]) -> None:
        if text == self.text:
            row = self.list.currentIndex().row()
            before = self.hits.hits[row].record_id if 0 <= row < len(self.hits.hits) else ""
            self.hits.show(hits, self.room.settings.zone)
            kept = next((n for n, hit in enumerate(hits) if hit.record_id == before), -1)
            if kept >= 0:
                self.list.setCurrentIndex(self.hits.index(kept))
            self._say()

    def _say(self) -> None:
        count = len(self.hits.hits)
        more = self.tr("The newest {0} are shown; another word finds fewer.").format(MOST)
        self.note.setText(more if count == MOST else self.tr("{0} found").format(count) if count else "")
        self.turn_to(self._pages, self.list if count else self.empty)
        if not self.text.strip():
            self.empty.say(
                self.tr("Search every post, campaign and message"),
                self.tr("Type the beginning of words into the field above, in any script. Accents do not matter."),
            )
        elif not count:
            self.empty.say(
                self.tr("Nothing was found"),
                self.tr("No record on this laptop has words that begin so. Try fewer letters, or sync first."),
            )

    def heading(self) -> str:
        """The title with what was searched for."""
        return self.tr("Search") if not self.text else f"{self.tr('Search')} · {words.quoted(self.text)}"
