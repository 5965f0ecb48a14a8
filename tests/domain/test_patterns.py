"""Patterns that are made when a text is first looked at."""

from __future__ import annotations

import subprocess
import sys


def test_their_library_is_loaded_with_the_first_text_and_not_with_the_editor() -> None:
    looks = (
        "import sys; from campaigndesk.desktop.places import import_ahead; import_ahead('editor', 'campaigns');"
        "before = 'regex' in sys.modules; from campaigndesk.domain.counting import grapheme_length;"
        "print(before, grapheme_length('e\\u0301\\u2028\\u0915\\u093f'), 'regex' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", looks], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["False", "3", "True"]
