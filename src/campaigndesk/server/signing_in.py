"""Signing in with a password, accepting an invitation, and a laptop that takes another name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select, update
from uuid_utils import uuid7

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.people import Author
from campaigndesk.domain.times import instant, moment
from campaigndesk.protocol.access import AcceptRequest, DeviceRequest
from campaigndesk.protocol.device_names import BROWSER, is_browser
from campaigndesk.protocol.messages import SessionReply, SessionRequest
from campaigndesk.server import browsers, passwords
from campaigndesk.server.access import LASTS, Session, new_token, token_hash
from campaigndesk.server.aftermath import end_sessions
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused, invalid
from campaigndesk.server.pulse import find_pulse, list_networks, refuse_when_stopped
from campaigndesk.server.tables import credential, device, invitation, network
from campaigndesk.server.throttle import Throttle

_DEVICE: Final = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
_LONGEST_INPUT: Final = 1_000
_OfDevice = SessionRequest | AcceptRequest | DeviceRequest


def same_address(email: str) -> str:
    """An e-mail address in the one form that is compared."""
    return unicodedata.normalize("NFC", email).strip().lower()


class SigningIn:
    """Opens sessions; every failure takes the same time and is answered alike."""

    def __init__(self, database: Database, ledger: Ledger, throttle: Throttle, clock: Callable[[], str]) -> None:
        self._database = database
        self._ledger = ledger
        self._throttle = throttle
        self._clock = clock

    def sign_in(self, request: SessionRequest, address: str) -> SessionReply:
        """A session for the person with this address and password. Raises RequestRefused."""
        refuse_browser(request.device)
        return self._sign_in(request, address, LASTS)

    def sign_in_browser(self, email: str, password: str, called: str, address: str) -> SessionReply:
        """The same for a browser on the web page, for a day's work at most."""
        request = SessionRequest(email, password, f"{BROWSER}{uuid7()}", called)
        return self._sign_in(request, address, browsers.LASTS)

    def _sign_in(self, request: SessionRequest, address: str, lasts: timedelta) -> SessionReply:
        email = same_address(request.email)
        _refuse_malformed(request.device, request.device_name, email, request.password)
        self._throttle.refuse_hasty(email, address)
        with self._database.reading() as conn:
            name, person, kept = _find_credential(conn, email)
        if not passwords.matches(request.password, kept):
            self._throttle.failed(email, address)
            raise _wrong()
        self._throttle.succeeded(email, address)
        fresh = passwords.hash_password(request.password) if passwords.needs_new_hash(kept) else ""
        with self._database.writing() as conn:
            if fresh:
                _rehash(conn, name, person, fresh)
            return self._open(conn, name, person, request, proved=self._clock(), lasts=lasts)

    def accept(self, request: AcceptRequest, address: str) -> SessionReply:
        """Use an invitation once: the password is set, other devices are signed out, a session begins."""
        refuse_browser(request.device)
        email = same_address(request.email)
        _refuse_malformed(request.device, request.device_name, email, request.password, request.code)
        self._throttle.refuse_hasty(email, address)
        _refuse_easy(request.password, email)
        kept, code = passwords.hash_password(request.password), token_hash(request.code.strip())
        with self._database.writing() as conn:
            now = self._clock()
            name, person, _ = _find_credential(conn, email)
            own = (invitation.c.network == name, invitation.c.code_hash == code, invitation.c.person == person)
            good = (*own, invitation.c.used == "", invitation.c.expires > now)
            if conn.execute(update(invitation).where(*good).values(used=now)).rowcount:
                # Only who has the code hears what else is no good; the code is not used up then.
                _refuse_easy(request.password, email, *self._names(conn, name, person))
                save_password(conn, name, person, kept, now)
                return self._open(conn, name, person, request, proved=now)
        self._throttle.failed(email, address)
        raise RequestRefused(
            "wrong_password",
            "This invitation is not known, was used already, or has expired.",
            "Check the address and the code, or ask your administrator for a new invitation.",
        )

    def rename(self, request: DeviceRequest, session: Session) -> SessionReply:
        """A session for the same person under another device name; the one that asks goes on."""
        refuse_browser(request.device)
        _refuse_malformed(request.device, request.device_name)
        with self._database.writing() as conn:
            return self._open(conn, session.network, session.person, request, session.proved, session.factor)

    def vouched(
        self, name: str, person: str, request: SessionRequest, *, strong: bool, lasts: timedelta = LASTS
    ) -> SessionReply:
        """A session for whom the ministry's own sign-in vouches; `strong`: as for our second factor."""
        _refuse_malformed(request.device, request.device_name)
        now = self._clock()
        with self._database.writing() as conn:
            return self._open(conn, name, person, request, now, now if strong else "", lasts)

    def _names(self, conn: Connection, name: str, person: str) -> tuple[str, str]:
        """What the person and the network are called."""
        called = conn.execute(select(network.c.name).where(network.c.id == name)).scalar_one()
        found = self._ledger.people(conn, find_pulse(conn, name)).records.get(person)
        return called, str(found.get("name", "")) if found else ""

    def _open(
        self,
        conn: Connection,
        name: str,
        person: str,
        request: _OfDevice,
        proved: str,
        factor: str = "",
        lasts: timedelta = LASTS,
    ) -> SessionReply:
        pulse = find_pulse(conn, name)
        # After a restore people who were shut out since the backup have their passwords again.
        refuse_when_stopped(pulse)
        people = self._ledger.people(conn, pulse)
        author: Author = people.author(person)
        if not author.roles:
            conn.rollback()
            raise _wrong()
        now, token = self._clock(), new_token(name)
        expires = instant(moment(now) + lasts)
        own = (device.c.network == name, device.c.person == person, device.c.id == request.device)
        conn.execute(delete(device).where(*own))
        conn.execute(
            insert(device).values(
                network=name,
                person=person,
                id=request.device,
                name=request.device_name,
                token_hash=token_hash(token),
                created=now,
                last_seen=now,
                expires=expires,
                revoked="",
                factor=factor,
                proved=proved,
            )
        )
        conn.execute(update(network).where(network.c.id == name).values(access=network.c.access + 1))
        shown = people.records[person].get("name", "")
        return SessionReply(token, person, shown, name, tuple(sorted(author.roles)), expires)


