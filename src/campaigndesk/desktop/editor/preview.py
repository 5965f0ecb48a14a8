"""The preview beside the text: the post on its own channel, or as it would look on another one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.previews.card import Card
from campaigndesk.desktop.editor.previews.content import Shown, shown_post
from campaigndesk.desktop.editor.previews.layouts import LAYOUTS
from campaigndesk.desktop.editor.thumbnails import Thumbnail
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain, set_role
from campaigndesk.desktop.words import brief_day, number
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import day_of, known_zone

OWN, GENERAL = "", "general"


class Preview(QWidget):
    """`wanted` asks for the picture with a hash, which `put_picture` shows. Nothing is fetched from anywhere."""

    wanted = Signal(str)
    PICTURE: ClassVar = QSize(640, 480)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post: Record | None = None
        self._look: Look | None = None
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self.heading = plain(self.tr("Preview"), "section", self)
        self.channel = QComboBox(self)
        self.channel.setAccessibleName(self.tr("Preview as on"))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.length = plain("", "secondary", self)
        self.card = Card(self)
        self.note = plain("", "secondary", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(self.heading)
        row.addWidget(self.channel)
        row.addWidget(self.length)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.STEP, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addLayout(row)
        narrow = QHBoxLayout()
        narrow.addWidget(self.card, 1000)
        narrow.addStretch(1)
        column.addLayout(narrow)
        column.addWidget(self.note)
        self.channel.currentIndexChanged.connect(lambda _: self._show())

    @property
    def text(self) -> str:
        """What a reader sees of the text, of a thread the first post."""
        return self.card.parts[0].text.text()

    def show_post(self, post: Record, look: Look) -> None:
        """Show the post as it stands on the screen."""
        if self._post is None or post.get("channel") != self._post.get("channel") or not self.channel.count():
            self._offer(post, look)
        self._post, self._look = post, look
        self._show()

    def put_picture(self, sha256: str, thumbnail: Thumbnail) -> None:
        """A picture was read, or there is none here."""
        if thumbnail.image is not None:
            self._images[sha256] = thumbnail.image
            self.card.put_picture(sha256, thumbnail.image)
        else:
            self._asked.discard(sha256)

    def _offer(self, post: Record, look: Look) -> None:
        """The post's own channel first, then the others that have a layout, then the general one."""
        own = look.rule(str(post.get("channel", "")))
        names = [(rule.name, key) for key in LAYOUTS if (rule := look.rule(key)) and rule is not own]
        self.channel.blockSignals(True)
        self.channel.clear()
        self.channel.addItem(own.name if own else self.tr("General"), OWN)
        for name, key in names:
            self.channel.addItem(self.tr("as on {0}").format(name), key)
        if own:
            self.channel.addItem(self.tr("General"), GENERAL)
        self.channel.blockSignals(False)

    def _show(self) -> None:
        if self._post is None or self._look is None:
            return
        post, chosen = self._post, str(self.channel.currentData() or "")
        at, zone = post.get("proposed_at"), str(post.get("zone", ""))
        day = brief_day(day_of(at, zone)) if at and known_zone(zone) else ""
        shown = shown_post(post, self._look, chosen or str(post.get("channel", "")), day)
        self._ask(shown)
        self.card.show_post(shown, self._images)
        self.card.setAccessibleName(self.tr("Preview on {0}").format(self.channel.currentText()))
        self.note.setText(QCoreApplication.translate("Previews", shown.layout.note) if shown.layout.note else "")
        self.note.setVisible(bool(shown.layout.note))
        self._say_length(shown, other=bool(chosen))

    def _ask(self, shown: Shown) -> None:
        for picture in shown.pictures:
            if picture.sha256 and picture.kind == "image" and picture.sha256 not in self._asked:
                self._asked.add(picture.sha256)
                self.wanted.emit(picture.sha256)

    def _say_length(self, shown: Shown, *, other: bool) -> None:
        """On another channel also how long the text would be there."""
        found = shown.measure
        self.length.setVisible(other and found is not None and found.limit is not None)
        if found is not None and found.limit is not None:
            self.length.setText(f"{number(found.length)} / {number(found.limit)}")
            set_role(self.length, "secondary" if found.fits else "warning")
            if not found.fits:
                self.length.setText(self.tr("{0} · too long").format(self.length.text()))
