"""Runs the simulator from the command line: many seeds, one of them step by step, or the planted defects."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Sequence

from faults.simulator import defects, defects_of_duties
from faults.simulator.invariants import broken
from faults.simulator.worlds import World

DEFECTS = defects.DEFECTS | defects_of_duties.DEFECTS
"""All planted defects: in how work travels, and in what stands beside it."""


def failures_of(seed: int) -> list[str]:
    """What the correct product breaks under this seed; a crash is a broken promise too."""
    world = World(seed)
    return outcome(world)


def outcome(world: World) -> list[str]:
    """Run a world; every promise that it broke."""
    try:
        world.run()
        return broken(world)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def tell(seed: int) -> list[str]:
    """Print one schedule step by step, and what it broke."""
    world = World(seed)
    found = outcome(world)
    for who, what in world.told:
        print(f"    {who:8} {what}")
    return found


def caught(name: str, most: int) -> tuple[int, list[str]]:
    """How many seeds it took until a planted defect was noticed (0: it was not), and by which promise."""
    defect = DEFECTS[name]
    for seed in range(most):
        with defect.planted():
            found = outcome(defect.world(seed))
        if found:
            return seed + 1, found
    return 0, []


def run_defects(most: int) -> int:
    """Print for each planted defect after how many seeds it was caught; how many were not."""
    missed = 0
    for name in DEFECTS:
        seeds, found = caught(name, most)
        missed += not seeds
        print(f"{name:36} {seeds or 'not caught':>10}   {found[0] if found else ''}", flush=True)
    return missed


def run(seeds: Iterable[int]) -> int:
    """Run many schedules and print those that fail; how many did."""
    started, count, failed = time.process_time(), 0, 0
    for seed in seeds:
        count += 1
        if found := failures_of(seed):
            failed += 1
            print(
                f"seed {seed}: {'; '.join(found[:3])}\n    python tests/faults simulate --seed {seed} --trace",
                flush=True,
            )
    seconds = time.process_time() - started
    print(f"{count} schedules, {failed} failed; {count / seconds:.0f} schedules a second ({seconds:.1f} s of CPU)")
    return failed


def main(arguments: Sequence[str]) -> int:
    """Run the seeds that were asked for; exit code 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python tests/faults simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2_000, help="how many schedules to run (2,000)")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first (0)")
    parser.add_argument("--seed", type=int, help="run this one alone")
    parser.add_argument("--trace", action="store_true", help="with --seed: tell it step by step")
    parser.add_argument("--defects", action="store_true", help="plant each defect; after how many seeds it shows")
    asked = parser.parse_args(arguments)
    if asked.defects:
        return 1 if run_defects(asked.seeds) else 0
    if asked.seed is not None and asked.trace:
        found = tell(asked.seed)
        print("\n".join(found) or "nothing broken")
        return 1 if found else 0
    seeds = [asked.seed] if asked.seed is not None else range(asked.first, asked.first + asked.seeds)
    return 1 if run(seeds) else 0
