"""One open event stream: wakes a laptop when there is news, and ends when its session does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Final

from campaigndesk.server.access import Session
from campaigndesk.server.news import Listener
from campaigndesk.server.office import Office
from campaigndesk.server.problems import RequestRefused

KEEP_ALIVE_SECONDS: Final = 15.0
_NEWS: Final = b"event: news\ndata:\n\n"
_STILL_HERE: Final = b": still here\n\n"


async def events(office: Office, session: Session, token: str) -> AsyncIterator[bytes]:
    """The stream for a session. What changed a moment ago wakes it once; the rights are looked at again each time."""
    listener = Listener(session.network, session.scopes, session.device)
    with office.news.listening(listener):
        yield _STILL_HERE
        while not office.news.stopping:
            with suppress(TimeoutError):
                await asyncio.wait_for(listener.woken.wait(), KEEP_ALIVE_SECONDS)
            woken = listener.woken.is_set()
            listener.woken.clear()
            try:
                now = await office.lanes.read(office.access.session_of, token)
            except RequestRefused:
                return
            listener.scopes = now.scopes
            yield _NEWS if woken else _STILL_HERE
