"""Media by the SHA-256 of their bytes: taken in pieces, complete only when the hash is right."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.media_cleaning import cleaned
from campaigndesk.domain.media_forms import FIRST_BYTES, form_of
from campaigndesk.protocol.media import MediaState
from campaigndesk.server.access import Session
from campaigndesk.server.aftermath import insert_missing
from campaigndesk.server.holding import list_held, save_holders
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused, invalid, not_found
from campaigndesk.server.tables import medium

LARGEST: Final = 500 * 1024**2
"""Bytes of one medium."""
QUOTA: Final = 50 * 1024**3
"""Bytes of all media of a network."""
QUOTA_OF_ONE: Final = 10 * 1024**3
"""Bytes of the media that one person brought first or is sending: nobody fills the server alone."""
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_PIECE: Final = 1024 * 1024


class Media:
    """The media of a server, as files below its folder. `clock` gives the server's time as an instant in UTC."""

    def __init__(
        self, folder: Path, database: Database, clock: Callable[[], str], largest: int = LARGEST, quota: int = QUOTA
    ) -> None:
        self._folder = folder
        self._database = database
        self._clock = clock
        self._largest = largest
        self._quota = quota

    def state(self, session: Session, sha256: str) -> MediaState:
        """What is here of a medium: all of it where this person has it, or else what this person has sent so far.

        That others have it is told to nobody.
        """
        _refuse_strange(sha256)
        size = self._size(session, sha256)
        if size is not None:
            return MediaState(sha256, size, complete=True)
        part = self._part(session, sha256)
        return MediaState(sha256, part.stat().st_size if part.exists() else 0, complete=False)

    def begin(self, session: Session, sha256: str, offset: int, size: int) -> MediaState:
        """Whether a piece may come at this offset. Raises RequestRefused; `Upload-Offset` says what is here."""
        state = self.state(session, sha256)
        if state.complete:
            return state
        if size > self._largest:
            raise RequestRefused(
                "too_large", f"A medium may have at most {self._largest // 1024**2} MiB.", "Make it smaller."
            )
        if offset != state.have or offset > size:
            raise RequestRefused(
                "wrong_offset",
                f"The server has {state.have} bytes of this medium.",
                "Go on from there.",
                headers={"Upload-Offset": str(state.have)},
            )
        if size > self._room(session, sha256):
            raise RequestRefused(
                "quota_full", "There is no room left for media on the server.", "Ask your administrator."
            )
        return state

    def _room(self, session: Session, sha256: str) -> int:
        """Bytes that this person may still send of a medium."""
        query = select(func.coalesce(func.sum(medium.c.size), 0)).where(medium.c.network == session.network)
        with self._database.reading() as conn:
            here = int(conn.execute(query).scalar_one())
            brought = int(conn.execute(query.where(medium.c.person == session.person)).scalar_one())
        part = self._part(session, sha256)
        sending = sum(other.stat().st_size for other in part.parent.glob("*") if other != part)
        return min(self._quota - here, QUOTA_OF_ONE - brought - sending)

    def write(self, session: Session, sha256: str, offset: int, size: int, piece: bytes) -> int:
        """Put a piece at its offset; the bytes that are here then. Raises RequestRefused beyond the size announced."""
        if offset + len(piece) > size:
            raise invalid("More bytes came than were announced.")
        if offset == 0 and len(piece) >= FIRST_BYTES and form_of(piece[:FIRST_BYTES]) is None:
            raise _not_taken("It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.")
        part = self._part(session, sha256)
        part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.seek(offset)
            file.write(piece)
            file.truncate()
        return offset + len(piece)

    def finish(self, session: Session, sha256: str, size: int) -> MediaState:
        """Make the medium complete when all of it is here. Raises RequestRefused where its hash is another."""
        part = self._part(session, sha256)
        if size == 0 and not part.exists():
            self.write(session, sha256, 0, 0, b"")
        state = self.state(session, sha256)
        if state.complete or state.have < size:
            return state
        with part.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
            os.fsync(file.fileno())
        if found != sha256:
            part.unlink()
            raise RequestRefused(
                "hash_differs",
                "The bytes that arrived are not those that were announced; they were dropped.",
                "Send the medium again from its beginning.",
            )
        if why := _why_not_published(part, size):
            part.unlink()
            raise _not_taken(why)
        whole = self._whole(session.network, sha256)
        whole.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.replace(whole)
        row = {"network": session.network, "sha256": sha256, "size": size, "person": session.person}
        with self._database.writing() as conn:
            insert_missing(conn, medium, [{**row, "created": self._clock()}])
            save_holders(conn, session.network, session.person, [sha256])
        return MediaState(sha256, size, complete=True)

    def open_for(self, session: Session, sha256: str) -> tuple[Path, int]:
        """The file of a medium and its size, for who has it. Raises RequestRefused (`not_found`) for everybody else."""
        _refuse_strange(sha256)
        size = self._size(session, sha256)
        if size is None:
            raise not_found("This medium")
        return self._whole(session.network, sha256), size

    def _size(self, session: Session, sha256: str) -> int | None:
        """The bytes of a medium that is here and that this person has."""
        own = (medium.c.network == session.network, medium.c.sha256 == sha256)
        with self._database.reading() as conn:
            size = conn.execute(select(medium.c.size).where(*own)).scalar()
            held = size is not None and list_held(conn, session.network, session.person, session.scopes, [sha256])
        return size if held and self._whole(session.network, sha256).exists() else None

    def _whole(self, network: str, sha256: str) -> Path:
        return self._folder / network / sha256[:2] / sha256

    def _part(self, session: Session, sha256: str) -> Path:
        # Of this person alone: nobody can spoil what another one is sending.
        return self._folder / session.network / "parts" / session.person / sha256


def read_piece(path: Path, offset: int) -> bytes:
    """Up to a mebibyte of a file from an offset."""
    with path.open("rb") as file:
        file.seek(offset)
        return file.read(_PIECE)


def _why_not_published(path: Path, size: int) -> str:
    """Why these bytes are nothing that may reach the public, as a sentence; empty where they may.

    Laptops leave out what a camera noted before they take the hash: what still has it was sent by something else.
    """
    with path.open("rb") as file:

        def read(offset: int, length: int) -> bytes:
            file.seek(offset)
            return file.read(length)

        form = form_of(read(0, FIRST_BYTES))
        if form is None:
            return "It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film."
        try:
            kept = cleaned(form, read, size)
        except InvalidInput as error:
            return error.sentence
    return "" if kept.clean else "It still holds what a camera or a program noted, such as places."


def _not_taken(why: str) -> RequestRefused:
    return RequestRefused("wrong_type", f"The server does not take this medium. {why}", "Attach the file again.")


def _refuse_strange(sha256: str) -> None:
    if not _SHA256.fullmatch(sha256):
        raise not_found("This medium")
