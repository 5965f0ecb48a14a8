"""The database's machine is gone and nobody sees to it: another one takes its place, and it follows when it is back."""

import tempfile
from pathlib import Path

import pytest

from faults.failover.patroni_nodes import LookedAfter
from faults.failover.running import fail_over


def test_nothing_acknowledged_is_lost_when_the_cluster_promotes_by_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "")
    with tempfile.TemporaryDirectory(prefix="campaigndesk-failover-") as folder:
        assert fail_over(Path(folder), 1.5, LookedAfter) == 0, capsys.readouterr().out
    assert "of them lost 0" in capsys.readouterr().out
