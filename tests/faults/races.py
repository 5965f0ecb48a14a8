"""Approvals raced against edits, withdrawals and each other: eight threads at once, two servers on one database."""

from __future__ import annotations

import argparse
import tempfile
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from databases import EMPTY, running_cluster
from server.house import House, Laptop, Place

THREADS = 8
PEOPLE = {"ana": ["officer:SI", "lead:SI"], "ben": ["officer:SI"], "eva": ["approver:SI"], "fay": ["approver:SI"]}
ROUTE = {"steps": [{"role": "approver", "country": "own", "need": 2}], "covers_time": True}


@dataclass
class Raced:
    """How many races were run, how they ended (stage -> how often), and each that was bent, as a sentence."""

    races: int = 0
    ends: dict[str, int] = field(default_factory=dict)
    bent: list[str] = field(default_factory=list)


class Course:
    """Two servers on one database, and two laptops of each person, one at each."""

    def __init__(self, one: House, two: House) -> None:
        self.one = one
        self.laptops = {
            name: [house.laptop(f"{name}@mfa.si") for house in (one, two, one, two)] for name in ("ana", "ben", "eva")
        }
        self.reader = one.laptop("fay@mfa.si")
        ana = self.laptops["ana"][0]
        campaign = ana.change("create@1", "pairs", {"fields": {"title": "Pairs", "lead_country": "SI"}}, "campaign")
        routed = {"fields": {"route": {"value": ROUTE, "base": campaign.id}}}
        results = ana.round(campaign, ana.change("set@1", "pairs", routed, "campaign"))
        assert [result.status for result in results] == ["applied", "applied"], results

    def edit_race(self) -> list[str]:
        """Approvals against edits: what is approved must be what was read."""
        post, digest = self._sent()
        self._all([self._approve(post, digest), self._edit(post)])
        after = self._now(post)
        bent = after.get("stage") == "approved" and after.get("approved")["digest"] != self._digest(after)
        changed = "Not what" in str(after.get("text"))
        return ["an approval stands on a text that nobody approved"] if bent or (changed and _stands(after)) else []

    def double_race(self) -> list[str]:
        """One person approves four times at once where two people are needed."""
        post, digest = self._sent(campaign="pairs")
        self._all([self._approve(post, digest), self._approve(post, digest)])
        after = self._now(post)
        bent = after.get("stage") != "in_review" or len(after.get("decisions")) != 1
        return ["one person's approval counted more than once"] if bent else []

    def withdrawal_race(self) -> list[str]:
        """Approvals against withdrawals: what is withdrawn stays so, and nothing of the approval stands."""
        post, digest = self._sent()
        self._all([self._approve(post, digest), self._withdraw(post)])
        after = self._now(post)
        bent = after.get("stage") != "withdrawn" or after.get("decisions")
        return ["a withdrawn post is approved"] if bent else []

    def _sent(self, **fields: str) -> tuple[str, str]:
        ana = self.laptops["ana"][0]
        made = ana.new_post(**fields)
        ana.round(made)
        digest = self._digest(ana.records[made.record])
        (result,) = ana.round(ana.change("submit@1", made.record, {"digest": digest}))
        assert result.status == "applied", result
        for ben in self.laptops["ben"]:
            ben.all_rounds()
        return made.record, digest

    def _approve(self, post: str, digest: str) -> list[Callable[[], Any]]:
        payload = {"verdict": "approve", "digest": digest, "reason": ""}
        return [_deed(laptop, laptop.change("decide@1", post, payload)) for laptop in self.laptops["eva"]]

    def _edit(self, post: str) -> list[Callable[[], Any]]:
        return [_deed(ben, ben.set(post, text=f"Not what was read. {n}")) for n, ben in enumerate(self.laptops["ben"])]

    def _withdraw(self, post: str) -> list[Callable[[], Any]]:
        return [_deed(ana, ana.change("withdraw@1", post, {"reason": "because"})) for ana in self.laptops["ana"]]

    def _all(self, deeds: Sequence[Sequence[Callable[[], Any]]]) -> None:
        """Do all of them at the same moment, each in a thread."""
        start = threading.Barrier(THREADS)

        def do(deed: Callable[[], Any]) -> None:
            start.wait(30)
            deed()

        with ThreadPoolExecutor(THREADS) as pool:
            for done in [pool.submit(do, deed) for many in deeds for deed in many]:
                done.result(60)

    def _now(self, post: str) -> Record:
        self.reader.all_rounds()
        return self.reader.records[post]

    def _digest(self, post: Record) -> str:
        return self.one.digest(post, self.laptops["ana"][0].records)


def _stands(post: Record) -> bool:
    return post.get("stage") in ("approved", "scheduled") or bool(post.get("decisions"))


def _deed(laptop: Laptop, change: Change) -> Callable[[], Any]:
    return partial(laptop.round, change)


def raced(place: Place, times: int) -> Raced:
    """Run each of the three races so many times on a new database."""
    database = open_database(place.data, place.url)
    admin = Administration(database, server_time)
    admin.make_network("The Network")
    for person, roles in PEOPLE.items():
        admin.add_person(f"{person}@mfa.si", person.title(), roles)
    second = open_database(place.data, place.url)
    found = Raced()
    with House(place, database, admin).running() as one, House(place, second, admin).running() as two:
        course = Course(one, two)
        for _ in range(times):
            for race in (course.edit_race, course.double_race, course.withdrawal_race):
                found.bent += race()
                found.races += 1
        for post in course.reader.records.values():
            if post.kind == "post":
                stage = str(post.get("stage"))
                found.ends[stage] = found.ends.get(stage, 0) + 1
        found.bent += audit(database).wrong
    second.close()
    database.close()
    return found


def main(arguments: Sequence[str]) -> int:
    """Race on SQLite and on PostgreSQL; 1 where one was bent."""
    parser = argparse.ArgumentParser(prog="python tests/faults races", description=__doc__)
    parser.add_argument("--times", type=int, default=300, help="how often each of the three races is run (300)")
    times = parser.parse_args(arguments).times
    bent = 0
    with tempfile.TemporaryDirectory() as folder, running_cluster() as cluster:
        for kind, url in (("SQLite", None), ("PostgreSQL", cluster.copy(EMPTY, "races"))):
            found = raced(Place(Path(folder, kind), url), times)
            print(f"{kind}: {found.races} races of {THREADS} threads, {len(found.bent)} bent; {found.ends}", flush=True)
            print("".join(f"    {sentence}\n" for sentence in found.bent), end="")
            bent += len(found.bent)
    return int(bent > 0)
