"""Works with no server at all: a local person who joins a network later."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.people import Role
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.coding import packed
from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.records import save_record
from campaigndesk.store.work import Changed

_ROLES = (Role.OFFICER, Role.APPROVER, Role.LEAD)


def start_alone(desk: Desk, *, name: str, country: str, email: str = "") -> Record:
    """Begin to work without a server, as officer, approver and lead of one country; the person's record.

    The record stays on this laptop; when the person signs in to a server, all work is sent in their name there.
    """
    if country not in COUNTRIES:
        raise InvalidInput(f"“{country}” is not a country of the network.", f"Use one of {', '.join(COUNTRIES)}.")
    if not name.strip():
        raise InvalidInput("A name is needed, so that others know whose work it is.", "Give your name.")
    person, roles = desk.new_id(), [[str(role), country] for role in _ROLES]
    stamp = Stamp(desk.new_id(), person, desk.now)
    fields = {"name": name.strip(), "email": email, "roles": roles, "active": True}
    record = Record(person, "person", NETWORK, stamp, fields)
    with desk.store.writing() as conn:
        if find_meta(conn, "person"):
            raise InvalidInput("Somebody works in this profile already.", "Use another profile with --profile.")
        me = {"person": person, "name": name.strip(), "email": email, "roles": roles, "local": True}
        save_meta(conn, {"device": desk.new_id(), "person": person, "me": packed(me).decode()})
        save_record(conn, record)
    desk.tell(Changed(frozenset({"person"}), frozenset({person})))
    return record
