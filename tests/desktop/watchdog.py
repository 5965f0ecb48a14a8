"""Notices when the window's thread is held up: every turn of the loop is timed, and what a test asks of the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

BAR = 0.1
"""Seconds of work in one go on the window's thread that `desk.md` allows."""
MARGIN = 3
"""For processor time. A test machine shares its processors: the processor time of the same painting was measured as 1.6
to 2.4 times as long beside four busy neighbours on two of them, and modules may not be compiled yet. Three times the
bar still catches a long query or an import of half a second."""
PATIENCE = 15
"""For the clock, which also runs while the machine does other work. It still catches a wait for the network or for a
lock, which last as long as somebody else likes: the tests make them two seconds long."""
BEAT = 50
"""Milliseconds after which a turn in which nothing happens ends by itself, so that a long one was no idle wait."""


class Watchdog(QObject):
    """Keeps the longest turn by processor time and by the clock, and the longest work of the test between two turns.

    With glib's loop, which Qt uses on Linux, the dispatcher says `aboutToBlock` before it waits and `awake` after what
    woke it was done; other loops say the two at other places.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worked = self.passed = 0.0
        self._begun: tuple[float, float] | None = None
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
        if self.worked > BAR * MARGIN:
            return f"the window's thread worked {self.worked * 1000:.0f} ms in one go"
        if self.passed > BAR * PATIENCE:
            return f"the window did not answer for {self.passed * 1000:.0f} ms"
        return ""

    def _on_awake(self) -> None:
        self._note(clock=True)

    def _on_waiting(self) -> None:
        # Up to here it was the test that went on: what it asked of the window counts, what it waited for does not.
        self._note(clock=False)

    def _note(self, *, clock: bool) -> None:
        now = time.thread_time(), time.monotonic()
        if self._begun is not None:
            self.worked = max(self.worked, now[0] - self._begun[0])
            self.passed = max(self.passed, now[1] - self._begun[1]) if clock else self.passed
        self._begun = now
