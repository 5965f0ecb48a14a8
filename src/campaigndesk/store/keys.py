"""The key of the laptop's database: in the system's keyring, out of a passphrase, or in a file by explicit wish."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Final

from campaigndesk.store.connections import MAIN
from campaigndesk.store.keyrings import find_secret, forget_secret, keyring_at_hand, save_secret
from campaigndesk.store.problems import NoKey
from campaigndesk.store.profiles import key_fits, prepare

KEY_FILE: Final = "key"
STRETCHING: Final = "passphrase.json"
SHORTEST: Final = 12

# OWASP Password Storage Cheat Sheet, scrypt: N = 2^17, r = 8, p = 1 (128 MiB).
_SCRYPT: Final = {"n": 2**17, "r": 8, "p": 1}

Prompt = Callable[[str], str]
"""Asks the person for a passphrase with this sentence; an empty answer means: none."""


def find_key(profile: Path, passphrase_prompt: Prompt | None = None, allow_key_file: bool = False) -> bytes:
    """The 32 bytes that open the profile's database, found the way they were made; made anew for a new profile.

    In this order: a key file or passphrase where the profile has one, the keyring, and for a new profile without a
    working keyring a passphrase that `passphrase_prompt` asks for, or a key file only with `allow_key_file`. Raises
    NoKey with what to do; never keeps a key in the clear unasked.
    """
    prepare(profile)
    if (profile / KEY_FILE).exists():
        return _from_file(profile)
    if (profile / STRETCHING).exists():
        return _from_passphrase(profile, passphrase_prompt)
    ring = keyring_at_hand()
    if kept := find_secret(ring, _account(profile)):
        return _key_of(kept)
    if (profile / MAIN).exists() and (profile / MAIN).stat().st_size > 0:
        raise NoKey(
            f"The key of the profile {profile} is not in the keyring of this system.",
            "Unlock the keyring it was made with, or use another profile with --profile.",
        )
    key = secrets.token_bytes(32)
    if save_secret(ring, _account(profile), key.hex()):
        return key
    if passphrase_prompt is not None:
        return _new_passphrase(profile, passphrase_prompt)
    if allow_key_file:
        return _new_file(profile)
    raise NoKey(
        "This system has no keyring that can keep the key of the database.",
        "Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).",
    )


def _account(profile: Path) -> str:
    return f"database key of {profile.absolute()}"


def forget_key(profile: Path) -> None:
    """Remove the key of a profile from the keyring, where one has it. A file or passphrase goes with the profile."""
    if not forget_secret(keyring_at_hand(), _account(profile)):
        raise not_removed()


def not_removed() -> NoKey:
    """A keyring does not let a secret go."""
    return NoKey(
        "The key of this profile could not be removed from the keyring.", "Unlock the keyring, then try again."
    )


def _key_of(text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise NoKey("What is kept as the key of this profile is not a key.", "Put the right one back.")
    return key


def _from_file(profile: Path) -> bytes:
    path = profile / KEY_FILE
    if os.name == "posix" and path.stat().st_mode & 0o077:
        raise NoKey(f"The key file {path} can be read by others.", f"Make it yours alone: chmod 600 {path}")
    try:
        return _key_of(path.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError) as error:
        raise NoKey(f"The key file {path} cannot be read.", "Put the right one back.") from error


def _new_file(profile: Path) -> bytes:
    key = secrets.token_bytes(32)
    _write(profile / KEY_FILE, key.hex() + "\n")
    return key


def key_file_warning(profile: Path) -> str:
    """What to tell a person whose key lies in a file; empty where it does not."""
    if not (profile / KEY_FILE).exists():
        return ""
    return (
        f"The key of the database lies unprotected in {profile / KEY_FILE}: "
        "whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can."
    )


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return hashlib.scrypt(passphrase.encode(), salt=salt, dklen=32, maxmem=256 * 1024 * 1024, **_SCRYPT)


def _new_passphrase(profile: Path, prompt: Prompt) -> bytes:
    typed = prompt("No keyring keeps the key of your drafts. Choose a passphrase for them.")
    if not typed:
        raise NoKey("No passphrase was given.", "Give one, or allow a key file.")
    if len(typed) < SHORTEST:
        raise NoKey(
            f"The passphrase is too short: {len(typed)} characters.",
            f"Use at least {SHORTEST}; words are fine.",
        )
    if prompt("Type the passphrase again. It cannot be recovered.") != typed:
        raise NoKey("The two passphrases are not the same.", "Try again.")
    salt = secrets.token_bytes(16)
    _write(profile / STRETCHING, json.dumps({"kdf": "scrypt", **_SCRYPT, "salt": salt.hex()}) + "\n")
    return _stretched(typed, salt)


def _from_passphrase(profile: Path, prompt: Prompt | None) -> bytes:
    if prompt is None:
        raise NoKey("This profile is locked with a passphrase.", "Start where it can be asked for.")
    try:
        salt = bytes.fromhex(json.loads((profile / STRETCHING).read_text(encoding="ascii"))["salt"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoKey(
            f"The file {profile / STRETCHING} is damaged, so the passphrase cannot be used.",
            "Put it back from a backup.",
        ) from error
    typed = prompt("The passphrase of your drafts:")
    if not typed:
        raise NoKey("No passphrase was given.", "Give it to open the profile.")
    key = _stretched(typed, salt)
    if key_fits(profile, key) is False:
        raise NoKey("The passphrase is wrong.", "Try again.")
    return key


def _write(path: Path, text: str) -> None:
    """Write a small secret file of the owner's alone, on the disk before anything depends on it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
