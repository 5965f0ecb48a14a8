"""S6, S24: some requests by chance out of the OpenAPI document; `python tests/security api` makes many."""

import pytest

from security.api import main


@pytest.mark.timeout(600)
def test_requests_by_chance_find_no_fault_and_no_way_in(capsys: pytest.CaptureFixture[str]) -> None:
    people = ("ivo@mfa.si", "adam@network.org")
    words = [word for email in people for word in ("--person", email)]
    assert main(["--examples", "2", *words]) == 0, capsys.readouterr().out
    assert capsys.readouterr().out.count(" generated, ") == len(people)
