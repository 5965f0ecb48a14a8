"""A server that is lost comes back out of its backup, and its people's laptops bring what the backup lacks."""

from pathlib import Path

import pytest

from databases import Cluster
from faults.drill import drill


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_server_restored_from_a_backup_made_at_work_loses_nothing(
    database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    cluster: Cluster | None = request.getfixturevalue("cluster") if database == "postgresql" else None
    # Those whose work builds on another one's come first: it must wait for that, not be set aside.
    found = drill(tmp_path, cluster, seconds=1, order=("bojan", "ben", "ana"))
    assert (found.lost, found.set_aside) == ([], [])
    assert found.lost_to_the_backup >= 2
    assert found.facts["published"] == ("published", "https://x.com/mfa/1")
    assert found.facts["before_confirming"] == "history_fork"
    assert found.facts["unchecked"] == (2, True)
    assert (found.facts["revoked"], found.facts["code"]) == ("wrong_password", "wrong_password")
    assert found.facts["verify"][0] == 0  # type: ignore[index]
