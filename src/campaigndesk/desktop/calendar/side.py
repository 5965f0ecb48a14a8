"""What is at hand beside the month: the posts without a time, and those of the chosen day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.cards import Cards
from campaigndesk.desktop.calendar.dragging import Carrying
from campaigndesk.desktop.calendar.pictures import Wanted, chip_of, waits_of
from campaigndesk.desktop.calendar.weeks import borders_of
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Chip
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.labels import plain, set_role

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import Filter, PostLine

WIDTH = 256
NARROW = 216
ROOMY = 1200
"""From this width of the calendar on the side may take its full width; the days need it else."""
MOST = 200
MOST_HIGH = (1 << 24) - 1
"""No limit to a height, as Qt writes it."""

Carded = tuple["PostLine", Chip]


@dataclass(frozen=True, slots=True)
class AtHand:
    """What the side shows: the first of `untimed` posts without a time, and the first of the `count` posts of a day."""

    day: date
    unscheduled: tuple[Carded, ...]
    posts: tuple[Carded, ...]
    count: int
    untimed: int


def load_at_hand(conn: Connection, day: date, wanted: Wanted) -> AtHand:
    """Read the side: for the store's lane."""
    from campaigndesk.store.calendar import Filter, list_days, list_unscheduled
    from campaigndesk.store.choices import count_unscheduled

    chosen: Filter = wanted.filter or Filter()
    (posts,) = list_days(conn, borders_of((day,), wanted.zone), MOST, chosen)
    tray = list_unscheduled(conn, chosen, MOST)
    waits = waits_of(conn, (*tray, *posts.top))
    return AtHand(
        day,
        tuple((post, chip_of(post, wanted, waits.get(post.id))) for post in tray),
        tuple((post, chip_of(post, wanted, waits.get(post.id))) for post in posts.top),
        posts.count,
        count_unscheduled(conn, chosen),
    )


