"""The closed set of error codes on the wire, with the HTTP status and what the laptop does about each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CODES: Final[Mapping[str, tuple[int, str]]] = {
    "invalid_request": (400, "The request was not understood; nothing was applied. Report it."),
    "signed_out": (401, "The device's token is unknown, expired or revoked. Sign in again; unsent work is kept."),
    "wrong_password": (401, "The address or the password is wrong."),
    "not_allowed": (403, "The person may not do this."),
    "not_found": (404, "There is no such thing, or it may not be seen."),
    "epoch_changed": (409, "The server was restored. Start the confirmed copy again; unsent work is kept."),
    "history_fork": (409, "The server does not know the head this laptop witnessed. The administrator must confirm."),
    "cursor_gone": (410, "The cursor is not of this history. Start the confirmed copy again; unsent work is kept."),
    "too_large": (413, "The request is larger than the server's limit. Send less at once."),
    "too_old": (426, "This program is too old for the server. Drafting, saving and export go on; update it."),
    "throttled": (429, "Too many tries. Wait as long as the answer says."),
    "server_fault": (500, "The server failed; nothing was applied. Try again later."),
    "unavailable": (503, "The server cannot answer now. Try again later."),
}
"""Code -> HTTP status and meaning."""
