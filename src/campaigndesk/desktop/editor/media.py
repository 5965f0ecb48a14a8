"""The media of a post: dropped, pasted or chosen, put in order, each with its rights and its descriptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.fields import explain
from campaigndesk.desktop.editor.given_media import given_in
from campaigndesk.desktop.editor.media_cards import MOVED, MediaCard, missing_words, moved_to, rights_words
from campaigndesk.desktop.editor.picture_labels import PictureLabels
from campaigndesk.desktop.editor.rows import emptied
from campaigndesk.desktop.editor.thumbnails import Thumbnail
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sync_state.journeys import journey_words
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.kinds import alt_field
from campaigndesk.domain.records import Record, Value
from campaigndesk.store.journeys import Journey
from campaigndesk.store.media import Medium, media_of

FORMS = "*.jpg *.jpeg *.png *.gif *.webp *.mp4"


def alt_names(post: Record, working: str = "") -> list[str]:
    """The description fields to show: the post's language first, the working language, then those that exist."""
    language = str(post.get("language", ""))
    found: list[str] = []
    for item in post.get("media", ()):
        if item["kind"] != "image":
            continue
        prefix = f"alt.{item['id']}."
        existing = [name.removeprefix(prefix) for name in post.fields if name.startswith(prefix) and post.get(name)]
        languages = dict.fromkeys(code for code in (language, working, *sorted(existing)) if code)
        found += [alt_field(item["id"], code) for code in languages]
    return found


