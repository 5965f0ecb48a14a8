"""The cable between a laptop and the real server, in process: it can be pulled, lose answers, double and spoil them."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3 import HTTPResponse

from campaigndesk.server.administration import Administration
from campaigndesk.server.app import make_app
from campaigndesk.server.office import furnish, server_time
from campaigndesk.server.opening import open_database

Answer = tuple[int, list[tuple[str, str]], bytes]


class ServerRoom:
    """The real server application on its own event loop; `restart` closes it and opens it on the same folder."""

    def __init__(self, data: Path, clock: Callable[[], str] = server_time, url: str | None = None) -> None:
        self.data = data
        self._url = url
        self._clock = clock
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.open()

    def open(self) -> None:
        """Open the database and make the application."""
        self.office = furnish(self.data, open_database(self.data, self._url), self._clock)
        self._app = make_app(self.office)
        self.administration = Administration(self.office.database, self._clock)

    def restart(self) -> None:
        """Stop and start again."""
        self.office.close()
        self.open()

    def goes_to(self, url: str, moving: Callable[[str], None]) -> None:
        """Open on another database, once `moving` has brought there what is kept."""
        moving(url)
        self._url = url
        self.open()

    def close(self) -> None:
        """Stop for good."""
        self.office.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def answer(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        """What the server answers to one request."""
        return asyncio.run_coroutine_threadsafe(self._answer(method, url, headers, body), self._loop).result(60)

    async def _answer(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Answer:
        parts = urlsplit(url)
        scope: Any = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": parts.scheme,
            "path": parts.path,
            "raw_path": parts.path.encode(),
            "query_string": parts.query.encode(),
            "root_path": "",
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
        }
        incoming = [{"type": "http.request", "body": body, "more_body": False}]
        answered = asyncio.Event()
        got: dict[str, Any] = {"status": 0, "headers": [], "body": []}

        async def receive() -> Any:
            if incoming:
                return incoming.pop()
            await answered.wait()  # the laptop stays on the line until it has its answer
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                got["status"], got["headers"] = message["status"], message["headers"]
            else:
                got["body"].append(bytes(message.get("body", b"")))
                if not message.get("more_body", False):
                    answered.set()

        await self._app(scope, receive, send)
        shown = [(name.decode(), value.decode()) for name, value in got["headers"]]
        return got["status"], shown, b"".join(got["body"])


class Cable(BaseAdapter):
    """Carries requests of one laptop to the server.

    `plugged`: False, and nothing goes through. `lost`: so many of the next answers are lost after the server did its
    work. `doubled`: so many of the next requests arrive twice. `spoil`: what becomes of answers on the way.
    `before_answer`: done while the laptop waits for an answer.
    """

    def __init__(self, room: ServerRoom) -> None:
        super().__init__()
        self.room = room
        self.plugged = True
        self.lost = 0
        self.doubled = 0
        self.spoil: Callable[[Answer], Answer] | None = None
        self.before_answer: Callable[[], None] | None = None
        self.requests = 0

    def pull(self) -> None:
        """Out."""
        self.plugged = False

    def plug(self) -> None:
        """In."""
        self.plugged = True

    def session(self) -> requests.Session:
        """A session of `requests` whose only way is this cable."""
        session = requests.Session()
        session.mount("http://", self)
        return session

    def send(self, request: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """Carry one request there, and its answer back."""
        self.requests += 1
        if not self.plugged:
            raise requests.exceptions.ConnectionError("the cable is pulled")
        body = request.body or b""
        sent = (request.method, request.url, dict(request.headers), body.encode() if isinstance(body, str) else body)
        answer = self.room.answer(*sent)
        if self.doubled:
            self.doubled -= 1
            answer = self.room.answer(*sent)
        if self.before_answer is not None:
            self.before_answer()
        if self.lost:
            self.lost -= 1
            raise requests.exceptions.ReadTimeout("the answer was lost")
        status, headers, content = self.spoil(answer) if self.spoil else answer
        raw = HTTPResponse(io.BytesIO(content), headers=dict(headers), status=status, preload_content=False)
        return HTTPAdapter().build_response(request, raw)

    def close(self) -> None:
        """Nothing is kept."""
