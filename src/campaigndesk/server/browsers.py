"""Sessions of the web page: how they are told from those of laptops, and how long they last."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

BROWSER: Final = "browser-"
"""What the names of such sessions begin with; no laptop can take such a name."""
LASTS: Final = timedelta(hours=12)
IDLE: Final = timedelta(minutes=30)
SEEN_EVERY: Final = timedelta(minutes=5)


def is_browser(device: str) -> bool:
    """Whether it is the name of a session of the web page."""
    return device.startswith(BROWSER)
