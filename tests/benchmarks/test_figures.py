"""The table of a whole run says of each figure whether its bar is met."""

from pathlib import Path

import pytest

from benchmarks import figures


def test_each_figure_stands_beside_its_bar_and_says_whether_it_is_met(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(figures.FILE, str(tmp_path / "figures"))
    monkeypatch.setenv(figures.PART, "The window")
    figures.note("next month", 12.34, "ms", figures.number_in("16 ms"))
    figures.note("hand-in", 1234.5, "ms", figures.number_in("800"))
    figures.note("rounds", 467, "/s", 250, at_least=True)
    figures.note("open the store", 4, "ms", figures.number_in("-"))
    assert figures.table((tmp_path / "figures").read_text("utf-8").splitlines())[2:] == [
        "| **The window**: next month | 16 ms | 12.3 ms | met |",
        "| hand-in | 800 ms | 1,234 ms | missed |",
        "| rounds | at least 250 /s | 467 /s | met |",
        "| open the store |  | 4 ms |  |",
    ]


def test_a_benchmark_that_runs_alone_keeps_no_figures(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(figures.FILE, raising=False)
    monkeypatch.chdir(tmp_path)
    figures.note("next month", 12.34, "ms", 16)
    assert list(tmp_path.iterdir()) == []
