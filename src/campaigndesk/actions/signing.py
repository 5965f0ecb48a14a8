"""Signs decisions with this desk's own key, which never leaves it; the public half goes into the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from campaigndesk.actions.desk import Desk, Draft, tidied
from campaigndesk.actions.revising import creation
from campaigndesk.domain.errors import Refused
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Value
from campaigndesk.domain.signatures import KEY_KIND, key_id, public_text, statement
from campaigndesk.store.meta import find_meta
from campaigndesk.store.records import find_record
from campaigndesk.store.signing_secrets import find_signing_secret, save_signing_secret
from campaigndesk.store.work import list_refusals

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def signed(desk: Desk, post_id: str, payload: Mapping[str, Any]) -> dict[str, Value]:
    """The payload of a decision with this desk's signature; the first makes the key and puts its public half in line.

    Ed25519 as in RFC 8032. Raises Refused where the rules do not allow the first decision: then there is no key.
    """
    author, said = desk.author, tidied(dict(payload))
    key, secret = _present(desk, author) or _made(desk, post_id, said)
    at = desk.now
    signature = secret.sign(statement(post_id, author.person, said, key, at))
    return {**said, "signed": {"key": key, "at": at, "signature": public_text(signature)}}


def _present(desk: Desk, author: Author) -> tuple[str, Ed25519PrivateKey] | None:
    """The desk's key, where it is this person's and still signs."""
    with desk.store.reading() as conn:
        kept = find_signing_secret(conn)
        record = find_record(conn, kept[0]) if kept else None
    if kept is None or record is None or record.created.by != author.person or record.get("revoked"):
        return None
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return kept[0], Ed25519PrivateKey.from_private_bytes(kept[1])


def _made(desk: Desk, post_id: str, said: dict[str, Value]) -> tuple[str, Ed25519PrivateKey]:
    (refusal,) = desk.read(list_refusals, [[Draft("decide@1", post_id, "post", said)]], desk.now[:10])
    if refusal:
        raise Refused(refusal)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.generate()
    public = public_text(secret.public_key().public_bytes_raw())
    key = key_id(public)
    fields = {"public_key": public, "device": desk.read(find_meta, "device")}
    draft = replace(creation(desk, KEY_KIND, fields), record=key)
    desk.make(draft, beside=lambda conn: save_signing_secret(conn, key, secret.private_bytes_raw()))
    return key, secret
