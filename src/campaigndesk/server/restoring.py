"""Makes a server of a backup: checked to its last byte first, then put in place, and closed until it is confirmed."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Any, Final

import msgspec
from filelock import FileLock, Timeout
from sqlalchemy import Connection, delete, select, update

from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from campaigndesk.server.auditing import audit_on
from campaigndesk.server.backup_keys import key_for, read_head
from campaigndesk.server.backups import Written
from campaigndesk.server.dumps import Form, NotEmpty, list_forms, refuse_filled, write_rows
from campaigndesk.server.envelopes import Damaged, opened
from campaigndesk.server.factor_keys import FILE, write_key
from campaigndesk.server.opening import open_database, private_folder, sqlite_engine
from campaigndesk.server.second_factors import end_codes
from campaigndesk.server.sums import copy_rows
from campaigndesk.server.tables import device, invitation, network
from campaigndesk.server.upgrading import migrate

_decode: Final = msgspec.msgpack.Decoder(tuple[str, Any]).decode
_OURS: Final = ("server.db", "media")
_BESIDE: Final = "restoring-"
_PLACING: Final = "placing"


class CannotRestore(CampaignDeskError):
    """The folder is in use; nothing was changed."""

    code = "cannot_restore"


def restore_backup(source: Path, data: Path, url: str | None, secret: bytes, at: str) -> Written:
    """Restore into an empty folder, and an empty PostgreSQL where `url` names one.

    All of it is read, checked and audited in a folder beside, before the first thing is put in place. Every session
    and invitation of the backup ends, and nobody comes in before the administrator confirms. Raises NotEmpty,
    WrongKey, Damaged, BackupTooNew, InvalidInput, CannotOpen, CannotRestore, NoFactorKey.

    A restore that was killed can be begun again: what it left is removed first.
    """
    private_folder(data)
    try:
        with FileLock(data / "server.lock", timeout=0, mode=0o600):
            return _restore(source, data, url, secret, at)
    except Timeout:
        raise CannotRestore(
            f"A server or another restore is at work in the folder {data}.", "Stop it, or name another with --data."
        ) from None


def was_cut(data: Path, url: str | None) -> bool:
    """Whether a restore into the folder was killed before its end: the server would be one without its records."""
    return any(data.glob(f"{_BESIDE}*")) and not _has_come(data, url)


def _has_come(data: Path, url: str | None) -> bool:
    """Whether all that a restore brings is in its place; in PostgreSQL its commit is the end of it."""
    if not url:
        return (data / "server.db").exists()
    return any(_network_in(beside, None) == _network_in(None, url) for beside in data.glob(f"{_BESIDE}*/{_PLACING}"))


def _network_in(data: Path | None, url: str | None) -> str | None:
    database = open_database(data.parent if data else None, url)
    try:
        with database.reading() as conn:
            return conn.execute(select(network.c.id)).scalar()
    finally:
        database.close()


def clear_cut(data: Path, *, whole: bool) -> None:
    """Remove what a restore that was killed left in the folder; `whole`: all else of it had come to its place."""
    for beside in data.glob(f"{_BESIDE}*"):
        if not whole and (beside / _PLACING).exists() and (data / "media").exists():
            shutil.rmtree(data / "media")
        shutil.rmtree(beside)


def _restore(source: Path, data: Path, url: str | None, secret: bytes, at: str) -> Written:
    clear_cut(data, whole=_has_come(data, url))
    if url:
        _refuse_filled(url)
    if held := [name for name in _OURS if (data / name).exists()]:
        raise NotEmpty(f"The folder {data} is not empty: it has {held[0]}.", "Name an empty folder with --data.")
    beside = Path(tempfile.mkdtemp(prefix=_BESIDE, dir=data))
    try:
        try:
            with source.open("rb") as file:
                written = _unpack(file, beside, secret)
        except OSError as error:
            raise InvalidInput(f"The backup {source} cannot be restored: {error.strerror}.", "Check it.") from None
        _close_to_all(beside, at)
        _put_in_place(beside, data, url)
    finally:
        shutil.rmtree(beside)
    return written


def _refuse_filled(url: str) -> None:
    database = open_database(None, url)
    try:
        with database.reading() as conn:
            refuse_filled(conn, list_forms())
    finally:
        database.close()


def _unpack(file: IO[bytes], beside: Path, secret: bytes) -> Written:
    head, line = read_head(file)
    items = (_decode(part) for part in opened(file, key_for(head, secret), line))
    # The first part vouches for the head, which names the form of the database.
    first = next(items)
    engine = sqlite_engine(beside / "server.db", writes=True)
    try:
        with engine.connect() as conn, conn.begin():
            migrate(conn, head.database)
            told = _take(conn, chain([first], items), beside)
    finally:
        engine.dispose()
    return Written(told["rows"], told["media"], file.tell(), told["seq"], told["head"])


def _take(conn: Connection, items: Iterator[tuple[str, Any]], beside: Path) -> dict[str, Any]:
    """Take every item; what the last one tells."""
    form, rows, count, media = Form("", ()), 0, 0, beside / "media"
    kind, item = next(items)
    while kind != "end":
        if kind == "form":
            form = Form(item[0], tuple(item[1]))
        elif kind == "rows":
            write_rows(conn, form, [tuple(row) for row in item])
            rows += len(item)
        elif kind == "factor_key":
            write_key(beside, item)
        elif kind == "medium":
            kind, item = _take_medium(items, media / item[0] / item[1][:2] / item[1])
            count += 1
            continue
        kind, item = next(items)
    if next(items, None) is not None or (rows, count) != (item["rows"], item["media"]):
        raise Damaged("does not hold what it says at its end")
    return dict(item)


def _take_medium(items: Iterator[tuple[str, Any]], path: Path) -> tuple[str, Any]:
    """Write a medium to its place; the item after it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    digest = hashlib.sha256()
    path.touch(0o600)
    with path.open("wb") as file:
        for kind, item in items:
            if kind != "piece":
                break
            file.write(item)
            digest.update(item)
    if digest.hexdigest() != path.name:
        raise Damaged(f"holds other bytes for the picture or film {path.name} than its name says")
    return kind, item


def _close_to_all(beside: Path, at: str) -> None:
    """Bring the database to this program's form, end what could let somebody in, stop writing, and audit it."""
    database = open_database(beside)
    try:
        with database.writing() as conn:
            conn.execute(update(device).where(device.c.revoked == "").values(revoked=at))
            conn.execute(delete(invitation))
            end_codes(conn, at)
            conn.execute(update(network).values(stopped=at, access=network.c.access + 1))
            if wrong := audit_on(conn).wrong:
                raise Damaged(f"was made of a server that was not in order ({wrong[0]})")
    finally:
        database.close()
    for copy in beside.glob("server.db.before-*"):
        copy.unlink()


def _put_in_place(beside: Path, data: Path, url: str | None) -> None:
    if (beside / FILE).exists():
        write_key(data, bytes.fromhex((beside / FILE).read_text("ascii")), beside)
    # Whoever is killed from here on leaves media in their place that are those of this restore.
    (beside / _PLACING).touch()
    if url:
        source, target = open_database(beside), open_database(None, url)
        try:
            with source.reading() as read, target.writing() as write:
                copy_rows(read, write)
                # Before the commit: rows without their pictures would be worse than pictures without rows.
                _move(beside / "media", data / "media")
        finally:
            source.close()
            target.close()
        return
    _move(beside / "media", data / "media")
    _move(beside / "server.db", data / "server.db")


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.rename(target)
