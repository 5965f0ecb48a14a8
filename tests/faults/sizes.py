"""More than anybody should send: 100,000 changes in one outbox, deep JSON, endless lines, under a memory ceiling."""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import requests

from campaigndesk.protocol.messages import BODY_BYTES, SyncRequest
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.server.rejudging import judged_otherwise
from laptops import PASSWORD
from processes import environment
from server import house as protocol

CEILING = 1536 * 1024**2
"""Bytes of address space that the server or a laptop may take."""
EMAIL = "ana@si.example"
DEPTHS = (100, 900, 5_000, 100_000)

HANDS = """
import json, pathlib, resource, sys, time
from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.store.calendar import list_agenda
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.records import list_records
from campaigndesk.store.search import search
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once
profile, url, email, password, number = sys.argv[1:]
desk, told = Desk(open_store(pathlib.Path(profile), b"k" * 32)), {}
def timed(name, work):
    began = time.perf_counter()
    found = work()
    told[name] = round(time.perf_counter() - began, 3)
    return found
def made(count):
    fields = {"country": "SI", "channel": "x", "language": "sl", "zone": "Europe/Ljubljana", "title": "Most"}
    at = {"proposed_at": "2026-12-10T09:00:00Z"}
    payload = [{"scope": "network", "fields": {**fields, **at, "text": f"Osnutek {n} svobodni"}} for n in range(count)]
    return [Draft("create@1", desk.new_id(), "post", one) for one in payload]
sign_in(desk, url, email, password)
sync_once(desk, wire_for(desk))
if int(number):
    post = draft_post(desk, country="SI", channel="x", text="Kratko")
    try:
        revise_text(desk, post.id, "a" * 1_000_000)
    except CampaignDeskError as error:
        told["endless line"] = error.sentence
    revise_text(desk, post.id, "b" * 200_000)
    timed("making", lambda: [desk.act(*made(min(1000, int(number) - n))) for n in range(0, int(number), 1000)])
    told["waiting"] = desk.read(count_waiting)
    timed("agenda", lambda: desk.read(list_agenda, "2026-12-10T00:00:00Z", "2026-12-11T00:00:00Z"))
    timed("search", lambda: desk.read(search, "svobodn", 50))
    timed("drafting", lambda: draft_post(desk, country="SI", channel="x", text="Vmes"))
    timed("handing in", lambda: sync_once(desk, wire_for(desk)))
told["left"] = desk.read(count_waiting)
count = "SELECT count(*) FROM record WHERE kind = 'post'"
told["posts"] = desk.read(lambda conn: conn.exec_driver_sql(count).scalar_one())
told["longest"] = max(len(str(post.get("text"))) for post in desk.read(list_records, "post"))
told["peak MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
desk.store.close()
print(json.dumps(told))
"""
"""A laptop as a process: it makes so many changes, looks around, and hands them in; with 0 it only takes all."""


@dataclass
class Found:
    """What the laptops told, how the server answered to what is too much, and its peak of memory in MiB."""

    author: dict[str, Any] = field(default_factory=dict)
    reader: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, int] = field(default_factory=dict)
    peaks: list[int] = field(default_factory=list)
    wrong: tuple[str, ...] = ()


def _ceiling() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (CEILING, CEILING))


def _laptop(profile: Path, url: str, number: int) -> dict[str, Any]:
    command = [sys.executable, "-c", HANDS, str(profile), url, EMAIL, PASSWORD, str(number)]
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment(), preexec_fn=_ceiling, timeout=3_000
    )
    assert run.returncode == 0, run.stderr
    told: dict[str, Any] = json.loads(run.stdout)
    return told


@contextmanager
def _server(data: Path) -> Iterator[tuple[int, str]]:
    command = [sys.executable, "-m", "campaigndesk", "serve", "--data", str(data), "--port", "0"]
    with (data.parent / "server.log").open("w") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True, env=environment(),
            preexec_fn=_ceiling,
        )  # fmt: skip
    try:
        assert process.stdout is not None
        yield process.pid, process.stdout.readline().split()[-1]
        assert process.poll() is None, (data.parent / "server.log").read_text()
    finally:
        process.kill()
        process.communicate(timeout=30)


def _peak(pid: int) -> int:
    """The most memory that a process held, in MiB."""
    told = Path(f"/proc/{pid}/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+) kB", told)[0]) // 1024


def _too_much(laptop: protocol.Laptop, found: Found) -> None:
    """Bodies that nobody should send; the status of each answer."""
    headers = {"Authorization": f"Bearer {laptop.token}", "Content-Type": "application/json"}

    def ask(name: str, body: bytes, path: str = "/v1/sync", **more: str) -> None:
        try:
            answer = requests.post(laptop.url + path, data=body, headers={**headers, **more}, timeout=120)
            found.answers[name] = answer.status_code
        except requests.ConnectionError:
            found.answers[name] = 0  # hung up while the body was still coming

    def with_title(title: bytes) -> bytes:
        request = SyncRequest(laptop.epoch, laptop.device, 0, laptop.scopes, (laptop.new_post(),))
        return msgspec.json.encode(request).replace(b'"Most"', title)

    for depth in DEPTHS:
        deep = b"[" * depth + b"]" * depth
        ask(f"{depth} deep", deep)
        ask(f"{depth} deep in a field", with_title(deep))
        ask(f"{depth} deep, as a name's object", with_title(b'{"a":' * depth + b"1" + b"}" * depth))
    ask("a line of 1,000,000 characters", with_title(b'"' + b"a" * 1_000_000 + b'"'))
    ask("as much as a body may have, of brackets", b"[" * (BODY_BYTES - 1))
    ask("one byte more", b" " * (BODY_BYTES + 1))
    ask("five times as much", b" " * (5 * BODY_BYTES))


def sizes(folder: Path, changes: int) -> Found:
    """One run in an empty folder."""
    data, found = folder / "server", Found()
    database = open_database(data)
    administration = Administration(database, server_time)
    administration.make_network("Test network")
    administration.add_person(EMAIL, "Ana", ["officer:SI"], PASSWORD)
    stranger = protocol.House(protocol.Place(data, None), database, administration).laptop(EMAIL)
    database.close()
    with _server(data) as (pid, url):
        stranger.url = url
        _too_much(stranger, found)
        found.peaks.append(_peak(pid))
        found.author = _laptop(folder / "author", url, changes)
        found.reader = _laptop(folder / "reader", url, 0)
        found.peaks.append(_peak(pid))
        stranger.all_rounds()
        assert stranger.round(stranger.new_post())[0].status == "applied"
    database = open_database(data)
    found.wrong = (*audit(database).wrong, *judged_otherwise(database))
    database.close()
    return found


def main(arguments: Sequence[str]) -> int:
    """Run once; 0 where everything was answered, and everything that was typed arrived."""
    parser = argparse.ArgumentParser(prog="python tests/faults sizes", description=__doc__)
    parser.add_argument("--changes", type=int, default=100_000)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="campaigndesk-sizes-") as folder:
        found = sizes(Path(folder), given.changes)
    print(f"ceiling {CEILING // 1024**2} MiB of addresses; the server's peaks {found.peaks} MiB")
    print(f"author {found.author}\nreader {found.reader}\nanswers {found.answers}", *found.wrong, sep="\n")
    return int(bool(found.wrong or found.reader["posts"] != given.changes + 2))
