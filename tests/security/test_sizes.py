"""S11: what is too large is refused before it is held in memory, and the server stays small."""

from __future__ import annotations

import gzip
import re
import socket
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import delete, insert, update

from campaigndesk.protocol.messages import BATCH_CHANGES, BODY_BYTES
from campaigndesk.server.media import QUOTA, QUOTA_OF_ONE
from campaigndesk.server.tables import medium
from pictures import png
from security.served import Served
from server.house import Refusal

CEILING = 600 * 1024
"""KiB that the process may ever have held: it reads bodies of up to 32 MiB, several at a time."""
JSON = {"Content-Type": "application/json"}


@pytest.fixture(autouse=True)
def _the_server_stays_small(served: Served) -> Iterator[None]:
    yield
    status = Path(f"/proc/{served.process.pid}/status").read_text("utf-8")
    held = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert held
    assert int(held.group(1)) < CEILING
    assert requests.get(f"{served.url}/v1/health", timeout=30).status_code == 200


def spoken(served: Served, head: str, body: Iterator[bytes]) -> bytes:
    """What comes back for a request whose body goes on until the server has had enough; at most 1 GiB of it."""
    with socket.create_connection(("127.0.0.1", served.house.port), timeout=30) as line:
        line.sendall(head.encode())
        try:
            for piece in body:
                line.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            pass
        try:
            return line.recv(65_536)
        except ConnectionResetError:
            return b""


def counted(pieces: list[int]) -> Iterator[bytes]:
    """Up to a gibibyte in chunks of a mebibyte; counts them."""
    for _ in range(1024):
        pieces.append(1)
        yield b"100000\r\n" + b" " * 0x100000 + b"\r\n"


@pytest.mark.parametrize("path", ["/v1/sync", "/v1/sessions", "/v1/nothing"])
def test_a_body_of_a_gibibyte_is_cut_off(served: Served, path: str) -> None:
    token, sent = served.laptop("ana@mfa.si").token, list[int]()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer {token}\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    )
    heard = spoken(served, head, counted(sent))
    assert b" 200 " not in heard
    assert len(sent) < 200


@pytest.mark.parametrize("size", [BODY_BYTES + 1, 10**10, 10**30])
def test_a_body_that_is_announced_too_large_is_refused_before_a_byte_of_it(served: Served, size: int) -> None:
    token = served.laptop("ana@mfa.si").token
    head = f"POST /v1/sync HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Length: {size}\r\n\r\n"
    heard = spoken(served, head, iter(()))
    assert b" 413 " in heard or b" 400 " in heard


def test_a_small_body_that_unpacks_to_a_gibibyte_is_refused(served: Served) -> None:
    bomb = gzip.compress(gzip.compress(b"\0" * 2**28, 9), 9)
    plain = gzip.compress(b" " * 2**28, 9)
    headers = {**JSON, "Authorization": f"Bearer {served.laptop('ana@mfa.si').token}", "Content-Encoding": "gzip"}
    codes = [
        requests.post(f"{served.url}/v1/sync", data=body, headers=headers, timeout=60).status_code
        for body in (plain, bomb)
    ]
    assert codes == [413, 400]


def test_strangers_are_refused_before_their_body_is_read(served: Served) -> None:
    sent: list[int] = []
    head = "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert b" 401 " in spoken(served, head, counted(sent)) or len(sent) < 200
    assert len(sent) < 200


def test_texts_lists_and_hand_ins_have_their_limits(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    tries: dict[str, Any] = {
        "text": "x" * 10_000_000, "title": "x" * 501, "hashtags": ["x"] * 501, "note": "x" * 10_000_000,
        "media": [{"id": str(n), "name": "a", "kind": "image"} for n in range(501)],
    }  # fmt: skip
    for name, value in tries.items():
        result = ana.round(ana.new_post(**{name: value}))[0]
        assert (result.status, result.code) == ("refused", "invalid_value"), name
    with pytest.raises(Refusal, match="too_large"):
        ana.round(*[ana.change("reopen@1", "x", {}) for _ in range(BATCH_CHANGES + 1)])


@pytest.mark.parametrize("size", [10**12, 2**53, 501 * 1024**2])
def test_a_medium_beyond_the_limit_is_refused_before_a_byte_of_it(served: Served, size: int) -> None:
    ana = served.laptop("ana@mfa.si")
    with pytest.raises(Refusal, match="too_large"):
        ana.ask("PUT", f"/v1/media/{'a' * 64}?size={size}", headers={"Content-Type": "application/octet-stream"})


def test_once_the_quota_of_the_network_is_full_no_medium_comes_in(served: Served) -> None:
    ana, kind = served.laptop("ana@mfa.si"), {"Content-Type": "application/octet-stream"}
    picture = png()
    path = f"/v1/media/{sha256(picture).hexdigest()}?size={len(picture)}"
    own = medium.c.sha256 == "f" * 64
    with served.house.database.writing() as conn:
        row = {"network": served.house.admin.network_id, "sha256": "f" * 64, "size": QUOTA - len(picture) + 1}
        conn.execute(insert(medium).values(**row, person="p", created=""))
    try:
        with pytest.raises(Refusal, match="quota_full") as caught:
            ana.ask("PUT", path, headers=kind, data=picture)
        assert caught.value.problem.fix
        with served.house.database.writing() as conn:
            conn.execute(update(medium).where(own).values(size=QUOTA - len(picture)))
        assert ana.ask("PUT", path, headers=kind, data=picture).json()["complete"] is True
    finally:
        with served.house.database.writing() as conn:
            conn.execute(delete(medium).where(own))


def test_nobody_fills_the_server_alone_with_media_or_beginnings_of_some(served: Served) -> None:
    ana, kind = served.laptop("ana@mfa.si"), {"Content-Type": "application/octet-stream"}
    picture, begun = png(31), "e" * 64
    path = f"/v1/media/{sha256(picture).hexdigest()}?size={len(picture)}"
    ana.ask("PUT", f"/v1/media/{begun}?size=900", headers=kind, data=picture[:100])
    (part,) = (served.kept.data / "media").rglob(begun)
    with part.open("r+b") as file:
        # Room that takes none on the disk.
        file.truncate(QUOTA_OF_ONE - len(picture) + 1)
    with pytest.raises(Refusal, match="quota_full"):
        ana.ask("PUT", path, headers=kind, data=picture)
    ben = served.laptop("ben@mfa.si")
    assert ben.ask("PUT", path, headers=kind, data=picture).json()["complete"] is True
    part.unlink()
    own, other = medium.c.sha256 == "d" * 64, png(32)
    with served.house.database.writing() as conn:
        row = {"network": served.house.admin.network_id, "sha256": "d" * 64, "size": QUOTA_OF_ONE}
        conn.execute(insert(medium).values(**row, person=ana.person, created=""))
    with pytest.raises(Refusal, match="quota_full"):
        ana.ask("PUT", f"/v1/media/{sha256(other).hexdigest()}?size={len(other)}", headers=kind, data=other)
    with served.house.database.writing() as conn:
        conn.execute(delete(medium).where(own))
    assert ana.ask("PUT", path, headers=kind, data=picture).json()["complete"] is True


def test_more_bytes_of_a_medium_than_announced_are_not_kept(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    kind = {"Content-Type": "application/octet-stream"}
    with pytest.raises(Refusal, match="invalid_request"):
        ana.ask("PUT", f"/v1/media/{'b' * 64}?size=100", headers=kind, data=b"\x89PNG\r\n\x1a\n" + b"x" * 10_000_000)
    assert not list((served.kept.data / "media").rglob("b" * 64 + "*"))