class MediaPanel(QWidget):
    """`typed` carries a description's field and text; `given` what was dropped, pasted or chosen (`given_media`).

    `removed` an id; `moved` ids in their order; `rights` an id; `wanted` asks for the picture with a hash.
    """

    typed = Signal(str, str)
    given = Signal(object)
    removed = Signal(str)
    moved = Signal(list)
    rights = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Any, ...] = ()
        self._read_only, self._why = False, ""
        self._post: Record | None = None
        self._names: Sequence[str] = ()
        self._further: list[str] = []
        self.cards: list[MediaCard] = []
        self.boxes: dict[str, WritingBox] = {}
        self.pictures = PictureLabels()
        self.setAcceptDrops(True)
        self.heading = Section(self.tr("Media"), "", self)
        self.missing = plain("", "warning", self, wrap=True)
        self.missing.hide()
        self._items = QVBoxLayout()
        self._items.setSpacing(sizes.STEP * 2)
        self.add = ReasonedButton(self.tr("Add pictures or films…"), self)
        self.add.clicked.connect(self.choose)
        self.hint = plain(self.tr("Or drop files here, or paste a picture."), "secondary", self, wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addWidget(self.heading)
        column.addWidget(self.missing)
        column.addLayout(self._items)
        column.addLayout(row)

    def show_media(self, post: Record, names: Sequence[str], why_not: str) -> bool:
        """Show the media with these description fields; whether they were built again, because the media are others."""
        media = [dict(item) for item in post.get("media", ())]
        self._post, self._names = post, names
        # In this order also once they are written, so that nothing is built again below the keyboard.
        names = [*(name for name in names if name not in self._further), *self._further]
        self.add.set_reason(why_not)
        shape = (tuple(tuple(sorted(item.items(), key=str)) for item in map(_flat, media)), tuple(names))
        if shape == self._shown:
            self.pictures.ask(self.wanted)
            return False
        self._shown = shape
        here = self.window().focusWidget()
        focused = next((c.medium for c in self.cards if here is not None and (c is here or c.isAncestorOf(here))), "")
        emptied(self._items)
        self.boxes, self.cards = {}, []
        self.pictures.clear()
        for place, item in enumerate(media):
            self._add(item, place, len(media), names)
        self.set_read_only(self._read_only, self._why)
        self.pictures.ask(self.wanted)
        self._say_count()
        for card in self.cards:
            if card.medium == focused:
                # A widget that does not show yet takes no keyboard: it would go to whatever comes next.
                card.show()
                card.setFocus()
        return True

    def show_rights(self, day: str, soon: str) -> None:
        """Say of each until when it may be used: `day` the post goes out, `soon` a day that is near after it."""
        for card in self.cards:
            card.show_rights(*rights_words(card.item, day, soon))

    def media(self) -> list[Medium]:
        """Those of the cards that have a file."""
        return media_of(self._post) if self._post is not None else []

    def put_journeys(self, journeys: Mapping[str, Journey]) -> None:
        """Say of each where it is on its way to the server."""
        for card in self.cards:
            if found := journeys.get(str(card.item.get("sha256"))):
                card.show_journey(*journey_words(found))

    def put_picture(self, sha256: str, thumbnail: Thumbnail) -> None:
        """Show a small picture wherever it belongs, or the words on why there is none."""
        self.pictures.put(sha256, thumbnail)

    def put(self, name: str, value: Value) -> None:
        """Show a description."""
        self.boxes[name].show_text(str(value or ""))
        self._say_count()

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether the media can be changed here, and what they say where they cannot."""
        self._read_only, self._why = on, why
        if on and why:
            self.add.set_reason(why)
        for box in self.boxes.values():
            box.setReadOnly(on)
            explain(box, why if on else "")
        for card in self.cards:
            card.set_read_only(on, why)

    def begin(self) -> None:
        """Put the keyboard on the first description that is missing."""
        boxes = list(self.boxes.values())
        empty = [box for box in boxes if not box.text().strip()]
        first: QWidget = (empty or boxes)[0] if boxes else self.add
        first.setFocus()

    def describe_in(self, medium: str, code: str) -> None:
        """Offer a description of a picture in one more language, and put the keyboard there."""
        name = alt_field(medium, code)
        if name not in self.boxes and self._post is not None:
            typed = {known: box.text() for known, box in self.boxes.items()}
            self._further.append(name)
            self.show_media(self._post, self._names, self.add.reason())
            for known, text in typed.items():
                self.boxes[known].show_text(text)
        if name in self.boxes:
            self.boxes[name].setFocus()

    def choose(self) -> None:
        """Let the person choose files."""
        if self.add.reason():
            self.add.setFocus()
            return
        title = self.tr("Add pictures or films")
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", f"{self.tr('Pictures and films')} ({FORMS})")
        if paths:
            self.given.emit(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, pictures and the panel's own cards may come."""
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same while it moves."""
        self._judge(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped, or put a card to its new place."""
        if event.mimeData().hasFormat(MOVED):
            medium = bytes(event.mimeData().data(MOVED).data()).decode()
            ids = [card.medium for card in self.cards]
            y = event.position().y()
            place = sum(card.geometry().center().y() < y for card in self.cards)
            self._order(ids, moved_to(ids, medium, place))
        else:
            self.given.emit(given_in(event.mimeData()))
        event.acceptProposedAction()

    def _judge(self, event: QDragMoveEvent) -> None:
        data = event.mimeData()
        if not self.add.reason() and (data.hasFormat(MOVED) or given_in(data) is not None):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _add(self, item: Mapping[str, Value], place: int, count: int, names: Sequence[str]) -> None:
        card = MediaCard(item, place, count, self)
        card.show_picture(self.pictures)
        card.asked.connect(lambda act: self._on_asked(act, card.medium))
        card.typed.connect(self._on_typed)
        card.given.connect(self.given)
        card.another.connect(lambda code: self.describe_in(card.medium, code))
        for name in names:
            if name.split(".")[1] == card.medium:
                self.boxes[name] = card.describe(name)
        self.cards.append(card)
        self._items.addWidget(card)

    def _on_asked(self, act: str, medium: str) -> None:
        ids = [card.medium for card in self.cards]
        place = ids.index(medium)
        if act == "remove":
            self.removed.emit(medium)
        elif act == "rights":
            self.rights.emit(medium)
        else:
            wanted = place - 1 if act == "earlier" else place + 2
            self._order(ids, moved_to(ids, medium, max(0, wanted)))

    def _order(self, ids: Sequence[str], wanted: Sequence[str]) -> None:
        if list(wanted) != list(ids):
            self.moved.emit(list(wanted))

    def _on_typed(self, name: str, text: str) -> None:
        self._say_count()
        self.typed.emit(name, text)

    def _say_count(self) -> None:
        count = len(self.cards)
        self.heading.set_note(self.tr("%n attached", "", count) if count else self.tr("none"))
        missing = missing_words({name: box.text() for name, box in self.boxes.items()})
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))


def _flat(item: Mapping[str, Value]) -> dict[str, str]:
    return {key: str(value) for key, value in item.items()}
