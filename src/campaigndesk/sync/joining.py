"""Signing in to a server and out of it; work made before without any server goes along."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.protocol.access import AcceptRequest, DeviceRequest, ProviderRequest
from campaigndesk.protocol.messages import SessionReply, SessionRequest
from campaigndesk.store import meta
from campaigndesk.store.coding import packed, unpacked_value
from campaigndesk.store.joining import hand_over
from campaigndesk.store.work import Changed
from campaigndesk.sync.client import Wire
from campaigndesk.sync.desks import Desk
from campaigndesk.sync.problems import NotSignedIn, ServerProblem, Unreachable
from campaigndesk.sync.witnessing import PINNED


def sign_in(
    desk: Desk,
    url: str,
    email: str,
    password: str,
    *,
    device_name: str = "",
    ca_file: Path | None = None,
    code: str = "",
    session: requests.Session | None = None,
) -> Wire:
    """Sign this laptop in; with `code`, by an invitation: the password is set then. Returns the wire to sync on.

    The token is kept in the encrypted database, whose key is in the keyring: one secret guards both. Raises
    InvalidInput where another person's or network's work is on the laptop, ServerProblem for a wrong password.
    """
    with desk.store.reading() as conn:
        notes = meta.list_meta(conn)
    device = notes.get("device") or desk.new_id()
    wire = Wire(url, device=device, ca_file=ca_file, session=session)
    if code:
        reply = wire.accept_invitation(AcceptRequest(email, code, password, device, device_name))
    else:
        reply = wire.sign_in(SessionRequest(email, password, device, device_name))
    return _settled(desk, wire, reply, notes, email, device_name, ca_file, session)


def sign_in_by_browser(
    desk: Desk,
    url: str,
    show: Callable[[str], object],
    *,
    device_name: str = "",
    ca_file: Path | None = None,
    given_up: threading.Event | None = None,
) -> Wire:
    """Sign this laptop in at the ministry's own sign-in, in the system's browser; `show` opens an address there.

    Raises as `sign_in` does, and SignInNotFinished where the network has no such sign-in, or where nobody comes back
    from the browser in time or before it was given up.
    """
    from campaigndesk.sync.loopback import SignInNotFinished, Waiting

    with desk.store.reading() as conn:
        notes = meta.list_meta(conn)
    device = notes.get("device") or desk.new_id()
    wire = Wire(url, device=device, ca_file=ca_file)
    with Waiting() as waiting:
        address = waiting.address(wire.server_url)
        if not wire.has_provider(address):
            raise SignInNotFinished("This network has no sign-in of a ministry.", "Sign in with your password.")
        show(address)
        code = waiting.code(given_up)
    reply = wire.sign_in_vouched(ProviderRequest(code, waiting.verifier, device, device_name))
    return _settled(desk, wire, reply, notes, "", device_name, ca_file, None)


def _settled(
    desk: Desk,
    wire: Wire,
    reply: SessionReply,
    notes: Mapping[str, str],
    email: str,
    device_name: str,
    ca_file: Path | None,
    session: requests.Session | None,
) -> Wire:
    url, device = wire.server_url, wire.device
    wire.token = reply.token
    if notes.get("token"):
        # The server ended the session, perhaps since a copy of this profile signed in under the same device name: each
        # would end the other's session for ever. The old name stays known, as work that waits was made under it.
        old = Wire(url, reply.token, device, ca_file, session)
        wire.device = desk.new_id()
        reply = wire.take_new_name(DeviceRequest(wire.device, device_name))
        wire.token = reply.token
        old.sign_out()
    _WIRES[desk] = wire
    _keep(desk, wire, reply, email, ca_file)
    return wire


def _keep(desk: Desk, wire: Wire, reply: SessionReply, email: str, ca_file: Path | None) -> None:
    with desk.store.writing() as conn:
        notes = meta.list_meta(conn)
        before, network = notes.get("person", ""), notes.get("network", "")
        local = bool(notes.get("me")) and bool(unpacked_value(notes["me"].encode()).get("local"))
        if network and network != reply.network:
            raise InvalidInput(
                "This profile holds the work of another network.", "Use another profile for this one, with --profile."
            )
        if before and before != reply.person and not local:
            raise InvalidInput(
                "This profile holds another person's work.", "Use another profile for yourself, with --profile."
            )
        me = {"person": reply.person, "name": reply.name, "email": email, "roles": [list(r) for r in reply.roles]}
        settings = packed({"ca_file": str(ca_file) if ca_file else ""}).decode()
        meta.save_meta(
            conn,
            {
                "person": reply.person, "network": reply.network, "server": wire.server_url, "token": reply.token,
                "device": wire.device, "me": packed(me).decode(), "settings": settings,
            },
        )  # fmt: skip
        concerned = hand_over(conn, before, reply.person, wire.device, desk.now) if local and before else set()
    desk.tell(Changed(frozenset({"person", "post"}), frozenset({reply.person, *concerned})))


if TYPE_CHECKING:
    import requests

_WIRES: WeakKeyDictionary[Desk, Wire] = WeakKeyDictionary()


def wire_for(desk: Desk) -> Wire:
    """The wire of a laptop that is signed in, kept as long as it stays so; raises NotSignedIn."""
    with desk.store.reading() as conn:
        notes = meta.list_meta(conn)
    if not notes.get("server") or not notes.get("token"):
        raise NotSignedIn("This laptop is not signed in to a server.", "Sign in first.")
    kept = _WIRES.get(desk)
    if kept is not None and (kept.server_url, kept.token, kept.device) == (
        notes["server"],
        notes["token"],
        notes["device"],
    ):
        return kept
    settings = unpacked_value(notes.get("settings", "{}").encode() or b"{}")
    ca_file = Path(settings["ca_file"]) if settings.get("ca_file") else None
    wire = _WIRES[desk] = Wire(notes["server"], notes["token"], notes["device"], ca_file)
    return wire


def sign_out(desk: Desk, wire: Wire | None = None) -> None:
    """Sign this laptop out; its records and unsent work stay readable. A server out of reach is no hindrance."""
    wire = wire or wire_for(desk)
    try:
        wire.sign_out()
    except Unreachable:
        pass
    except ServerProblem as error:
        if error.problem.code != "signed_out":
            raise
    with desk.store.writing() as conn:
        # Who joins again after that says that the server may be another one.
        meta.save_meta(conn, {"token": "", PINNED: ""})
