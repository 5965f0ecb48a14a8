"""Laptops on a bad line: whole ones in this process, and ones of which each act is a process that may be killed."""

from __future__ import annotations

import json
import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.commands.verbs import Exit
from campaigndesk.demo.processes import command, quiet
from campaigndesk.store.keys import find_key
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import list_waiting
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.problems import Nonsense, ServerProblem, Unreachable
from campaigndesk.sync.rounds import sync_once
from faults.proxy import Proxy
from laptops import KEY, PASSWORD

EMAIL = "ana@si.example"
KILLED = 0.5
"""The chance that an act or a sync of a laptop of processes is killed."""
_PATIENCE = 60.0
_BAD_LINE = {Exit.DONE, Exit.FINDINGS, Exit.UNREACHABLE}


class WholeLaptop:
    """A laptop that is open all the time. `kills` and `wrong` are as in `ProcessLaptop`."""

    def __init__(self, profile: Path, url: str) -> None:
        self.kills, self.wrong = 0, list[str]()
        self.desk = Desk(open_store(profile, KEY))
        sign_in(self.desk, url, EMAIL, PASSWORD)
        sync_once(self.desk, wire_for(self.desk))

    def drafts(self, text: str) -> str:
        """A new post; its id."""
        return draft_post(self.desk, country="SI", channel="x", text=text).id

    def syncs(self, *, rough: bool) -> None:
        """One sync; only what a bad line may bring about goes wrong."""
        try:
            sync_once(self.desk, wire_for(self.desk))
        except (Unreachable, Nonsense):
            if not rough:
                raise
        except ServerProblem as error:
            # What was garbled on its way there is refused as a whole.
            if not rough or error.problem.code not in ("invalid_request", "server_fault"):
                raise

    @contextmanager
    def looked_at(self) -> Iterator[Desk]:
        """The desk, to be read."""
        yield self.desk

    def close(self) -> None:
        """Shut it."""
        wire_for(self.desk).close()
        self.desk.store.close()


class ProcessLaptop:
    """A laptop of which every act and every sync is `campaigndesk act` or `campaigndesk sync`, and may be killed.

    `kills`: how many were. `wrong`: what a person must not meet, a sentence each: a profile that does not open again,
    a post that was said to be kept and is not there, an exit code that no bad line brings about.
    """

    def __init__(self, profile: Path, url: str, dice: random.Random, proxy: Proxy) -> None:
        self.profile, self.kills, self.wrong = profile, 0, list[str]()
        self._dice, self._proxy, self._usual = dice, proxy, 1.0
        self._ended("join", url, "--email", EMAIL, "--password-stdin", given=PASSWORD + "\n")
        self._ended("sync")

    def drafts(self, text: str) -> str:
        """A new post; its id, empty where the process was killed before anything was kept."""
        words = ("act", "draft_post", json.dumps({"country": "SI", "channel": "x", "text": text}))
        if self._dice.random() < KILLED:
            said = self._killed(self._dice.uniform(0.0, 1.1) * self._usual, *words)
        else:
            began = time.monotonic()
            said = self._ended(*words)
            self._usual = time.monotonic() - began
        with self.looked_at() as desk:
            waits = desk.read(list_waiting, 100_000)
        kept = next((one.record for one in waits if one.payload.get("fields", {}).get("text") == text), "")
        if said.endswith("}\n") and str(json.loads(said)["id"]) != kept:
            self.wrong.append(f"“{text}” was said to be kept and does not wait to be sent")
        return kept

    def syncs(self, *, rough: bool) -> None:
        """One sync, by chance killed at about one of its requests."""
        if rough and self._dice.random() < KILLED:
            self._killed(None, "sync")
        else:
            self._ended("sync", allowed=_BAD_LINE if rough else {Exit.DONE})

    @contextmanager
    def looked_at(self) -> Iterator[Desk]:
        """The desk, opened to be read as the next process will find it."""
        store = open_store(self.profile, find_key(self.profile, allow_key_file=True))
        try:
            if store.notices:
                self.wrong.append(f"after a kill: {store.notices[0]}")
            yield Desk(store)
        finally:
            store.close()

    def close(self) -> None:
        """It is shut already."""

    def _started(self, *words: str) -> subprocess.Popen[str]:
        surroundings = {**quiet(), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        pipe, where = subprocess.PIPE, ("--profile", str(self.profile), "--key-file", "--json")
        return subprocess.Popen(
            command(*words, *where), stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", env=surroundings
        )

    def _ended(self, *words: str, given: str = "", allowed: set[Exit] | None = None) -> str:
        process = self._started(*words)
        try:
            out, err = process.communicate(given, timeout=_PATIENCE)
        finally:
            process.kill()
        refused = process.returncode == Exit.WRONG_USE and '"invalid_request"' in err and allowed is not None
        if process.returncode not in (allowed or {Exit.DONE}) and not refused:
            self.wrong.append(f"{words[0]} ended with {process.returncode}: {err.strip()[-300:]}")
        return out

    def _killed(self, after: float | None, *words: str) -> str:
        """Start a verb and kill it after so many seconds, or about when the server has its request; what it said."""
        self._proxy.arrived.clear()
        process = self._started(*words)
        try:
            if after is None:
                for _ in range(self._dice.choice((1, 1, 2, 3))):
                    while process.poll() is None and not self._proxy.arrived.wait(0.02):
                        pass
                    self._proxy.arrived.clear()
                after = self._dice.choice((0.0, 0.01, 0.1)) * self._dice.random()
            out, _ = process.communicate("", timeout=after)
        except subprocess.TimeoutExpired:
            process.kill()
            out, _ = process.communicate(timeout=_PATIENCE)
            self.kills += 1
        return out
