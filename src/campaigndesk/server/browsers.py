"""Sessions of the web page: how long they last."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

LASTS: Final = timedelta(hours=12)
IDLE: Final = timedelta(minutes=30)
SEEN_EVERY: Final = timedelta(minutes=5)
