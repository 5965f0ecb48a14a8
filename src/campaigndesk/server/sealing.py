"""Around every request and answer: size limits before reading, packed bodies unpacked, and a digest of each answer."""

from __future__ import annotations

import asyncio
import hashlib
import zlib
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final

import msgspec
from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPResponseStartEvent, Message, Receive, Scope, Send

from campaigndesk.protocol.messages import BODY_BYTES, DIGEST_HEADER
from campaigndesk.server.exactness import refuse_ambiguous
from campaigndesk.server.noting import note
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.web.frames import HEADERS, is_of_the_pages

_PACKED_FROM: Final = 1_400
_OFF_THE_LOOP_FROM: Final = 64 * 1024
_ALWAYS: Final = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
)
_encode: Final = msgspec.json.Encoder().encode


class Sealed:
    """The outermost layer of the server.

    Every answer that is sent in one piece says the SHA-256 (hex) of its unpacked body in `X-Content-SHA256`, so that
    a laptop finds out when something on the way changed it. It is packed with gzip for who asks.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] != ScopeType.HTTP:
            await self.app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        endless = b"chunked" in headers.get(b"transfer-encoding", b"").lower()
        packs = b"gzip" in headers.get(b"accept-encoding", b"")
        beside = (*_ALWAYS, *HEADERS) if is_of_the_pages(scope["path"]) else _ALWAYS
        answer = _Answer(send, packs=packs, endless=endless, beside=beside)
        try:
            refuse_ambiguous(scope["headers"], scope["query_string"])
            receive = _body_of(headers, receive)
        except RequestRefused as error:
            client = scope.get("client") or ("",)
            note("request_refused", code=error.code, method=scope["method"], path=scope["path"], address=client[0])
            await _refuse(answer, error)
            return
        await self.app(scope, receive, answer.send)


class _Answer:
    """Holds the start of an answer back until it is known whether the body comes in one piece."""

    def __init__(self, send: Send, *, packs: bool, endless: bool, beside: Sequence[tuple[bytes, bytes]]) -> None:
        self._send = send
        self._beside = beside
        self._endless = endless
        self._packs = packs
        self._start: HTTPResponseStartEvent | None = None

    async def send(self, message: Message) -> None:
        """Pass a message on."""
        if message["type"] == "http.response.start":
            self._start = message
            return
        start, self._start = self._start, None
        if message["type"] == "http.response.body" and start is not None:
            body = message.get("body", b"")
            headers = [*start["headers"], *self._beside]
            if self._endless and start["status"] >= HTTPStatus.BAD_REQUEST:
                # What is refused would else be read to its end, which may never come.
                headers.append((b"connection", b"close"))
            if not message.get("more_body", False):
                headers.append((DIGEST_HEADER.lower().encode(), hashlib.sha256(body).hexdigest().encode()))
                if self._packs and len(body) >= _PACKED_FROM:
                    body = await _packed(body)
                    headers = [(name, value) for name, value in headers if name.lower() != b"content-length"]
                    headers += [(b"content-encoding", b"gzip"), (b"content-length", str(len(body)).encode())]
                    message = {**message, "body": body}
            await self._send({**start, "headers": headers})
        await self._send(message)


async def _packed(body: bytes) -> bytes:
    if len(body) < _OFF_THE_LOOP_FROM:
        return zlib.compress(body, 1, wbits=31)
    return await asyncio.to_thread(zlib.compress, body, 1, wbits=31)


async def _refuse(answer: _Answer, error: RequestRefused) -> None:
    body = _encode(error.problem)
    headers: list[tuple[bytes, bytes]] = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
    ]
    start: Any = {"type": "http.response.start", "status": error.status, "headers": headers}
    end: Any = {"type": "http.response.body", "body": body, "more_body": False}
    await answer.send(start)
    await answer.send(end)


def too_large() -> RequestRefused:
    """The body is above the limit, packed or unpacked."""
    return RequestRefused("too_large", f"A request may have at most {BODY_BYTES // 1024**2} MiB.", "Send less at once.")


def _body_of(headers: dict[bytes, bytes], receive: Receive) -> Receive:
    """How the body is read: as it is, or unpacked. Raises RequestRefused before anything is read."""
    announced = headers.get(b"content-length", b"0")
    if not announced.isdigit() or int(announced) > BODY_BYTES:
        raise too_large()
    packing = headers.get(b"content-encoding", b"").strip().lower()
    if packing in (b"", b"identity"):
        return receive
    if packing != b"gzip":
        raise RequestRefused("wrong_type", "A body may be packed with gzip only.", "Send it as it is, or with gzip.")
    unpacker = zlib.decompressobj(wbits=31)
    unpacked = 0

    async def receive_unpacked() -> Any:
        nonlocal unpacked
        message = await receive()
        if message["type"] != "http.request":
            return message
        try:
            part = unpacker.decompress(message["body"], BODY_BYTES + 1 - unpacked)
        except zlib.error:
            raise RequestRefused("invalid_request", "The body is not gzip.", "Report it.") from None
        unpacked += len(part)
        if unpacked > BODY_BYTES:
            raise too_large()
        if not message["more_body"] and not unpacker.eof:
            raise RequestRefused("invalid_request", "The packed body is not complete.", "Send it again.")
        return {**message, "body": part}

    return receive_unpacked
