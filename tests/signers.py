"""People who sign without a desk: each has the same key in every run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from campaigndesk.domain.signatures import key_id, public_text, statement


@dataclass(frozen=True)
class Signer:
    """A person's key: its id, the fields of its record, and what it signs."""

    person: str
    secret: Ed25519PrivateKey

    @property
    def fields(self) -> dict[str, str]:
        return {"public_key": public_text(self.secret.public_key().public_bytes_raw())}

    @property
    def key(self) -> str:
        return key_id(self.fields["public_key"])

    def signed(self, post: str, payload: Mapping[str, Any], at: str = "2026-11-23T09:00:00Z") -> dict[str, Any]:
        """The payload of a decision with this person's signature."""
        signature = self.secret.sign(statement(post, self.person, payload, self.key, at))
        return {**payload, "signed": {"key": self.key, "at": at, "signature": public_text(signature)}}


@cache
def signer(person: str) -> Signer:
    """The person's key."""
    return Signer(person, Ed25519PrivateKey.from_private_bytes(hashlib.sha256(person.encode()).digest()))
