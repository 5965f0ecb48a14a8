"""S6, S24: some requests by chance out of the OpenAPI document; `python tests/security api` makes many."""

import pytest

from security.api import main
from security.served import PEOPLE

ONE_OF_EACH = {roles[0].partition(":")[0]: email for email, roles in PEOPLE.items()}
"""Role -> somebody who has it."""


@pytest.mark.timeout(900)
def test_requests_by_chance_find_no_fault_and_no_way_in(capsys: pytest.CaptureFixture[str]) -> None:
    assert sorted(ONE_OF_EACH) == ["administrator", "approver", "coordinator", "lead", "observer", "officer"]
    words = [word for email in ONE_OF_EACH.values() for word in ("--person", email)]
    assert main(["--examples", "1", *words]) == 0, capsys.readouterr().out
    assert capsys.readouterr().out.count(" generated, ") == len(ONE_OF_EACH)
