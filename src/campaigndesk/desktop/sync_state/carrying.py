"""The way to the server as the network's lane goes it, and an ear for news beside it."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from campaigndesk.desktop.tasks import start_aside
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.sync.rounds import RoundReport


def go_round(desk: Desk) -> RoundReport:
    """One round: hand in what waits and take the news."""
    from campaigndesk.sync.joining import wire_for
    from campaigndesk.sync.rounds import sync_once

    return sync_once(desk, wire_for(desk))


def join(desk: Desk, server: str, email: str, password: str, code: str) -> None:
    """Sign in; with a code, by an invitation."""
    from campaigndesk.sync.joining import sign_in

    sign_in(desk, server, email, password, device_name=platform.node(), code=code)


def join_by_browser(desk: Desk, server: str, show: Callable[[str], object], given_up: threading.Event) -> None:
    """Sign in at the ministry's own sign-in; `show` is called on the network's lane with the address to open."""
    from campaigndesk.sync.joining import sign_in_by_browser

    sign_in_by_browser(desk, server, show, device_name=platform.node(), given_up=given_up)


def leave(desk: Desk) -> None:
    """Sign out; the work stays."""
    from campaigndesk.sync.joining import sign_out

    sign_out(desk)


class Ear:
    """Listens for “there is news” until `stop`, on a thread that does nothing else and is never waited for."""

    def __init__(self, desk: Desk, tell: Callable[[], None]) -> None:
        self._desk, self._tell = desk, tell
        self._stopped = threading.Event()

    def start(self) -> None:
        """Begin to listen."""
        start_aside("news", self._run)

    def stop(self) -> None:
        """Tell nothing from now on."""
        self._stopped.set()

    def _run(self) -> None:
        from campaigndesk.sync.joining import wire_for
        from campaigndesk.sync.listening import listen

        try:
            listen(wire_for(self._desk), self._on_news, self._stopped)
        except CampaignDeskError:
            # The server does not let this laptop in any more: the next round says so to the person.
            self._on_news()

    def _on_news(self) -> None:
        if not self._stopped.is_set():
            self._tell()
