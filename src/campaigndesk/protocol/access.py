"""Messages about coming in: invitations, devices, and whether the server is there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AcceptRequest:
    """Use an invitation: its one-time code, with the password that the person chose."""

    email: str
    code: str
    password: str
    device: str
    device_name: str = ""


@dataclass(frozen=True, slots=True)
class ProviderRequest:
    """Use a one-time code that came from the ministry's own sign-in; `verifier`: as in RFC 7636, made here."""

    code: str
    verifier: str
    device: str
    device_name: str = ""


@dataclass(frozen=True, slots=True)
class DeviceRequest:
    """A signed-in laptop takes another name (it found out that it is a copy); answered with a session of that name."""

    device: str
    device_name: str = ""


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device of a person; times are instants in UTC. `current`: the one that asks."""

    id: str
    name: str
    created: str
    last_seen: str
    expires: str
    current: bool


@dataclass(frozen=True, slots=True)
class DeviceList:
    """The devices on which a person is signed in."""

    devices: tuple[DeviceLine, ...]


@dataclass(frozen=True, slots=True)
class InvitationReply:
    """A one-time code with which a person chooses a password, shown once; `expires` is an instant in UTC."""

    email: str
    code: str
    expires: str


@dataclass(frozen=True, slots=True)
class FactorState:
    """How it stands with the person's second factor; `proved`: on the device that asks. `recovery_codes`: unused ones.

    `fresh`: whether the person proved lately enough, on this device, that it is they, to change the second factor.
    """

    required: bool
    enrolled: bool
    proved: bool
    fresh: bool
    recovery_codes: int


@dataclass(frozen=True, slots=True)
class FactorSecret:
    """A new secret for an authenticator app, as base32 and as the address that a QR code carries; shown once."""

    secret: str
    uri: str


@dataclass(frozen=True, slots=True)
class FactorRequest:
    """The first code of the app that has the new secret: from then on the second factor is asked for."""

    code: str


@dataclass(frozen=True, slots=True)
class RecoveryCodes:
    """Codes that each stand in once for the app's; shown once."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProofRequest:
    """Prove afresh who acts: the password, and a code of the app or a recovery code where the person has them."""

    password: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class ProofReply:
    """When it was proved, by the server's clock (an instant in UTC)."""

    proved_at: str


@dataclass(frozen=True, slots=True)
class Health:
    """The server is there and its database answers."""

    status: str
