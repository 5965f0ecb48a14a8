"""Python's collector of cycles runs in the window's thread alone: in a lane it would destroy widgets and crash Qt."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks at whether there is enough to collect."""


class Collector(QObject):
    """Takes the place of the automatic collection from the first window on (`begin` and `end` once for each).

    The automatic one does not come back with the end of the last window: what that leaves must not die in a lane.
    """

    def __init__(self) -> None:
        super().__init__()
        self._windows = 0
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect_some)

    def begin(self) -> None:
        """A window opens."""
        self._windows += 1
        if self._windows == 1:
            if not gc.isenabled():
                gc.collect()
            gc.disable()
            self._timer.start()

    def end(self) -> None:
        """A window closed; with the last one what is left is collected."""
        self._windows -= 1
        if not self._windows:
            self._timer.stop()
            gc.collect()

    def collect_some(self) -> None:
        """Collect the youngest that are due, as the automatic collection would."""
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= limit:
                return
            gc.collect(generation)


class _Kept:
    collector: Collector | None = None


def collector() -> Collector:
    """The one of this process."""
    if _Kept.collector is None:
        _Kept.collector = Collector()
    return _Kept.collector
