"""A bad line between laptops and a server: requests and answers are lost, doubled, cut, garbled, late, or not ours."""

from __future__ import annotations

import asyncio
import random
import threading
import zlib
from collections import Counter
from collections.abc import Callable
from functools import cache

FAULTS = (
    "drop_request", "drop_answer", "delay", "duplicate", "late_copy", "truncate", "flip_bits", "bad_gateway",
    "captive_portal", "slow_loris", "garbage_gzip", "gzip_bomb", "swap",
)  # fmt: skip
PORTAL = b"<html><body>Welcome to the hotel. Please accept our terms.</body></html>"
SLOW_PARTS = 20


class Proxy:
    """Listens on a free port of loopback and passes HTTP on to `target`, badly with the chance `rate`.

    The faults are drawn from `seed`; `happened` counts them. `target` may change while it runs. `arrived` is set with
    each request.
    """

    def __init__(self, target: int, seed: int, rate: float = 0.3) -> None:
        self.target = target
        self.rate = rate
        self.happened: Counter[str] = Counter()
        self.port = 0
        self._dice = random.Random(seed)
        self._loop = asyncio.new_event_loop()
        self._late: set[asyncio.Task[bytes]] = set()
        self._swapped: list[bytes] = []
        self.arrived = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def close(self) -> None:
        """Stop listening."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def _run(self) -> None:
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await _message(reader)
            fault = self._dice.choice(FAULTS) if request and self._dice.random() < self.rate else ""
            if request:
                self.arrived.set()
                self.happened[fault or "good"] += 1
                await self._answer(request, fault, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            self.happened["server_away"] += 1
        finally:
            writer.close()

    async def _answer(self, request: bytes, fault: str, writer: asyncio.StreamWriter) -> None:
        not_ours = {
            "drop_request": b"",
            "bad_gateway": _made(502, "text/plain", b"bad gateway"),
            "captive_portal": _made(200, "text/html", PORTAL),
        }
        if fault in not_ours:
            await _write(writer, not_ours[fault])
            return
        if fault == "swap":
            # It comes to the server after the request that follows it, whoever makes that.
            self._swapped.append(request)
            return
        if fault == "delay":
            await asyncio.sleep(self._dice.uniform(0.05, 0.4))
        if fault == "duplicate":
            await self._ask(request)
        if fault == "late_copy":
            task = self._loop.create_task(self._later(request))
            self._late.add(task)
            task.add_done_callback(self._late.discard)
        answer = await self._ask(request)
        while self._swapped:
            await self._ask(self._swapped.pop(0))
        await self._spoiled(answer, fault, writer)

    async def _spoiled(self, answer: bytes, fault: str, writer: asyncio.StreamWriter) -> None:
        ways: dict[str, Callable[[bytes], bytes]] = {
            "drop_answer": lambda _: b"",
            "truncate": lambda whole: whole[: self._dice.randrange(len(whole))],
            "flip_bits": self._flipped,
            "garbage_gzip": lambda _: _made(200, "application/json", b"\x1f\x8b no gzip", "gzip"),
            "gzip_bomb": lambda _: _made(200, "application/json", _bomb(), "gzip"),
        }
        if fault == "slow_loris":
            size = max(1, len(answer) // SLOW_PARTS)
            for start in range(0, len(answer), size):
                await _write(writer, answer[start : start + size])
                await asyncio.sleep(0.01)
            return
        await _write(writer, ways[fault](answer) if fault in ways else answer)

    def _flipped(self, whole: bytes) -> bytes:
        head = whole.index(b"\r\n\r\n") + 4
        spoiled = bytearray(whole)
        for _ in range(3):
            if len(whole) > head:
                spoiled[self._dice.randrange(head, len(whole))] ^= 1 << self._dice.randrange(8)
        return bytes(spoiled)

    async def _later(self, request: bytes) -> bytes:
        await asyncio.sleep(self._dice.uniform(0.2, 1.5))
        try:
            return await self._ask(request)
        except OSError:
            return b""

    async def _ask(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.target)
        try:
            head, rest = request.split(b"\r\n", 1)
            kept = [line for line in rest.split(b"\r\n\r\n", 1)[0].split(b"\r\n") if b"connection:" not in line.lower()]
            body = rest.split(b"\r\n\r\n", 1)[1]
            await _write(writer, b"\r\n".join([head, *kept, b"Connection: close"]) + b"\r\n\r\n" + body)
            return await asyncio.wait_for(reader.read(-1), 30)
        finally:
            writer.close()


async def _message(reader: asyncio.StreamReader) -> bytes:
    """One request with its body; empty where the laptop hung up."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    return head + (await reader.readexactly(int(lengths[0])) if lengths else b"")


async def _write(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(data)
    await writer.drain()


def _made(status: int, kind: str, body: bytes, packed: str = "") -> bytes:
    encoding = f"Content-Encoding: {packed}\r\n" if packed else ""
    head = f"HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\n{encoding}Content-Length: {len(body)}\r\n"
    return (head + "Connection: close\r\n\r\n").encode() + body


@cache
def _bomb() -> bytes:
    """Few bytes that unpack to more than any answer of a server."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1024 * 1024)) for _ in range(300)) + packer.flush()
