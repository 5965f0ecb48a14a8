"""Cuts the power: of what was written and not yet flushed, any part may be on the disk; then the desk is started again.

A session of saves, or a first fill, is run once under strace, which writes down each write and each flush. The state of
the files after a cut is made from that: what was flushed, and of the later writes a random choice, torn at sectors of
512 bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.store import meta
from campaigndesk.store.opening import open_store
from campaigndesk.sync.joining import wire_for
from campaigndesk.sync.rounds import sync_once
from faults.disk import verdicts
from faults.disk.acts import KEY, Carrier, Seen, Writer, look, network, news_and_work, paths_of, wrote_before
from faults.disk.tracing import Tracer, let_be_traced, why_not

STEPS: Final[dict[str, tuple[str, ...]]] = {
    "saves": tuple(
        step for n in range(3) for step in ("open", f"revise {n}", "draft", f"again {n}", f"more {n}", "close")
    ),
    "fill": ("open", "sync", "draft", "close"),
}
HANDS: Final = {"saves": Writer, "fill": Carrier}
SAID: Final = "said"
_SECTOR: Final = 512
_LINE: Final = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was asked of the system for a file: write, truncate, flush, remove, or what was said (acked)."""

    what: str
    file: str
    offset: int = 0
    data: bytes = b""


def record(session: str, profile: Path, log: Path) -> list[Deed]:
    """Run the session of this name on a profile under strace; its deeds in order."""
    tests = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-m", "faults.disk.cuts", session, str(profile)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tests), str(tests.parent / "src")))},
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        paths = [*paths_of(profile), profile / SAID, profile]
        tracer = Tracer(process.pid, paths, ["-y", "-xx", "-s", "1000000"], log)
        process.stdin.write(b"go\n")
        process.stdin.close()
        process.wait(120)
        tracer.detach()
    assert process.returncode == 0
    return [deed for line in log.read_text("ascii").splitlines() for deed in _deeds(line)]


def _deeds(line: str) -> Iterator[Deed]:
    match = _LINE.match(line)
    if match is None or int(match.group(3)) < 0:
        return
    call, words = match.group(1), match.group(2)
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(words)]
    place = re.match(r"\d+<([^>]*)>", words)
    file = bytes.fromhex(place.group(1).replace("\\x", "")).decode() if place and "\\x" in place.group(1) else ""
    name = Path(file or (place.group(1) if place else "")).name
    if call == "write" and name == SAID:
        yield Deed("said", name)
    elif call == "pwrite64":
        yield Deed("write", name, int(words.rpartition(",")[2]), texts[0])
    elif call == "ftruncate":
        yield Deed("truncate", name, int(words.rpartition(",")[2]))
    elif call in ("fsync", "fdatasync"):
        yield Deed("flush", name)
    elif call == "unlink":
        yield Deed("remove", Path(texts[0].decode()).name)


@dataclass
class _File:
    """A file on the disk, and what was asked for it since it was last flushed."""

    flushed: bytearray = field(default_factory=bytearray)
    pending: list[Deed] = field(default_factory=list)
    removed: bool = False

    def flush(self) -> None:
        for deed in self.pending:
            self.lay(deed, None)
        self.pending.clear()

    def lay(self, deed: Deed, chance: random.Random | None) -> None:
        """Bring one deed to the disk: whole, or by chance only some of its sectors."""
        if deed.what == "truncate":
            del self.flushed[deed.offset :]
            self.flushed.extend(bytes(deed.offset - len(self.flushed)))
            return
        torn = chance is not None and chance.random() < 0.3
        for start in range(0, len(deed.data), _SECTOR):
            if torn and chance is not None and chance.random() < 0.5:
                continue
            piece, at = deed.data[start : start + _SECTOR], deed.offset + start
            self.flushed.extend(bytes(max(0, at - len(self.flushed))))
            self.flushed[at : at + len(piece)] = piece


def _until(template: Path, folder: str, deeds: Sequence[Deed]) -> tuple[dict[str, _File], int]:
    """The files after these deeds, and how many steps had been said to be done."""
    files = {path.name: _File(bytearray(path.read_bytes())) for path in template.iterdir() if ".db" in path.name}
    said = 0
    for deed in deeds:
        if deed.what == "said":
            said += 1
        elif deed.what == "flush" and deed.file == folder:
            files = {name: file for name, file in files.items() if not file.removed}
        elif ".db" not in deed.file or deed.file.endswith("-shm"):
            continue
        elif deed.what == "remove":
            files.setdefault(deed.file, _File()).removed = True
        else:
            file = files.setdefault(deed.file, _File())
            if file.removed:
                file = files[deed.file] = _File()
            if deed.what == "flush":
                file.flush()
            else:
                file.pending.append(deed)
    return files, said


def cut(template: Path, profile: Path, deeds: Sequence[Deed], chance: random.Random) -> int:
    """Make the profile as a cut after these deeds may leave it; how many steps had been said to be done."""
    shutil.rmtree(profile, ignore_errors=True)
    shutil.copytree(template, profile)
    files, said = _until(template, profile.name, deeds)
    kept = chance.choice((0.0, 0.2, 0.5, 0.8, 1.0))
    for name, file in files.items():
        if file.removed and chance.random() < 0.5:
            (profile / name).unlink(missing_ok=True)
            continue
        for deed in file.pending:
            if chance.random() < kept:
                file.lay(deed, chance)
        (profile / name).write_bytes(file.flushed)
    return said


