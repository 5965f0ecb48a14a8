"""Damages the files of a profile by chance and opens the desk: no crash, nothing unsent lost, damaged files kept."""

from __future__ import annotations

import argparse
import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.starting import start_alone
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.problems import StoreDamaged
from campaigndesk.store.records import list_records
from campaigndesk.store.search import search

KEY = b"k" * 32
POSTS = 12
_TRIES = 4


def profiles(folder: Path) -> tuple[Path, Path]:
    """Two copies of one profile in which posts wait: closed well, and left by a desk that was killed."""
    store = open_store(folder / "open", KEY)
    desk = Desk(store)
    start_alone(desk, name="Ana", country="SI")
    for n in range(POSTS):
        draft_post(desk, country="SI", channel="x", text=f"Osnutek {n} " * 80)
    shutil.copytree(folder / "open", folder / "killed")
    store.close()
    return folder / "open", folder / "killed"


def _flip(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 2, 10, 60)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _cut(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size + 1))


def _empty(path: Path, _: random.Random) -> None:
    path.write_bytes(b"")


def _head(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(chance.choice((16, 100, 4096))) + path.read_bytes()[4096:])


def _blank(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    start = chance.randrange(max(1, len(data) // 4096)) * 4096
    data[start : start + 4096 * chance.randint(1, 8)] = bytes(min(4096, len(data) - start))
    path.write_bytes(data)


def _gone(path: Path, _: random.Random) -> None:
    path.unlink()


def _stale_journal(path: Path, chance: random.Random) -> None:
    path.with_name(path.name + "-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + chance.randbytes(9000))


def _strange_log(path: Path, chance: random.Random) -> None:
    path.with_name(path.name + "-wal").write_bytes(bytes.fromhex("377f0682") + chance.randbytes(9000))


def _other_key(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(path.stat().st_size))


HARMS: tuple[Callable[[Path, random.Random], None], ...] = (
    _flip, _flip, _flip, _cut, _cut, _empty, _head, _blank, _gone, _stale_journal, _strange_log, _other_key,
)  # fmt: skip


@dataclass
class Found:
    """What came of damaged profiles: how many, how many were told to be damaged, and what is wrong, as sentences."""

    tried: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    harms: Counter[str] = field(default_factory=Counter)


def try_damage(templates: Sequence[Path], folder: Path, seed: int, found: Found) -> None:
    """Damage one file of a copy of a profile, and work in it; the other file of the two is as it was."""
    chance, profile = random.Random(seed), folder / "tried"
    shutil.rmtree(profile, ignore_errors=True)
    template = chance.choice(templates)
    shutil.copytree(template, profile)
    names = [path.name for path in template.iterdir() if path.name.partition(".db")[1] and "shm" not in path.name]
    harm, name = chance.choice(HARMS), chance.choice(sorted(names))
    before = (profile / name).read_bytes()
    harm(profile / name, chance)
    where = f"seed {seed}, {harm.__name__} of {name} of the {template.name} profile"
    found.tried += 1
    found.harms[harm.__name__] += 1
    try:
        told = _work(profile)
    except AssertionError as error:
        found.wrong.append(f"{where}: {error}")
        return
    except Exception as error:
        found.wrong.append(f"{where}: not told in words: {error!r}")
        return
    found.told += bool(told)
    if (
        told
        and name == "desk.db"
        and harm not in (_gone, _strange_log)
        and before
        and not list(profile.glob("*-kept-aside-*"))
    ):
        found.wrong.append(f"{where}: {told}, but nothing was kept aside")


def _work(profile: Path) -> list[str]:
    """A person starts the desk, again where it tells of damage, reads, searches and writes; what was told."""
    told: list[str] = []
    for _ in range(_TRIES):
        store = None
        try:
            store = open_store(profile, KEY)
            told += store.notices
            desk = Desk(store)
            posts = desk.read(list_records, "post")
            assert len(posts) == POSTS, f"{len(posts)} of {POSTS} posts are left ({told})"
            assert {str(post.get("text")) for post in posts} == {f"Osnutek {n} " * 80 for n in range(POSTS)}
            assert desk.read(count_waiting) == POSTS, f"{desk.read(count_waiting)} changes wait"
            desk.read(search, "osnutek")
            revise_text(desk, posts[0].id, "Naprej")
            assert desk.find(posts[0].id).get("text") == "Naprej"
            return told
        except StoreDamaged as error:
            told.append(error.sentence)
        finally:
            if store is not None:
                store.close()
    raise AssertionError(f"the desk finds damage again and again: {told}")


def try_many(folder: Path, seeds: Sequence[int]) -> Found:
    """One damaged profile for each seed."""
    found, templates = Found(), profiles(folder)
    for seed in seeds:
        try_damage(templates, folder, seed, found)
    return found


def main(arguments: Sequence[str]) -> int:
    """Damage profiles; exit code 1 where anything was lost or not told in words."""
    parser = argparse.ArgumentParser(prog="python tests/faults damage", description=__doc__)
    parser.add_argument("--files", type=int, default=500, help="how many damaged profiles")
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="campaigndesk-") as folder:
        found = try_many(Path(folder), range(given.seed, given.seed + given.files))
    print(f"{found.tried} damaged profiles, {found.told} told of damage, {len(found.wrong)} wrong; {dict(found.harms)}")
    for sentence in found.wrong[:40]:
        print("   ", sentence)
    return 1 if found.wrong else 0
