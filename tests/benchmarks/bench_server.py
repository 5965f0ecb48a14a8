"""Measures the server alone with a light client of its protocol, and prints the table of the sync bars.

`python tests/benchmarks/bench_server.py [--database URL]`: 10,000 posts of about 1.4 KB.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from uuid_utils import uuid7

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import figures
from campaigndesk.domain.changes import Change
from campaigndesk.protocol.messages import (
    BATCH_CHANGES,
    BATCH_ROWS,
    HelloReply,
    HelloRequest,
    Row,
    SessionReply,
    SessionRequest,
    SnapshotEnd,
    SnapshotStart,
    SyncReply,
    SyncRequest,
)
from campaigndesk.protocol.versions import PROTOCOL

POSTS = 10_000
LAPTOPS, ROUNDS, EDITS = 50, 20, 5
FILLS = 16
PASSWORD = "seven green lanterns at dusk"
SENTENCE = "дан мир људи prava člověk თავისუფლება dignity every shall rights law equal protection svoboda žizň"
WORDS = SENTENCE.split()
AT = "2026-11-23T09:00:00Z"

_encode = msgspec.json.Encoder().encode
_reply = msgspec.json.Decoder(SyncReply).decode
_row = msgspec.json.Decoder(Row).decode


@dataclass
class Laptop:
    """A signed-in laptop without a store: it keeps a cursor and who wrote each title."""

    port: int
    device: str = field(default_factory=lambda: str(uuid7()))
    token: str = ""
    person: str = ""
    epoch: str = ""
    cursor: int = 0
    scopes: tuple[str, ...] = ("network", "country:SI")
    n: int = 0
    bases: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, path: str, message: object) -> bytes:
        """One request; anything but 200 is an error."""
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"}
        self.wire.request("POST", path, _encode(message), headers)
        answer = self.wire.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status} {body[:300]!r}")
        return body

    def sign_in(self, email: str) -> None:
        """A session and the epoch."""
        told = self.ask("/v1/sessions", SessionRequest(email, PASSWORD, self.device))
        session = msgspec.json.decode(told, type=SessionReply)
        self.token, self.person = session.token, session.person
        told = self.ask("/v1/hello", HelloRequest(self.device, (PROTOCOL, PROTOCOL)))
        self.epoch = msgspec.json.decode(told, type=HelloReply).epoch

    def change(self, kind: str, record: str, payload: dict[str, Any]) -> Change:
        """The next change of this device."""
        self.n += 1
        return Change(
            id=str(uuid7()),
            device=self.device,
            n=self.n,
            kind=kind,
            record=record,
            record_kind="post",
            author=self.person,
            seen_at=AT,
            payload=payload,
        )

    def title(self, record: str, words: str) -> Change:
        """An edit of a title, on top of what was seen last."""
        write = {"value": words, "base": self.bases[record]}
        change = self.change("set@1", record, {"fields": {"title": write}})
        self.bases[record] = change.id
        return change

    def round(self, changes: tuple[Change, ...] = ()) -> tuple[int, int]:
        """Hand in and take until nothing more comes: rows taken, changes that became conflicts."""
        rows = conflicts = 0
        more = True
        while more:
            asked = SyncRequest(self.epoch, self.device, self.cursor, self.scopes, changes, BATCH_ROWS, lean=True)
            reply = _reply(self.ask("/v1/sync", asked))
            if any(result.status == "refused" for result in reply.results):
                raise RuntimeError(str(reply.results[:3]))
            conflicts += sum(result.status == "conflict" for result in reply.results)
            for row in reply.rows:
                stamp = row.stamps.get("title", row.created)
                if stamp is not None and row.kind == "post":
                    self.bases[row.id] = stamp.change
            rows += len(reply.rows)
            self.cursor, more, changes = reply.next, reply.more, ()
        return rows, conflicts

    def fill(self) -> int:
        """The first fill, every row decoded; the records that came."""
        self.wire.request("GET", "/v1/snapshot", headers={"Authorization": f"Bearer {self.token}"})
        lines = self.wire.getresponse().read().splitlines()
        start = msgspec.json.decode(lines[0], type=SnapshotStart)
        rows = [_row(line) for line in lines[1:-1]]
        end = msgspec.json.decode(lines[-1], type=SnapshotEnd)
        if not start.records == end.records == len(rows):
            raise RuntimeError("the first fill is not whole")
        for row in rows:
            if row.created is not None and row.kind == "post":
                self.bases[row.id] = row.stamps.get("title", row.created).change
        self.cursor = start.seq
        return len(rows)


def posts(laptop: Laptop, count: int) -> list[Change]:
    """Creations of posts of about 1.4 KB."""
    chance = random.Random(7)
    made = []
    for number in range(count):
        text = " ".join(chance.choices(WORDS, k=125))
        fields = {
            "country": "SI",
            "channel": "facebook",
            "language": "sl",
            "title": f"Post {number}",
            "text": text,
            "proposed_at": "2026-12-10T09:00:00Z",
            "zone": "Europe/Ljubljana",
        }
        made.append(laptop.change("create@1", str(uuid7()), {"scope": "network", "fields": fields}))
    return made


@contextmanager
def server(data: Path, database: str | None) -> Iterator[tuple[int, int]]:
    """A server process with a network and fifty people: its port and process id."""
    from campaigndesk.server.administration import Administration
    from campaigndesk.server.office import server_time
    from campaigndesk.server.opening import open_database

    opened = open_database(data, database)
    admin = Administration(opened, server_time)
    admin.make_network("Bench")
    for number in range(LAPTOPS):
        admin.add_person(f"p{number}@mfa.si", f"P{number}", ["officer:SI"], PASSWORD)
    opened.close()
    command = [sys.executable, "-m", "campaigndesk", "serve", "--data", str(data), "--port", "0"]
    command += ["--database", database] if database else []
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline().rpartition(":")[2]), process.pid
        finally:
            process.terminate()
            process.wait(10)


def memory(pid: int, what: str = "VmRSS") -> float:
    """MB of a process: held now, or (`VmHWM`) at most so far."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    return 0.0


