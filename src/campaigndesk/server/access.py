"""Who speaks: the session behind a token, checked at each request, with what that person may see now."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, exists, select, update

from campaigndesk.domain.embargoes import visible_scopes
from campaigndesk.domain.people import Author
from campaigndesk.domain.times import instant, moment
from campaigndesk.protocol.device_names import is_browser
from campaigndesk.server import browsers
from campaigndesk.server.batches import Writer
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.pulse import Pulse, find_pulse, list_networks
from campaigndesk.server.tables import device, second_factor

LASTS: Final = timedelta(days=180)
"""How long after signing in a device has to sign in again."""
IDLE: Final = timedelta(days=60)
"""How long a device may stay away before it has to sign in again."""
_SEEN_EVERY: Final = timedelta(days=1)
_KEPT_AT_MOST: Final = 10_000


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in device of a person, with the roles held and the network's state when the request came.

    `scopes`: what the person may see now. `enrolled`: whether the person has a second factor; `factor`: when it was
    proved in this session; `proved`: when the person proved last who acts. Both are instants in UTC, empty for never.
    """

    network: str
    person: str
    device: str
    token_hash: str
    author: Author
    pulse: Pulse
    enrolled: bool
    factor: str
    proved: str
    scopes: frozenset[str]

    @property
    def whole(self) -> bool:
        """Whether the second factor was proved in this session, where the person has one or needs one."""
        return bool(self.factor) or not (self.enrolled or self.author.needs_second_factor)

    @property
    def writer(self) -> Writer:
        """In whose name its changes are entered."""
        return Writer(self.network, self.person, self.device)


@dataclass(frozen=True, slots=True)
class _Known:
    network: str
    person: str
    device: str
    ends: str
    seen: str
    access: int
    enrolled: bool
    factor: str
    proved: str


def new_code() -> str:
    """A new opaque code of 256 random bits."""
    return secrets.token_urlsafe(32)


def new_token(network: str) -> str:
    """A new token of 256 random bits; it begins with its network, so that it is looked for in one place."""
    return f"{network}.{new_code()}"


def token_hash(token: str) -> str:
    """The form in which tokens and codes are kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def signed_out() -> RequestRefused:
    """The one answer for a missing, unknown, expired or revoked token."""
    return RequestRefused(
        "signed_out",
        "This device is not signed in.",
        "Sign in again; unsent work is kept.",
        headers={"WWW-Authenticate": "Bearer"},
    )


def device_revoked() -> RequestRefused:
    """The answer to a token of a device that somebody revoked by name."""
    return RequestRefused(
        "device_revoked",
        "This laptop was revoked: what others shared is removed from it.",
        "What was not sent is kept here until you have saved it elsewhere. Ask your administrator.",
        headers={"WWW-Authenticate": "Bearer"},
    )


class Access:
    """Finds sessions; what it keeps in memory holds only while nothing about passwords or devices changed."""

    def __init__(self, database: Database, ledger: Ledger, clock: Callable[[], str]) -> None:
        self._database = database
        self._ledger = ledger
        self._clock = clock
        self._known: dict[str, _Known] = {}

    def session_of(self, token: str) -> Session:
        """The session of a token. Raises RequestRefused (`signed_out`)."""
        key, now = token_hash(token), self._clock()
        with self._database.reading() as conn:
            known = self._known.get(key)
            pulse = find_pulse(conn, known.network) if known else None
            if known is None or pulse is None or known.access != pulse.access:
                known, pulse = self._find(conn, key, token.rpartition(".")[0])
            people = self._ledger.people(conn, pulse)
            campaigns = self._ledger.embargoes(conn, pulse)
        browser = is_browser(known.device)
        if known.ends <= now or instant(moment(known.seen) + (browsers.IDLE if browser else IDLE)) <= now:
            raise signed_out()
        if instant(moment(known.seen) + (browsers.SEEN_EVERY if browser else _SEEN_EVERY)) <= now:
            self._saw(known.network, key, now)
        author, more = people.author(known.person), (known.enrolled, known.factor, known.proved)
        scopes = visible_scopes(author, campaigns, now)
        return Session(known.network, known.person, known.device, key, author, pulse, *more, scopes)

    def _find(self, conn: Connection, key: str, network: str) -> tuple[_Known, Pulse]:
        own = device.c
        # Tokens of the first version do not say their network.
        networks = [network] if network else list_networks(conn)
        has_factor = exists().where(
            second_factor.c.network == own.network,
            second_factor.c.person == own.person,
            second_factor.c.confirmed != "",
        )
        query = select(own.network, own.person, own.id, own.expires, own.last_seen, has_factor, own.factor, own.proved)
        query = query.add_columns(own.revoked, own.wiped).where(own.network.in_(networks), own.token_hash == key)
        row = conn.execute(query).first()
        if row is None or row[8]:
            self._known.pop(key, None)
            raise device_revoked() if row and row[9] else signed_out()
        pulse = find_pulse(conn, row[0])
        known = _Known(row[0], row[1], row[2], row[3], row[4], pulse.access, bool(row[5]), row[6], row[7])
        if len(self._known) >= _KEPT_AT_MOST:
            self._known.clear()
        self._known[key] = known
        return known, pulse

    def _saw(self, network: str, key: str, now: str) -> None:
        own = (device.c.network == network, device.c.token_hash == key)
        with self._database.writing() as conn:
            conn.execute(update(device).where(*own).values(last_seen=now))
        self._known.pop(key, None)
