"""Where I am named: comments that wait for a word of mine."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.actions import comments
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.mentions.reading import read_mentions
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.list_and_page import stack_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed


class MentionsView(View):
    """One list; Enter opens the text with the comment, Delete settles it."""

    title: ClassVar[str] = "Mentions"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._about: dict[str, str] = {}
        self.list = EntryList(self.tr("Comments that name you"), self)
        self.settle = ReasonedButton(self.tr("Settle"), self)
        self.empty = EmptyState(
            self.tr("Nobody waits for a word of yours"),
            self.tr("When somebody writes @ and your name in a comment, it stands here until you answer or settle it."),
            self.tr("Go to the calendar"),
            self,
        )
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        page = QWidget(self)
        row = QHBoxLayout()
        row.setContentsMargins(sizes.STEP * 4, sizes.STEP * 2, sizes.STEP * 4, sizes.STEP * 2)
        row.addWidget(plain(self.tr("Enter opens the text at the comment; Delete settles it."), "secondary", self), 1)
        row.addWidget(self.settle)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.list)
        self._stack = stack_of(self, self.empty, page)
        self._page = page
        self.list.entered.connect(self._on_entered)
        self.list.chose.connect(self._say_why)
        self.settle.clicked.connect(self._on_settle)
        QShortcut(QKeySequence("Del"), self.list, self._on_settle)
        self.begin_in(self.empty, self.list)
        self._say_why()

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; what is chosen stays chosen."""
        if changed is None or changed.kinds & {"comment", "post", "person"}:
            zone = self.room.settings.zone or "UTC"
            self.room.read(read_mentions, self.room.desk, zone, then=self._on_read, owner=self, key="mentions")

    def heading(self) -> str:
        """How many there are."""
        count = len(self._about)
        return self.tr("Mentions · {0}").format(count) if count else self.tr("Mentions")

    def _on_read(self, found: tuple[tuple[Entry, str], ...]) -> None:
        self._about = {entry.id: about for entry, about in found}
        self.list.show_entries([entry for entry, _ in found])
        self.turn_to(self._stack, self._page if found else self.empty)
        self._say_why()

    def _say_why(self) -> None:
        self.settle.set_reason("" if self.list.chosen() else self.tr("Choose a comment first."))

    def _on_entered(self, comment: str) -> None:
        self.room.comment_wanted = comment
        self.room.open(self._about[comment])

    def _on_settle(self) -> None:
        said = self.tr("The comment is settled.")
        for comment in self.list.chosen():
            self.room.act(comments.settle_comment, comment, then=lambda _: self.room.say(said, True), owner=self)
