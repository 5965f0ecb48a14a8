"""The devices on which people are signed in."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from campaigndesk.protocol.access import DeviceLine, DeviceList
from campaigndesk.server.access import Session
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import not_found
from campaigndesk.server.tables import device, network


def list_devices(database: Database, session: Session) -> DeviceList:
    """The person's own devices, the one seen last first."""
    with database.reading() as conn:
        return devices_of(conn, session, session.person)


def devices_of(conn: Connection, session: Session, person: str) -> DeviceList:
    """The devices of a person of the session's network, the one seen last first."""
    own = device.c
    query = (
        select(own.id, own.name, own.created, own.last_seen, own.expires)
        .where(own.network == session.network, own.person == person, own.revoked == "")
        .order_by(own.last_seen.desc(), own.id)
    )
    return DeviceList(tuple(DeviceLine(*row, row[0] == session.device) for row in conn.execute(query)))


def revoke_device(database: Database, session: Session, device_id: str, at: str) -> None:
    """Sign out one of the person's own devices. Raises RequestRefused where there is none of that name."""
    with database.writing() as conn:
        # Who signs out keeps the copy; a laptop that another one of the person revokes is lost.
        wipe = device_id != session.device
        if not end_session(conn, session.network, session.person, device_id, at, wipe=wipe):
            raise not_found("This device")


def end_session(conn: Connection, name: str, person: str, device_id: str, at: str, *, wipe: bool) -> bool:
    """Revoke a device's token at once, and have its copy wiped when it comes next; whether there was such a device."""
    own = (device.c.network == name, device.c.person == person, device.c.id == device_id, device.c.revoked == "")
    ended = conn.execute(update(device).where(*own).values(revoked=at, wiped=at if wipe else "")).rowcount > 0
    if ended:
        conn.execute(update(network).where(network.c.id == name).values(access=network.c.access + 1))
    return ended
