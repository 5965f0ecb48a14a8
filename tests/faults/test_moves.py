"""Some moves for every run of the tests; `python tests/faults move` goes on for longer."""

from pathlib import Path

import pytest

from databases import Cluster
from faults.moves import moved


@pytest.mark.parametrize("seed", [1, 2])
def test_people_at_work_lose_nothing_when_their_server_moves(prepared: Path, cluster: Cluster, seed: int) -> None:
    assert moved(prepared, cluster, seed) > 5
