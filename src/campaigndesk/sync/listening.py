"""Listens to the server's events in a thread of its own: each means “there is news”, nothing more."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.sync.client import Wire
from campaigndesk.sync.problems import ServerProblem

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
SILENCE_SECONDS: Final = 60.0
"""Without a sign of life for so long, the connection counts as broken; the server sends one more often."""


class Listening:
    """A thread that calls `on_news` at each event, and after each reconnection: what came meanwhile is not repeated.

    `on_end`, if given, is called once when the server does not let this device in any more.
    """

    def __init__(
        self, wire: Wire, on_news: Callable[[], None], on_end: Callable[[CampaignDeskError], None] | None = None
    ) -> None:
        self._wire = wire
        self._on_news = on_news
        self._on_end = on_end
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="campaigndesk-listening", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self, wait_seconds: float = 2.0) -> None:
        """Stop listening, and wait a moment for the thread."""
        self._stop.set()
        self._wire.close()
        if self._thread.is_alive():
            self._thread.join(wait_seconds)

    def _run(self) -> None:
        pause = FIRST_PAUSE
        while not self._stop.is_set():
            try:
                with self._wire.events(SILENCE_SECONDS) as lines:
                    pause = FIRST_PAUSE
                    self._on_news()
                    for line in lines:
                        if self._stop.is_set():
                            return
                        if line.startswith(b"data:"):
                            self._on_news()
            except ServerProblem as error:
                if error.problem.code in ("signed_out", "not_allowed"):
                    if self._on_end is not None:
                        self._on_end(error)
                    return
                pause = max(pause, float(error.problem.retry_after))
            except CampaignDeskError:
                pass
            except Exception:
                # The socket was closed under the reader by `stop`; what it raises then differs from system to system.
                if not self._stop.is_set():
                    raise
                return
            self._stop.wait(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
