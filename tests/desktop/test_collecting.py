"""What windows leave dies in their own thread."""

import gc
import threading
import weakref
from collections.abc import Callable

from campaigndesk.desktop.window import Window


class Left:
    """Only the collector can take it away: it holds itself."""

    def __init__(self) -> None:
        self.held = self


def litter() -> None:
    """Enough for the automatic collection to begin in this thread, several times."""
    for _ in range(50_000):
        Left()


def test_no_other_thread_takes_away_what_a_closed_window_left(opened: Callable[..., Window]) -> None:
    opened().close()
    left = weakref.ref(Left())
    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert left() is not None
    gc.collect()
    assert left() is None
