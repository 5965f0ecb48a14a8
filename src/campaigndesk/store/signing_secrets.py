"""The private key that signs this laptop's decisions: in the system's keyring, or beside the drafts under their key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from campaigndesk.store.keyrings import find_secret, forget_secret, keyring_at_hand, save_secret
from campaigndesk.store.meta import find_meta, save_meta

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LENGTH: Final = 32
"""Bytes of an Ed25519 private key (RFC 8032, 5.1.5)."""


def find_signing_secret(conn: Connection) -> tuple[str, bytes] | None:
    """The id of the laptop's signing key and its private half; None where there is none, or the keyring lost it."""
    key, beside = find_meta(conn, "signing_key"), find_meta(conn, "signing_secret")
    secret = _bytes_of(beside or (find_secret(keyring_at_hand(), _account(key)) if key else ""))
    return (key, secret) if secret else None


def save_signing_secret(conn: Connection, key: str, secret: bytes) -> None:
    """Keep the private half of a new key.

    Without a keyring it lies in the encrypted database, as safe as the drafts, whose passphrase opens both.
    """
    kept = save_secret(keyring_at_hand(), _account(key), secret.hex())
    save_meta(conn, {"signing_key": key, "signing_secret": "" if kept else secret.hex()})


def forget_signing_secret(conn: Connection) -> bool:
    """Remove the private half, within the transaction that is open; whether nothing of it is kept now."""
    key = find_meta(conn, "signing_key")
    if key and not forget_secret(keyring_at_hand(), _account(key)):
        return False
    conn.exec_driver_sql("DELETE FROM meta WHERE key IN ('signing_key', 'signing_secret')")
    return True


def _account(key: str) -> str:
    return f"signing {key}"


def _bytes_of(text: str) -> bytes:
    try:
        secret = bytes.fromhex(text)
    except ValueError:
        return b""
    return secret if len(secret) == _LENGTH else b""
