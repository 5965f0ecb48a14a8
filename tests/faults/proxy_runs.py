"""Whole laptops on a bad line, both sides killed: `python tests/faults proxy --minutes 10 [--database postgresql]`."""

from __future__ import annotations

import argparse
import os
import random
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.server.rejudging import judged_otherwise
from campaigndesk.store.outbox import count_waiting, list_waiting
from campaigndesk.store.records import find_record
from databases import EMPTY, Cluster, running_cluster
from faults import verdicts
from faults.failover.nodes import Server
from faults.line_laptops import EMAIL, ProcessLaptop, WholeLaptop
from faults.proxy import Proxy
from laptops import PASSWORD

WHOLE, PROCESSES = 3, 2
KILLED = 0.03
"""The chance that the server is killed during a sync."""
BY_PROCESS = 0.25
"""The chance that a laptop of processes does the next step."""


@dataclass
class Outcome:
    """What became of each acknowledged post, in the words of Jepsen's set-full: stable, lost, or never read."""

    stable: int = 0
    lost: int = 0
    never_read: int = 0
    kills: int = 0
    laptop_kills: int = 0
    waits: list[float] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    wrong: tuple[str, ...] = ()

    def __str__(self) -> str:
        late = sorted(self.waits)
        p95 = late[int(len(late) * 0.95)] if late else 0.0
        return (
            f"stable {self.stable}, lost {self.lost}, never read {self.never_read}; 95 % stable within {p95:.1f} s; "
            f"killed: the server {self.kills} times, laptops {self.laptop_kills} times; {dict(self.faults)}"
        )


class Run:
    """Five laptops at work through a proxy, in an order drawn from the seed."""

    def __init__(self, folder: Path, seed: int, cluster: Cluster | None) -> None:
        self.dice = random.Random(seed)
        self.outcome = Outcome()
        self.url = cluster.copy(EMPTY, f"campaigndesk_line_{seed}") if cluster else None
        self.server = Server(folder, 1, self.url)
        database = open_database(self.server.folder, self.url)
        administration = Administration(database, server_time)
        administration.make_network("Test network")
        administration.add_person(EMAIL, "Ana", ["officer:SI"], PASSWORD)
        database.close()
        self.proxy = Proxy(self.server.port, seed, rate=0)
        self.laptops: list[WholeLaptop | ProcessLaptop] = []
        try:
            self.server.start()
            url = f"http://127.0.0.1:{self.proxy.port}"
            self.laptops += [WholeLaptop(folder / f"laptop-{n}", url) for n in range(WHOLE)]
            self.laptops += [
                ProcessLaptop(folder / f"processes-{n}", url, self.dice, self.proxy) for n in range(PROCESSES)
            ]
        except BaseException:
            self.close()
            raise
        self.typed = 0
        self.waiting: dict[str, int] = {}
        self.acknowledged: dict[str, float] = {}
        self.seen: dict[str, set[int]] = {}

    def close(self) -> None:
        """End everything."""
        for laptop in self.laptops:
            laptop.close()
        self.proxy.close()
        self.server.kill()

    def work(self, seconds: float) -> Outcome:
        """So many seconds on the bad line; then the line is mended, and it is counted what is where."""
        self.proxy.rate = 0.35
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._step()
        self.proxy.rate = 0
        for _ in range(3):
            for number, laptop in enumerate(self.laptops):
                laptop.syncs(rough=False)
                self._look(number)
        missing = set[str]()
        for number, laptop in enumerate(self.laptops):
            with laptop.looked_at() as desk:
                waits = desk.read(count_waiting)
                missing |= {post for post in self.seen if desk.read(find_record, post) is None}
            self.outcome.wrong += (f"laptop {number} cannot get rid of {waits} changes",) if waits else ()
        for post, holders in self.seen.items():
            kept = post not in missing
            self.outcome.stable += kept
            self.outcome.never_read += not kept and len(holders) < 2
            self.outcome.lost += not kept and len(holders) >= 2
        self._judge()
        return self.outcome

    def _judge(self) -> None:
        """The server's own books, and what each laptop of processes met."""
        self.outcome.faults = self.proxy.happened
        self.outcome.laptop_kills = sum(laptop.kills for laptop in self.laptops)
        self.server.kill()
        database = open_database(self.server.folder, self.url)
        found = verdicts.on_the_server(database).values()
        texts = Counter(str(record.get("text")) for record in found if record.kind == "post")
        self.outcome.wrong += (*audit(database).wrong, *judged_otherwise(database))
        database.close()
        self.outcome.wrong += tuple(f"“{text}” is there {times} times" for text, times in texts.items() if times > 1)
        self.outcome.wrong += tuple(sentence for laptop in self.laptops for sentence in laptop.wrong)

    def _step(self) -> None:
        processes = self.dice.random() < BY_PROCESS
        number = WHOLE + self.dice.randrange(PROCESSES) if processes else self.dice.randrange(WHOLE)
        laptop = self.laptops[number]
        for _ in range(self.dice.randrange(4)):
            self.typed += 1
            if post := laptop.drafts(f"Osnutek {self.typed}"):
                self.waiting[post] = number
        if self.dice.random() < KILLED:
            assert self.server.process is not None
            kill = threading.Timer(self.dice.uniform(0, 0.05), os.kill, (self.server.process.pid, signal.SIGKILL))
            kill.start()
            laptop.syncs(rough=True)  # the server may be at work on it
            kill.join()
            self.outcome.kills += 1
            self.server.kill()
            self.server.start()
        laptop.syncs(rough=True)
        self._look(number)

    def _look(self, number: int) -> None:
        """Which posts left the outbox of this laptop, and which of all acknowledged ones it shows."""
        now = time.monotonic()
        with self.laptops[number].looked_at() as desk:
            waits = {change.record for change in desk.read(list_waiting, 100_000)}
            for post, owner in self.waiting.items():
                if owner == number and post not in waits and post not in self.acknowledged:
                    self.acknowledged[post] = now
                    self.seen[post] = set()
            for post, holders in self.seen.items():
                if number not in holders and desk.read(find_record, post) is not None:
                    holders.add(number)
                    if len(holders) == len(self.laptops):
                        self.outcome.waits.append(now - self.acknowledged[post])


def run(folder: Path, seed: int, seconds: float, cluster: Cluster | None = None) -> Outcome:
    """One run in an empty folder, the server's records there or in a database of the cluster."""
    with ExitStack() as stack:
        running = Run(folder, seed, cluster)
        stack.callback(running.close)
        return running.work(seconds)


def main(arguments: Sequence[str]) -> int:
    """Run so many minutes; 0 where no acknowledged post was lost or never read."""
    parser = argparse.ArgumentParser(prog="python tests/faults proxy")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = parser.parse_args(arguments)
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="campaigndesk-proxy-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        Path(folder).chmod(0o711)  # PostgreSQL runs as another user where this runs as root
        with running_cluster() if given.database == "postgresql" else nullcontext() as cluster:
            outcome = run(Path(folder), given.seed, given.minutes * 60, cluster)
    print(outcome, *outcome.wrong, sep="\n")
    return int(bool(outcome.lost or outcome.never_read or outcome.wrong))
