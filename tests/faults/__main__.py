"""Long runs against faults, each a verb: `python tests/faults VERB [...]`; without one, the verbs are listed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
VERBS = {
    "simulate": ("faults.simulator.running", "the sync protocol under chance: laptops, a server, and a bad line"),
    "disk": ("faults.disk.running", "a full or failing disk and a killed process at every point of an act"),
    "machine": ("faults.machine_runs", "random work on five whole laptops and a server, on SQLite or PostgreSQL"),
    "drill": ("faults.drill", "a server backed up at work, destroyed, restored: what its people lost, and how long"),
    "move": (
        "faults.moves",
        "a server moved into a PostgreSQL, killed on the way, with people at work before and after",
    ),
    "sizes": ("faults.sizes", "100,000 changes in one outbox, deep JSON, endless lines, under a memory ceiling"),
    "proxy": ("faults.proxy_runs", "whole laptops on a bad line to a server process that is killed"),
    "damage": ("faults.disk.damage", "damaged files of a profile, and what a person finds who starts the desk"),
    "power": ("faults.disk.cuts", "power cuts: of what was not flushed to the disk, any part may be there"),
    "races": ("faults.races", "approvals raced against edits, withdrawals and each other, on both databases"),
    "clocks": ("faults.clocks", "laptops whose clocks are days or decades wrong: what the server then holds"),
    "failover": ("faults.failover.running", "a server process killed, then the database's machine, under load"),
}
"""Verb -> the module whose `main(arguments)` gives the exit code, and what it does."""


def main(arguments: Sequence[str]) -> int:
    """Run one verb; exit code 64 where there is no such verb."""
    if not arguments or arguments[0] not in VERBS:
        print(__doc__)
        for verb, (_, words) in VERBS.items():
            print(f"    {verb:12} {words}")
        return 0 if arguments[:1] in ([], ["-h"], ["--help"]) else 64
    sys.path[:0] = [str(TESTS), str(TESTS.parent / "src")]
    return int(import_module(VERBS[arguments[0]][0]).main(list(arguments[1:])))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
