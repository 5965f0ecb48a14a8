"""A file from the disk that a person wants to attach: looked at, measured and hashed before anything is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_forms import FIRST_BYTES, LARGEST, form_of
from campaigndesk.store.media import PIECE, save_whole

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Picked:
    """A file that may be attached; `name` without its folder, `kind` is `image` or `video`, `size` in bytes."""

    path: Path
    name: str
    kind: str
    sha256: str
    size: int

    def keep(self, conn: Connection) -> None:
        """Keep the bytes in the caller's transaction; raises InvalidInput where the file is not what it was."""
        if not save_whole(conn, self.sha256, self.size, self.kind, _pieces(self.path)):
            raise InvalidInput(f"The file {self.path.name} changed while it was read.", "Attach it again.")


def pick_file(path: Path) -> Picked:
    """Look at a file. Raises InvalidInput for one that cannot be read, is too large or of a form that is not taken."""
    digest, size, first = hashlib.sha256(), 0, b""
    for piece in _pieces(path):
        first = first or piece[:FIRST_BYTES]
        size += len(piece)
        if size > LARGEST:
            raise InvalidInput(
                f"The file {path.name} is too large: at most {LARGEST // 1024**2} MiB can be attached.",
                "Attach a smaller version of it.",
            )
        digest.update(piece)
    form = form_of(first)
    if form is None:
        what = "is empty" if not size else "is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film"
        raise InvalidInput(f"The file {path.name} {what}.", "Save it in one of these forms, then attach that.")
    # A name from a disk may hold bytes that are no text.
    name = path.name.encode("utf-8", "replace").decode()
    return Picked(path, name, form.kind, digest.hexdigest(), size)


def _pieces(path: Path) -> Iterator[bytes]:
    # A pipe or a device would be read for ever.
    if path.exists() and not path.is_file():
        raise InvalidInput(f"{path.name} is not a file.", "Choose a picture or a film.")
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InvalidInput(f"The file {path.name} cannot be read: {reason}.", "Choose another one.") from None
