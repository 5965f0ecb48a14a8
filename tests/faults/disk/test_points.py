"""Wherever the disk or the process fails, what was said to be saved is there and the files are whole: a share."""

from pathlib import Path

import pytest

from faults.disk.acts import ACTS
from faults.disk.sweeps import all_points, sweep


@pytest.mark.parametrize("name", ACTS)
def test_nothing_is_lost_wherever_the_disk_fails(name: str, tmp_path: Path) -> None:
    with sweep(name, tmp_path) as found:
        points = all_points(found)
        tally = found.try_points(points[:: len(points) // 22])
    assert len(points) >= 100
    assert tally.points >= 22
    assert tally.wrong == []
