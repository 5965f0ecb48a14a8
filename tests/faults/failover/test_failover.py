"""A server process is killed, then the database's machine: what was acknowledged is there, and work goes on."""

import tempfile
from pathlib import Path

import pytest

from faults.failover.running import fail_over


def test_nothing_acknowledged_is_lost_when_a_process_and_then_the_database_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "")
    # Not below the tests' own folder, which PostgreSQL's user may not enter.
    with tempfile.TemporaryDirectory(prefix="campaigndesk-failover-") as folder:
        assert fail_over(Path(folder), 1.5) == 0, capsys.readouterr().out
    assert "of them lost 0" in capsys.readouterr().out
