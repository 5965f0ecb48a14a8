"""S24: a request is understood exactly or refused: methods, types, lengths, and nothing smuggled behind another."""

import json
import socket

import pytest
import requests

from security.served import Served

_HOST = b"Host: desk.example.org\r\n"


def spoken(served: Served, *parts: bytes) -> bytes:
    """What comes back for these bytes, until the server closes the line or says no more for a second."""
    heard = b""
    with socket.create_connection(("127.0.0.1", served.house.port), timeout=10) as line:
        line.sendall(b"".join(parts))
        line.settimeout(1)
        try:
            while piece := line.recv(65_536):
                heard += piece
        except (TimeoutError, ConnectionResetError):
            pass
    return heard


def statuses(heard: bytes) -> list[int]:
    """The status of each answer in what was heard."""
    return [int(part.split(b" ", 2)[1]) for part in heard.split(b"HTTP/1.1 ") if part for part in [b"x " + part]]


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        b"Content-Length: 5\r\nContent-Length: 45\r\n",
        b"Content-Length: +5\r\n",
        b"Content-Length: 5, 45\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 0x5\r\n",
        b"Content-Length : 5\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
        b"X: a\rContent-Length: 5\r\n",
        b"X: a\x00b\r\n",
    ],
)  # fmt: skip
def test_a_request_of_two_lengths_does_not_carry_a_second_one(served: Served, headers: bytes) -> None:
    hidden = b"GET /v1/health HTTP/1.1\r\n" + _HOST + b"\r\n"
    heard = spoken(
        served,
        b"POST /v1/sessions HTTP/1.1\r\n", _HOST, b"Content-Type: application/json\r\n", headers, b"\r\n",
        b"0\r\n\r\n", hidden,
    )  # fmt: skip
    assert b'"status":"ok"' not in heard.split(b"HTTP/1.1")[1 if heard else 0]
    assert all(status >= 400 for status in statuses(heard)), heard


@pytest.mark.parametrize(
    "start",
    [b"GET /v1/health HTTP/3.0", b"G\x00T /v1/health HTTP/1.1",
     b"GET /v1/health\x01 HTTP/1.1", b"\x16\x03\x01\x02\x00", b"SSH-2.0-x", b"get /v1/health HTTP/1.1"],
)  # fmt: skip
def test_what_is_no_request_is_not_answered_as_one(served: Served, start: bytes) -> None:
    heard = spoken(served, start, b"\r\n", _HOST, b"\r\n")
    assert b'"status":"ok"' not in heard
    assert all(status >= 400 for status in statuses(heard))


@pytest.mark.parametrize("size", [70_000, 1_000_000])
def test_a_header_without_an_end_is_cut_off(served: Served, size: int) -> None:
    heard = spoken(served, b"GET /v1/health HTTP/1.1\r\n", _HOST, b"X: ", b"a" * size)
    assert b'"status":"ok"' not in heard
    assert requests.get(f"{served.url}/v1/health", timeout=30).status_code == 200


@pytest.mark.parametrize(
    "kind",
    ["", "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
     "application/jsonx", "application/json5", "text/json", "*/*"],
)  # fmt: skip
def test_json_is_taken_as_json_alone(served: Served, kind: str) -> None:
    ana = served.laptop("ana@mfa.si")
    body = json.dumps({"device": ana.device, "protocol": [1, 1]})
    headers = {"Authorization": f"Bearer {ana.token}", "Content-Type": kind}
    answer = requests.post(f"{served.url}/v1/hello", data=body, headers=headers, timeout=30)
    assert (answer.status_code, answer.json()["code"]) == (415, "wrong_type")


@pytest.mark.parametrize("packing", ["br", "deflate", "gzip, gzip", "zstd", "compress"])
def test_no_other_packing_is_taken(served: Served, packing: str) -> None:
    ana = served.laptop("ana@mfa.si")
    headers = {"Authorization": f"Bearer {ana.token}", "Content-Type": "application/json", "Content-Encoding": packing}
    answer = requests.post(f"{served.url}/v1/hello", data=b"x", headers=headers, timeout=30)
    assert (answer.status_code, answer.json()["code"]) == (415, "wrong_type")


def test_a_parameter_that_is_given_twice_is_refused(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    post = ana.new_post()
    ana.round(post)
    for path in (
        f"/v1/records/{post.record}/history?after=0&after=99",
        f"/v1/media/{'a' * 64}?offset=0&offset=5",
        f"/v1/media/{'a' * 64}?offset=0&%6fffset=5",
    ):
        headers = {"Authorization": f"Bearer {ana.token}"}
        answer = requests.get(served.url + path, headers=headers, timeout=30)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request"), path


def test_two_tokens_in_one_request_are_none(served: Served) -> None:
    ana, gia = served.laptop("ana@mfa.si"), served.laptop("gia@mfa.ge")
    tokens = b"".join(f"Authorization: Bearer {one.token}\r\n".encode() for one in (ana, gia))
    heard = spoken(served, b"GET /v1/devices HTTP/1.1\r\n", _HOST, b"Connection: close\r\n", tokens, b"\r\n")
    assert statuses(heard) == [400]


def test_the_method_is_not_taken_from_a_header(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    headers = {
        "Authorization": f"Bearer {ana.token}",
        "X-HTTP-Method-Override": "DELETE",
        "X-Method-Override": "DELETE",
    }
    answer = requests.get(f"{served.url}/v1/devices?_method=DELETE", headers=headers, timeout=30)
    assert answer.status_code in (200, 400)
    assert requests.get(f"{served.url}/v1/devices", headers=headers, timeout=30).status_code == 200
