"""S9: the wire is TLS 1.2 or newer, the laptop checks it always, and nothing lets it look away."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import sign_in
from processes import run
from security.certificates import Authority
from security.conftest import Starts
from security.served import PASSWORD, Served
from security.tls_clients import ways, weak_ciphers


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The ministry's own."""
    return Authority(tmp_path_factory.mktemp("authority"), "ministry")


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """A laptop that knows no server yet."""
    store = open_store(folder / "profile", b"k" * 32)
    try:
        yield Desk(store)
    finally:
        store.close()


def joins(folder: Path, url: str, trusted: Path | None) -> bool:
    """Whether a laptop lets itself be signed in there; a problem is one that a person can understand."""
    with desk_in(folder) as desk:
        try:
            sign_in(desk, url, "ana@mfa.si", PASSWORD, ca_file=trusted)
        except CampaignDeskError:
            return False
    return True


def with_tls(starts: Starts, certificate: tuple[Path, Path]) -> Served:
    """A server with this certificate."""
    return starts("--certificate", certificate[0], "--key", certificate[1])


def at_host(served: Served, host: str) -> str:
    """Its address by another name of this machine."""
    return f"https://{host}:{served.house.port}"


def test_a_private_authority_is_trusted_by_its_file_alone(starts: Starts, authority: Authority, tmp_path: Path) -> None:
    served = with_tls(starts, authority.vouches("good", "localhost", "127.0.0.1"))
    assert joins(tmp_path / "a", at_host(served, "localhost"), authority.path)
    assert joins(tmp_path / "b", at_host(served, "127.0.0.1"), authority.path)
    assert not joins(tmp_path / "c", at_host(served, "localhost"), None)


def test_a_private_authority_is_trusted_where_the_system_has_it(
    starts: Starts, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = with_tls(starts, authority.vouches("system", "localhost"))
    assert not joins(tmp_path / "a", at_host(served, "localhost"), None)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.path))
    assert joins(tmp_path / "b", at_host(served, "localhost"), None)


@pytest.mark.parametrize("why", ["another authority", "signed by itself", "expired", "another host"])
def test_a_server_that_cannot_prove_who_it_is_gets_no_password(
    starts: Starts, authority: Authority, tmp_path: Path, why: str
) -> None:
    another = Authority(tmp_path, "another")
    served = with_tls(
        starts,
        {
            "another authority": another.vouches("x", "localhost"),
            "signed by itself": (another.path, another.own_key),
            "expired": authority.vouches("old", "localhost", expired=True),
            "another host": authority.vouches("other", "desk.example.org"),
        }[why],
    )
    assert not joins(tmp_path / "laptop", at_host(served, "localhost"), authority.path)
    assert "signed_in" not in served.words()


def test_older_and_weaker_ways_are_refused(starts: Starts, authority: Authority) -> None:
    served = with_tls(starts, authority.vouches("ways", "localhost"))
    assert ways(served.house.port, authority.path) == ["TLSv1.2", "TLSv1.3"]
    assert weak_ciphers(served.house.port, authority.path) == []


def test_a_browser_that_came_by_tls_is_told_to_come_by_nothing_else(starts: Starts, authority: Authority) -> None:
    served = with_tls(starts, authority.vouches("strict", "localhost"))
    for path in ("/v1/health", "/m/sign-in", "/nothing"):
        answer = requests.get(f"{at_host(served, 'localhost')}{path}", timeout=30, verify=str(authority.path))
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_plain_words_to_a_port_with_tls_are_not_answered(starts: Starts, authority: Authority) -> None:
    served = with_tls(starts, authority.vouches("plain", "localhost"))
    with socket.create_connection(("127.0.0.1", served.house.port), timeout=10) as line:
        line.sendall(b"GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        try:
            heard = line.recv(1_000)
        except ConnectionResetError:
            heard = b""
    assert b"HTTP/1.1 200" not in heard


@pytest.mark.parametrize(
    "url", ["http://desk.example.org", "http://192.0.2.1:8383", "HTTP://desk.example.org", "ftp://x"]
)
def test_a_laptop_refuses_an_address_without_tls(tmp_path: Path, url: str) -> None:
    with desk_in(tmp_path) as desk, pytest.raises(CampaignDeskError, match=r"not encrypted|not the address"):
        sign_in(desk, url, "ana@mfa.si", PASSWORD)


def test_a_server_does_not_listen_to_others_without_tls(tmp_path: Path) -> None:
    refused = run("serve", "--data", tmp_path, "--port", 0, "--host", "0.0.0.0")  # noqa: S104
    assert refused.returncode == 2
    assert "--certificate" in refused.stderr


def test_a_laptop_is_not_sent_elsewhere(tmp_path: Path) -> None:
    heard: list[str] = []

    class Elsewhere(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(self.path)
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(307)
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/stolen")  # type: ignore[attr-defined]
            self.end_headers()

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert not joins(tmp_path / "laptop", f"http://127.0.0.1:{server.server_port}", None)
        server.shutdown()
    assert heard
    assert "/stolen" not in heard


def test_there_is_no_switch_that_looks_away() -> None:
    for verb in ("join", "sync", "desk", "serve"):
        told = run(verb, "--help").stdout.lower()
        assert not any(word in told for word in ("insecure", "no-verify", "skip-verif", "ignore-cert", "--trust-any"))
