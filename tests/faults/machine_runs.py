"""Random work for as long as wanted: `python tests/faults machine --examples 5000 [--database postgresql]`."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from hypothesis import HealthCheck
from hypothesis.stateful import run_state_machine_as_test

from databases import running_cluster
from faults.machine import machine_on, share
from laptops import prepare


def main(arguments: Sequence[str]) -> int:
    """Run so many examples; 0 where all held. The first that does not is told step by step, as short as it can be."""
    parser = argparse.ArgumentParser(prog="python tests/faults machine")
    parser.add_argument("--examples", type=int, default=5000)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="campaigndesk-machine-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        Path(folder).chmod(0o711)  # PostgreSQL runs as another user where this runs as root
        with running_cluster() if given.database == "postgresql" else nullcontext() as cluster:
            work = machine_on(prepare(Path(folder, "prepared"), cluster), cluster)
            more = {"database": None, "suppress_health_check": list(HealthCheck)}
            run_state_machine_as_test(work, settings=share(given.examples, given.steps, **more))
    print(f"{given.examples} examples of at most {given.steps} steps on {given.database}: all held")
    return 0
