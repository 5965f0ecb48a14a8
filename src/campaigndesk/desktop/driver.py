"""Lets a program wait for a window as a person would: the demo, the pictures and the tests."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

STEP = 5


def wait_for(met: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Run the window until `met()` holds, at most so long; whether it did."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    timer = QTimer(interval=STEP)
    timer.timeout.connect(lambda: loop.quit() if met() or time.monotonic() >= end else None)
    timer.start()
    if not met():
        loop.exec()
    timer.stop()
    return met()


def wait_a_moment(milliseconds: int) -> None:
    """Run the window for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
