"""A click on a notice of the system brings the window to the front, also where the desktop asks for a token."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from campaigndesk.desktop.notifying.outside import NOTICES, QT_LOOKS_AT

BUS = shutil.which("dbus-run-session") is not None
"""Where no bus can be started there is none to hear of tokens, as on Windows and macOS."""
SCRIPT = Path(__file__).with_name("token_bus.py")


def heard_from(sender: str, seconds: int) -> bool:
    """Whether the token that this service sends becomes the one that Qt uses."""
    if not BUS:
        return False
    paths = os.pathsep.join(str(Path(__file__).parents[3] / name) for name in ("src", "tests"))
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}
    given.pop(QT_LOOKS_AT, None)
    command = ["dbus-run-session", "--", sys.executable, str(SCRIPT), sender, str(seconds)]
    run = subprocess.run(command, env=given, capture_output=True, text=True, timeout=240, check=False)
    assert run.returncode in (0, 1), run.stderr
    return run.returncode == 0


def test_the_token_of_a_click_is_where_qt_looks_for_it() -> None:
    assert heard_from(NOTICES, 60) is BUS


def test_a_token_of_another_service_is_not_taken() -> None:
    assert not heard_from("org.example.Other", 3)
