"""An officer's morning at a real window on a real (if unseen) screen: look, draft, drag, undo, approve."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from journeys.screens import virtual_screen
from project_files import ROOT


def test_a_morning_is_worked_through_with_mouse_and_keys(tmp_path: Path) -> None:
    with virtual_screen() as display:
        surroundings = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")]),
        }  # fmt: skip
        played = subprocess.run(
            [sys.executable, "-m", "journeys.morning", str(tmp_path)],
            env=surroundings, capture_output=True, text=True, timeout=200, stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip
    assert played.returncode == 0, played.stdout + played.stderr
    assert played.stdout.endswith("The morning is over.\n")
