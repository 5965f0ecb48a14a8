"""Runs every point at which the disk can fail, from the command line: `python tests/faults disk [ACT ...]`."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from faults.disk.acts import ACTS
from faults.disk.sweeps import all_points, sweep
from faults.disk.tracing import why_not


def main(arguments: Sequence[str]) -> int:
    """Run the acts that were named, or all; exit code 1 where anything was lost, 3 where points could not be run."""
    parser = argparse.ArgumentParser(prog="python tests/faults disk", description=__doc__)
    parser.add_argument("acts", nargs="*", default=list(ACTS), help=f"of {', '.join(ACTS)}")
    parser.add_argument("--every", type=int, default=1, help="only every so many points")
    given = parser.parse_args(arguments)
    if reason := why_not():
        print(f"0 points run: {reason}; the points of {len(given.acts)} acts were not run")
        return 3
    bad = total = 0
    for name in given.acts:
        with tempfile.TemporaryDirectory(prefix="campaigndesk-") as folder, sweep(name, Path(folder)) as found:
            points = all_points(found)
            tally = found.try_points(points[:: given.every])
        total += tally.points
        print(f"{name:10} {tally}", flush=True)
        for sentence in tally.wrong[:10]:
            print("   ", sentence)
        bad += len(tally.wrong)
    print(f"{total} points in all, {bad} wrong")
    return 1 if bad else 0
