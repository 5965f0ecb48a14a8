"""Signed decisions: what a signature says, whose key made it, and whether it fits, without trust in any server."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final

from campaigndesk.domain.digest import canonical, digest_of
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.kinds import WEB_PAGE
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import NETWORK, Record, Value

KEY_KIND: Final = "signing_key"
SIGNED_PARTS: Final = frozenset({"key", "at", "signature"})
_FORMS: Final[Mapping[str, str]] = {"": "campaigndesk decision 1", WEB_PAGE: "campaigndesk decision on the web page 1"}
"""Origin of a key -> what its statements begin with: neither passes for the other afterwards."""
_PUBLIC_BYTES: Final = 32
"""Of an Ed25519 public key (RFC 8032, 5.1.5)."""


class Proof(StrEnum):
    """What the signature of a decision shows."""

    SIGNED = "signed"
    BY_SERVER = "by_server"
    UNSIGNED = "unsigned"
    FORGED = "forged"


def key_id(public_key: str) -> str:
    """The id of the record that holds a public key: made out of the key, so that none can be put in another's place."""
    return "key-" + hashlib.sha256(public_key.encode()).hexdigest()[:40]


def public_text(public_key: bytes) -> str:
    """A public key or a signature as text: base64 as RFC 4648, section 5, without padding."""
    return base64.urlsafe_b64encode(public_key).rstrip(b"=").decode()


def fingerprint(key: Record) -> str:
    """A key's id as people compare it, aloud or on paper: five groups of four."""
    digits = key.id.removeprefix("key-")[:20]
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def statement(post: str, by: str, decision: Mapping[str, Value], key: str, at: str, origin: str = "") -> bytes:
    """What is signed: this person's verdict on this content of this post, at `at` by the clock of their laptop.

    `decision` is a decision or the payload of one: its `digest`, `verdict` and `reason` are taken. `origin`: the key's,
    empty for a desk's. Raises KeyError for an origin that this version does not know.
    """
    said = {name: str(decision.get(name) or "") for name in ("digest", "verdict", "reason")}
    return canonical({"form": _FORMS[origin], "post": post, "by": by, "key": key, "at": at, **said})


def why_no_key(record: Record) -> Refusal | None:
    """Why a new record cannot be a signing key; None for one that is well formed, and for every other kind."""
    if record.kind != KEY_KIND:
        return None
    public = str(record.get("public_key", ""))
    if len(bytes_of(public)) == _PUBLIC_BYTES and record.id == key_id(public) and record.scope == NETWORK:
        return None
    return Refusal("malformed", "This is not a key that decisions can be signed with.", "Update the program.")


def why_stays_revoked(before: Record, after: Record) -> Refusal | None:
    """Why a key cannot be taken into use again: who found it may have asked for that."""
    if before.kind != KEY_KIND or not before.get("revoked") or after.get("revoked"):
        return None
    return Refusal("key_revoked", "A key that was revoked stays revoked.", "The next decision makes a new one.")


def why_not_signed(post: str, author: str, payload: Mapping[str, Value], look: Look) -> Refusal | None:
    """Why the signature of a decision does not count; None where it fits, and where there is none to judge."""
    if "signed" not in payload:
        return None
    key = look.record(str(payload["signed"]["key"]))
    if key is not None and key.get("revoked"):
        return Refusal(
            "key_revoked", "The key of this decision was revoked.", "Decide again: the desk makes a new key."
        )
    if _fits(post, author, payload, key):
        return None
    return Refusal(
        "signature_wrong", "The signature of this decision does not fit it.", "Read the content and decide again."
    )


def proof_of(decision: Mapping[str, Value], post: str, find: Callable[[str], Record | None]) -> Proof:
    """What a decision's signature shows of it; `find` gives the record with an id, such as the key's."""
    signed = decision.get("signed")
    if not signed:
        return Proof.UNSIGNED
    key = find(str(signed.get("key"))) if isinstance(signed, dict) else None
    if not _fits(post, str(decision.get("by")), decision, key):
        return Proof.FORGED
    return Proof.BY_SERVER if key is not None and key.get("origin") else Proof.SIGNED


def forged(post: Record, look: Look) -> bool:
    """Whether an approval of the post is not what was signed: a decision that does not fit, or another content."""
    approved = post.get("approved")
    if approved and digest_of(approved["content"]) != approved["digest"]:
        return True
    return any(proof_of(decision, post.id, look.record) is Proof.FORGED for decision in post.get("decisions", ()))


def _fits(post: str, by: str, decision: Mapping[str, Value], key: Record | None) -> bool:
    signed = decision["signed"]
    if key is None or key.kind != KEY_KIND or key.created.by != by or set(signed) != SIGNED_PARTS:
        return False
    public, origin = str(key.get("public_key", "")), str(key.get("origin") or "")
    if key.id != key_id(public) or origin not in _FORMS:
        return False
    said = statement(post, by, decision, key.id, str(signed["at"]), origin)
    return verified(public, str(signed["signature"]), said)


def verified(public: str, signature: str, said: bytes) -> bool:
    """Whether the signature of what is said was made with the key; both as `public_text` writes them."""
    return _verified(bytes_of(public), bytes_of(signature), said)


@lru_cache(maxsize=1024)
def _verified(public: bytes, signature: bytes, said: bytes) -> bool:
    # Only who reads or makes a decision needs it: it costs too much at the start.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    except (InvalidSignature, ValueError):
        return False
    return True


def bytes_of(text: str) -> bytes:
    """What `public_text` wrote; empty where it is not of its form."""
    try:
        return base64.b64decode(text.encode() + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return b""
