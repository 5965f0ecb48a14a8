"""A short run on the bad line in every run of the tests; `python tests/faults proxy` goes on for longer."""

from pathlib import Path

from faults.proxy import FAULTS
from faults.proxy_runs import run


def test_nothing_acknowledged_is_lost_on_a_bad_line_to_a_server_that_is_killed(tmp_path: Path) -> None:
    outcome = run(tmp_path, seed=2026, seconds=15)
    assert (outcome.lost, outcome.never_read, outcome.wrong) == (0, 0, ())
    assert outcome.stable > 0
    assert outcome.faults.keys() & set(FAULTS)
