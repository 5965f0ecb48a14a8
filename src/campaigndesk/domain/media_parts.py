"""How the readers of picture and film files say what they keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Part: TypeAlias = tuple[int, int] | bytes
"""From one byte of the file up to, not including, another; or bytes that take the place of others."""
Read: TypeAlias = Callable[[int, int], bytes]
"""`read(offset, length)` gives the bytes of a file there; fewer at its end."""
Kept: TypeAlias = tuple[list[Part], int, int]
"""The parts of a picture, its width and its height in dots."""


class Unreadable(Exception):
    """The file does not go on as its form asks."""
