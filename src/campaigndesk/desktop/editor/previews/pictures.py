"""The pictures of a post as a channel arranges them, each with its description on demand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.editor.previews.arranging import arranged
from campaigndesk.desktop.editor.previews.content import Picture
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.desktop.widgets.toggles import Toggle


class Tile(QLabel):
    """One picture, cropped to its place; `more` counts those that are not shown."""

    def __init__(self, picture: Picture, more: int, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.holds = picture
        self._more, self._note = more, note
        self._image: QImage | None = None
        self._name()

    def put(self, image: QImage | None) -> None:
        """Show the picture itself, once it is read."""
        self._image = image
        self.update()

    def _name(self) -> None:
        film = self.tr("Film {0}") if self.holds.kind == "video" else self.tr("Picture {0}")
        alt = self.tr("Description: {0}").format(self.holds.alt) if self.holds.alt else self.tr("No description.")
        rest = self.tr("and %n more", "", self._more) if self._more else ""
        words = ". ".join(part for part in (film.format(self.holds.name), alt, self._note, rest) if part)
        self.setAccessibleName(words)
        self.setToolTip(as_it_is(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture or a place for it, and what stands over it."""
        colours, box = look.tokens(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box, QColor(colours.sunken))
        if self._image is not None:
            painter.drawImage(box, self._image, _cropped(self._image.rect(), box))
        else:
            mark = look.pixmap("media", 2 * sizes.ICON, colours.secondary, self.devicePixelRatioF())
            painter.drawPixmap(box.center().x() - sizes.ICON, box.center().y() - sizes.ICON, mark)
        over = f"+{self._more}" if self._more else "▶" if self.holds.kind == "video" else self._note
        if over:
            painter.setFont(look.font(sizes.TITLE if self._more else sizes.SECONDARY, strong=True))
            size = painter.fontMetrics().size(0, over)
            plate = QRect(0, 0, size.width() + 3 * sizes.STEP, size.height() + sizes.STEP)
            if self._more or self.holds.kind == "video":
                plate.moveCenter(box.center())
            else:
                plate.moveTopRight(box.topRight())
            painter.fillRect(plate, QColor(colours.badge))
            painter.setPen(QColor(colours.on_badge))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, over)
        painter.setPen(QColor(colours.line))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()


class _Wall(QWidget):
    """Holds the tiles in their places, as high as its width asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._album = "grid"
        self._count = 0
        self.tiles: list[Tile] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hang(self, pictures: Sequence[Picture], album: str, note: str) -> None:
        """Show these pictures."""
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self._album, self._count = album, len(pictures)
        shown = len(arranged(len(pictures), album, 100))
        rest = 0 if album in ("carousel", "one") else len(pictures) - shown
        self.tiles = [
            Tile(picture, rest if place == shown - 1 else 0, note, self)
            for place, picture in enumerate(pictures[:shown])
        ]
        for tile in self.tiles:
            tile.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        self._place()

    def _place(self) -> None:
        places = arranged(self._count, self._album, self.width())
        for tile, box in zip(self.tiles, places, strict=False):
            tile.setGeometry(box)
        self.setFixedHeight(max((box.bottom() + 1 for box in places), default=0))


class Pictures(QWidget):
    """The wall of pictures, and a button that shows their descriptions below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.wall = _Wall(self)
        self.button = Toggle(self.tr("ALT: show the descriptions"), self)
        self.button.setProperty("kind", "link")
        self.descriptions = plain("", "secondary", self, wrap=True)
        self.descriptions.hide()
        self.button.toggled.connect(self.descriptions.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addWidget(self.wall)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.descriptions)

    def show_pictures(
        self, pictures: Sequence[Picture], album: str, images: Mapping[str, QImage], *, alt_shown: bool
    ) -> None:
        """Show these pictures; `images`: hash -> what was read of them already."""
        self.setVisible(bool(pictures))
        shape = (tuple(pictures), album, alt_shown)
        if shape != self._shown:
            self._shown = shape
            note = f"1/{len(pictures)}" if album == "carousel" and len(pictures) > 1 else ""
            self.wall.hang(pictures, album, note)
            said = [f"{one.name}: {one.alt or self.tr('No description.')}" for one in pictures]
            self.descriptions.setText("\n".join(said))
            self.button.setVisible(alt_shown and bool(pictures))
            self.descriptions.setVisible(alt_shown and self.button.isChecked())
        for sha256, image in images.items():
            self.put(sha256, image)

    def put(self, sha256: str, image: QImage) -> None:
        """Show a picture that was read, wherever it belongs."""
        for tile in self.wall.tiles:
            if sha256 and tile.holds.sha256 == sha256:
                tile.put(image)


def _cropped(image: QRect, box: QRect) -> QRect:
    """The middle of the image in the shape of the box."""
    if not box.width() or not box.height():
        return image
    width = min(image.width(), image.height() * box.width() // box.height())
    height = min(image.height(), image.width() * box.height() // box.width())
    found = QRect(0, 0, max(width, 1), max(height, 1))
    found.moveCenter(image.center())
    return found
