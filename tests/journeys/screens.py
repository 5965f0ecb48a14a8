"""A screen that nobody sees (Xvfb), and a hand on its mouse and keyboard (xdotool): real events from outside of Qt."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

TOOLS = ("Xvfb", "xdotool")
SIZE = (1440, 900)


def why_no_screen() -> str:
    """Why such a screen cannot be had here, as a sentence; empty where it can."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return f"{' and '.join(missing)} cannot be found: install Debian's xvfb and xdotool." if missing else ""


@contextmanager
def virtual_screen() -> Iterator[str]:
    """An X server of its own on a free display, ended afterwards; gives the display's name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb ended before it was ready.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def hand(*words: object) -> None:
    """One or more things for mouse and keyboard, in xdotool's words."""
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=20, stdin=subprocess.DEVNULL)
