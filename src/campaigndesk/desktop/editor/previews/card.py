"""One post as its readers see it: head, text with its fold, pictures or link card, and the posts of a thread below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.previews.content import Shown
from campaigndesk.desktop.editor.previews.marked_text import MarkedText
from campaigndesk.desktop.editor.previews.pictures import Pictures
from campaigndesk.desktop.editor.rows import Mark
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.avatar import Avatar
from campaigndesk.desktop.widgets.labels import plain, rule

WIDEST = 420
"""Pixels: about a column of a feed on a telephone or in a browser."""


class Head(QWidget):
    """Who speaks: the account's shape, its name and handle, and the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.avatar = Avatar("", self)
        self.name = plain("", "section", self, wrap=True)
        self.below = plain("", "secondary", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.below)
        row.addLayout(column, 1)

    def show_speaker(self, shown: Shown) -> None:
        """Name and handle in the places of the channel."""
        layout = shown.layout
        name = shown.name or self.tr("No account chosen")
        first = shown.handle.lstrip("@") if layout.handle == "only" and shown.handle else name
        beside = shown.handle if layout.handle == "beside" else ""
        below = shown.handle if layout.handle == "below" else ""
        self.avatar.set_name(name)
        self.avatar.set_round(layout.round_avatar)
        self.name.setText("  ".join(part for part in (first, beside) if part))
        self.below.setText(" · ".join(part for part in (below, shown.day) if part))
        self.below.setVisible(bool(self.below.text()))


class Part(QWidget):
    """The text of one post, folded where the channel folds it."""

    def __init__(self, parent: QWidget | None = None, *, in_thread: bool = False) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._place = 0
        self._unfolded = False
        self.text = MarkedText(self.tr("Preview of the text"), self)
        self.more = QPushButton("", self)
        self.more.setProperty("kind", "link")
        self.more.clicked.connect(self._on_more)
        self.number = plain("", "secondary", self)
        self.number.setVisible(in_thread)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.STEP * 2)
        if in_thread:
            row.addWidget(rule(self, upright=True))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.number)
        column.addWidget(self.text)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)

    def show_part(self, shown: Shown, place: int) -> None:
        """Show one post of a thread, or the only one."""
        if self._shown is None or self._shown.channel != shown.channel:
            self._unfolded = False
        self._shown, self._place = shown, place
        self.number.setText(self.tr("Post {0} of {1}").format(place + 1, shown.total))
        whole = self.tr("Preview of the text")
        self.text.setAccessibleName(f"{whole}. {self.number.text()}" if shown.total > 1 else whole)
        text, fold = shown.parts[place], shown.folds[place]
        cut = fold is not None and not self._unfolded
        lead = shown.handle.lstrip("@") if shown.layout.caption and place == 0 else ""
        self.text.show_marked(text[:fold].rstrip(" .,\n") + "…" if cut else text, shown.marks[place], lead)
        words = QCoreApplication.translate("Previews", shown.layout.more)
        self.more.setText(words if cut else self.tr("Fold again"))
        self.more.setAccessibleName(self.tr("{0}: the text is cut here").format(words) if cut else self.more.text())
        self.more.setVisible(fold is not None)

    def _on_more(self) -> None:
        self._unfolded = not self._unfolded
        if self._shown is not None:
            self.show_part(self._shown, self._place)


class LinkCard(QFrame):
    """The place of a link card: its title and picture come from the page itself, which is not asked here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.host = plain("", "section", self, wrap=True)
        words = self.tr("The page itself gives the title and the picture.")
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2, sizes.STEP * 2)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(Mark("link", "secondary", self.tr("Link card"), self), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.host)
        column.addWidget(plain(words, "secondary", self, wrap=True))
        row.addLayout(column, 1)

    def show_link(self, host: str) -> None:
        """Show a card for this host; nothing where it is empty."""
        self.setVisible(bool(host))
        self.host.setText(host)
        self.setAccessibleName(self.tr("Link card of {0}").format(host))


class Card(QFrame):
    """A post on one channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMaximumWidth(WIDEST)
        self._cover = True
        self._shown: Shown | None = None
        self._images: Mapping[str, QImage] = {}
        self.head = Head(self)
        self.title = plain("", "section", self, wrap=True)
        self.warning = plain("", "warning", self, wrap=True)
        self.uncover = QPushButton("", self)
        self.uncover.setProperty("kind", "chip")
        self.uncover.clicked.connect(self._on_uncover)
        self.parts: list[Part] = [Part(self)]
        self.pictures = Pictures(self)
        self.link = LinkCard(self)
        self._thread = QVBoxLayout()
        self._thread.setSpacing(sizes.STEP * 2)
        self.rest = plain("", "secondary", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        self._column.setSpacing(sizes.STEP * 2)
        above: tuple[QWidget, ...] = (self.head, self.title, self.warning)
        below: tuple[QWidget, ...] = (self.parts[0], self.pictures, self.link)
        for widget in above:
            self._column.addWidget(widget)
        self._column.addWidget(self.uncover, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in below:
            self._column.addWidget(widget)
        self._column.addLayout(self._thread)
        self._column.addWidget(self.rest)
        # Where a page gives the card more than it needs, the post stands at its top.
        self._column.addStretch(1)

    def show_post(self, shown: Shown, images: Mapping[str, QImage]) -> None:
        """Show the post; nothing is drawn anew where nothing changed."""
        self._images = images
        if shown == self._shown:
            return
        if self._shown is None or self._shown.layout.media_first != shown.layout.media_first:
            self._order(shown.layout.media_first)
        self._shown = shown
        self.head.show_speaker(shown)
        self.title.setText(shown.title)
        self.title.setVisible(bool(shown.title))
        self._grow(len(shown.parts))
        for place, part in enumerate(self.parts[: len(shown.parts)]):
            part.show_part(shown, place)
        self.link.show_link(shown.card)
        unseen = shown.total - len(shown.parts)
        self.rest.setText(self.tr("and %n more posts", "", unseen) if unseen else "")
        self.rest.setVisible(unseen > 0)
        self._show_cover(shown)

    def put_picture(self, sha256: str, image: QImage) -> None:
        """Show a picture that was read."""
        self.pictures.put(sha256, image)

    def _show_cover(self, shown: Shown) -> None:
        covered = bool(shown.warning) and self._cover
        self.warning.setText(shown.warning)
        self.warning.setAccessibleName(self.tr("Content warning: {0}").format(shown.warning))
        self.warning.setVisible(bool(shown.warning))
        self.uncover.setVisible(bool(shown.warning))
        self.uncover.setText(self.tr("Show more") if covered else self.tr("Show less"))
        for part in self.parts[: len(shown.parts)]:
            part.setVisible(not covered)
        for part in self.parts[len(shown.parts) :]:
            part.hide()
        self.pictures.show_pictures(
            () if covered else shown.pictures, shown.layout.album, self._images, alt_shown=shown.alt_shown
        )

    def _on_uncover(self) -> None:
        self._cover = not self._cover
        if self._shown is not None:
            self._show_cover(self._shown)

    def _order(self, media_first: bool) -> None:
        """The pictures before the text or after it."""
        self._column.removeWidget(self.pictures)
        before = self._column.indexOf(self.parts[0])
        self._column.insertWidget(before if media_first else before + 1, self.pictures)

    def _grow(self, count: int) -> None:
        """Have a part for each post of the thread; further ones wait below."""
        while len(self.parts) < count:
            part = Part(self, in_thread=True)
            self.parts.append(part)
            self._thread.addWidget(part)
