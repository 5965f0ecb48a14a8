"""The key that seals the secrets of authenticator apps: a file beside the database, which alone gives no codes then."""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import secrets
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DBAPIError

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.opening import Crossed, Database, private_folder
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.tables import network, second_factor

FILE: Final = "second-factors.key"
"""What it is called in the server's folder: 32 bytes in hexadecimal figures."""
_BYTES: Final = 32
_NONCE: Final = 12
_SEALED: Final = "1."
"""How a sealed secret begins: no secret in base32 has a point."""
_PENDING: Final = " new"

_log: Final = logging.getLogger(__name__)


class NoFactorKey(CampaignDeskError):
    """The key of the second factors is not there, or is another one than they were sealed with."""

    code = "no_factor_key"


class FactorKey:
    """Seals and opens secrets, each for one person of one network (ChaCha20-Poly1305)."""

    def __init__(self, key: bytes) -> None:
        self.bytes = key
        self.check = hashlib.sha256(b"campaigndesk second factors\n" + key).hexdigest()[:32]
        """By what the key is known again, without giving it away."""

    def sealed(self, secret: str, name: str, person: str) -> str:
        """The secret as it may lie in the database."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + ChaCha20Poly1305(self.bytes).encrypt(nonce, secret.encode(), _owner(name, person))
        return _SEALED + base64.urlsafe_b64encode(sealed).decode()

    def opened(self, kept: str, name: str, person: str) -> str:
        """The secret. Raises RequestRefused where another key sealed it, or it was sealed for somebody else."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        try:
            sealed = base64.urlsafe_b64decode(kept.removeprefix(_SEALED))
            cipher, owner = ChaCha20Poly1305(self.bytes), _owner(name, person)
            return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], owner).decode()
        except (InvalidTag, ValueError):
            raise _unreadable() from None

    def claim(self, conn: Connection, name: str) -> None:
        """Let this be the network's key unless it has one. Raises RequestRefused where that is another one."""
        conn.execute(
            update(network).where(network.c.id == name, network.c.factor_key == "").values(factor_key=self.check)
        )
        if conn.execute(select(network.c.factor_key).where(network.c.id == name)).scalar() != self.check:
            raise _unreadable()


def take_up(data: Path, database: Database) -> FactorKey:
    """The key of the server's folder, made where no network has one yet; what lies open from before is sealed.

    Raises NoFactorKey where the networks have another one, or the file cannot be used.
    """
    key, found = database.retrying(lambda: _take_up(data, database))
    if found:
        try:
            database.scrub(second_factor.name)
        except DBAPIError:
            _log.warning("secrets from before may stand in free pages: run `admin scrub` when the server rests")
    return key


def key_of(data: Path, conn: Connection) -> FactorKey | None:
    """The key of the networks of a database, out of the folder; None where they have none. Raises NoFactorKey."""
    checks = set(conn.execute(select(network.c.factor_key).where(network.c.factor_key != "")).scalars())
    key = _read(data)
    if checks and key is None:
        raise NoFactorKey(
            f"The folder {data} has no file {FILE}; without it no code of an authenticator app can be checked.",
            "Put it there: out of a backup, or from the folder or process that served this network before. "
            "Where it is lost for good: admin forget-second-factors.",
        )
    if key is not None and checks - {key.check}:
        raise NoFactorKey(
            f"The file {data / FILE} is not the key with which the second factors were sealed.",
            "Put the right one there: out of a backup, or from another server process of this network.",
        )
    return key if checks else None


def write_key(data: Path, key: bytes, beside: Path | None = None) -> None:
    """Put a key into a folder that has none, for its owner alone; it is written `beside` first.

    Raises NoFactorKey where there is another one.
    """
    try:
        # Where several processes share one file, each has a link to it that may lead to nothing yet.
        place = (private_folder(data) / FILE).resolve()
        part = (beside or place.parent) / f"{place.name}.{secrets.token_hex(4)}"
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(key.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(part, place)
        except FileExistsError:
            pass
        finally:
            part.unlink()
    except OSError as error:
        raise NoFactorKey(f"The file {data / FILE} cannot be written: {error.strerror}.", "Make room.") from None
    kept = _read(data)
    if kept is None or kept.bytes != key:
        raise NoFactorKey(
            f"The file {data / FILE} is the key of another server.",
            "Move it away, or name an empty folder with --data.",
        )


def _take_up(data: Path, database: Database) -> tuple[FactorKey, bool]:
    with database.writing() as conn:
        if (key := key_of(data, conn) or _read(data)) is None:
            write_key(data, secrets.token_bytes(_BYTES))
            # Once more, and all of it: another process may have been faster.
            raise Crossed
        new = list(conn.execute(select(network.c.id).where(network.c.factor_key == "")).scalars())
        for name in new:
            key.claim(conn, name)
        open_ = select(second_factor).where(second_factor.c.network.in_(new))
        found = [row for row in conn.execute(open_).all() if not row.secret.startswith(_SEALED)]
        for row in found:
            own = (second_factor.c.network == row.network, second_factor.c.person == row.person)
            kept = key.sealed(row.secret, row.network, row.person)
            conn.execute(update(second_factor).where(*own).values(secret=kept))
    return key, bool(found)


def _read(data: Path) -> FactorKey | None:
    path = data / FILE
    try:
        return FactorKey(_key(path.read_text("ascii")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        raise NoFactorKey(
            f"The file {path} cannot be read, or is no key of {_BYTES} bytes.",
            "Put the right one there: out of a backup, or from another server process of this network.",
        ) from None


def _key(text: str) -> bytes:
    key = bytes.fromhex(text.strip())
    if len(key) != _BYTES:
        raise ValueError(len(key))
    return key


def pending(person: str) -> str:
    """Under which name a secret is kept that was not confirmed yet; no person has such an id."""
    return f"{person}{_PENDING}"


def _owner(name: str, person: str) -> bytes:
    # The same for a secret before and after it was confirmed.
    return f"{name}\n{person.removesuffix(_PENDING)}".encode()


def _unreadable() -> RequestRefused:
    return RequestRefused(
        "unavailable",
        "The server cannot read the second factors: its key is not the one with which they were sealed.",
        f"Tell your administrator: the file {FILE} in the server's folder is another one.",
    )
