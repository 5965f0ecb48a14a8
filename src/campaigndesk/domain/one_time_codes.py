"""Codes of an authenticator app: six digits that change every 30 seconds, out of a secret that both sides have."""

from __future__ import annotations

import base64
import hmac
import re
from typing import Final
from urllib.parse import quote, urlencode

STEP_SECONDS: Final = 30
"""RFC 6238, 4.1: the time step X, by default 30 seconds."""
DIGITS: Final = 6
SECRET_BYTES: Final = 20
"""RFC 4226, 4 (R6): at least 128 bits, 160 recommended."""
_NEIGHBOURS: Final = (0, -1, 1)
"""RFC 6238, 5.2: at most one step is allowed for the way and for clocks that differ, to either side."""
_BETWEEN: Final = re.compile(r"[\s-]+")


def step_of(seconds: float) -> int:
    """The time step of an instant in seconds since 1970."""
    return int(seconds) // STEP_SECONDS


def code_at(secret: bytes, step: int) -> str:
    """The code of a time step: RFC 6238 over HMAC-SHA-1, which is what every authenticator app does."""
    digest = hmac.digest(secret, step.to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def matching_step(secret: bytes, code: str, seconds: float) -> int | None:
    """The step whose code this is, now or one step beside; None where it is none of them."""
    typed, now, found = plain_code(code).encode(), step_of(seconds), None
    # All are compared, whichever fits, so that the time taken says nothing.
    for beside in _NEIGHBOURS:
        if hmac.compare_digest(code_at(secret, now + beside).encode(), typed) and found is None:
            found = now + beside
    return found


def plain_code(code: str) -> str:
    """A code as it is compared: without the spaces and hyphens that make it easier to read, in capital letters."""
    return _BETWEEN.sub("", code).upper()


def secret_text(secret: bytes) -> str:
    """The secret as an authenticator app takes it: base32 without padding."""
    return base64.b32encode(secret).decode().rstrip("=")


def secret_bytes(text: str) -> bytes:
    """The secret that was written as text."""
    plain = plain_code(text)
    return base64.b32decode(plain + "=" * (-len(plain) % 8))


def key_uri(secret: str, account: str, issuer: str) -> str:
    """The address that a QR code carries to the app, in the form of Google Authenticator's “Key URI Format”."""
    label = quote(f"{issuer}:{account}", safe="@")
    more = urlencode({"secret": secret, "issuer": issuer, "digits": DIGITS, "period": STEP_SECONDS}, quote_via=quote)
    return f"otpauth://totp/{label}?{more}"
