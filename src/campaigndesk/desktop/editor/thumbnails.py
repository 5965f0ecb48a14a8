"""Small pictures of attached images, read and decoded in the store's lane, and never from bytes of an unknown form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.domain.media_forms import FIRST_BYTES, form_of
from campaigndesk.store.media import find_bytes

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.desktop.approvals.sheet import SubmissionSheet
    from campaigndesk.desktop.editor.media import MediaPanel
    from campaigndesk.desktop.editor.preview import Preview
    from campaigndesk.desktop.media.view import MediaView

BOX: Final = QSize(240, 160)
"""The largest a small picture gets, in dots of the screen."""
MOST_DOTS: Final = 40_000_000
"""Width times height above which a picture is not decoded: a small file can unfold to gigabytes."""
NOT_HERE: Final = marked("This picture is not on this laptop yet. It comes with a sync.")
NOT_SHOWN: Final = marked("This picture is here but cannot be shown small.")


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small picture, or words on why there is none."""

    image: QImage | None = None
    words: str = ""


def read_thumbnail(desk: Desk, sha256: str, box: QSize = BOX) -> Thumbnail:
    """The picture with this hash, not larger than the box."""
    content = desk.read(find_bytes, sha256)
    return decoded(content, box) if content is not None else Thumbnail(words=said(NOT_HERE))


def decoded(content: bytes, box: QSize = BOX) -> Thumbnail:
    """The picture in these bytes, small; it may come from anybody, so only the forms that are taken are decoded."""
    form = form_of(content[:FIRST_BYTES])
    if form is None or form.kind != "image":
        return Thumbnail(words=said(NOT_SHOWN))
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.short.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_DOTS:
        return Thumbnail(words=said(NOT_SHOWN))
    if size.width() > box.width() or size.height() > box.height():
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return Thumbnail(words=said(NOT_SHOWN)) if image.isNull() else Thumbnail(image)


class Thumbnails(QObject):
    """Brings the panel the pictures it asks for."""

    def __init__(self, room: Room, panel: MediaPanel | SubmissionSheet | Preview | MediaView, box: QSize = BOX) -> None:
        super().__init__(panel)
        self._box = box
        self._room = room
        self._panel = panel
        panel.wanted.connect(self._on_wanted)

    def _on_wanted(self, sha256: str) -> None:
        read = partial(read_thumbnail, self._room.desk, sha256, self._box)
        put = partial(self._panel.put_picture, sha256)
        self._room.tasks.store(read, put, self._panel, key=f"picture {sha256}")
