"""What the demo leaves unsettled, whatever post comes first on the day it is played."""

import pytest

from campaigndesk.demo.unsettled import shortened


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Prva vrstica.\nDruga vrstica.", "Prva vrstica."),
        ("Prvi stavek. Drugi stavek.", "Prvi stavek."),
        ("En sam stavek.", "En sam"),
    ],
)
def test_a_text_that_changes_is_never_as_it_was(text: str, rest: str) -> None:
    assert shortened(text) == rest
