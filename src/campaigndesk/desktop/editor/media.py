"""The media of a post: each with its description in the post's language and in the others that exist."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.fields import explain
from campaigndesk.desktop.editor.picture_labels import PictureLabels
from campaigndesk.desktop.editor.rows import Mark, emptied
from campaigndesk.desktop.editor.thumbnails import Thumbnail
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.kinds import alt_field
from campaigndesk.domain.records import Record, Value

FILES = marked("Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.mp4)")
ONE_BOX = 54


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
    """`typed` carries a description's field and text; `attached` paths; `removed` an id; `moved` ids in their order.

    `wanted` asks for the picture with a hash, which `put_picture` shows.
    """

    typed = Signal(str, str)
    attached = Signal(list)
    removed = Signal(str)
    moved = Signal(list)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Any, ...] = ()
        self._read_only, self._why = False, ""
        self._links: list[QPushButton] = []
        self.boxes: dict[str, WritingBox] = {}
        self.pictures = PictureLabels()
        self.heading = Section(self.tr("Media"), "", self)
        self._items = QVBoxLayout()
        self._items.setSpacing(sizes.STEP * 2)
        self.add = ReasonedButton(self.tr("Add pictures or films…"), self)
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addWidget(self.heading)
        column.addLayout(self._items)
        column.addLayout(row)

    def show_media(self, post: Record, names: Sequence[str], why_not: str) -> bool:
        """Show the media with these description fields; whether they were built again, because the media are others."""
        media = [dict(item) for item in post.get("media", ())]
        self.add.set_reason(why_not)
        shape = (tuple(tuple(sorted(item.items(), key=str)) for item in map(_flat, media)), tuple(names))
        if shape == self._shown:
            self.pictures.ask(self.wanted)
            return False
        self._shown = shape
        emptied(self._items)
        self.boxes = {}
        self.pictures.clear()
        self._links = []
        self.heading.set_note(self.tr("{0} attached").format(len(media)) if media else self.tr("none"))
        for place, item in enumerate(media):
            self._items.addWidget(self._item(item, place, media, names))
        self.set_read_only(self._read_only, self._why)
        self.pictures.ask(self.wanted)
        return True

    def put_picture(self, sha256: str, thumbnail: Thumbnail) -> None:
        """Show a small picture wherever it belongs, or the words on why there is none."""
        self.pictures.put(sha256, thumbnail)

    def put(self, name: str, value: Value) -> None:
        """Show a description."""
        self.boxes[name].show_text(str(value or ""))

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether the media can be changed here, and what they say where they cannot."""
        self._read_only, self._why = on, why
        for box in self.boxes.values():
            box.setReadOnly(on)
            explain(box, why if on else "")
        for link in self._links:
            link.setEnabled(not on)
            explain(link, why if on else "")

    def begin(self) -> None:
        """Put the keyboard on the first description that is missing."""
        boxes = list(self.boxes.values())
        empty = [box for box in boxes if not box.text().strip()]
        first: QWidget = (empty or boxes)[0] if boxes else self.add
        first.setFocus()

    def _item(self, item: dict[str, Value], place: int, media: list[dict[str, Value]], names: Sequence[str]) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        head = QHBoxLayout()
        head.addWidget(Mark("media", "secondary", str(item["kind"]), card))
        head.addWidget(plain(str(item["name"]), "section", card))
        facts = [str(item["kind"]), _size(item.get("bytes")), str(item.get("credit") or "")]
        head.addWidget(plain(" · ".join(fact for fact in facts if fact), "secondary", card))
        head.addStretch()
        ids = [str(other["id"]) for other in media]
        if place:
            head.addWidget(self._link("Earlier", item, lambda: self.moved.emit(_swapped(ids, place))))
        head.addWidget(self._link(self.tr("Remove"), item, lambda: self.removed.emit(str(item["id"]))))
        column.addLayout(head)
        if item["kind"] == "image" and item.get("sha256"):
            column.addWidget(self.pictures.make(str(item["sha256"]), str(item["name"]), card))
        for name in names:
            if name.split(".")[1] == item["id"]:
                column.addWidget(self._description(name, str(item["name"]), card))
        return card

    def _description(self, name: str, picture: str, card: QWidget) -> QWidget:
        code = name.split(".", 2)[2]
        language = said(LANGUAGES.get(code, code))
        box = WritingBox(self.tr("Description of {0} in {1}").format(picture, language), card)
        box.setProperty("role", "")
        box.setPlaceholderText(self.tr("Describe it in {0} for those who cannot see").format(language))
        box.setFixedHeight(ONE_BOX)
        box.typed.connect(lambda: self.typed.emit(name, box.text()))
        self.boxes[name] = box
        return box

    def _link(self, words: str, item: dict[str, Value], act: object) -> QPushButton:
        link = QPushButton(words, self)
        link.setProperty("kind", "link")
        link.setAccessibleName(f"{words}: {item['name']}")
        link.clicked.connect(act)
        self._links.append(link)
        return link

    def _on_add(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add pictures or films"), "", said(FILES))
        if paths:
            self.attached.emit(paths)


def _flat(item: dict[str, Value]) -> dict[str, str]:
    return {key: str(value) for key, value in item.items()}


def _swapped(ids: list[str], place: int) -> list[str]:
    return [*ids[: place - 1], ids[place], ids[place - 1], *ids[place + 1 :]]


def _size(size: Value) -> str:
    if not isinstance(size, int):
        return ""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"
