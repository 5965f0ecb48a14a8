"""A decision made in a browser: judged by the same rules, after a fresh code, signed by the server, and said so."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from uuid_utils import uuid7

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal, Refused
from campaigndesk.domain.kinds import WEB_PAGE
from campaigndesk.domain.records import NETWORK, Value
from campaigndesk.domain.signatures import KEY_KIND, key_id, public_text, statement
from campaigndesk.server.access import Session
from campaigndesk.server.office import Office, server_time
from campaigndesk.server.web.reading import Found, Reading

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_OF_SESSION: Final = b"campaigndesk signing key of a session of the web page"


async def decide(
    office: Office, session: Session, secret: str, post: str, asked: Mapping[str, Value], code: str, address: str
) -> None:
    """Enter the decision. `secret`: what the browser's cookie holds; `asked`: digest, verdict and reason.

    Raises Refused with the rule that is in the way, before the code is used up where that is known then, and
    RequestRefused where the code is wrong or the post cannot be seen.
    """
    reading = Reading(office.database, office.ledger, office.whereabouts, server_time)
    key, public = _key(secret)

    def judged(found: Found) -> bool:
        """Whether the key is known already; the rules are asked before anything is done."""
        unsigned = _change(session, "decide@1", post, "post", asked)
        after = apply(found.posts[0], unsigned, session.author, found.look)
        if isinstance(after, Refusal):
            raise Refused(after)
        return found.look.record(key) is not None

    known = await office.lanes.read(reading.post, session, post, judged)
    await office.lanes.write(office.second_factors.take_code, session, code, address)
    at = server_time()
    signature = _signing(secret).sign(statement(post, session.person, asked, key, at, WEB_PAGE))
    signed = {**asked, "signed": {"key": key, "at": at, "signature": public_text(signature)}}
    changes = [] if known else [_made(session, key, public)]
    changes.append(_change(session, "decide@1", post, "post", signed))
    for result in await office.rounds.enter(changes, session):
        if result.status != "applied":
            raise Refused(Refusal(result.code, result.sentence, result.fix))


def _signing(secret: str) -> Ed25519PrivateKey:
    """The key of this session: made out of what the browser alone keeps, so that the server has none lying about."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    seed = hmac.new(secret.encode(), _OF_SESSION, hashlib.sha256).digest()
    return Ed25519PrivateKey.from_private_bytes(seed)


def _key(secret: str) -> tuple[str, str]:
    public = public_text(_signing(secret).public_key().public_bytes_raw())
    return key_id(public), public


def _made(session: Session, key: str, public: str) -> Change:
    fields = {"public_key": public, "device": session.device, "origin": WEB_PAGE}
    return _change(session, "create@1", key, KEY_KIND, {"scope": NETWORK, "fields": fields})


def _change(session: Session, kind: str, record: str, record_kind: str, payload: Mapping[str, Value]) -> Change:
    return Change(
        id=str(uuid7()),
        device=session.device,
        # A browser counts nothing: the clock does, in microseconds.
        n=time.time_ns() // 1_000,
        kind=kind,
        record=record,
        record_kind=record_kind,
        author=session.person,
        seen_at=server_time(),
        payload=payload,
    )
