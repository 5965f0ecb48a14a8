"""The private key that signs this laptop's decisions: in the system's keyring, or beside the drafts under their key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from campaigndesk.store.keys import SERVICE, keyring_at_hand
from campaigndesk.store.meta import find_meta, save_meta

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LENGTH: Final = 32
"""Bytes of an Ed25519 private key (RFC 8032, 5.1.5)."""


def find_signing_secret(conn: Connection) -> tuple[str, bytes] | None:
    """The id of the laptop's signing key and its private half; None where there is none, or the keyring lost it."""
    key, beside = find_meta(conn, "signing_key"), find_meta(conn, "signing_secret")
    secret = _bytes_of(beside or (_from_keyring(key) if key else ""))
    return (key, secret) if secret else None


def save_signing_secret(conn: Connection, key: str, secret: bytes) -> None:
    """Keep the private half of a new key.

    Without a keyring it lies in the encrypted database, as safe as the drafts, whose passphrase opens both.
    """
    kept = _into_keyring(key, secret.hex())
    save_meta(conn, {"signing_key": key, "signing_secret": "" if kept else secret.hex()})


def _account(key: str) -> str:
    return f"signing {key}"


def _from_keyring(key: str) -> str:
    from keyring.errors import KeyringError

    ring = keyring_at_hand()
    try:
        return str(ring.get_password(SERVICE, _account(key)) or "") if ring else ""
    except KeyringError:
        return ""


def _into_keyring(key: str, secret: str) -> bool:
    from keyring.errors import KeyringError

    ring = keyring_at_hand()
    try:
        if ring is None:
            return False
        ring.set_password(SERVICE, _account(key), secret)
        return bool(ring.get_password(SERVICE, _account(key)) == secret)
    except KeyringError:
        return False


def _bytes_of(text: str) -> bytes:
    try:
        secret = bytes.fromhex(text)
    except ValueError:
        return b""
    return secret if len(secret) == _LENGTH else b""
