"""The closed set of error codes on the wire, with the HTTP status and what the laptop does about each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CODES: Final[Mapping[str, tuple[int, str]]] = {
    "invalid_request": (400, "The request was not understood; nothing was applied. Report it."),
    "signed_out": (401, "The device's token is unknown, expired or revoked. Sign in again; unsent work is kept."),
    "device_revoked": (401, "Somebody revoked this device by name. The laptop removes its copy; unsent work is kept."),
    "wrong_password": (401, "The address or the password is wrong."),
    "wrong_code": (401, "The code of the authenticator app or the recovery code is wrong, or was used before."),
    "second_factor": (403, "The person's second factor is set up or proved first: /v1/second-factor, /v1/proof."),
    "fresh_proof": (403, "The person has to prove afresh who acts: /v1/proof. Then the same again."),
    "not_allowed": (403, "The person may not do this."),
    "not_found": (404, "There is no such thing, or it may not be seen."),
    "wrong_method": (405, "This address does not know the method. Report it."),
    "wrong_offset": (409, "The server has another number of bytes of this medium; the answer's Upload-Offset says it."),
    "epoch_changed": (409, "The server was restored. Start the confirmed copy again; unsent work is kept."),
    "history_fork": (409, "The server does not know the head this laptop witnessed. The administrator must confirm."),
    "cursor_gone": (410, "The cursor is not of this history. Start the confirmed copy again; unsent work is kept."),
    "too_large": (413, "The request is larger than the server's limit. Send less at once."),
    "quota_full": (413, "There is no room left for media. The administrator can make some."),
    "wrong_type": (415, "The body is of another type or packed in another way than the address takes. Report it."),
    "hash_differs": (422, "The bytes that arrived are not those of the hash. They were dropped; send them again."),
    "too_old": (426, "This program is too old for the server. Drafting, saving and export go on; update it."),
    "throttled": (429, "Too many tries. Wait as long as the answer says."),
    "server_fault": (500, "The server failed; nothing was applied. Try again later."),
    "unavailable": (503, "The server cannot answer now. Try again later."),
}
"""Code -> HTTP status and meaning."""
