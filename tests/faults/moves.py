"""A server is moved into a PostgreSQL, killed on the way, while whole laptops are in the midst of their work."""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from campaigndesk.server.moving import move
from databases import EMPTY, Cluster, running_cluster
from faults.machine import OWNERS, ROLES, Work, machine_on
from laptops import prepare
from processes import environment
from server.test_moving import KILLED_AT, held

STEPS = 60
POINTS = 12


def moved(prepared: Path, cluster: Cluster, seed: int) -> int:
    """One story: random work, the move killed at some points and done again, random work; how many words were typed.

    Raises AssertionError where a sum differs, a word is lost, or anything else that the machine asks for does not hold.
    """
    dice, name = random.Random(seed), f"campaigndesk_moved_{seed}"
    work = machine_on(prepared)()
    try:
        work.begin()
        _works(work, dice)
        cluster.copy(EMPTY, name)
        work.network.moves_into(cluster, name, _killed_on_the_way)
        work.backed_up = False
        _works(work, dice)
    finally:
        work.teardown()
        cluster.drop(name, f"{name}_backup")
    return len(work.typed)


def _works(work: Work, dice: random.Random) -> None:
    """So many steps of what people do, with cables that go bad and rights that change."""
    for _ in range(STEPS):
        dice.choice(_deeds(work, dice))()


def _deeds(work: Work, dice: random.Random) -> list[Callable[[], object]]:
    who, number = dice.choice(sorted(OWNERS)), dice.randrange(6)
    person = dice.choice(sorted(ROLES))
    return [
        lambda: work.drafts(who, dice.random() < 0.3),
        lambda: work.writes(who, number),
        lambda: work.writes_three_times(who, number),
        lambda: work.titles(who, number),
        lambda: work.submits(who, number),
        lambda: work.settles(who, number),
        lambda: work.goes_all_the_way(number, dice.random() < 0.5),
        lambda: work.approves_offline("bojan", number),
        lambda: work.syncs(who),
        lambda: work.syncs(who),
        lambda: work.types_while_the_answer_travels(who, number),
        lambda: work.cable_goes_bad(who, dice.random() < 0.8, dice.randrange(3), dice.randrange(2)),
        lambda: work.roles_change(person, number),
        lambda: work.restarts(who),
        work.backup_is_made,
        lambda: work.server_is_restored(True) if work.backed_up and dice.random() < 0.5 else None,
    ]


def _killed_on_the_way(data: Path, url: str) -> None:
    """Killed at its statements, one after the other, and nothing is there; then whole, and the sums are the same."""
    before = held(data)
    command = [sys.executable, "-c", KILLED_AT, str(data), url, *(str(3 * point) for point in range(1, POINTS + 1))]
    tried = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment(), check=False)
    assert tried.stdout.splitlines() == ["-9 0"] * POINTS, tried.stdout + tried.stderr
    assert move(data, url) == before
    assert held(None, url) == before


def main(arguments: Sequence[str]) -> int:
    """So many stories; 0 where all held. The first that does not is told."""
    parser = argparse.ArgumentParser(prog="python tests/faults move", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="how many (20)")
    parser.add_argument("--first", type=int, default=0)
    given = parser.parse_args(arguments)
    typed = 0
    with tempfile.TemporaryDirectory(prefix="campaigndesk-moves-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        Path(folder).chmod(0o711)  # PostgreSQL runs as another user where this runs as root
        with running_cluster() as cluster:
            prepared = prepare(Path(folder, "prepared"))
            for seed in range(given.first, given.first + given.seeds):
                print(f"seed {seed}", flush=True)
                typed += moved(prepared, cluster, seed)
    print(f"{given.seeds} moves, each killed at {POINTS} points: sums equal, of {typed} typed words none lost")
    return 0
