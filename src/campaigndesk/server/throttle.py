"""Slows down who guesses passwords, without locking out the person whose password is guessed."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from campaigndesk.server.problems import RequestRefused

_FREE_TRIES: Final = 5
_FREE_TRIES_OF_ADDRESS: Final = 50
_LONGEST_WAIT: Final = 900.0
_FORGET_AFTER: Final = 3_600.0
_AT_MOST: Final = 20_000


@dataclass(frozen=True, slots=True)
class _Tries:
    failed: int = 0
    last: float = 0.0


class Throttle:
    """Counts failures by person and network address together, and by network address alone.

    Somebody who signs in from elsewhere is not slowed down. `clock` counts seconds and never goes back. The counts are
    of this process and forgotten after an hour without a failure.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._tries: OrderedDict[tuple[str, str], _Tries] = OrderedDict()
        self._lock = threading.Lock()

    def refuse_hasty(self, email: str, address: str) -> None:
        """Raise RequestRefused with the seconds to wait where there were too many failures."""
        with self._lock:
            pair = self._wait((email, address), _FREE_TRIES)
            wait = max(pair, self._wait(("", address), _FREE_TRIES_OF_ADDRESS))
        if wait > 0:
            seconds = int(wait) + 1
            raise RequestRefused(
                "throttled",
                "There were too many tries with a wrong password.",
                f"Try again in {seconds} seconds.",
                retry_after=seconds,
            )

    def failed(self, email: str, address: str) -> None:
        """Note a failure."""
        with self._lock:
            for key in ((email, address), ("", address)):
                tries = self._find(key)
                self._tries[key] = replace(tries, failed=tries.failed + 1, last=self._clock())
                self._tries.move_to_end(key)
            while len(self._tries) > _AT_MOST:
                self._tries.popitem(last=False)

    def succeeded(self, email: str, address: str) -> None:
        """Forget the failures of this person from this address."""
        with self._lock:
            self._tries.pop((email, address), None)

    def _find(self, key: tuple[str, str]) -> _Tries:
        tries = self._tries.get(key, _Tries())
        return tries if self._clock() - tries.last < _FORGET_AFTER else _Tries()

    def _wait(self, key: tuple[str, str], free: int) -> float:
        tries = self._find(key)
        if tries.failed < free:
            return 0.0
        penalty = min(_LONGEST_WAIT, 2.0 ** min(tries.failed - free + 1, 20))
        return tries.last + penalty - self._clock()
