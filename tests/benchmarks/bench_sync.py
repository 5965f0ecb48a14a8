"""Measures the sync of laptops with a real server process on this machine; run it as a script, sizes as arguments."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import BufferedIOBase
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import bench_server
from benchmarks.bench_laptop import show, texts
from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.protocol.messages import BATCH_CHANGES
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.store.opening import Store, open_store
from campaigndesk.store.records import Ready, save_new_records
from campaigndesk.store.search import search
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once

KEY = bytes(range(32))
PASSWORD = "a long enough pass phrase of words"
HAND_IN, FILL = 1.54, 2.33
"""The bars of hand-in and first fill (0.8 and 0.7 s), each by its own floor on the machine on which they were set (0.52
and 0.30 s).
"""


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


def floor(number: int, folder: Path) -> list[float]:
    """Seconds that the least takes for as many posts, on this machine and now: a hand-in, a fill into one table, a fill
    into an encrypted store with the laptop's tables and search index; nothing is looked at.
    """
    made = bench_server.posts(bench_server.Laptop(0), number)
    size = BATCH_CHANGES
    batches = [tuple(made[at : at + size]) for at in range(0, number, size)]
    store = open_store(folder / "bare", KEY)
    found = bench_server.floor(batches, folder, partial(plain, folder), partial(bare, store))
    store.close()
    return found


def plain(folder: Path, answer: BufferedIOBase) -> None:
    """Keep the posts in one table, durably."""
    lines = answer.read().splitlines()
    database = sqlite3.connect(folder / "plain.db")
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"):
        database.execute(statement)
    database.execute("CREATE TABLE post (id TEXT PRIMARY KEY, body BLOB)")
    with database:
        database.executemany("INSERT INTO post VALUES (?, ?)", ((json.loads(line)["id"], line) for line in lines))
    database.close()


def bare(store: Store, lines: Iterator[bytes]) -> None:
    """Keep the posts as a laptop does, of which the one thing done in Python is to read their JSON."""
    with store.writing(bulk=True) as conn:
        while some := list(islice(lines, BATCH_CHANGES)):
            save_new_records(conn, [(bare_row(line, json.loads(line)), 1) for line in some])


def bare_row(line: bytes, change: dict[str, Any]) -> Ready:
    """What is written of a post, taken as it is."""
    fields, title = change["payload"]["fields"], change["payload"]["fields"]["title"]
    record = Record(change["record"], "post", NETWORK, Stamp(change["id"], change["author"], change["seen_at"]))
    columns = ("post", NETWORK, fields["country"], "", title, "", "", 0, 0)
    texts = (fields["country"], fields["channel"], fields["language"], "draft", "", change["author"])
    post = (record.id, change["n"] * 600, 0, *texts, 0, 0, "", title, fields["text"][:90], "", change["n"])
    return Ready(record, line, columns, post, fields["text"].lower())


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
        least, fetched, kept = floor(number, Path(folder))
        once("(floor: HTTP and one table)", least, "")
        once("(floor of a fill: into one table)", fetched, "")
        once("(the same, encrypted, indexed, searchable)", kept, "")
        handed = seconds(lambda: sync_once(ana, wire_for(ana)))
        once("hand them in", handed, f"{800 * times:.0f}")
        ben = laptop(Path(folder) / "ben", "ben", url)
        filled = seconds(lambda: sync_once(ben, wire_for(ben)))
        once("first fill of another laptop", filled, f"{700 * times:.0f}")
        by_floor = f"hand-in {handed / least:.2f} (bar {HAND_IN}), first fill {filled / fetched:.2f} (bar {FILL})"
        print(f"  each by its floor: {by_floor}")
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
