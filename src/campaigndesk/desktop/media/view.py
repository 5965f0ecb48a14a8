"""Media: what there is, where it is used, and whose rights end when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.coverage.phrases import channel_name
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.editor.media_cards import facts
from campaigndesk.desktop.editor.picture_labels import PictureLabels
from campaigndesk.desktop.editor.thumbnails import Thumbnail, Thumbnails
from campaigndesk.desktop.look import channel_icon, sizes
from campaigndesk.desktop.media.reading import Shown, Use, read_media
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.sync_state.journeys import Journeys, brief_words, journey_words
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import make_clearable, plain, set_role
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.desktop.words import brief_day, closed, posts
from campaigndesk.domain.folding import fold
from campaigndesk.domain.gates import EXPIRES_SOON
from campaigndesk.store.journeys import Journey
from campaigndesk.store.media import Medium, medium_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed


class MediaView(View):
    """The media at the left, what ends first on top; at the right one of them with the posts that show it."""

    title: ClassVar[str] = "Media"
    wanted = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._media: tuple[Shown, ...] = ()
        self._page = ""
        self.look = QLineEdit(self)
        self.look.setPlaceholderText(self.tr("Name, credit, licence or country"))
        self.look.setAccessibleName(self.tr("Letters to look for"))
        make_clearable(self.look)
        self.list = EntryList(self.tr("Media"), self)
        self.pictures = PictureLabels()
        self.name = plain("", "title", self, wrap=True)
        self.picture: QLabel | None = None
        self.facts = plain("", "secondary", self, wrap=True)
        self.until = plain("", "secondary", self, wrap=True)
        self.journey = plain("", "secondary", self, wrap=True)
        self.again = QPushButton(self.tr("Sync now"), self)
        self.again.clicked.connect(self._sync)
        self.used = plain("", "section", self)
        self.uses = EntryList(self.tr("Posts that show it"), self)
        self.empty = EmptyState(
            self.tr("No pictures or films yet"),
            self.tr("What is attached to posts is listed here, with where it is used and until when it may be."),
            self.tr("Go to the calendar"),
            self,
        )
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.look)
        column.addWidget(self.list, 1)
        right = QWidget(self)
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(sizes.STEP * 6, sizes.STEP * 5, sizes.STEP * 6, sizes.STEP * 5)
        self._right.setSpacing(sizes.STEP * 2)
        for widget in (self.name, self.facts, self.until, self.journey):
            self._right.addWidget(widget)
        self._right.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._right.addWidget(self.used)
        self._right.addWidget(self.uses, 1)
        self._stack, self._beside = lay_beside(self, left, right, self.empty, (400, 660))
        Thumbnails(room, self)
        self._journeys = Journeys(room, self, self._with_files, self._put_journeys)
        self.look.textChanged.connect(lambda _: self._show())
        self.list.chose.connect(self._on_chose)
        self.list.entered.connect(lambda _: self.uses.setFocus())
        self.uses.entered.connect(self.room.open)
        self.begin_in(self.empty, self.list)

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; what is chosen stays chosen."""
        if changed is None or "post" in changed.kinds:
            self.room.read(read_media, self.room.desk.store.on_the_way, then=self._on_read, owner=self, key="media")

    def heading(self) -> str:
        """How many there are."""
        count = len(self._media)
        return self.tr("Media · {0}").format(count) if count else self.tr("Media")

    def put_picture(self, sha256: str, thumbnail: Thumbnail) -> None:
        """Show the small picture once it was read."""
        self.pictures.put(sha256, thumbnail)

    def _on_read(self, media: tuple[Shown, ...]) -> None:
        self._media = media
        self._page = ""
        self.turn_to(self._stack, self._beside if media else self.empty)
        self._show()

    def _with_files(self) -> list[Medium]:
        return [medium_of(one.item) for one in self._media if one.sha256]

    def _put_journeys(self, journeys: Mapping[str, Journey]) -> None:
        for one in self._media:
            one.journey = journeys.get(one.sha256)
        self._show()

    def _sync(self) -> None:
        if self.room.syncing is not None:
            self.room.syncing.sync_now()

    def _today(self) -> date:
        return date.fromisoformat(self.room.desk.now[:10])

    def _show(self) -> None:
        wanted = fold(self.look.text()).split()
        fitting = [one for one in self._media if all(word in _searched(one) for word in wanted)]
        self.list.show_entries([self._entry(one) for one in fitting])
        if fitting and not self.list.chosen():
            self.list.choose(fitting[0].key)
        self._on_chose()

    def _entry(self, one: Shown) -> Entry:
        words, role = self._ends(one)
        count = posts(len(one.uses))
        mark, ink = {"stop": ("close", "stop"), "warning": ("warning", "warning")}.get(role, ("media", "secondary"))
        lacking = brief_words(one.journey) if one.journey else self.tr("No file yet")
        if one.journey and one.journey.stretch == "failed":
            mark, ink = "stopped", "stop"
        detail = " · ".join(filter(None, (lacking, words or facts(one.item))))
        return Entry(id=one.key, title=one.name, detail=detail, note=count, mark=mark, ink=ink)

    def _ends(self, one: Shown) -> tuple[str, str]:
        """Until when it may be used, in words, with the role that colours them."""
        if not one.last:
            return "", "secondary"
        told, today = brief_day(date.fromisoformat(one.last), year=True), self._today()
        if one.last < today.isoformat():
            return self.tr("Its rights ended: {0}.").format(told), "stop"
        soon = one.last <= (today + timedelta(days=EXPIRES_SOON)).isoformat()
        return closed(self.tr("May be used until {0}.").format(told)), "warning" if soon else "secondary"

    def _on_chose(self) -> None:
        chosen = self.list.chosen()
        one = next((one for one in self._media if chosen and one.key == chosen[0]), None)
        if one is None:
            return
        self._show_journey(one)
        if one.key == self._page:
            return
        self._page = one.key
        self.name.setText(one.name)
        lacking = self.tr("Only its name is known: nobody has given the file yet. Attach it in the post that shows it.")
        self.facts.setText("\n".join(filter(None, (facts(one.item), "" if one.sha256 else lacking))))
        words, role = self._ends(one)
        self.until.setText(words)
        self.until.setVisible(bool(words))
        set_role(self.until, role)
        self.used.setText(self.tr("Shown by {0}").format(posts(len(one.uses))))
        self.uses.show_entries([self._use(use) for use in one.uses])
        self._show_picture(one)

    def _show_journey(self, one: Shown) -> None:
        words, role = journey_words(one.journey) if one.journey else ("", "secondary")
        self.journey.setText(words)
        self.journey.setVisible(bool(words))
        set_role(self.journey, role)
        stands = one.journey is not None and one.journey.stretch in ("waiting", "failed")
        self.again.setVisible(stands and self.room.syncing is not None)

    def _show_picture(self, one: Shown) -> None:
        if self.picture is not None:
            self._right.removeWidget(self.picture)
            self.picture.deleteLater()
            self.picture = None
        self.pictures.clear()
        if one.item["kind"] == "image" and one.sha256:
            self.picture = self.pictures.make(one.sha256, one.name, self)
            self._right.insertWidget(1, self.picture)
            self.pictures.ask(self.wanted)

    def _use(self, use: Use) -> Entry:
        missing = "" if use.described else self.tr("no description")
        note = " · ".join(filter(None, (said(use.stage), missing)))
        place = " · ".join(filter(None, (use.country, channel_name(use.channel))))
        mark = channel_icon(use.channel)
        return Entry(id=use.post, title=use.words or self.tr("No text yet"), detail=place, note=note, mark=mark)


def _searched(one: Shown) -> str:
    parts = [one.name, str(one.item.get("credit") or ""), str(one.item.get("licence") or "")]
    return fold(" ".join([*parts, *(use.country for use in one.uses)]))