class Side(QFrame):
    """The tray above, the day below; both can be carried from, the tray to give a post its first day."""

    opened = Signal(str)
    created = Signal(object)
    menu_asked = Signal(object, QPoint)
    chosen = Signal()

    def __init__(self, room: Room, carrying: Carrying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._day: date | None = None
        self._filtered = False
        self.setProperty("role", "raised")
        self.setFixedWidth(WIDTH)
        self.well = QFrame(self)
        self.well.setProperty("role", "well")
        self._tray_title = plain(self.tr("Unscheduled"), "section", self)
        self._tray_note = plain("", "secondary", self, wrap=True)
        self.tray = Cards(self.tr("Unscheduled posts"), carrying, self)
        self._day_title = plain("", "section", self)
        self._day_note = plain("", "secondary", self, wrap=True)
        self.cards = Cards(self.tr("Posts of the day"), carrying, self)
        self.new = QPushButton(self)
        self.new.clicked.connect(lambda: self.created.emit(self._day))
        self.day = QFrame(self)
        # A frame that never shows, as wide as the one around the tray: both stand in one line.
        self.day.setProperty("role", "well")
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 2, sizes.STEP * 2)
        column.setSpacing(sizes.STEP * 2)
        for part, inside in (
            (self.well, (self._tray_title, self._tray_note, self.tray)),
            (self.day, (self._day_title, self._day_note, self.cards, self.new)),
        ):
            lines = QVBoxLayout(part)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(sizes.STEP)
            for widget in inside:
                lines.addWidget(widget)
            column.addWidget(part)
        # Below everything: takes the room that neither the tray nor the day needs.
        column.addStretch()
        self._column = column
        self._share_room()
        for cards in self.lists():
            cards.chosen.connect(self.chosen)
            cards.opened.connect(self.opened)
            cards.menu_asked.connect(self.menu_asked)
        self.tray.hide()
        carrying.tray = self

    def lists(self) -> tuple[Cards, Cards]:
        """The cards of the tray and those of the day."""
        return self.tray, self.cards

    def _share_room(self) -> None:
        """Lists that hold something share the height, a short tray takes its own; so does what has no list."""
        self.tray.setMaximumHeight(self.tray.needed())
        above = self._tray_title.sizeHint().height() + 2 * sizes.STEP
        self.well.setMaximumHeight(above + self.tray.needed() if self._tray_note.isHidden() else MOST_HIGH)
        self._column.setStretchFactor(self.well, 0 if self.tray.isHidden() else 4)
        self._column.setStretchFactor(self.day, 0 if self.cards.isHidden() else 6)
        self._column.setStretch(self._column.count() - 1, 1 if self.tray.isHidden() and self.cards.isHidden() else 0)

    # Where a carried post loses its time

    def holds(self, place: QPoint) -> bool:
        """Whether a point of the screen lies on the tray."""
        return self.well.isVisible() and self.well.rect().contains(self.well.mapFromGlobal(place))

    def mark(self, on: bool) -> None:
        """Show that a carried post would fall here."""
        set_role(self.well, "drop" if on else "well")

    def says(self) -> str:
        """What a drop here would do."""
        return self.tr("Take the time away")

    def fit(self, width: int) -> None:
        """Take less room where the calendar has little."""
        self.setFixedWidth(WIDTH if width >= ROOMY else NARROW)
        self._name_button()

    def _name_button(self) -> None:
        """Say the day where there is room for it; it stands above the button too."""
        if self._day is None:
            return
        said = self.tr("New post on {0}").format(words.brief_day(self._day))
        self.new.setAccessibleName(said)
        self.new.setToolTip(said)
        self.new.setText(said)
        if self.new.sizeHint().width() > self.width() - 5 * sizes.STEP:
            self.new.setText(self.tr("New post"))

    def show_day(self, day: date, wanted: Wanted) -> None:
        """Read the tray and the day, and show them when they are there."""
        # Without the store's own name for no filter: to import it holds the first screen up by thirty milliseconds.
        self._day, self._filtered = day, wanted.filter is not None and wanted.filter != type(wanted.filter)()
        self._day_title.setText(words.day_words(day))
        self._name_button()
        if self._room.is_open:
            self._room.read(load_at_hand, day, wanted, then=self._on_read, owner=self, key="side")

    def choose(self, post: PostLine | None) -> None:
        """Mark a post of the day that was chosen in the month."""
        ids = [known.id for known, _ in self.cards.posts.cards]
        if post is not None and post.id in ids:
            self.cards.setCurrentIndex(self.cards.posts.index(ids.index(post.id)))
        else:
            self.cards.clearSelection()

    def _note(self, found: AtHand) -> str:
        """What is to be said of the tray: that it is empty, or that it holds more than is shown."""
        if found.untimed > len(found.unscheduled):
            return self.tr("The newest {0} are here; filters find the others.").format(len(found.unscheduled))
        if found.untimed:
            return ""
        if self._filtered:
            return self.tr("No post without a time passes the filters.")
        return self.tr("Every post has a time. Drop one here to take its time away.")

    def _on_read(self, found: AtHand) -> None:
        if found.day != self._day:
            return
        count = found.untimed
        self._tray_title.setText(self.tr("Unscheduled · {0}").format(count) if count else self.tr("Unscheduled"))
        self._tray_note.setText(self._note(found))
        self._tray_note.setVisible(bool(self._tray_note.text()))
        self.tray.setVisible(bool(found.unscheduled))
        self.tray.show_cards(found.unscheduled)
        bare = [(post, replace(chip, selected=False)) for post, chip in found.posts]
        self.cards.setVisible(bool(bare))
        self.cards.show_cards(bare)
        self._share_room()
        waiting = sum(post.stage == "in_review" for post, _ in bare)
        nothing = self.tr("Nothing is planned for this day.")
        if self._filtered:
            nothing = self.tr("Nothing of this day passes the filters.")
        note = words.posts(found.count) if bare else nothing
        if found.count > len(bare):
            note = self.tr("{0}, the first {1} here; the agenda has all").format(note, len(bare))
        self._day_note.setText(f"{note} · {self.tr('{0} in review').format(waiting)}" if waiting else note)
