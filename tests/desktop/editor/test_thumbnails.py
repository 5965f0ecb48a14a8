"""A picture is shown small as soon as it is here, and no picture can take the laptop down."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter
from pytestqt.qtbot import QtBot

from campaigndesk.actions.drafting import attach_media
from campaigndesk.desktop.editor.thumbnails import BOX, NOT_HERE, NOT_SHOWN, decoded
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.store.media import save_whole
from campaigndesk.store.work import Changed
from ministries import Ministry
from pictures import picture, png
from working_rooms import shown

Settle = Callable[[], None]


def test_an_attached_picture_is_shown_small(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle, tmp_path: Path
) -> None:
    view = EditorView(room)
    shown(qtbot, view)
    post = ministry.draft("Most")
    view.show_record(post.id)
    settle()
    view.page.media.given.emit([str(picture(tmp_path, width=600, height=400))])
    settle()
    ((label,),) = view.page.media.pictures.labels.values()
    qtbot.waitUntil(lambda: not label.pixmap().isNull(), timeout=5000)
    assert (label.pixmap().width(), label.pixmap().height()) == (240, 160)
    assert label.isVisible()
    assert label.accessibleName() == "Picture bridge.png"


def test_a_picture_that_comes_later_says_so_until_it_is_here(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle, tmp_path: Path
) -> None:

    content = png()
    sha256 = hashlib.sha256(content).hexdigest()
    post = ministry.draft("Most")
    attach_media(ministry.desk, post.id, name="bridge.png", sha256=sha256)
    view = EditorView(room)
    shown(qtbot, view)
    view.show_record(post.id)
    settle()
    (label,) = view.page.media.pictures.labels[sha256]
    qtbot.waitUntil(lambda: label.text() == NOT_HERE, timeout=5000)
    with ministry.store.writing() as conn:
        save_whole(conn, sha256, len(content), "image", [content])
    ministry.desk.tell(Changed(frozenset({"post"}), frozenset({post.id}), by="sync"))
    qtbot.waitUntil(lambda: not label.pixmap().isNull(), timeout=5000)
    settle()


def test_a_small_picture_is_not_made_larger() -> None:
    image = decoded(png(40, 30)).image
    assert image is not None
    assert (image.width(), image.height()) == (40, 30)


def test_a_long_strip_keeps_at_least_one_dot() -> None:
    image = decoded(png(2_000, 2)).image
    assert image is not None
    assert (image.width(), image.height()) == (BOX.width(), 1)


def bomb() -> bytes:
    """A PNG of some bytes that says it has ten thousand million dots."""
    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    parts = b""
    for kind, part in ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1_000)), (b"IEND", b"")):
        parts += struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part))
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.mark.parametrize(
    "content",
    [
        bomb(),
        png()[:33],
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\0\0\0\x18ftypmp42",
        b"GIF89a" + b"x" * 99,
        b"",
    ],
    ids=["bomb", "cut short", "svg", "film", "no gif", "empty"],
)
def test_what_cannot_be_shown_is_said_and_not_decoded(content: bytes) -> None:
    assert decoded(content).image is None
    assert decoded(content).words == NOT_SHOWN


@pytest.mark.parametrize("form", ["jpeg", "png"])
def test_the_usual_forms_are_shown(form: str) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form.encode())).write(image)
    content = bytes(QByteArray(buffer.data()).data())
    small = decoded(content).image
    assert small is not None
    assert small.width() == 64
