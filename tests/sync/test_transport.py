"""What is on the other end of the line is told in a sentence: nobody, somebody slow, or no one to be trusted."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.protocol.messages import HelloRequest
from campaigndesk.sync import client
from campaigndesk.sync.client import Nonsense, Unreachable, Wire
from campaigndesk.sync.transport import new_session

HELLO = HelloRequest("device", (1, 1))


@contextmanager
def saying(answer: bytes) -> Iterator[int]:
    """A server that says this to whoever comes, whatever is asked; its port."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        try:
            while True:
                caller, _ = listening.accept()
                with caller:
                    caller.recv(65536)
                    caller.sendall(answer)
        except OSError:
            return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def test_nobody_there_is_told() -> None:
    with saying(b"") as port:
        pass
    wire = Wire(f"http://127.0.0.1:{port}")
    with pytest.raises(Unreachable, match="cannot be reached"):
        wire.hello(HELLO)
    wire.close()


def test_a_server_without_a_good_certificate_is_not_trusted() -> None:
    with saying(b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        wire = Wire(f"https://127.0.0.1:{port}")
        with pytest.raises(Unreachable, match="certificate"):
            wire.hello(HELLO)
        wire.close()


def test_a_slow_server_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "CONNECT_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        wire = Wire(f"http://127.0.0.1:{deaf.getsockname()[1]}")
        with pytest.raises(Unreachable, match="did not answer in time"), wire.events(0.3):
            pass
        wire.close()


def test_a_page_instead_of_an_answer_is_told() -> None:
    page = b"<html>Welcome to the hotel</html>"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page)
    with saying(head + page) as port:
        wire = Wire(f"http://127.0.0.1:{port}")
        with pytest.raises(Nonsense, match="text/html where JSON was expected"):
            wire.hello(HELLO)
        wire.close()


def test_a_redirection_is_not_followed() -> None:
    with saying(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n") as port:
        wire = Wire(f"http://127.0.0.1:{port}")
        with pytest.raises(Nonsense, match="status 302"):
            wire.hello(HELLO)
        wire.close()


def test_what_is_no_http_at_all_is_told() -> None:
    with saying(b"220 mail.example.org ESMTP\r\n") as port:
        wire = Wire(f"http://127.0.0.1:{port}")
        with pytest.raises(Unreachable):
            wire.hello(HELLO)
        wire.close()


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_a_certificate_file_that_holds_none_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InvalidInput, match="cannot be read"):
        new_session(path)
