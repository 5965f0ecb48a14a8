"""Writes a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from campaigndesk.domain.errors import InvalidInput


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file at once; raises InvalidInput, with the old file left, where that fails."""
    waiting = ""
    try:
        handle, waiting = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())
        os.replace(waiting, path)
    except OSError as error:
        if waiting:
            with contextlib.suppress(OSError):
                os.unlink(waiting)
        raise InvalidInput(
            f"{path} cannot be written: {error.strerror}.", "Choose another folder or free space."
        ) from error
