"""The benchmark of measuring runs and names every channel."""

import pytest

from benchmarks import bench_measure


def test_the_table_has_every_channel_and_a_figure_for_every_kind_of_text() -> None:
    times = bench_measure.table(rounds=3)
    assert {"x", "bluesky", "website"} <= times.keys()
    assert all(time > 0 for row in times.values() for time in row.values())


def test_the_printed_table_ends_with_the_slowest(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench_measure, "table", lambda: {"x": dict.fromkeys(bench_measure.KINDS, 201.0)})
    assert bench_measure.main() == 1
    assert capsys.readouterr().out.splitlines()[-1] == "slowest: 201.0"
