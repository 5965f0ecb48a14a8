"""Damaged files: no crash, nothing unsent lost while one of the two files is whole; a share of the 500."""

from pathlib import Path

from faults.disk.damage import HARMS, try_many


def test_nothing_unsent_is_lost_with_a_damaged_file(tmp_path: Path) -> None:
    found = try_many(tmp_path, range(120))
    assert found.wrong == []
    assert found.tried == 120
    assert set(found.harms) == {harm.__name__ for harm in HARMS}
    assert found.told > 20
