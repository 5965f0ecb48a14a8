"""The talk with the server about second factors, as the network's lane has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.protocol.access import FactorState

Modules = tuple[bytes, ...]
"""The rows of a QR code: one byte a module, 1 for dark."""


@dataclass(frozen=True, slots=True)
class NewFactor:
    """A secret for an authenticator app, in groups of four to be typed, and as a QR code."""

    secret: str
    modules: Modules


def ask_state(desk: Desk) -> FactorState:
    """How it stands with the person's second factor."""
    from campaigndesk.sync.joining import wire_for

    return wire_for(desk).factor_state()


def ask_new(desk: Desk) -> NewFactor:
    """A new secret."""
    import segno

    from campaigndesk.sync.joining import wire_for

    made = wire_for(desk).new_factor()
    grouped = " ".join(made.secret[at : at + 4] for at in range(0, len(made.secret), 4))
    return NewFactor(grouped, tuple(bytes(row) for row in segno.make(made.uri, error="m").matrix))


def send_first_code(desk: Desk, code: str) -> tuple[str, ...]:
    """Have the app's codes asked for from now on; the recovery codes."""
    from campaigndesk.protocol.access import FactorRequest
    from campaigndesk.sync.joining import wire_for

    return wire_for(desk).confirm_factor(FactorRequest(code)).codes


def send_proof(desk: Desk, password: str, code: str) -> None:
    """Prove afresh who acts."""
    from campaigndesk.protocol.access import ProofRequest
    from campaigndesk.sync.joining import wire_for

    wire_for(desk).prove(ProofRequest(password, code))
