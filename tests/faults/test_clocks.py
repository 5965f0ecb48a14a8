"""A laptop's clock is a note: neither order nor conflicts nor approvals follow it."""

from pathlib import Path
from typing import Any

import pytest

from faults.clocks import RIGHT, WRONG, story

TRIED = "each another"
"""Of all that can be wrong something on each laptop; `python tests/faults clocks` tries each by itself."""

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What the server holds after a story in which every clock is right."""
    return story(tmp_path_factory.mktemp("right"), RIGHT)


def test_the_story_has_a_conflict_an_approval_and_one_that_lapsed(right: list[Any]) -> None:
    records = [line[1] for line in right if line[0] == "record"]
    posts = {record["fields"].get("text"): record["fields"] for record in records if record["kind"] == "post"}
    assert posts["Most 0"]["stage"] == "scheduled"
    assert posts["Most 2, popravljen"]["stage"] == "draft"
    assert [copy["value"] for copy in posts["Ana's words"]["conflicts"]] == ["Ben's words"]


def test_the_server_holds_the_same_whatever_the_laptops_clocks_say(right: list[Any], tmp_path: Path) -> None:
    assert story(tmp_path, WRONG[TRIED]) == right
