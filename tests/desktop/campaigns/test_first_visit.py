"""What the first visit to the campaigns costs."""

from __future__ import annotations

import subprocess
import sys


def test_parts_and_dialogs_that_do_not_show_are_not_imported_with_the_place() -> None:
    looks = (
        "import sys; from campaigndesk.desktop.places import import_ahead; import_ahead('campaigns');"
        "print(sorted(m for m in sys.modules if m.startswith('campaigndesk.desktop.')))"
    )
    done = subprocess.run([sys.executable, "-c", looks], capture_output=True, text=True, check=True, timeout=60)
    assert "'campaigndesk.desktop.campaigns.overview'" in done.stdout
    late = (
        "campaigns.brief",
        "campaigns.house",
        "campaigns.dialogs",
        "coverage.panel",
        "editor.writing",
        "stops.dialog",
    )
    assert [name for name in late if f"'campaigndesk.desktop.{name}'" in done.stdout] == []
