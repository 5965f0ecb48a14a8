"""Lets a program wait for a window as a person would: the demo, the pictures and the tests."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

STEP = 5
PATIENCE = 60.0
"""Seconds. Only what never comes waits so long; on a machine that does much else what comes may come late."""


def wait_for(met: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Run the window until `met()` holds at two looks in a row, at most so long; whether it did.

    Once is not enough: what has just become idle may begin the next thing at once.
    """
    loop = QEventLoop()
    end = time.monotonic() + seconds
    looks = [met()]

    def look() -> None:
        looks.append(met())
        if all(looks[-2:]) or time.monotonic() >= end:
            loop.quit()

    timer = QTimer(interval=STEP)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    return all(looks[-2:])


def wait_a_moment(milliseconds: int) -> None:
    """Run the window for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle_layouts() -> None:
    """Let everything take the place that what was shown last asks for: a page in a scroll area is told in two steps."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
