"""Waits on this machine for a browser to come back from a sign-in elsewhere (RFC 8252, 7.3)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Final, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from campaigndesk.domain.errors import CampaignDeskError

_PATIENCE: Final = 300.0
_LOOK: Final = 0.25
"""Seconds after which it looks whether the person has given up."""
_PAGE: Final = (
    b'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Campaign Desk</title>'
    b"<p>You can close this page and go back to the desk.</p></html>"
)


class SignInNotFinished(CampaignDeskError):
    """Nobody came back from the browser, or somebody else did."""

    code = "sign_in_not_finished"


class Waiting:
    """A port of this machine alone, and the secrets by which the answer is known as the one that was asked for."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self.verifier = secrets.token_urlsafe(32)
        self._attempt = secrets.token_urlsafe(32)
        self._patience = patience
        self._codes: list[str] = []
        self._server = HTTPServer(("127.0.0.1", 0), self._handler())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()

    def address(self, server_url: str) -> str:
        """Where the browser has to go first."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        asked = {"desk": str(self._server.server_port), "challenge": challenge, "attempt": self._attempt}
        return f"{server_url}/m/provider?{urlencode(asked)}"

    def code(self, given_up: threading.Event | None = None) -> str:
        """The code that the browser brings. Raises SignInNotFinished, soon after it was given up too."""
        end = time.monotonic() + self._patience
        while not self._codes and (left := end - time.monotonic()) > 0:
            if given_up is not None and given_up.is_set():
                raise SignInNotFinished("The sign-in was given up.", "Sign in again whenever you like.")
            self._server.timeout = min(left, _LOOK)
            self._server.handle_request()
        if not self._codes:
            raise SignInNotFinished("Nobody came back from the browser.", "Sign in again, and finish it there.")
        return self._codes[0]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        waiting = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 5

            def do_GET(self) -> None:
                """Take the answer that was asked for, and no other."""
                given = parse_qs(urlsplit(self.path).query)
                attempt, code = (given.get(name, [""])[0] for name in ("attempt", "code"))
                good = bool(code) and hmac.compare_digest(attempt.encode(), waiting._attempt.encode())
                if good:
                    waiting._codes.append(code)
                self.send_response(200 if good else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.end_headers()
                self.wfile.write(_PAGE if good else b"")

            def log_message(self, *_: object) -> None:
                """The address has the code in it: it is written nowhere."""

        return Handler
