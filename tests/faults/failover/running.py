"""Kills a server process, then the database's machine, while laptops hand in; nothing acknowledged may be lost."""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import msgspec
import requests
from sqlalchemy import select

from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.server.rejudging import judged_otherwise
from campaigndesk.server.tables import record
from faults.failover.nodes import House
from faults.failover.patroni_nodes import LookedAfter, missing
from server import house as protocol

LAPTOPS = 4
_SOON = 0.5
"""What is acknowledged so soon after a machine is gone may have been under way."""
_PATIENCE = 120.0


@dataclass
class Load:
    """What laptops handed in: ids that were acknowledged, when, and what was answered instead."""

    acknowledged: list[str] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    done: threading.Event = field(default_factory=threading.Event)

    def work(self, laptop: protocol.Laptop) -> None:
        """Hand in one post after the other, each again until it is acknowledged, as the engine does."""
        while not self.done.is_set():
            post = laptop.new_post()
            while not self.done.is_set():
                try:
                    (result,) = laptop.round(post, limit=1)
                except (protocol.Refusal, requests.RequestException, msgspec.DecodeError) as error:
                    name = error.problem.code if isinstance(error, protocol.Refusal) else type(error).__name__
                    self.refused[name] = self.refused.get(name, 0) + 1
                    time.sleep(0.1)
                    continue
                assert result.status == "applied", result
                self.acknowledged.append(post.record)
                self.at.append(time.monotonic())
                break

    def longest_pause(self, since: float) -> float:
        """Seconds between two acknowledgements, at most, after a moment."""
        later = [since, *(at for at in sorted(self.at) if at >= since)]
        return max((after - before for before, after in pairwise(later)), default=0.0)


def fail_over(folder: Path, seconds: float, kind: type[House] = House) -> int:
    """Run it; the number of what went wrong. `seconds`: how long is worked before and after each fault.

    `kind`: House, in which somebody promotes the standby, or LookedAfter, which does it by itself.
    """
    with kind(folder) as house:
        database = open_database(None, house.url)
        admin = Administration(database, server_time)
        admin.make_network("The Network")
        admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
        made = protocol.House(protocol.Place(folder, house.url), database, admin)
        laptops = [made.laptop("ana@mfa.si") for _ in range(LAPTOPS + 2)]
        database.close()
        os.environ["REQUESTS_CA_BUNDLE"] = str(house.proxy.authority)
        for laptop in laptops:
            laptop.url = f"https://localhost:{house.proxy.port}"
        news = _hears_of_another_process(house, laptops[-1], laptops[-2])
        load = Load()
        threads = [threading.Thread(target=load.work, args=(laptop,)) for laptop in laptops[:LAPTOPS]]
        for thread in threads:
            thread.start()
        try:
            pauses = _faults(house, load, seconds)
        finally:
            load.done.set()
            for thread in threads:
                thread.join(60)
        database = open_database(None, house.url)
        with database.reading() as conn:
            kept = set(conn.execute(select(record.c.id)).scalars())
        wrong = (*audit(database).wrong, *judged_otherwise(database))
        database.close()
    lost = set(load.acknowledged) - kept
    print(f"acknowledged {len(load.acknowledged)}, of them lost {len(lost)}; the audit found {len(wrong)} things wrong")
    print(f"answers meanwhile that were no acknowledgement: {load.refused}")
    print(f"longest pause: a server process killed {pauses[0]:.2f} s, the database's machine gone {pauses[1]:.2f} s")
    print(f"a laptop at process 1 heard after {news:.3f} s what came in at process 3")
    return len(lost) + len(wrong) + (pauses[1] == 0.0)


def _faults(house: House, load: Load, seconds: float) -> tuple[float, float]:
    time.sleep(seconds)
    began = time.monotonic()
    house.servers[1].kill()
    time.sleep(seconds)
    killed = load.longest_pause(began)
    house.servers[1].start()
    time.sleep(seconds)
    began = time.monotonic()
    house.lose_the_primary()
    gone, deadline = time.monotonic(), time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and not (load.at and load.at[-1] > gone + _SOON):
        time.sleep(0.1)
    house.comes_back()
    time.sleep(max(seconds, 8.0))
    return killed, load.longest_pause(began)


def _hears_of_another_process(house: House, listens: protocol.Laptop, writes: protocol.Laptop) -> float:
    """Seconds from a hand-in at process 3 to the word of it at process 1."""
    near, far = (f"http://127.0.0.1:{house.servers[number].port}" for number in (0, 2))
    headers = {"Authorization": f"Bearer {listens.token}"}
    with requests.get(f"{near}/v1/events", headers=headers, stream=True, timeout=30) as stream:
        lines = stream.iter_lines()
        assert next(lines) == b": still here"
        through, writes.url = writes.url, far
        began = time.monotonic()
        writes.round(writes.new_post())
        writes.url = through
        for line in lines:
            if line == b"event: news":
                return time.monotonic() - began
    raise AssertionError("no word came")


def main(arguments: Sequence[str]) -> int:
    """`failover [--minutes N] [--patroni]`: exit code 1 where something acknowledged was lost."""
    parser = argparse.ArgumentParser(prog="failover", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--patroni", action="store_true", help="three machines that promote by themselves")
    given = parser.parse_args(arguments)
    if given.patroni and (lacking := missing()):
        print(f"not run: without {' and '.join(lacking)}")
        return 3
    kind = LookedAfter if given.patroni else House
    with tempfile.TemporaryDirectory(prefix="campaigndesk-failover-") as folder:
        return 1 if fail_over(Path(folder), given.minutes * 60 / 4, kind) else 0
