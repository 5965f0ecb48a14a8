"""A file from the disk that a person wants to attach: looked at, measured and hashed before anything is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_cleaning import Cleaned, cleaned
from campaigndesk.domain.media_forms import FIRST_BYTES, LARGEST, MediaForm, form_of
from campaigndesk.store.media import PIECE, save_whole

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Picked:
    """A file that may be attached; `name` without its folder, `kind` is `image` or `video`.

    `sha256` and `size` (bytes) are those of what is kept: the content without what a camera noted about it.
    """

    path: Path
    name: str
    kind: str
    sha256: str
    size: int

    def keep(self, conn: Connection) -> None:
        """Keep the bytes in the caller's transaction; raises InvalidInput where the file is not what it was."""
        with _opened(self.path) as file:
            if not save_whole(conn, self.sha256, self.size, self.kind, _content(file, _look_at(self.path, file)[1])):
                raise InvalidInput(f"The file {self.path.name} changed while it was read.", "Attach it again.")


def pick_file(path: Path) -> Picked:
    """Look at a file. Raises InvalidInput for one that cannot be read, is too large or of a form that is not taken."""
    digest, size = hashlib.sha256(), 0
    with _opened(path) as file:
        form, kept = _look_at(path, file)
        for piece in _content(file, kept):
            size += len(piece)
            digest.update(piece)
    # A name from a disk may hold bytes that are no text.
    name = path.name.encode("utf-8", "replace").decode()
    return Picked(path, name, form.kind, digest.hexdigest(), size)


def _look_at(path: Path, file: IO[bytes]) -> tuple[MediaForm, Cleaned]:
    """The form of the file and what is kept of it."""

    def read(offset: int, length: int) -> bytes:
        file.seek(offset)
        return file.read(length)

    size, first = file.seek(0, 2), read(0, FIRST_BYTES)
    if size > LARGEST:
        raise InvalidInput(
            f"The file {path.name} is too large: at most {LARGEST // 1024**2} MiB can be attached.",
            "Attach a smaller version of it.",
        )
    form = form_of(first)
    if form is None:
        what = "is empty" if not size else "is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film"
        raise InvalidInput(f"The file {path.name} {what}.", "Save it in one of these forms, then attach that.")
    return form, cleaned(form, read, size)


def _content(file: IO[bytes], kept: Cleaned) -> Iterator[bytes]:
    for part in kept.parts:
        if isinstance(part, bytes):
            yield part
            continue
        file.seek(part[0])
        left = part[1] - part[0]
        while left and (piece := file.read(min(PIECE, left))):
            yield piece
            left -= len(piece)


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    # A pipe or a device would be read for ever.
    if path.exists() and not path.is_file():
        raise InvalidInput(f"{path.name} is not a file.", "Choose a picture or a film.")
    try:
        with path.open("rb") as file:
            yield file
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InvalidInput(f"The file {path.name} cannot be read: {reason}.", "Choose another one.") from None
