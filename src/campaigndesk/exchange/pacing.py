"""How long work on a file tells that it goes on: it calls `each` for every row, which may end it by raising."""

from __future__ import annotations

from collections.abc import Callable

Each = Callable[[], None]


def unheeded() -> None:
    """Nobody watches."""
