"""Where the window's fonts and icons lie: inside the installed package, or in the source tree's resources."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder that holds `fonts/` and `icons/`."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"
