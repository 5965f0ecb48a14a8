"""Reads what came back: is it the server's, whole, unchanged, and of the form that was asked for?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import msgspec

from campaigndesk.protocol.messages import DIGEST_HEADER, Problem
from campaigndesk.sync.problems import Nonsense, ServerProblem

if TYPE_CHECKING:
    import requests

T = TypeVar("T")

LARGEST: Final = 256 * 1024 * 1024
"""Bytes of an answer, unpacked; above that it is not read."""
PART: Final = 256 * 1024
"""Bytes that are read at once."""
_FIX: Final = "Check the network: sign in to it if it asks for that, then sync again."


class Answer(Protocol):
    """What of a response of `requests` is looked at."""

    status_code: int

    @property
    def headers(self) -> Mapping[str, str]: ...


def nonsense(why: str) -> Nonsense:
    """The server's answer cannot be used, and why."""
    return Nonsense(
        f"The answer did not come from a Campaign Desk server as it left it: {why}. Nothing was changed.", _FIX
    )


def read_answer(answer: Answer, body: bytes, form: type[T]) -> T:
    """The value in a JSON answer. Raises ServerProblem for a refusal, Nonsense for all that is not the server's."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        shown = kind or "nothing"
        raise nonsense(f"it is {shown} where JSON was expected (status {answer.status_code})")
    check_digest(answer, body)
    if answer.status_code >= 400:
        raise ServerProblem(_decoded(body, Problem))
    if answer.status_code not in (200, 201):
        raise nonsense(f"its status is {answer.status_code}")
    return _decoded(body, form)


def check_digest(answer: Answer, body: bytes) -> None:
    """Compare the body with the digest that the server sent along; every whole answer has one."""
    told = answer.headers.get(DIGEST_HEADER, "")
    if not told:
        raise nonsense("it does not carry the server's digest")
    if hashlib.sha256(body).hexdigest() != told.lower():
        raise nonsense("it was changed or cut short on the way")


def whole_body(answer: requests.Response) -> bytes:
    """The unpacked body, read no further than is sensible."""
    parts, size = [], 0
    for part in answer.iter_content(PART):
        size += len(part)
        if size > LARGEST:
            raise nonsense("it is larger than any answer of a server")
        parts.append(part)
    return b"".join(parts)


def lines_of(answer: requests.Response) -> Iterator[bytes]:
    """The lines of a stream as they come, without their ends."""
    rest = b""
    for part in answer.iter_content(PART):
        *lines, rest = (rest + part).split(b"\n")
        yield from lines
        if len(rest) > LARGEST:
            raise nonsense("a line of it is larger than any record")
    if rest:
        yield rest


_DECODERS: dict[type[Any], msgspec.json.Decoder[Any]] = {}


def _decoded(body: bytes, form: type[T]) -> T:
    decoder = _DECODERS.get(form)
    if decoder is None:
        decoder = _DECODERS[form] = msgspec.json.Decoder(form)
    try:
        value: T = decoder.decode(body)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError, RecursionError) as error:
        raise nonsense(f"it cannot be read ({str(error)[:200]})") from None
    return value
