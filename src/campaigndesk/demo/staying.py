"""Leaves the desks of the demo open, each in a process of its own, until the person has seen enough."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys

from campaigndesk.demo.processes import PATIENCE, command
from campaigndesk.demo.stage import Stage

_OWN = ("QT_QPA_PLATFORM", "PYTHON_KEYRING_BACKEND")
"""What the demo set for itself alone."""


def has_screen() -> bool:
    """Whether a window could be shown here."""
    always = os.name == "nt" or sys.platform == "darwin"
    return always or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def stay_open(stage: Stage) -> None:
    """Open each laptop's desk, and wait until all are closed or Ctrl+C is pressed; the server runs meanwhile."""
    tell = stage.teller
    for laptop in stage.laptops.values():
        laptop.close()
    if not has_screen():
        tell.say(f"There is no screen here, so no desk can stay open. All profiles are kept in {stage.folder}.")
        return
    surroundings = {name: value for name, value in os.environ.items() if name not in _OWN}
    desks = [
        subprocess.Popen(
            command("run", "--profile", str(laptop.profile), "--key-file"), env=surroundings, stdin=subprocess.DEVNULL
        )
        for laptop in stage.laptops.values()
    ]
    tell.say(f"{len(desks)} desks open now; the server runs at {stage.server.url}. Close the windows, or press Ctrl+C.")
    try:
        for desk in desks:
            desk.wait()
    except KeyboardInterrupt:
        tell.say("Closing.")
    finally:
        for desk in desks:
            _end(desk)


def _end(desk: subprocess.Popen[bytes]) -> None:
    desk.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        desk.wait(PATIENCE)
        return
    desk.kill()
    desk.wait()