def try_cuts(folder: Path, seeds: Sequence[int]) -> list[str]:
    """What is wrong after cuts of a session of saves, one for each seed, as sentences.

    Raises RuntimeError where nothing can be traced.
    """
    wrote_before(folder / "template")
    return _try("saves", folder, seeds)


def try_cuts_of_a_fill(folder: Path, seeds: Sequence[int]) -> list[str]:
    """The same of a first fill with own work waiting, and of the sync after the cut."""
    with network(folder / "server") as server:
        news_and_work(folder / "template", server, filled=False)
        return _try("fill", folder, seeds)


def _try(session: str, folder: Path, seeds: Sequence[int]) -> list[str]:
    template, profile = folder / "template", folder / "profile"
    shutil.copytree(template, folder / "seen")
    seen = _session(session, folder / "seen", None)
    shutil.copytree(template, profile)
    deeds = record(session, profile, folder / "log")
    assert sum(deed.what == "said" for deed in deeds) == len(STEPS[session]), "strace did not see every step"
    wrong: list[str] = []
    for seed in seeds:
        chance = random.Random(seed)
        at = chance.randrange(len(deeds) + 1)
        said = cut(template, profile, deeds[:at], chance)
        found = _wrong(profile, seen, said) if session == "saves" else _wrong_fill(profile, seen, said)
        wrong += [f"cut {seed} after {at} of {len(deeds)} deeds: {what}" for what in found]
    return wrong


def _wrong_fill(profile: Path, seen: Sequence[Seen], said: int) -> list[str]:
    """A piece may be gone, but not own work, and not a piece behind a place that is kept; the next sync brings all."""
    try:
        with contextlib.closing(open_store(profile, KEY)) as store:
            found, now = [*verdicts.torn(store), *store.notices], look(store)
            with store.reading() as conn:
                filled = "cursor" in meta.list_meta(conn)
            if filled and not {*seen[2][0]} <= {*now[0]}:
                found.append(f"{now} behind the place that is kept, instead of {seen[2]}")
            if now not in seen[said : said + 2] if said > 1 else not {*seen[0][0]} <= {*now[0]}:
                found.append(f"{now} instead of what was said: {seen[said]}")
            desk = Desk(store)
            with contextlib.closing(wire_for(desk)) as wire:
                sync_once(desk, wire)
            after = look(store)
            if not {*seen[2][0], *now[0]} <= {*after[0]} or after[1:] != (0, 0):
                found.append(f"{after} after the next sync")
    except CampaignDeskError as error:
        return [f"the profile cannot be read: {error}"]
    return found + verdicts.corrupt(profile)


def _wrong(profile: Path, seen: Sequence[Seen], said: int) -> list[str]:
    store = None
    try:
        store = open_store(profile, KEY)
        found, now = [*verdicts.torn(store), *store.notices], look(store)
    except CampaignDeskError as error:
        return [f"the profile cannot be read: {error}"]
    finally:
        if store is not None:
            store.close()
    if now not in seen[max(0, said) : said + 2]:
        found.append(f"{now} instead of what was said: {seen[said]}")
    return found + verdicts.corrupt(profile)


def _session(session: str, profile: Path, said: int | None) -> list[Seen]:
    """Every step; what is seen before the first and after each. `said`: the file that is told of each step."""
    hand, seen = HANDS[session](profile), [Writer(profile).seen()] if said is None else []
    for step in STEPS[session]:
        hand.step(step)
        if said is None:
            seen.append(hand.seen() if hand.desk is not None else seen[-1])
        else:
            os.write(said, b".")
    return seen


def main(arguments: Sequence[str]) -> int:
    """Cut the power so many times; exit code 1 where anything was lost, 3 where nothing can be traced."""
    parser = argparse.ArgumentParser(prog="python tests/faults power", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--cuts", type=int, default=1000, help="how many")
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    given = parser.parse_args(arguments)
    if reason := why_not():
        print(f"0 cuts: {reason}; {given.cuts} cuts were not made")
        return 3
    seeds, wrong = range(given.seed, given.seed + given.cuts), []
    for session, tried in (("saves", try_cuts), ("fill", try_cuts_of_a_fill)):
        with tempfile.TemporaryDirectory(prefix="campaigndesk-") as folder:
            found = tried(Path(folder), seeds)
        print(json.dumps({"cuts": given.cuts, "of": session, "wrong": len(found)}), flush=True)
        wrong += found
    for sentence in wrong[:20]:
        print("   ", sentence)
    return 1 if wrong else 0


if __name__ == "__main__":
    let_be_traced()
    asked, place = sys.argv[1], Path(sys.argv[2])
    Writer(place).seen()
    print("ready", flush=True)
    sys.stdin.readline()
    _session(asked, place, os.open(place / SAID, os.O_CREAT | os.O_WRONLY))
