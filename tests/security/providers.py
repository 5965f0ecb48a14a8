"""Providers of OpenID Connect on this machine: a real one (node), and a false one that says what a test wants."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urljoin, urlsplit

import requests
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from security.visitors import Visitor, forms_of

CLIENT: Final = "campaigndesk"
SECRET: Final = "a secret of both sides, kept in a file"
MODULES: Final = os.environ.get("CAMPAIGNDESK_NODE_MODULES", "")
"""A folder into which `npm install oidc-provider` put its parts."""
MISSING: Final = [
    name
    for name, there in (("node", shutil.which("node")), ("oidc-provider", (Path(MODULES) / "oidc-provider").is_dir()))
    if not there
]


@contextmanager
def real_provider(back: str) -> Iterator[str]:
    """The issuer of a real provider that leads back to this address, while the block runs."""
    script = Path(__file__).with_name("provider.mjs")
    command = ["node", str(script), str(Path(MODULES).resolve()), CLIENT, SECRET, back]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline().strip()
            assert line.startswith("http://"), line
            yield line
        finally:
            process.terminate()
            process.wait(20)


def through_the_provider(visitor: Visitor, start: str, name: str) -> requests.Response:
    """Go to the provider, sign in there as this person and agree; the page at which one ends."""
    page = visitor.opens(start)
    for _ in range(4):
        if urlsplit(page.url).path.startswith("/interaction/"):
            form = forms_of(page)[0]
            given = {"login": name, "password": "x"} if "login" in form.fields else {}
            page = visitor.line.post(urljoin(page.url, form.action), data={**form.fields, **given}, timeout=30)
    return page


class FalseProvider:
    """Answers with an ID token that `claims`, `header` and `key` bend; `asked` is what came to its token address."""

    def __init__(self) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": "k1", "use": "sig", "alg": "RS256"})
        self.other = RSAKey.generate_key(2048, {"kid": "k1", "use": "sig", "alg": "RS256"})
        self.signs: Any = self.key
        self.header: dict[str, Any] = {"alg": "RS256", "kid": "k1"}
        self.claims: dict[str, Any] = {}
        self.status = 200
        self.about: dict[str, Any] = {}
        self.asked: list[dict[str, list[str]]] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"

    def token(self) -> str:
        """The ID token as a JWS."""
        now = int(time.time())
        good = {"iss": self.issuer, "aud": CLIENT, "sub": "s1", "iat": now, "exp": now + 300}
        claims = {**good, "email": "ben@mfa.si", "email_verified": True, **self.claims}
        claims = {name: value for name, value in claims.items() if value is not None}
        if self.header["alg"] == "none":
            # No library makes such a thing any more.
            parts = (json.dumps(part).encode() for part in (self.header, claims))
            return ".".join([*(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts), ""])
        return str(jwt.encode(self.header, claims, self.signs, algorithms=["RS256", "HS256"]))

    @contextmanager
    def running(self) -> Iterator[FalseProvider]:
        """Answer while the block runs."""
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        try:
            yield self
        finally:
            self.server.shutdown()
            thread.join(20)
            self.server.server_close()

    def _answer(self, path: str) -> dict[str, Any]:
        if path == "/.well-known/openid-configuration":
            at = {"authorization_endpoint": "/auth", "token_endpoint": "/token", "jwks_uri": "/keys"}
            return {"issuer": self.issuer, **{name: self.issuer + where for name, where in at.items()}, **self.about}
        if path == "/keys":
            return {"keys": [self.key.as_dict(private=False)]}
        return {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": self.token()}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._say(200, provider._answer(self.path))

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                provider.asked.append(parse_qs(body))
                said = {"error": "invalid_grant"} if provider.status != 200 else provider._answer(self.path)
                self._say(provider.status, said)

            def _say(self, status: int, said: dict[str, Any]) -> None:
                body = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Nothing is told."""

        return Handler


def secret_shared_with_everybody() -> OctKey:
    """The client's secret as a key: no ID token may be signed with it here."""
    return OctKey.import_key(SECRET.encode())
