"""Whole laptops on a bad line to a server process that is killed: `python tests/faults proxy --minutes 10 --seed N`."""

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
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.demo.processes import Server, run_verb
from campaigndesk.server.auditing import audit
from campaigndesk.server.opening import open_database
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting, list_waiting
from campaigndesk.store.records import find_record
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.problems import Nonsense, ServerProblem, Unreachable
from campaigndesk.sync.rounds import sync_once
from faults.proxy import Proxy
from laptops import KEY, PASSWORD

LAPTOPS = 4
KILLED = 0.03
"""The chance that the server is killed during a sync."""


@dataclass
class Outcome:
    """What became of each acknowledged post, in the words of Jepsen's set-full: stable, lost, or never read."""

    stable: int = 0
    lost: int = 0
    never_read: int = 0
    kills: int = 0
    waits: list[float] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    wrong: tuple[str, ...] = ()

    def __str__(self) -> str:
        late = sorted(self.waits)
        p95 = late[int(len(late) * 0.95)] if late else 0.0
        return (
            f"stable {self.stable}, lost {self.lost}, never read {self.never_read}; "
            f"95 % stable within {p95:.1f} s; the server was killed {self.kills} times; {dict(self.faults)}"
        )


class Run:
    """Four laptops at work through a proxy, in an order drawn from the seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.outcome = Outcome()
        self.data = folder / "server"
        data = str(self.data)
        run_verb("admin", "--data", data, "network", "Test network")
        who = ("admin", "--data", data, "person", "ana@si.example", "Ana", "--role", "officer:SI", "--password-stdin")
        run_verb(*who, given=PASSWORD + "\n")
        self.server = Server(self.data)
        self.server.start()
        self.proxy = Proxy(int(self.server.url.rpartition(":")[2]), seed, rate=0)
        self.desks = [Desk(open_store(folder / f"laptop-{n}", KEY)) for n in range(LAPTOPS)]
        for desk in self.desks:
            sign_in(desk, f"http://127.0.0.1:{self.proxy.port}", "ana@si.example", PASSWORD)
            sync_once(desk, wire_for(desk))
        self.waiting: dict[str, int] = {}
        self.acknowledged: dict[str, float] = {}
        self.seen: dict[str, set[int]] = {}

    def close(self) -> None:
        """End everything."""
        for desk in self.desks:
            wire_for(desk).close()
            desk.store.close()
        self.proxy.close()
        self.server.stop()

    def work(self, seconds: float) -> Outcome:
        """So many seconds on the bad line; then the line is mended, and it is counted what is where."""
        self.proxy.rate = 0.35
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._step()
        self.proxy.rate = 0
        for _ in range(3):
            for number in range(LAPTOPS):
                sync_once(self.desks[number], wire_for(self.desks[number]))
                self._look(number)
        assert [desk.read(count_waiting) for desk in self.desks] == [0] * LAPTOPS
        for post, holders in self.seen.items():
            kept = all(desk.read(find_record, post) is not None for desk in self.desks)
            self.outcome.stable += kept
            self.outcome.never_read += not kept and len(holders) < 2
            self.outcome.lost += not kept and len(holders) >= 2
        self.outcome.faults = self.proxy.happened
        self.server.stop()
        database = open_database(self.data)
        self.outcome.wrong = audit(database).wrong
        database.close()
        return self.outcome

    def _step(self) -> None:
        number = self.dice.randrange(LAPTOPS)
        desk = self.desks[number]
        for _ in range(self.dice.randrange(4)):
            post = draft_post(desk, country="SI", channel="x", text=f"Osnutek {len(self.waiting)}")
            self.waiting[post.id] = number
        if self.dice.random() < KILLED:
            kill = threading.Timer(self.dice.uniform(0, 0.05), os.kill, (self.server.number, signal.SIGKILL))
            kill.start()
            self._sync(number)  # the server may be at work on it
            kill.join()
            self.outcome.kills += 1
            self.server.stop()
            self.server.start()
        self._sync(number)
        self._look(number)

    def _sync(self, number: int) -> None:
        try:
            sync_once(self.desks[number], wire_for(self.desks[number]))
        except (Unreachable, Nonsense):
            return
        except ServerProblem as error:
            # What was garbled on its way there is refused as a whole.
            if error.problem.code not in ("invalid_request", "server_fault"):
                raise

    def _look(self, number: int) -> None:
        """Which posts left the outbox of this laptop, and which of all acknowledged ones it shows."""
        desk, now = self.desks[number], time.monotonic()
        waits = {change.record for change in desk.read(list_waiting, 100_000)}
        for post, owner in self.waiting.items():
            if owner == number and post not in waits and post not in self.acknowledged:
                self.acknowledged[post] = now
                self.seen[post] = set()
        for post, holders in self.seen.items():
            if number not in holders and desk.read(find_record, post) is not None:
                holders.add(number)
                if len(holders) == LAPTOPS:
                    self.outcome.waits.append(now - self.acknowledged[post])


def run(folder: Path, seed: int, seconds: float) -> Outcome:
    """One run in an empty folder."""
    with ExitStack() as stack:
        running = Run(folder, seed)
        stack.callback(running.close)
        return running.work(seconds)


def main(arguments: Sequence[str]) -> int:
    """Run so many minutes; 0 where no acknowledged post was lost or never read."""
    parser = argparse.ArgumentParser(prog="python tests/faults proxy")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args(arguments)
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="campaigndesk-proxy-") as folder:
        outcome = run(Path(folder), given.seed, given.minutes * 60)
    print(outcome, *outcome.wrong, sep="\n")
    return int(bool(outcome.lost or outcome.never_read or outcome.wrong))
