"""Notices what other processes wrote (an administrator's verb, another server), signs each day's head, tidies up."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from campaigndesk.server.ledger import NEWS_CHANNEL
from campaigndesk.server.office import Office
from campaigndesk.server.tables import ledger, network
from campaigndesk.server.thrift import give_back

_log: Final = logging.getLogger(__name__)
_LOOK_EVERY: Final = 1.0
_GIVE_BACK_EVERY: Final = 5.0
"""Seconds between two returns of free memory to the system while work never rests: ten to thirty milliseconds each."""
_CONNECT_AGAIN_AFTER: Final = 2.0


async def watch(office: Office) -> None:
    """Look once a second, and on PostgreSQL as soon as it says so, until cancelled."""
    woken, loop = asyncio.Event(), asyncio.get_running_loop()
    stopped = threading.Event()
    if not office.database.sqlite:
        ear = threading.Thread(
            target=_listen, args=(office, stopped, lambda: loop.call_soon_threadsafe(woken.set)), daemon=True
        )
        ear.start()
    given_back = loop.time()
    try:
        while True:
            try:
                await _look(office)
                if office.rounds.at_work and loop.time() - given_back > _GIVE_BACK_EVERY:
                    await office.lanes.read(give_back)
                    given_back = loop.time()
            except SQLAlchemyError as error:
                _log.error("the database did not answer the watch: %s", type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), _LOOK_EVERY)
            woken.clear()
    finally:
        stopped.set()


async def _look(office: Office) -> None:
    for name, seq, device, scopes in await office.lanes.read(_grown, office, dict(office.news.told)):
        office.news.tell(name, seq, scopes, device)
    if office.heads.is_due():
        await office.lanes.write(office.heads.sign)
    if office.rounds.at_rest():
        await office.lanes.write(office.database.tidy)
        await office.lanes.read(give_back)


def _grown(office: Office, told: dict[str, int]) -> list[tuple[str, int, str, set[str]]]:
    """What listeners were not told yet: network, its `seq`, a device that made news, the scopes it made them in."""
    grown: list[tuple[str, int, str, set[str]]] = []
    with office.database.reading() as conn:
        for name, seq in conn.execute(select(network.c.id, network.c.seq)).all():
            if seq <= told.get(name, -1):
                continue
            by_device: dict[str, set[str]] = {"": set()}
            newer = (ledger.c.network == name, ledger.c.seq > told.get(name, seq))
            columns = select(ledger.c.device, ledger.c.scope, ledger.c.left_scope)
            for device, *scopes in conn.execute(columns.where(*newer).distinct()):
                by_device.setdefault(device, set()).update(scope for scope in scopes if scope)
            grown += [(name, seq, device, scopes) for device, scopes in by_device.items()]
    return grown


def _listen(office: Office, stopped: threading.Event, wake: Callable[[], object]) -> None:
    """Hear PostgreSQL's notifications; what was missed while there was no connection is looked for at once."""
    import psycopg

    engine = office.database.engine
    _, where = engine.dialect.create_connect_args(engine.url)
    while not stopped.is_set():
        try:
            with psycopg.connect(**{**where, "autocommit": True, "connect_timeout": 5}) as conn:
                conn.execute(f"LISTEN {NEWS_CHANNEL}")
                wake()
                while not stopped.is_set():
                    for _ in conn.notifies(timeout=0.5, stop_after=1):
                        wake()
        except psycopg.Error:
            stopped.wait(_CONNECT_AGAIN_AFTER)
        except RuntimeError:
            return  # The event loop has closed: the server has stopped.
