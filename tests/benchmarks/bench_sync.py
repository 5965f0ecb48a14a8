"""Measures the sync of laptops with a real server process on this machine; run it as a script, sizes as arguments."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import bench_server
from benchmarks.bench_laptop import show, texts
from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.protocol.messages import BATCH_CHANGES
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.store.opening import open_store
from campaigndesk.store.search import search
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once

KEY = bytes(range(32))
PASSWORD = "a long enough pass phrase of words"
HAND_IN, FILL = 1.54, 1.35
"""The bars of hand-in and first fill by the floor of the machine on which they were set (0.52 s)."""


@contextmanager
def server(data: Path) -> Iterator[str]:
    """A server process on a free port, with two officers; its address."""
    database = open_database(data)
    administration = Administration(database, server_time)
    administration.make_network("Benchmark")
    for person in ("ana", "ben"):
        administration.add_person(f"{person}@example.org", person, ["officer:SI"], PASSWORD)
    database.close()
    command = [sys.executable, "-m", "campaigndesk", "serve", "--data", str(data), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def laptop(folder: Path, person: str, url: str) -> Desk:
    """A desk that is signed in and filled."""
    desk = Desk(open_store(folder, KEY))
    sign_in(desk, url, f"{person}@example.org", PASSWORD)
    return desk


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def once(what: str, spent: float, bar: str) -> None:
    """A line of the table for a thing done once."""
    show(what, (spent * 1000, spent * 1000), bar)


def drafts(desk: Desk, number: int) -> list[Draft]:
    """Posts of about 1.4 KB."""
    return [
        Draft(
            "create@1",
            desk.new_id(),
            "post",
            {
                "scope": "network",
                "fields": {
                    "country": "SI", "channel": "x", "language": language, "title": text[:30], "text": text,
                    "proposed_at": f"2026-12-{1 + n % 28:02d}T09:00:00Z", "zone": "Europe/Ljubljana",
                },
            },
        )
        for n, (language, text) in enumerate(islice(texts(random.Random(3), 1400), number))
    ]  # fmt: skip


def floor(number: int, folder: Path) -> float:
    """Seconds that the least that could be takes for as many posts, on this machine and now."""
    made = bench_server.posts(bench_server.Laptop(0), number)
    size = BATCH_CHANGES
    return bench_server.floor([tuple(made[at : at + size]) for at in range(0, number, size)], folder)


def main(number: int) -> None:
    """Hand in, first fill, edits from laptop to laptop, nothing new."""
    with tempfile.TemporaryDirectory() as folder, server(Path(folder) / "server") as url:
        ana = laptop(Path(folder) / "ana", "ana", url)
        sync_once(ana, wire_for(ana))
        work = drafts(ana, number)
        # The bars are set for 10,000; ten times as many may take ten times as long.
        times = max(number / 10_000, 1)
        print(f"| {f'{number:,} posts':<44} |        ms |           | {'bar ms':<12} |")
        print(f"|{'-' * 46}|-----------|-----------|{'-' * 14}|")
        once("make them, queued and searchable", seconds(lambda: ana.act(*work)), "")
        least = floor(number, Path(folder))
        once("(floor: HTTP and one table)", least, "")
        handed = seconds(lambda: sync_once(ana, wire_for(ana)))
        once("hand them in", handed, f"{800 * times:.0f}")
        ben = laptop(Path(folder) / "ben", "ben", url)
        filled = seconds(lambda: sync_once(ben, wire_for(ben)))
        once("first fill of another laptop", filled, f"{700 * times:.0f}")
        print(f"  by the floor: hand-in {handed / least:.2f} (bar {HAND_IN}), first fill {filled / least:.2f} ({FILL})")
        assert ben.read(search, "svobodn", 5)
        ids = [draft.record for draft in work[:100]]
        edits = []
        for turn in range(5):
            for record_id in ids:
                record = ana.find(record_id)
                write = {"title": {"value": f"Naslov {turn}", "base": record.base("title")}}
                ana.make(Draft("set@1", record_id, "post", {"fields": write}))
            edits.append(seconds(lambda: (sync_once(ana, wire_for(ana)), sync_once(ben, wire_for(ben)))))
        show("100 edits from laptop to laptop", (sorted(edits)[2] * 1000, max(edits) * 1000), "50")
        assert ben.find(ids[0]).get("title") == "Naslov 4"
        rounds = sorted(seconds(lambda: sync_once(ben, wire_for(ben))) for _ in range(200))
        show("nothing new", (rounds[100] * 1000, rounds[-1] * 1000), "4")
        ana.store.close()
        ben.store.close()


if __name__ == "__main__":
    for wanted in [int(argument) for argument in sys.argv[1:]] or [10_000]:
        main(wanted)
