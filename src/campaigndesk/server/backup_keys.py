"""The head of a backup file, and the key that a passphrase or a key file gives for it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path
from typing import IO, Final, NamedTuple

import msgspec
from argon2.low_level import Type, hash_secret_raw

from campaigndesk import __version__
from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from campaigndesk.server.envelopes import Damaged
from campaigndesk.server.upgrading import DATABASE_VERSION

MAGIC: Final = b"campaigndesk backup\n"
BACKUP_VERSION: Final = 1
"""1 (2026-11-25): the first. A line of JSON, then parts sealed with ChaCha20-Poly1305."""
SHORTEST: Final = 15
"""Letters of a passphrase."""
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 1
_LONGEST_HEAD: Final = 4096


class WrongKey(CampaignDeskError):
    """The passphrase or key file is not the one with which the backup was made."""

    code = "wrong_backup_key"


class BackupTooNew(CampaignDeskError):
    """The backup was made by a newer program."""

    code = "too_new"


class Head(NamedTuple):
    """What stands unencrypted at the beginning: versions, when it was made, and how its key is checked."""

    version: int
    program: str
    database: str
    made: str
    salt: str
    check: str


def read_secret_file(path: Path) -> bytes:
    """The contents of a key file. Raises InvalidInput."""
    try:
        secret = path.read_bytes().strip()
    except OSError as error:
        raise InvalidInput(f"The key file {path} cannot be read: {error.strerror}.", "Check its place.") from None
    if len(secret) < 32:
        raise InvalidInput(
            f"The key file {path} holds less than 32 bytes.", "Make one: openssl rand -hex 32 > FILE, and keep it safe."
        )
    return secret


def write_head(file: IO[bytes], secret: bytes, made: str) -> tuple[bytes, bytes]:
    """Write a new head; the key of this file, and the head as it was written. Raises InvalidInput."""
    if len(secret.decode("utf-8", "replace")) < SHORTEST:
        raise InvalidInput(f"The passphrase is shorter than {SHORTEST} letters.", "Take some words more.")
    salt = secrets.token_bytes(16)
    key, check = _keys(secret, salt)
    told = Head(BACKUP_VERSION, __version__, DATABASE_VERSION, made, salt.hex(), check)
    head = MAGIC + msgspec.json.encode(told._asdict()) + b"\n"
    file.write(head)
    return key, head


def read_head(file: IO[bytes]) -> tuple[Head, bytes]:
    """The head, as values and as it stands. Raises Damaged where it is none, BackupTooNew naming both versions."""
    if file.read(len(MAGIC)) != MAGIC:
        raise Damaged("is none: the file does not begin as backups of Campaign Desk do")
    line = file.readline(_LONGEST_HEAD)
    try:
        told = msgspec.json.decode(line, type=dict[str, int | str])
        if int(told["version"]) > BACKUP_VERSION:
            raise BackupTooNew(
                f"The backup has the form {told['version']}; this program knows up to {BACKUP_VERSION}.",
                f"Restore it with Campaign Desk {told['program']} or newer.",
            )
        head = Head(**told)  # type: ignore[arg-type]
        bytes.fromhex(head.salt)
    except (msgspec.MsgspecError, KeyError, TypeError, ValueError):
        raise Damaged("was altered in its first lines") from None
    if head.database > DATABASE_VERSION:
        raise BackupTooNew(
            f"The backup holds a database of the form {head.database}; this program knows up to {DATABASE_VERSION}.",
            f"Restore it with Campaign Desk {head.program} or newer.",
        )
    return head, MAGIC + line


def key_for(head: Head, secret: bytes) -> bytes:
    """The key of the file. Raises WrongKey."""
    key, check = _keys(secret, bytes.fromhex(head.salt))
    if not hmac.compare_digest(check, head.check):
        raise WrongKey(
            "This is not the passphrase or key file of this backup; nothing was restored.", "Give the one it has."
        )
    return key


def _keys(secret: bytes, salt: bytes) -> tuple[bytes, str]:
    """The key of a file (argon2id), and by what it is known again without giving it away."""
    made = hash_secret_raw(secret, salt, _PASSES, _MEMORY_KIB, _LANES, 64, Type.ID)
    return made[:32], hashlib.sha256(made[32:]).hexdigest()
