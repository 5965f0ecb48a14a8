"""When the power fails, what was said to be saved is on the disk; a share of the 1,000 cuts."""

from pathlib import Path

from faults.disk.cuts import try_cuts, try_cuts_of_a_fill


def test_what_was_said_to_be_saved_is_there_after_a_power_cut(tmp_path: Path) -> None:
    assert try_cuts(tmp_path, range(50)) == []


def test_a_first_fill_leaves_own_work_and_no_half_place_after_a_power_cut(tmp_path: Path) -> None:
    assert try_cuts_of_a_fill(tmp_path, range(30)) == []
