"""Takes the next piece from its source in another thread while the one before is being kept."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def read_ahead(source: Iterator[T]) -> Generator[T, None, None]:
    """What the source gives, each taken from it while the caller works on the one before; None never is among them.

    What the source raises is raised here. To be closed: that waits for what is being read.
    """
    with ThreadPoolExecutor(1, "campaigndesk-reading") as pool:
        coming = pool.submit(next, source, None)
        while (item := coming.result()) is not None:
            coming = pool.submit(next, source, None)
            yield item
