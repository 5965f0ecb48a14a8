"""A real browser without a window, driven over its own pipe: pages opened, forms filled in, pictures taken."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import serialization

PROGRAM: Final = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_FLAGS: Final = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-pipe",
)  # fmt: skip


class Tab:
    """One page of the browser; `complaints`: what it wrote on its console, such as what a policy forbade."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire
        target = wire.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._session = wire.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    @property
    def complaints(self) -> list[str]:
        """What the browser complained of, in any page so far."""
        logged = [told["params"] for told in self._wire.told if told["method"] == "Log.entryAdded"]
        thrown = [str(told["params"]) for told in self._wire.told if told["method"] == "Runtime.exceptionThrown"]
        return [str(one["entry"]["text"]) for one in logged] + thrown

    def ask(self, method: str, **given: Any) -> dict[str, Any]:
        """One command of the DevTools protocol."""
        return self._wire.ask(method, given, self._session)

    def sized(self, width: int, height: int, *, dark: bool = False, language: str = "en") -> None:
        """Be a screen of this width, in this language, by day or by night."""
        phone = width < 600
        more = {"deviceScaleFactor": 2 if phone else 1, "mobile": phone}
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, **more)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[scheme])
        self.ask("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})

    def without_scripts(self) -> None:
        """Run no script of any page."""
        self.ask("Emulation.setScriptExecutionDisabled", value=True)

    def opens(self, url: str) -> None:
        """Open an address and wait until it is there."""
        self._wire.told.clear()
        self.ask("Page.navigate", url=url)
        self._wire.wait_for("Page.loadEventFired")

    def finds(self, expression: str) -> Any:
        """The value of an expression in the page."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def types(self, selector: str, text: str) -> None:
        """Put the cursor in a field and type."""
        self.finds(f"document.querySelector({json.dumps(selector)}).focus()")
        self.ask("Input.insertText", text=text)

    def presses(self, selector: str) -> None:
        """Press a button that leads to another page, and wait for it."""
        box = self.finds(
            f"(() => {{ const b = document.querySelector({json.dumps(selector)});"
            " b.scrollIntoView({block: 'center'}); const r = b.getBoundingClientRect();"
            " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        self._wire.told.clear()
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)
        self._wire.wait_for("Page.loadEventFired")

    def saves(self, path: Path) -> None:
        """Take a picture of the whole page."""
        taken = self.ask("Page.captureScreenshot", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(taken["data"]))


class _Wire:
    """Messages to the browser and from it, each ended by a zero byte."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = os.fdopen(to, "wb", buffering=0), os.fdopen(back, "rb", buffering=0)
        self._number = 0
        self._rest = b""
        self.told: list[dict[str, Any]] = []

    def ask(self, method: str, given: dict[str, Any], session: str = "") -> dict[str, Any]:
        """The result of a command; what the browser tells meanwhile is kept."""
        self._number += 1
        said = {"id": self._number, "method": method, "params": given, **({"sessionId": session} if session else {})}
        self._to.write(json.dumps(said).encode() + b"\0")
        while (heard := self._next()).get("id") != self._number:
            if "method" in heard:
                self.told.append(heard)
        assert "error" not in heard, heard
        return dict(heard["result"])

    def wait_for(self, event: str) -> None:
        """Wait until the browser told this."""
        while not any(told["method"] == event for told in self.told):
            heard = self._next()
            if "method" in heard:
                self.told.append(heard)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            piece = self._back.read(65_536)
            assert piece, "the browser is gone"
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))

    def close(self) -> None:
        self._to.close()
        self._back.close()


@contextmanager
def browsing(trusted: Path | None = None) -> Iterator[Tab]:
    """A tab of a browser of its own, with a profile that is gone afterwards; `trusted`: a server's own certificate."""
    assert PROGRAM is not None
    (their_read, our_write), (our_read, their_write) = os.pipe(), os.pipe()
    with tempfile.TemporaryDirectory(prefix="campaigndesk-browser-", ignore_cleanup_errors=True) as profile:
        shell = f'exec "$@" 3<&{their_read} 4>&{their_write}'
        command = [
            "bash",
            "-c",
            shell,
            "bash",
            PROGRAM,
            *_FLAGS,
            *_trusting(trusted),
            f"--user-data-dir={profile}",
            "about:blank",
        ]
        with subprocess.Popen(
            command, pass_fds=(their_read, their_write), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            os.close(their_read)
            os.close(their_write)
            wire = _Wire(our_write, our_read)
            try:
                yield Tab(wire)
            finally:
                process.terminate()
                wire.close()
                process.wait(20)


def _trusting(certificate: Path | None) -> list[str]:
    if certificate is None:
        return []
    key = x509.load_pem_x509_certificate(certificate.read_bytes()).public_key()
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    digest = hashlib.sha256(key.public_bytes(*form)).digest()
    return [f"--ignore-certificate-errors-spki-list={base64.b64encode(digest).decode()}"]
