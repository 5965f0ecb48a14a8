"""Notices when the window's thread is held up: every turn of its loop is timed."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

from pace import slowness

BAR = 0.1
"""Seconds of work in one go on the window's thread that `desk.md` allows."""
MARGIN = 3
"""For processor time. A test machine shares its processors: the processor time of the same painting was measured as 1.6
to 2.4 times as long beside four busy neighbours on two of them, and modules may not be compiled yet. Three times the
bar still catches a long query or an import of half a second."""
PATIENCE = 15
"""For the clock, which also runs while other threads of the program do. It still catches a wait for the network or for
a lock, which last as long as somebody else likes: the tests make them two seconds long."""
DELAYS = Path("/proc/thread-self/schedstat")
BEAT = 50
"""Milliseconds after which a turn in which nothing happens ends by itself, so that a long one was no idle wait."""


class Watchdog(QObject):
    """Keeps the longest turn by processor time and by the clock; with `between` also the work between two turns.

    That is what a test asks of the window by a call, and what it does itself. With glib's loop, which Qt uses on Linux,
    the dispatcher says `aboutToBlock` before it waits and `awake` after what woke it was done.
    """

    def __init__(self) -> None:
        super().__init__()
        self.between = False
        self.worked = self.passed = 0.0
        self._begun: tuple[float, float] | None = None
        self._turns = False
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._on_waiting)
        dispatcher.awake.connect(self._on_awake)
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(lambda: None)
        self._beat.start()

    def look_away(self) -> None:
        """What comes now is the test's own work, such as starting a server: the window is not asked for anything."""
        self._begun = None

    def complaint(self) -> str:
        """What was too long, empty where nothing was."""
        if self.worked > BAR * MARGIN and self.worked > BAR * MARGIN * slowness():
            return f"the window's thread worked {self.worked * 1000:.0f} ms in one go"
        if self.passed > BAR * PATIENCE:
            return f"the window did not answer for {self.passed * 1000:.0f} ms"
        return ""

    def _on_waiting(self) -> None:
        self._end(turn=False)
        self._turns = True

    def _on_awake(self) -> None:
        # Without a wait before it, it is a test that lets the loop look once: what came before was the test's work.
        self._end(turn=self._turns)
        self._turns = False

    def _end(self, *, turn: bool) -> None:
        now = time.thread_time(), time.monotonic() - held_back()
        if self._begun is not None and (turn or self.between):
            self.worked = max(self.worked, now[0] - self._begun[0])
        if self._begun is not None and turn:
            self.passed = max(self.passed, now[1] - self._begun[1])
        self._begun = now


def held_back() -> float:
    """Seconds that this thread could have gone on and other programs had the processors; 0 where no system says so."""
    return int(DELAYS.read_text("ascii").split()[1]) / 1e9 if DELAYS.exists() else 0.0
