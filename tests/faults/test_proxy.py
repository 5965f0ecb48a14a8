"""A short run on the bad line in every run of the tests; `python tests/faults proxy` goes on for longer."""

from pathlib import Path

import pytest

from databases import Cluster
from faults.proxy import FAULTS
from faults.proxy_runs import run


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_nothing_acknowledged_is_lost_on_a_bad_line_where_both_sides_are_killed(
    tmp_path: Path, database: str, request: pytest.FixtureRequest
) -> None:
    cluster: Cluster | None = request.getfixturevalue("cluster") if database == "postgresql" else None
    outcome = run(tmp_path, seed=2026, seconds=12, cluster=cluster)
    assert (outcome.lost, outcome.never_read, outcome.wrong) == (0, 0, ())
    assert outcome.stable > 0
    assert outcome.faults.keys() & set(FAULTS)
