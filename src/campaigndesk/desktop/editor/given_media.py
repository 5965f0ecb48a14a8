"""What was dropped or pasted: files from the disk, or a picture that is in no file yet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from campaigndesk.actions.attaching import attach_files
from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.errors import InvalidInput

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

Given = Sequence[str] | QImage
"""Paths of files, or a picture."""


def given_in(data: QMimeData) -> Given | None:
    """The files or the picture in what was dropped or pasted; None where it is words, or nothing of this kind.

    A picture that comes with words is how a text program shows the same words: then the words are meant.
    """
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if paths:
        return paths
    if data.hasImage() and not data.hasText():
        image = QImage(data.imageData())
        return None if image.isNull() else image
    return None


def attach_given(desk: Desk, post_id: str, given: Given) -> list[str]:
    """Attach it, for the store's lane; a sentence for each file that was not taken."""
    if not isinstance(given, QImage):
        return attach_files(desk, post_id, given)
    with TemporaryDirectory() as folder:
        stamp = desk.now.replace(":", "-").removesuffix("Z")
        path = Path(folder) / f"pasted-{stamp}.png"
        if not given.save(str(path), "PNG"):  # type: ignore[call-overload]
            raise InvalidInput(
                marked("The pasted picture cannot be read."), marked("Save it as a file, then add that.")
            )
        return attach_files(desk, post_id, [str(path)])
