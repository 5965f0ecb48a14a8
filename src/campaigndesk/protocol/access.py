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
class DeviceRequest:
    """A signed-in laptop takes another name (it found out that it is a copy); answered with a session of that name."""

    device: str
    device_name: str = ""


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device of the person who asks; times are instants in UTC. `current`: the one that asks."""

    id: str
    name: str
    created: str
    last_seen: str
    expires: str
    current: bool


@dataclass(frozen=True, slots=True)
class DeviceList:
    """The devices on which the person is signed in."""

    devices: tuple[DeviceLine, ...]


@dataclass(frozen=True, slots=True)
class Health:
    """The server is there and its database answers."""

    status: str
