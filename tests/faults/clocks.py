"""Laptops whose clocks are wrong by days or decades, each time at work a process: the server must not be led astray.

`faketime` (Debian: `faketime`) gives each process its clock; the server keeps the right one. The same story is played
with right clocks and with wrong ones, and what the server then holds has to be the same, row by row.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import text

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.registry import ACTIONS
from campaigndesk.demo.phones import set_up_where_needed
from campaigndesk.domain.records import Record
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once
from laptops import KEY, PASSWORD
from processes import environment, serving

PEOPLE: Final = {"ana": "officer", "ben": "officer", "bojan": "approver"}
Clocks = Mapping[str, Sequence[str]]
RIGHT: Final[Clocks] = {"ana": ("+0d",), "ben": ("+0d",), "bojan": ("+0d",)}
WRONG: Final[Mapping[str, Clocks]] = {
    "ten days": {"ana": ("+10d", "-10d"), "ben": ("-10d",), "bojan": ("+10d",)},
    "2038": {"ana": ("@2038-01-19 04:14:06",), "ben": ("@2038-02-01 00:00:00",), "bojan": ("-10d",)},
    "summer time": {
        # Each time on the other side of the hour that does not exist, and of the one that is there twice.
        "ana": ("@2027-03-28 01:59:58", "@2027-03-28 03:00:01"),
        "ben": ("@2026-10-25 02:59:58", "@2026-10-25 02:00:01"),
        "bojan": ("@2027-03-28 03:00:01",),
    },
    "each another": {
        "ana": ("+10d", "-10d", "@2027-03-28 01:59:58", "@2027-03-28 03:00:01"),
        "ben": ("@2038-01-19 04:14:06", "@2026-10-25 02:00:01"),
        "bojan": ("-10d",),
    },
}
"""What is wrong -> whose clock says what in Ljubljana; of several, each next time at work has the next one."""
_PATIENCE: Final = 300.0
Step = tuple[str, dict[str, Any]]


def why_not() -> str:
    """Why this cannot be tried here; empty where it can."""
    return "" if shutil.which("faketime") else "without faketime"


class ClockedLaptop:
    """A laptop of which each time at work is a process with the next of its clocks. `known`: name -> id of a record."""

    def __init__(self, folder: Path, person: str, url: str, clocks: Sequence[str]) -> None:
        self._folder, self._person, self._url = folder, person, url
        self._clocks, self._times = clocks, 0

    def works(self, known: dict[str, str], *steps: Step) -> None:
        """Do these in a process; what they make is known by the name in `as`."""
        clock = self._clocks[self._times % len(self._clocks)]
        self._times += 1
        given = {
            "profile": str(self._folder / self._person), "url": self._url, "email": f"{self._person}@example.org",
            "known": known, "steps": steps, "now": time.time(),
        }  # fmt: skip
        surroundings = {
            **environment(), "TZ": "Europe/Ljubljana", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }  # fmt: skip
        done = subprocess.run(
            ["faketime", "-f", clock, sys.executable, str(Path(__file__).with_name("__main__.py")), "clocks", "--work"],
            input=json.dumps(given), capture_output=True, text=True, timeout=_PATIENCE, check=False, env=surroundings,
        )  # fmt: skip
        assert done.returncode == 0, f"{self._person} at {clock}: {done.stderr.strip()[-1500:]}"
        known.update(json.loads(done.stdout))


def at_work(given: dict[str, Any]) -> dict[str, str]:
    """What happens in the process of one time at work; the ids that are known then."""
    began = time.monotonic()
    known: dict[str, str] = given["known"]
    store = open_store(Path(given["profile"]), KEY)
    desk = Desk(store)
    try:
        for action, parameters in given["steps"]:
            if action == "join":
                wire = sign_in(desk, given["url"], given["email"], PASSWORD)
                # The telephone's clock is right, whatever the laptop's says.
                set_up_where_needed(wire, lambda: datetime.fromtimestamp(given["now"] + time.monotonic() - began, UTC))
            elif action == "sync":
                sync_once(desk, wire_for(desk))
            else:
                name = parameters.pop("as", "")
                filled = {key: known.get(value, value) for key, value in parameters.items()}
                if "digest" in filled:
                    filled["digest"] = ACTIONS["digest_shown"].function(desk, filled["post_id"])
                made = ACTIONS[action].function(desk, **filled)
                if name and isinstance(made, Record):
                    known[name] = made.id
        wire_for(desk).close()
    finally:
        store.close()
    return known


def story(folder: Path, clocks: Clocks) -> list[Any]:
    """Three people at work in a fresh network; what the server holds afterwards, see `held`."""
    data = folder / "server"
    database = open_database(data)
    administration = Administration(database, server_time)
    administration.make_network("Clocks")
    for person, role in PEOPLE.items():
        administration.add_person(f"{person}@example.org", person, [f"{role}:SI"], password=PASSWORD)
    database.close()
    with serving("--data", data, "--port", 0) as (_, url):
        _play({person: ClockedLaptop(folder, person, url, clocks[person]) for person in PEOPLE})
    return held(data)


def _play(laptops: Mapping[str, ClockedLaptop]) -> None:
    ana, ben, bojan = laptops["ana"], laptops["ben"], laptops["bojan"]
    join, sync, known = ("join", dict[str, Any]()), ("sync", dict[str, Any]()), dict[str, str]()
    account = {"country": "SI", "channel": "x", "name": "Vlada", "handle": "@vlada", "language": "sl"}
    posts = [
        ("draft_post", {"country": "SI", "channel": "x", "account": "account", "language": "sl", "text": f"Most {n}"})
        for n in range(3)
    ]
    ana.works(
        known, join, sync, ("add_account", {**account, "as": "account"}),
        *((action, {**given, "as": f"post {n}"}) for n, (action, given) in enumerate(posts)),
        ("propose_local_time", {"post_id": "post 0", "local": "2050-03-28T09:00", "zone": "Europe/Ljubljana"}), sync,
    )  # fmt: skip
    # Both write one text without seeing the other: who comes to the server first stands, whatever the clocks say.
    ben.works(known, join, sync, ("revise_text", {"post_id": "post 1", "text": "Ben's words"}))
    ana.works(known, ("revise_text", {"post_id": "post 1", "text": "Ana's words"}), sync)
    ben.works(known, sync)
    ana.works(known, sync, ("submit_post", {"post_id": "post 0"}), ("submit_post", {"post_id": "post 2"}), sync)
    approvals = [("approve_post", {"post_id": post, "digest": ""}) for post in ("post 0", "post 2")]
    bojan.works(known, join, sync, *approvals, sync)
    ana.works(
        known, sync, ("schedule_post", {"post_id": "post 0"}),
        ("revise_text", {"post_id": "post 2", "text": "Most 2, popravljen"}), sync,
    )  # fmt: skip


def held(data: Path) -> list[Any]:
    """What the server holds, row by row in the order of its sequence, without what no two runs share.

    Ids, keys, digests and signatures are named as they appear; what a laptop's clock said is left out.
    """
    database = open_database(data)
    try:
        with database.reading() as conn:
            records = conn.execute(text("SELECT body FROM record ORDER BY seq")).scalars().all()
            changes = conn.execute(text("SELECT kind, record, person, status FROM ledger ORDER BY seq")).all()
    finally:
        database.close()
    names: dict[str, str] = {}
    told = [["change", *map(str, change)] for change in changes]
    told += [["record", json.loads(body)] for body in records]
    return [_plain(line, names) for line in told]


_CLOCK_SAID: Final = frozenset({"at", "seen_at"})
_LONG: Final = 32
"""No text of the story is so long without a space; ids, digests, keys and signatures are."""


def _plain(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {_plain(k, names): _plain(v, names) for k, v in value.items() if k not in _CLOCK_SAID}
    if isinstance(value, list):
        return [_plain(item, names) for item in value]
    if isinstance(value, str) and len(value) >= _LONG and " " not in value:
        return names.setdefault(value, f"name {len(names)}")
    return value


def main(arguments: Sequence[str]) -> int:
    """Play the story with right clocks and with each set of wrong ones; exit code 1 where the server differs."""
    parser = argparse.ArgumentParser(prog="python tests/faults clocks", description=main.__doc__)
    parser.add_argument("--work", action="store_true", help="one time at work, told on standard input")
    if parser.parse_args(arguments).work:
        print(json.dumps(at_work(json.load(sys.stdin))))
        return 0
    if reason := why_not():
        print(f"Nothing was tried: {reason}.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        right = story(Path(folder) / "right", RIGHT)
        places = {wrong: Path(folder) / wrong.replace(" ", "-") for wrong in WRONG}
        different = [wrong for wrong, clocks in WRONG.items() if story(places[wrong], clocks) != right]
    print(f"{len(WRONG)} sets of wrong clocks, {len(right)} rows each; different: {', '.join(different) or 'none'}.")
    return 1 if different else 0
