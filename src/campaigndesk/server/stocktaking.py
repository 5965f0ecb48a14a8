"""Compares the list of media with the files: each is there, and is what its name says."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sqlalchemy import select

from campaigndesk.server.opening import Database
from campaigndesk.server.tables import medium


def media_wrong(database: Database, data: Path) -> list[str]:
    """Each medium whose file in the server's folder is missing or holds other bytes, as a sentence that names it."""
    columns = (medium.c.network, medium.c.sha256, medium.c.size)
    with database.reading() as conn:
        listed = conn.execute(select(*columns).order_by(medium.c.sha256)).all()
    found = []
    for name, sha256, size in listed:
        path = data / "media" / name / sha256[:2] / sha256
        if not path.is_file():
            found.append(f"The picture or film {sha256} is listed, but its file is not there.")
            continue
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if (digest, path.stat().st_size) != (sha256, size):
            found.append(f"The file of the picture or film {sha256} holds other bytes than the list says.")
    return found
