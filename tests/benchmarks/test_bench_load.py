"""Laptops at work at once lose nothing: the load benchmark's checks, for a moment."""

from pathlib import Path

import pytest

from benchmarks.bench_load import Hand, checked, load


def test_eight_laptops_at_work_at_once_end_with_the_same_and_a_whole_ledger(tmp_path: Path) -> None:
    found = load(tmp_path, None, laptops=8, seconds=4, count=60)
    assert found.wrong == ()
    assert found.changes > 60


def test_a_laptop_that_did_not_read_a_change_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Hand, "verdict", lambda self: "equal")
    hands = [Hand(1, places={"p": 2}), Hand(1, places={"p": 1})]
    assert checked(hands) == ["laptop 1 holds other records than laptop 0"]
