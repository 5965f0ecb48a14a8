"""Writes everything that a server keeps into one encrypted file, as of one moment, while the server goes on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from campaigndesk.server.backup_keys import write_head
from campaigndesk.server.dumps import list_forms, read_rows
from campaigndesk.server.envelopes import Sealer
from campaigndesk.server.factor_keys import key_of
from campaigndesk.server.opening import Database
from campaigndesk.server.tables import medium, network

_PIECE: Final = 1024 * 1024
_encode: Final = msgspec.msgpack.Encoder().encode


class MediumMissing(CampaignDeskError):
    """A picture or film that the database lists is not among the files."""

    code = "medium_missing"


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a backup: rows of all tables, media, bytes of the file, and where the ledger stood."""

    rows: int
    media: int
    bytes: int
    seq: int
    head: str


def write_backup(database: Database, data: Path, target: Path, secret: bytes, made: str) -> Written:
    """Write the backup beside its place and move it there when all of it is on the disk.

    `data`: the server's folder, for its media and for the key of the second factors: without that nobody who has one
    could sign in after a restore. Raises InvalidInput where there is a file already, MediumMissing, NoFactorKey.
    """
    if target.exists():
        raise InvalidInput(f"There is a file {target} already.", "Choose another name.")
    part = target.with_name(f"{target.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            sealer = Sealer(file, *write_head(file, secret, made))
            rows = media = 0
            with database.reading() as conn:
                seq, head = conn.execute(select(network.c.seq, network.c.head)).first() or (0, "")
                for kind, item in _items(conn, data):
                    sealer.write(_encode((kind, item)))
                    rows += len(item) if kind == "rows" else 0
                    media += kind == "medium"
            sealer.write(_encode(("end", {"rows": rows, "media": media, "seq": seq, "head": head})), last=True)
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
        part.rename(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InvalidInput(f"The backup cannot be written to {target}: {error.strerror}.", "Make room.") from None
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return Written(rows, media, size, seq, head)


def _items(conn: Connection, data: Path) -> Iterator[tuple[str, Any]]:
    for form in list_forms():
        yield "form", form
        for rows in read_rows(conn, form):
            yield "rows", rows
    if key := key_of(data, conn):
        yield "factor_key", key.bytes
    for name, sha256, size in conn.execute(select(medium.c.network, medium.c.sha256, medium.c.size)).all():
        yield "medium", (name, sha256, size)
        path = data / "media" / name / sha256[:2] / sha256
        try:
            with path.open("rb") as file:
                while piece := file.read(_PIECE):
                    yield "piece", piece
        except FileNotFoundError:
            raise MediumMissing(
                f"The picture or film {sha256} is listed, but its file {path} is not there.",
                "Put the folder media back, or name the server's folder with --data.",
            ) from None
