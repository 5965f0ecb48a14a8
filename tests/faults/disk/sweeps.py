"""Runs an act once for each point at which the disk or the process can fail, and looks at what is left."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import wire_for
from campaigndesk.sync.rounds import sync_once
from faults.disk import verdicts
from faults.disk.acts import ACTS, KEY, Act, look, network, paths_of
from faults.disk.tracing import Point, Tracer, calls_in, list_points

TESTS = Path(__file__).resolve().parents[2]
FAULTS = ("KILL", "ENOSPC", "EIO")
_PATIENCE = 60.0


@dataclass
class Tally:
    """What came of the points of one act, what is wrong as sentences; `unsure`: kept although it was refused."""

    points: int = 0
    refused: int = 0
    unsure: int = 0
    torn: list[str] = field(default_factory=list)
    corrupt: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> list[str]:
        """Everything that may not be."""
        return [*self.torn, *self.corrupt, *self.lost, *self.bugs]

    def __str__(self) -> str:
        kinds = {name: len(getattr(self, name)) for name in ("torn", "corrupt", "lost", "bugs")}
        counted = ", ".join(f"{name} {count}" for name, count in kinds.items())
        return f"{self.points} points, {counted} (refused in words {self.refused}, kept though refused {self.unsure})"


class Run:
    """The process with everything loaded, and one fork of it at a time."""

    def __init__(self, act: str, template: Path) -> None:
        words = [sys.executable, "-m", "faults.disk.hands", act, str(template)]
        paths = os.pathsep.join((str(TESTS), str(TESTS.parent / "src")))
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": paths}, bufsize=0
        )
        self._rest = b""
        assert self.told() == {"ready": True}

    def say(self, line: str) -> None:
        """A line to the process or its fork."""
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")

    def told(self) -> dict[str, Any]:
        """The next line from it."""
        assert self._process.stdout is not None
        while b"\n" not in self._rest:
            if not select.select([self._process.stdout], [], [], _PATIENCE)[0]:
                raise TimeoutError("a run does not go on")
            piece = os.read(self._process.stdout.fileno(), 65536)
            if not piece:
                raise EOFError("the runs ended")
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        found: dict[str, Any] = json.loads(line)
        return found

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait(_PATIENCE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def go(self, profile: Path, options: Sequence[str], log: Path | None = None) -> list[dict[str, Any]]:
        """One run on a profile under strace; all that it told. The fault is over when the run has told of it."""
        self.say(str(profile))
        lines: list[dict[str, Any]] = []
        tracer = Tracer(self.told()["pid"], paths_of(profile), options, log)
        self.say("go")
        try:
            while "ended" not in (line := self.told()):
                lines.append(line)
                if "refused" in line:
                    tracer.detach()
                    self.say("again")
        finally:
            tracer.detach()
        return lines


@dataclass
class Sweep:
    """One act at every point."""

    name: str
    act: Act
    folder: Path
    run: Run
    template: Path

    def __post_init__(self) -> None:
        log = self.folder / "calls"
        lines = self.run.go(self._copy(), [], log)
        self.seen = [line["seen"] for line in lines if "kept" in line]
        self.calls = calls_in(log)
        assert lines[-1] == {"done": True}, lines

    def _copy(self) -> Path:
        profile = self.folder / "tried" / "profile"
        shutil.rmtree(profile.parent, ignore_errors=True)
        shutil.copytree(self.template, profile)
        return profile

    def try_points(self, points: Sequence[Point]) -> Tally:
        """What came of these points."""
        tally = Tally()
        for point in points:
            profile = self._copy()
            lines = self.run.go(profile, point.options)
            tally.points += 1
            self._judge(f"{self.name}, {point}", profile, lines, tally)
        return tally

    def _judge(self, where: str, profile: Path, lines: list[dict[str, Any]], tally: Tally) -> None:
        tally.bugs += [f"{where}: {line['bug']}" for line in lines if "bug" in line]
        tally.refused += sum("refused" in line for line in lines)
        for line in lines:
            if "after" in line and line["seen"] != line["before"] and line["after"] not in ("open", "sync", "close"):
                tally.unsure += 1
        kept = [line for line in lines if "kept" in line]
        expected = self.seen[len(kept) - 1] if kept else None
        self._look_again(where, profile, expected, len(kept), tally)

    def _look_again(self, where: str, profile: Path, last: Any, kept: int, tally: Tally) -> None:
        """Open the desk again, as a person would, and compare with what it had said was kept."""
        if not self.act.laptop:
            self._look_at_server(where, profile, last, kept, tally)
            return
        try:
            store = open_store(profile, KEY)
        except CampaignDeskError as error:
            tally.lost.append(f"{where}: the profile does not open: {error}")
            return
        if store.notices:
            tally.corrupt.append(f"{where}: {store.notices}")
        now = json.loads(json.dumps(look(store)))
        tally.torn += [f"{where}: {wrong}" for wrong in verdicts.torn(store)]
        if self.act.served:
            own = [text for text in self.own if text not in now[0]]
            desk = Desk(store)
            sync_once(desk, wire_for(desk))
            wire_for(desk).close()
            after = json.loads(json.dumps(look(store)))
            if own or after != self.seen[1]:
                tally.lost.append(f"{where}: own {own}; after a sync {after} instead of {self.seen[1]}")
        else:
            allowed = [state for state in (last, *self.seen[kept : kept + 1]) if state is not None] or self.seen[:1]
            if now not in allowed:
                tally.lost.append(f"{where}: {now} instead of one of {allowed}")
        store.close()
        tally.corrupt += [f"{where}: {wrong}" for wrong in verdicts.corrupt(profile)]

    def _look_at_server(self, where: str, data: Path, last: Any, kept: int, tally: Tally) -> None:
        try:
            now = list(self.act.hand(data).seen())
        except (AssertionError, CampaignDeskError) as error:
            tally.corrupt.append(f"{where}: {error}")
            return
        allowed = [state for state in (last, *self.seen[kept : kept + 1]) if state is not None] or self.seen[:1]
        if now not in allowed:
            tally.lost.append(f"{where}: {now} instead of one of {allowed}")

    @property
    def own(self) -> list[str]:
        """Own words that wait in the template: they have to be seen whatever happens."""
        return [text for text in self.seen[0][0] if text.startswith("Anin")]


@contextlib.contextmanager
def sweep(name: str, folder: Path) -> Iterator[Sweep]:
    """An act made ready in a folder."""
    act, template = ACTS[name], folder / "template" / "profile"
    template.parent.mkdir(parents=True)
    with contextlib.ExitStack() as stack:
        if act.served:
            act.prepare(template, stack.enter_context(network(folder)))
        else:
            act.prepare(template)
        run = Run(name, template)
        stack.callback(run.close)
        yield Sweep(name, act, folder, run, template)


def all_points(found: Sweep) -> list[Point]:
    """Every point of a sweep, with every fault."""
    return [point for fault in FAULTS for point in list_points(found.calls, fault)]
