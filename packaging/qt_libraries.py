"""Sees that Qt starts, and gets the libraries of the system that it misses."""

import re
from pathlib import Path

from installers import NOT_HERE, CannotSetUpError, install_system_packages, run

PACKAGES = {
    "apt-get": (
        "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core "
        "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
        "libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0"
    ),
    "dnf": (
        "mesa-libGL mesa-libEGL glib2 dbus-libs fontconfig libxkbcommon dejavu-sans-fonts libxcb "
        "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil libxkbcommon-x11"
    ),
    "pacman": (
        "libglvnd glib2 dbus fontconfig libxkbcommon ttf-dejavu libxcb "
        "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil libxkbcommon-x11"
    ),
}

# A window under X11 needs more libraries than drawing off screen; loading Qt's plug-in for it tells which.
PROBE = """
import ctypes, pathlib, sys
import PySide6
from PySide6.QtWidgets import QApplication
application = QApplication([])
plugin = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
if sys.argv[1] == "window" and plugin.exists():
    ctypes.CDLL(str(plugin))
"""


def ensure_qt(python: Path, screen: str) -> None:
    """Make Qt start with that Python on that screen ("offscreen" or "window"), or raise CannotSetUpError."""
    trouble = trouble_with_qt(python, screen)
    missing = re.search(r"([\w.+-]+\.so[.\d]*): cannot open shared object", trouble)
    if missing:
        install_system_packages(f"Qt needs {missing.group(1)}, which is missing here", PACKAGES)
        trouble = trouble_with_qt(python, screen)
    if trouble:
        raise CannotSetUpError(NOT_HERE, f"Qt does not start here: {trouble.splitlines()[-1]}")


def trouble_with_qt(python: Path, screen: str) -> str:
    """What Qt says when it cannot start; nothing when it can."""
    code, output = run([python, "-c", PROBE, screen], QT_QPA_PLATFORM="offscreen")
    return (output.strip() or f"it ended with code {code}") if code else ""
