"""Which posts the calendar shows: chips with lists and counts, what waits for the person, saved views, colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.colouring import ColourButton
from campaigndesk.desktop.calendar.facets import FACETS, choices_of, facet_title
from campaigndesk.desktop.calendar.saved_views import SavedView, kept_views, read_views
from campaigndesk.desktop.calendar.views_menu import ViewsButton
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.pauses import Pause
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.choice_chip import ChoiceChip
from campaigndesk.desktop.widgets.filter_chips import FilterChip
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.store.calendar import Filter
    from campaigndesk.store.choices import Choices

SOON = 300
"""Milliseconds of rest before the counts are read again: the posts themselves go first."""

FIELDS = {
    "country": "countries", "channel": "channels", "stage": "stages", "campaign": "campaigns", "owner": "owners",
    "language": "languages",
}  # fmt: skip


def load_choices(desk: Desk, chosen: dict[str, tuple[str, ...]], *, mine: bool) -> tuple[str, Choices]:
    """Who looks, and the counts under what is chosen: for the store's lane."""
    from campaigndesk.store.calendar import Filter
    from campaigndesk.store.choices import list_choices
    from campaigndesk.store.looks import find_author

    author = desk.read(find_author)
    person = author.person if author else ""
    fields: dict[str, Any] = {FIELDS[column]: keys for column, keys in chosen.items()}
    return person, desk.read(list_choices, Filter(**fields, waits_for=person if mine else ""), person)


class Filters(QFrame):
    """The row below the top bar; `changed` when other posts are wanted, `view_asked` carries a saved view."""

    changed = Signal()
    view_asked = Signal(object)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._person = ""
        self.page = "month"
        self.setProperty("role", "surface")
        self.setAccessibleName(self.tr("Filters"))
        self.chips = {column: ChoiceChip(facet_title(column), self) for column in FACETS}
        self.mine = FilterChip(self.tr("Waits for me"), self)
        self.clear = QPushButton(self.tr("Clear all"), self)
        self.clear.setProperty("kind", "link")
        self.total = plain("", "secondary", self)
        self.views = ViewsButton(room, self.view_now, self)
        self.colour = ColourButton(room, self)
        self._lay_out()
        for chip in self.chips.values():
            chip.changed.connect(self._on_changed)
            chip.asked.connect(self._read)
        self.mine.toggled.connect(self._on_changed)
        self.clear.clicked.connect(self.clear_all)
        self.views.asked.connect(self.view_asked)
        self._soon = Pause(self, SOON, self._read)
        room.attached.connect(self._soon.start)
        room.attached.connect(self._begin)
        self._say()

    def _lay_out(self) -> None:
        flow = Flow(gap=sizes.STEP)
        for widget in (*self.chips.values(), self.mine, self.clear, self.total):
            flow.addWidget(widget)
        beside = QHBoxLayout()
        beside.setSpacing(sizes.STEP)
        beside.addWidget(self.views)
        beside.addWidget(self.colour)
        right = QVBoxLayout()
        right.addLayout(beside)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 3, sizes.STEP)
        row.setSpacing(sizes.STEP * 2)
        row.addLayout(flow, 1)
        row.addLayout(right)

    # What is chosen

    def chosen(self) -> Filter:
        """The filter for the store."""
        from campaigndesk.store.calendar import Filter

        waits = ""
        if self.mine.isChecked() and self._room.is_open:
            waits = self._person = self._person or self._room.desk.author.person
        fields: dict[str, Any] = {FIELDS[column]: chip.chosen() for column, chip in self.chips.items()}
        return Filter(**fields, waits_for=waits)

    def any(self) -> bool:
        """Whether anything is left out."""
        return self.mine.isChecked() or any(chip.chosen() for chip in self.chips.values())

    def named(self) -> str:
        """What is chosen, in words; empty where nothing is left out."""
        said = [self.tr("Waits for me")] if self.mine.isChecked() else []
        for chip in self.chips.values():
            chosen = [" ".join(c.words.split()) for c in chip.choices() if c.key in chip.chosen()]
            if chosen:
                said.append(f"{chip.title}: {', '.join(chosen)}")
        return " · ".join(said)

    def choose(self, column: str, *keys: str) -> None:
        """Show only posts with these values in a column, all where none is named."""
        self.chips[column].choose(keys)
        self._on_changed()

    def clear_all(self) -> None:
        """Leave nothing out."""
        self.use(SavedView(""))

    def do(self, command: str) -> bool:
        """Do a command of the menus that is about filters and views."""
        if command == "filter":
            self.chips["country"].button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif command == "clear-filters":
            self.clear_all()
        elif command == "keep-view":
            self.views.ask_name()
        else:
            return False
        return True

    def view_now(self) -> SavedView:
        """What is shown now, as a view without a name."""
        chosen = {column: chip.chosen() for column, chip in self.chips.items() if chip.chosen()}
        settings = self._room.settings
        timeline = (settings.timeline_zoom, settings.timeline_lanes) if self.page == "timeline" else ()
        return SavedView("", self.page, settings.colour_by, chosen, self.mine.isChecked(), *timeline)

    def use(self, view: SavedView) -> None:
        """Choose what a view chooses, and tell once."""
        for column, chip in self.chips.items():
            chip.choose(view.chosen.get(column, ()))
        blocked = self.mine.blockSignals(True)
        self.mine.setChecked(view.mine)
        self.mine.blockSignals(blocked)
        self.mine.write()
        self._on_changed()

    # Counts

    def refresh(self) -> None:
        """The posts changed: count again in a moment."""
        self._soon.start()

    def _read(self) -> None:
        self._soon.stop()
        if self._room.is_open:
            chosen = {column: chip.chosen() for column, chip in self.chips.items()}
            work = partial(load_choices, self._room.desk, chosen, mine=self.mine.isChecked())
            self._room.tasks.store(work, self._on_read, self, key="choices")

    def _on_read(self, found: tuple[str, Choices]) -> None:
        self._person, choices = found
        for column, chip in self.chips.items():
            chip.show_choices(choices_of(column, choices, chip.chosen()))
        waits = self.tr("Waits for me")
        self.mine.set_text(f"{waits} · {choices.waiting}" if choices.waiting else waits)
        self.total.setText(words.posts(choices.total) if choices.total else self.tr("No post passes these filters"))
        self._say()

    def _begin(self) -> None:
        """Begin as the person left it, also after a crash."""
        for view in read_views(self._room.settings.filtered):
            if view.chosen or view.mine:
                self.use(view)

    def _on_changed(self) -> None:
        self._say()
        self._room.prefer_quietly(filtered=kept_views([self.view_now()]) if self.any() else ())
        self.changed.emit()
        self._soon.start()

    def _say(self) -> None:
        self.clear.setVisible(self.any())
        self.total.setVisible(self.any() and bool(self.total.text()))
        self.updateGeometry()
