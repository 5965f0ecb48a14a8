"""Secrets in the system's keyring, each under the name of its account; never in one that keeps them in the clear."""

from __future__ import annotations

from typing import Any, Final

SERVICE: Final = "campaigndesk"


def keyring_at_hand() -> Any | None:
    """The system's keyring; None where there is none or only one that keeps secrets in the clear."""
    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        # A backend may itself choose among others.
        chosen = [backend, *getattr(backend, "backends", ())]
        if not _is_safe(backend) or not any(_is_safe(one) for one in chosen):
            return None
        backend.get_password(SERVICE, "probe")
    except (KeyringError, OSError, RuntimeError):
        return None
    return backend


def find_secret(ring: Any | None, account: str) -> str:
    """What the keyring keeps for the account; empty where it keeps nothing, is locked or is none."""
    from keyring.errors import KeyringError

    try:
        return str(ring.get_password(SERVICE, account) or "") if ring is not None else ""
    except KeyringError:
        return ""


def save_secret(ring: Any | None, account: str, secret: str) -> bool:
    """Keep the secret for the account; whether the keyring gives it back to the letter."""
    from keyring.errors import KeyringError

    try:
        if ring is None:
            return False
        ring.set_password(SERVICE, account, secret)
        return bool(ring.get_password(SERVICE, account) == secret)
    except KeyringError:
        return False


def forget_secret(ring: Any | None, account: str) -> bool:
    """Remove what the keyring keeps for the account; whether nothing is kept there now."""
    from keyring.errors import KeyringError

    try:
        if ring is not None and ring.get_password(SERVICE, account):
            ring.delete_password(SERVICE, account)
    except KeyringError:
        return False
    return True


def _is_safe(backend: Any) -> bool:
    kind = type(backend)
    if kind.__module__ in ("keyring.backends.fail", "keyring.backends.null"):
        return False
    return "plaintext" not in kind.__name__.lower() and not kind.__module__.startswith("keyrings.alt")
