"""Listens to the server's events: each means “there is news”, nothing more."""

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
"""Without a sign of life for so long the connection counts as broken; the server sends one far more often."""


def listen(
    wire: Wire, on_news: Callable[[], None], stopped: threading.Event, *, first_pause: float = FIRST_PAUSE
) -> None:
    """Call `on_news` at each event until `stopped` is set, and after each new connection: what came meanwhile is lost.

    Made for a thread that does nothing else. Between tries it waits twice as long each time, a minute at most. Raises
    ServerProblem when the server does not let this device in any more.
    """
    own = wire.another()
    pause = first_pause
    try:
        while not stopped.is_set():
            try:
                with own.events(SILENCE_SECONDS) as lines:
                    pause = first_pause
                    on_news()
                    for line in lines:
                        if stopped.is_set():
                            return
                        if line.startswith(b"event: news"):
                            on_news()
            except ServerProblem as error:
                if error.problem.code in ("signed_out", "not_allowed"):
                    raise
                pause = max(pause, float(error.problem.retry_after))
            except CampaignDeskError:
                # Nobody there, or not the server: the rounds say so to the person; here only patience helps.
                pass
            stopped.wait(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
    finally:
        own.close()
