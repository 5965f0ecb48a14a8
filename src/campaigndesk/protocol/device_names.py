"""Names of devices: how the sessions of the web page are told from laptops."""

from __future__ import annotations

from typing import Final

BROWSER: Final = "browser-"
"""What the names of sessions of the web page begin with; no laptop can take such a name."""


def is_browser(device: str) -> bool:
    """Whether it is the name of a session of the web page."""
    return device.startswith(BROWSER)
