"""A signed head: where the server says that its ledger stood on a day, for who keeps it to hold the server to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from campaigndesk.domain.digest import canonical
from campaigndesk.domain.signatures import verified

_FORM: Final = "campaigndesk head 1"


@dataclass(frozen=True, slots=True)
class SignedHead:
    """Where a network's ledger stood on a day (UTC); `key` is public, `signature` over all the rest."""

    network: str
    day: str
    seq: int
    hash: str
    key: str
    signature: str

    @property
    def fits(self) -> bool:
        """Whether the signature is of this head, by the key that it names."""
        return verified(self.key, self.signature, statement(self.network, self.day, self.seq, self.hash))


def statement(network: str, day: str, seq: int, head: str) -> bytes:
    """What is signed: the ledger of this network had this hash at this entry on this day."""
    return canonical({"form": _FORM, "network": network, "day": day, "seq": seq, "hash": head})