def _find_credential(conn: Connection, email: str) -> tuple[str, str, str]:
    """Network, person and password hash of who signs in with this address; empty where nobody does."""
    own = credential.c
    query = select(own.network, own.person, own.password)
    row = conn.execute(query.where(own.network.in_(list_networks(conn)), own.email == email)).first()
    return (row[0], row[1], row[2]) if row else ("", "", "")


def save_password(conn: Connection, name: str, person: str, kept: str, at: str) -> None:
    """Set the hash of a person's password and sign out all of the person's devices."""
    mine = (credential.c.network == name, credential.c.person == person)
    conn.execute(update(credential).where(*mine).values(password=kept))
    end_sessions(conn, name, person, at)
    conn.execute(update(network).where(network.c.id == name).values(access=network.c.access + 1))


def _rehash(conn: Connection, name: str, person: str, kept: str) -> None:
    mine = (credential.c.network == name, credential.c.person == person)
    conn.execute(update(credential).where(*mine).values(password=kept))


def _refuse_easy(password: str, *names: str) -> None:
    try:
        passwords.refuse_easy(password, passwords.own_words(*names))
    except InvalidInput as error:
        raise RequestRefused("invalid_request", error.sentence, error.fix) from None


def _refuse_malformed(device_id: str, *texts: str) -> None:
    if not _DEVICE.fullmatch(device_id):
        raise invalid("The device's name must be 1 to 64 letters, digits or any of . _ : and -.")
    if any(len(text) > _LONGEST_INPUT or "\x00" in text for text in texts):
        raise invalid("The address, the password or the device's name cannot be used.")


def refuse_browser(device_id: str) -> None:
    """Raise RequestRefused for a name that only a session of the web page has."""
    if is_browser(device_id):
        raise invalid("This device's name is kept for the web page.")


def _wrong() -> RequestRefused:
    return RequestRefused(
        "wrong_password", "The address or the password is wrong.", "Check both, or ask your administrator."
    )
