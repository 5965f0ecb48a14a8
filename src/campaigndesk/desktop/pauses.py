"""Waits after which more comes to the screen, told apart from other timers so that a program can wait for their end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pause(QTimer):
    """Calls `then` once, so many milliseconds after the last `start`; `waited_for` knows that it runs."""

    def __init__(self, owner: QObject, milliseconds: int, then: Callable[[], object]) -> None:
        super().__init__(owner, singleShot=True, interval=milliseconds)
        self.timeout.connect(then)


def waited_for(owner: QObject) -> bool:
    """Whether more is still to come of anything below the owner."""
    return any(pause.isActive() for pause in owner.findChildren(Pause))