def processor(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    times = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")


def timed(work: Callable[[], object]) -> float:
    """Seconds that the work took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def crowd(port: int, first: int, last: int) -> list[float]:
    """Some of the fifty laptops at work, each in a thread: seconds of each round."""
    laptops = []
    for number in range(first, last):
        laptop = Laptop(port)
        laptop.sign_in(f"p{number}@mfa.si")
        laptop.fill()
        laptops.append(laptop)

    def work(laptop: Laptop) -> list[float]:
        chance = random.Random(laptop.device)
        keys = list(laptop.bases)[:2_000]
        took = []
        for number in range(ROUNDS):
            edits = tuple(laptop.title(chance.choice(keys), f"Round {number}") for _ in range(EDITS))
            took.append(timed(lambda edits=edits: laptop.round(edits)))  # type: ignore[misc]
        return took

    together()
    began = time.time()
    with ThreadPoolExecutor(len(laptops)) as pool:
        took = [seconds for part in pool.map(work, laptops) for seconds in part]
    return [began, time.time(), *took]


FLOOR = """
import json, sqlite3, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA journal_mode=WAL")
db.execute("PRAGMA synchronous=FULL")
db.execute("CREATE TABLE post (id TEXT PRIMARY KEY, body TEXT)")
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def log_message(self, *_): pass
    def do_GET(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        rows = db.execute("SELECT body FROM post")
        while some := rows.fetchmany(250):
            lines = "".join(body + "\\n" for (body,) in some).encode()
            self.wfile.write(b"%x\\r\\n" % len(lines) + lines + b"\\r\\n")
        self.wfile.write(b"0\\r\\n\\r\\n")
    def do_POST(self):
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with db:
            db.executemany("INSERT INTO post VALUES (?, ?)", [(one["id"], json.dumps(one)) for one in sent])
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")
server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""
"""The least that could be: the same bytes over HTTP into one table, unjudged; sent back as they are when asked for."""

Take = Callable[[http.client.HTTPResponse], object]


def floor(batches: list[tuple[Change, ...]], folder: Path, *takes: Take) -> list[float]:
    """Seconds that the least server takes for the hand-in, on this machine and now; then those of each `take`, which
    is given the changes as lines of JSON.
    """
    command = [sys.executable, "-c", FLOOR, str(folder / "floor.db")]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            wire = http.client.HTTPConnection("127.0.0.1", int(process.stdout.readline()), timeout=60)

            def hand_in() -> None:
                for batch in batches:
                    wire.request("POST", "/", _encode(batch))
                    wire.getresponse().read()

            def fetch(take: Take) -> None:
                wire.request("GET", "/")
                take(wire.getresponse())

            return [timed(hand_in), *(timed(lambda take=take: fetch(take)) for take in takes)]  # type: ignore[misc]
        finally:
            process.terminate()
            process.wait(10)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", help="a PostgreSQL; SQLite without it")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as data, server(Path(data), given.database) as (port, pid):
        ana, ben = Laptop(port), Laptop(port)
        ana.sign_in("p0@mfa.si")
        ben.sign_in("p1@mfa.si")
        ana.fill()
        made = posts(ana, POSTS)
        size = statistics.mean(len(_encode(change.payload)) for change in made)
        batches = [tuple(made[at : at + BATCH_CHANGES]) for at in range(0, POSTS, BATCH_CHANGES)]
        print(f"{'(floor: HTTP and one table)':36}{floor(batches, Path(data))[0]:10.4f} s")
        busy = processor(pid)
        tell("hand-in of 10k", timed(lambda: [ana.round(batch) for batch in batches]), 0.8)
        print(f"  ({processor(pid) - busy:.2f} s of them the server's processor; {size:,.0f} bytes a post)")
        time.sleep(2.5)
        after = memory(pid)
        tell("first fill of 10k, protocol only", timed(ben.fill), 0.7)
        ben.round()

        def edit() -> None:
            ana.round(tuple(ana.title(change.record, "Another title") for change in made[:100]))
            assert ben.round()[0] == 100

        tell("100 edits, A to B", min(timed(edit) for _ in range(5)), 0.05)
        tell("nothing new", statistics.median(timed(ben.round) for _ in range(200)), 0.004)
        sixteen(port)
        fifty(port)
        print(f"{'memory after 10k':36}{after:10.1f} MB   bar 100 MB   ({memory(pid, 'VmHWM'):.1f} MB at most)")
        figures.note("memory after 10k", after, "MB", 100)
        figures.note("memory at its peak", memory(pid, "VmHWM"), "MB")


def filled(port: int, first: int, last: int) -> list[float]:
    """First fills at once, each in a thread: when they began, and when each was whole."""
    laptops = []
    for number in range(first, last):
        laptop = Laptop(port)
        laptop.sign_in(f"p{number}@mfa.si")
        laptops.append(laptop)

    def fill(laptop: Laptop) -> float:
        laptop.fill()
        return time.time()

    together()
    began = time.time()
    with ThreadPoolExecutor(len(laptops)) as pool:
        return [began, *pool.map(fill, laptops)]


def sixteen(port: int) -> None:
    """Sixteen first fills at once, from two processes: the protocol alone."""
    half = FILLS // 2
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(filled, [port] * 2, [0, half], [half, FILLS]))
    ends = sorted(end for part in parts for end in part[1:])
    began = min(part[0] for part in parts)
    last, middle = ends[-1] - began, ends[half] - began
    print(f"{f'{FILLS} first fills of 10k at once':36}{last:10.4f} s    (half of them {middle:.4f} s)", flush=True)
    figures.note(f"{FILLS} first fills of 10k at once", last * 1000, "ms")


def together() -> None:
    """Wait for a moment that all processes agree on."""
    while time.time() % 4 > 0.05:
        time.sleep(0.01)


def fifty(port: int) -> None:
    """Fifty laptops on shared data, from two processes."""
    half = LAPTOPS // 2
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(crowd, [port] * 2, [0, half], [half, LAPTOPS]))
    seconds = max(part[1] for part in parts) - min(part[0] for part in parts)
    took = sorted(value for part in parts for value in part[2:])
    rate, p95 = len(took) / seconds, took[int(len(took) * 0.95)]
    print(f"{'50 laptops x 20 rounds x 5 edits':36}{rate:10.0f} /s   bar 250 /s")
    figures.note("50 laptops x 20 rounds x 5 edits", rate, "rounds/s", 250, at_least=True)
    tell("  the slowest 5 % of these rounds", p95, 0.4)


def tell(what: str, seconds: float, bar: float) -> None:
    """One line of the table."""
    print(f"{what:36}{seconds:10.4f} s    bar {bar} s", flush=True)
    figures.note(what.strip(), seconds * 1000, "ms", bar * 1000)


if __name__ == "__main__":
    main()
