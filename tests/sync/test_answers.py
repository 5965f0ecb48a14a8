"""Only what the server said, whole and unchanged, is taken; everything else is told as nonsense and changes nothing."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cables import Answer
from campaigndesk.protocol.messages import HelloReply, Problem
from campaigndesk.sync.answers import read_answer
from campaigndesk.sync.problems import Nonsense, ServerProblem, Unreachable
from laptops import Laptop, Network


class Received:
    """A response as `requests` shows it."""

    def __init__(self, status: int, body: bytes, kind: str = "application/json", digest: str | None = None) -> None:
        self.status_code = status
        self.headers = {"content-type": kind, "X-Content-SHA256": digest or hashlib.sha256(body).hexdigest()}


PAGE = b"<html><body>Sign in to the hotel's network</body></html>"
HELLO = b'{"protocol":1,"epoch":"e","head":{"seq":1,"hash":"00"},"network":"n","server_time":"2026-11-23T09:00:00Z"}'


def test_the_servers_answer_is_read() -> None:
    assert read_answer(Received(200, HELLO), HELLO, HelloReply).epoch == "e"


def test_a_refusal_is_told_in_the_servers_words() -> None:
    body = b'{"code":"throttled","sentence":"Too many tries.","fix":"Wait.","retry_after":30}'
    with pytest.raises(ServerProblem) as caught:
        read_answer(Received(429, body), body, HelloReply)
    assert caught.value.problem == Problem("throttled", "Too many tries.", "Wait.", 30)


@pytest.mark.parametrize(
    ("answer", "body", "why"),
    [
        (Received(200, PAGE, "text/html"), PAGE, "it is text/html where JSON was expected"),
        (Received(502, PAGE, "text/html"), PAGE, "status 502"),
        (Received(200, HELLO), HELLO[:-20], "cut short"),
        (Received(200, HELLO, digest="0" * 64), HELLO, "changed"),
        (Received(200, b"[1, 2"), b"[1, 2", "cannot be read"),
        (Received(200, b'{"protocol": "one"}'), b'{"protocol": "one"}', "cannot be read"),
        (Received(302, HELLO), HELLO, "its status is 302"),
    ],
)
def test_what_is_not_the_servers_is_told_with_the_reason(answer: Received, body: bytes, why: str) -> None:
    with pytest.raises(Nonsense, match=why) as caught:
        read_answer(answer, body, HelloReply)
    assert "Nothing was changed" in caught.value.sentence


def test_an_answer_without_a_digest_is_not_believed() -> None:
    answer = Received(200, HELLO)
    del answer.headers["X-Content-SHA256"]
    with pytest.raises(Nonsense, match="digest"):
        read_answer(answer, HELLO, HelloReply)


@given(st.binary(max_size=400), st.integers(100, 599), st.sampled_from(["application/json", "text/html", ""]))
def test_no_bytes_crash_the_reader(body: bytes, status: int, kind: str) -> None:
    with pytest.raises((Nonsense, ServerProblem)):
        read_answer(Received(status, body, kind), body, HelloReply)


def hotel(_: Answer) -> Answer:
    return 200, [("content-type", "text/html")], PAGE


def garbled(answer: Answer) -> Answer:
    return answer[0], answer[1], bytes(byte ^ 1 for byte in answer[2])


def cut(answer: Answer) -> Answer:
    return answer[0], answer[1], answer[2][: len(answer[2]) * 2 // 3]


@pytest.mark.parametrize("spoil", [hotel, garbled, cut])
def test_nothing_of_a_spoiled_answer_is_applied(network: Network, spoil: object) -> None:
    post = network.ana.drafts("Poslano")
    network.ben.drafts("Benovo")
    network.ben.syncs()
    network.ana.cable.spoil = spoil  # type: ignore[assignment]
    with pytest.raises((Nonsense, Unreachable)):
        network.ana.syncs()
    assert network.ana.waiting == 1
    network.ana.cable.spoil = None
    assert network.ana.syncs().applied == 1
    network.everyone_syncs()
    assert network.ben.sees(post).get("text") == "Poslano"


@pytest.mark.parametrize("spoil", [hotel, garbled, cut])
def test_nothing_of_a_spoiled_first_fill_is_applied(network: Network, tmp_path: Path, spoil: object) -> None:
    network.ana.drafts("Za vse")
    network.ana.syncs()
    laptop = Laptop(network, "ben", tmp_path / "new")
    network.laptops["new"] = laptop
    laptop.signs_in()
    laptop.cable.spoil = lambda answer: spoil(answer) if b"records" in answer[2][:400] else answer  # type: ignore[operator]
    with pytest.raises(Nonsense):
        laptop.syncs()
    assert not laptop.has(network.accounts["SI"])
    laptop.cable.spoil = None
    assert laptop.syncs().filled
    assert laptop.has(network.accounts["SI"])


def test_a_program_that_is_too_old_takes_nothing_and_drafting_goes_on(network: Network) -> None:
    body = b'{"code":"too_old","sentence":"This program is too old for the server.","fix":"Update it.","retry_after":0}'
    headers = [("content-type", "application/json"), ("X-Content-SHA256", hashlib.sha256(body).hexdigest())]
    network.ana.cable.spoil = lambda _: (426, headers, body)
    network.ben.drafts("Novica")
    network.ben.syncs()
    post = network.ana.drafts("Vseeno pišem")
    with pytest.raises(ServerProblem, match="too old for the server"):
        network.ana.syncs()
    assert network.ana.writes(post, "In pišem naprej").get("text") == "In pišem naprej"
    assert network.ana.waiting == 2
