"""Sessions for who signed in at the ministry's own provider, and the one-time codes that take them to a desk."""

from __future__ import annotations

import base64
import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select
from uuid_utils import uuid7

from campaigndesk.domain.times import instant, moment
from campaigndesk.protocol.access import ProviderRequest
from campaigndesk.protocol.device_names import BROWSER
from campaigndesk.protocol.messages import SessionReply, SessionRequest
from campaigndesk.server import browsers
from campaigndesk.server.access import new_code, token_hash
from campaigndesk.server.noting import note
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.provider_subjects import bind, find_bound
from campaigndesk.server.pulse import list_networks
from campaigndesk.server.signing_in import SigningIn, same_address
from campaigndesk.server.tables import credential, invitation

_CODE_LASTS: Final = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is by the provider's word: by `subject` for good, by the verified `email` as long as it is theirs.

    `strong`: by more than a password, as the administrator defined it.
    """

    issuer: str
    subject: str
    email: str
    strong: bool


class SignIn(ABC):
    """A ministry's own sign-in, as the rest of the server knows it: who has none loads nothing of it."""

    @abstractmethod
    def address(self, back: str, kept: str) -> str:
        """Where the browser goes; `back`: where it comes back to, `kept`: the secret that it keeps meanwhile."""

    @abstractmethod
    def identity(self, back: str, kept: str, answer: Mapping[str, str]) -> Identity:
        """Who came back with this answer. Raises RequestRefused with what is wrong with it."""


class Vouching:
    """Lets in whom the provider vouches for. `clock` gives the server's time as an instant in UTC."""

    def __init__(self, database: Database, signing_in: SigningIn, clock: Callable[[], str]) -> None:
        self._database = database
        self._signing_in = signing_in
        self._clock = clock

    def browser(self, who: Identity, called: str) -> SessionReply:
        """A session of the web page. Raises RequestRefused for who is not of the network: nobody is made by this."""
        name, person = self._known(who)
        request = SessionRequest(who.email, "", f"{BROWSER}{uuid7()}", called)
        return self._signing_in.vouched(name, person, request, strong=who.strong, lasts=browsers.LASTS)

    def code_for(self, who: Identity, challenge: str) -> str:
        """A code for the desk that made the challenge (RFC 7636, S256): good once, for two minutes."""
        name, person = self._known(who)
        code, now = new_code(), self._clock()
        with self._database.writing() as conn:
            old = (invitation.c.network == name, invitation.c.person == person, invitation.c.expires <= now)
            conn.execute(delete(invitation).where(*old))
            row = {"code_hash": _kept(challenge, code, strong=who.strong), "person": person, "created": now, "used": ""}
            expires = instant(moment(now) + _CODE_LASTS)
            conn.execute(insert(invitation).values(network=name, expires=expires, **row))
        return code

    def desk(self, request: ProviderRequest) -> SessionReply:
        """A session for the desk that has the code and made its challenge. Raises RequestRefused."""
        digest = hashlib.sha256(request.verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        now = self._clock()
        for strong in (True, False):
            with self._database.writing() as conn:
                own = (
                    invitation.c.network.in_(list_networks(conn)),
                    invitation.c.code_hash == _kept(challenge, request.code, strong=strong),
                )
                row = conn.execute(
                    select(invitation.c.network, invitation.c.person, invitation.c.expires).where(*own)
                ).first()
                if row is not None and conn.execute(delete(invitation).where(*own)).rowcount == 1 and row[2] > now:
                    conn.commit()
                    asked = SessionRequest("", "", request.device, request.device_name)
                    return self._signing_in.vouched(row[0], row[1], asked, strong=strong)
        raise RequestRefused(
            "wrong_password", "This sign-in was used already, or has expired.", "Sign in again from the beginning."
        )

    def _known(self, who: Identity) -> tuple[str, str]:
        """Network and person; who comes for the first time is bound. Raises RequestRefused."""
        with self._database.writing() as conn:
            if bound := find_bound(conn, who.issuer, who.subject):
                return bound
            name, person = self._by_address(conn, who.email)
            if not bind(conn, name, person, who.issuer, who.subject, self._clock()):
                raise RequestRefused(
                    "not_allowed",
                    "The person with your e-mail address has come here by another account of your ministry before.",
                    "If that was you, ask your administrator to unbind it: admin unbind-provider.",
                )
        note("provider_bound", person=person)
        return name, person

    def _by_address(self, conn: Connection, email: str) -> tuple[str, str]:
        own = (credential.c.network.in_(list_networks(conn)), credential.c.email == same_address(email))
        row = conn.execute(select(credential.c.network, credential.c.person).where(*own)).first()
        if row is None:
            raise RequestRefused(
                "not_allowed",
                "Nobody in this network has the e-mail address by which your ministry knows you.",
                "Ask your administrator to add you with that address.",
            )
        return row[0], row[1]


def _kept(challenge: str, code: str, *, strong: bool) -> str:
    # With a sign that no code of an invitation can have: none passes for the other.
    return token_hash("\x00".join(("desk", "strong" if strong else "plain", challenge, code)))
