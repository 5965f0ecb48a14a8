"""A server in a thread of the test, and laptops that speak its protocol without a store."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import requests
import uvicorn
from uuid_utils import uuid7

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record, patched
from campaigndesk.protocol.messages import (
    DIGEST_HEADER,
    HelloReply,
    Problem,
    Result,
    Row,
    SnapshotEnd,
    SnapshotStart,
    SyncReply,
    SyncRequest,
)
from campaigndesk.server.access import new_token, token_hash
from campaigndesk.server.administration import Administration
from campaigndesk.server.app import make_app
from campaigndesk.server.office import Office, furnish, server_time
from campaigndesk.server.opening import Database
from campaigndesk.server.surroundings import People, Surroundings
from campaigndesk.server.tables import device, network
from campaigndesk.server.watching import watch
from signers import signer

AT = "2026-11-23T09:00:00Z"
POST = {"country": "SI", "channel": "x", "language": "sl", "title": "Most", "text": "Nov most čez reko."}


@dataclass(frozen=True)
class Place:
    """Where a server keeps its data."""

    data: Path
    url: str | None


class Refusal(Exception):
    """An answer that is an error."""

    def __init__(self, answer: requests.Response) -> None:
        self.status = answer.status_code
        self.problem = msgspec.json.decode(answer.content, type=Problem)
        self.headers = answer.headers
        super().__init__(f"{self.status} {self.problem}")


@dataclass
class House:
    """A running server."""

    place: Place
    database: Database
    admin: Administration
    port: int = 0
    office: Office = field(init=False)

    @contextmanager
    def running(self) -> Iterator[House]:
        """Listen on a free port while the block runs."""
        self.office = furnish(self.place.data, self.database)
        # Before anybody compares what the database holds: the watch would do it a moment later.
        self.office.heads.sign()
        config = uvicorn.Config(
            make_app(self.office), port=0, log_config=None, lifespan="off", timeout_graceful_shutdown=1
        )
        server, ready = uvicorn.Server(config), threading.Event()

        async def serve() -> None:
            task = asyncio.ensure_future(server.serve())
            while not server.started:
                await asyncio.sleep(0.005)
            self.port = server.servers[0].sockets[0].getsockname()[1]
            watching = asyncio.ensure_future(watch(self.office))
            ready.set()
            while not server.should_exit:
                await asyncio.sleep(0.01)
            self.office.news.stop()
            watching.cancel()
            await task

        thread = threading.Thread(target=asyncio.run, args=(serve(),))
        thread.start()
        try:
            assert ready.wait(20)
            yield self
        finally:
            server.should_exit = True
            thread.join(20)
            self.office.lanes.close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def digest(self, post: Record, records: Mapping[str, Record] | None = None) -> str:
        """The digest that a decision on the post has to name; `records`: where its campaign is, if it has one."""
        known = records or {}
        return current_digest(post, Surroundings("", People(0, self.admin.list_people()), known.get))

    def laptop(self, email: str, device_id: str = "", token: str = "") -> Laptop:
        """A laptop that is signed in already, with its second factor, without the time that a password takes."""
        person = next(p for p in self.admin.list_people() if p.get("email") == email)
        made, now = device_id or str(uuid7()), server_time()
        with self.database.writing() as conn:
            name = conn.execute(network.select()).one()
            token = token or new_token(name.id)
            row = {"person": person.id, "id": made, "name": "test", "token_hash": token_hash(token), "revoked": ""}
            conn.execute(
                device.insert().values(
                    network=name.id,
                    **row,
                    created=now,
                    last_seen=now,
                    expires="2999-01-01T00:00:00Z",
                    factor=now,
                    proved=now,
                )
            )
        return Laptop(self.url, made, token, person.id, name.epoch)


@dataclass
class Laptop:
    """A signed-in laptop: what it holds are the records that arrived."""

    url: str
    device: str
    token: str
    person: str
    epoch: str
    cursor: int = 0
    scopes: tuple[str, ...] = ("network", "country:SI", "country:GE")
    n: int = 0
    keyed: bool = False
    records: dict[str, Record] = field(default_factory=dict)
    seqs: dict[str, int] = field(default_factory=dict)
    last: SyncReply | None = None

    def ask(self, method: str, path: str, message: object = None, **more: Any) -> requests.Response:
        """One request with the laptop's token; raises Refusal for an error answer."""
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        if message is not None:
            headers["Content-Type"] = "application/json"
            more["data"] = msgspec.json.encode(message)
        answer = requests.request(method, self.url + path, headers=headers, timeout=30, **more)
        if answer.status_code >= 400:
            raise Refusal(answer)
        return answer

    def hello(self, **more: Any) -> HelloReply:
        """Say hello; the epoch that the server is in is taken."""
        asked = {"device": self.device, "protocol": [1, 1], **more}
        reply = msgspec.json.decode(self.ask("POST", "/v1/hello", asked).content, type=HelloReply)
        self.epoch = reply.epoch
        return reply

    def change(self, kind: str, record: str, payload: dict[str, Any], record_kind: str = "post", **more: Any) -> Change:
        """The next change of this laptop."""
        self.n += 1
        if kind.startswith("decide@") and "signed" not in payload:
            payload = signer(self.person).signed(record, payload)
        made = {
            "id": str(uuid7()),
            "device": self.device,
            "n": self.n,
            "kind": kind,
            "record": record,
            "record_kind": record_kind,
            "author": self.person,
            "seen_at": AT,
            "payload": payload,
        }
        return Change(**{**made, **more})

    def new_post(self, scope: str = "network", **fields: Any) -> Change:
        """A change that makes a post of Slovenia."""
        return self.change("create@1", str(uuid7()), {"scope": scope, "fields": {**POST, **fields}})

    def set(self, record: str, base: str | None = None, **values: Any) -> Change:
        """A change that writes fields on top of what this laptop holds (or of `base`)."""
        held = self.records.get(record)
        fields = {
            name: {"value": value, "base": base or (held.base(name) if held else "")} for name, value in values.items()
        }
        return self.change("set@1", record, {"fields": fields})

    def round(self, *changes: Change, **more: Any) -> tuple[Result, ...]:
        """Hand in and take one page; the results. The first decision brings the key it is signed with along."""
        if not self.keyed and any("signed" in change.payload for change in changes):
            self.keyed, own = True, signer(self.person)
            self.round(self.change("create@1", own.key, {"fields": own.fields}, "signing_key"), limit=1)
        asked = SyncRequest(self.epoch, self.device, self.cursor, self.scopes, changes, **more)
        answer = self.ask("POST", "/v1/sync", asked)
        assert len(answer.headers[DIGEST_HEADER]) == 64
        reply = msgspec.json.decode(answer.content, type=SyncReply)
        for row in reply.rows:
            self.take(row)
        self.cursor, self.last = reply.next, reply
        return reply.results

    def take(self, row: Row) -> None:
        """Lay a row on what is held."""
        if row.gone:
            self.records.pop(row.id, None)
            self.seqs.pop(row.id, None)
        elif row.seq > self.seqs.get(row.id, 0):
            self.records[row.id] = patched(self.records.get(row.id), row.delta)
            self.seqs[row.id] = row.seq

    def all_rounds(self) -> None:
        """Take until nothing more comes."""
        self.round()
        while self.last and self.last.more:
            self.round()

    def fill(self, *scopes: str) -> SnapshotStart:
        """A first fill of these scopes, or of all."""
        answer = self.ask("GET", "/v1/snapshot", params={"scope": list(scopes)} if scopes else {})
        first, *rows, last = answer.content.splitlines()
        start = msgspec.json.decode(first, type=SnapshotStart)
        end = msgspec.json.decode(last, type=SnapshotEnd)
        assert start.records == end.records == len(rows)
        for line in rows:
            self.take(msgspec.json.decode(line, type=Row))
        self.cursor = start.seq
        return start
