"""A person's own devices."""

from __future__ import annotations

from litestar import delete, get, post
from litestar.params import FromPath, JSONBody

from campaigndesk.protocol.access import DeviceList, DeviceRequest
from campaigndesk.protocol.messages import SessionReply
from campaigndesk.server.answers import HALF_SIGNED_IN, SIGNED_IN, TAKES_BODY, failures, half_signed_in
from campaigndesk.server.bodies import Body
from campaigndesk.server.devices import list_devices, revoke_device
from campaigndesk.server.noting import note
from campaigndesk.server.office import server_time
from campaigndesk.server.routes.given import TheOffice, TheSession


@get("/v1/devices", responses=failures(*SIGNED_IN))
async def devices(session: TheSession, office: TheOffice) -> DeviceList:
    """The devices on which the person is signed in."""
    return await office.lanes.read(list_devices, office.database, session)


@delete("/v1/devices/{device:str}", responses=failures(*SIGNED_IN, "not_found"))
async def revoke(device: FromPath[str], session: TheSession, office: TheOffice) -> None:
    """Sign one of the person's own devices out."""
    await office.lanes.write(revoke_device, office.database, session, device, server_time())
    note("device_revoked", person=session.person, device=device, by=session.device)


@post(
    "/v1/devices",
    status_code=200,
    dto=Body[DeviceRequest],
    return_dto=None,
    opt=half_signed_in(),
    responses=failures(*HALF_SIGNED_IN, *TAKES_BODY, "history_fork"),
)
async def take_new_name(data: JSONBody[DeviceRequest], session: TheSession, office: TheOffice) -> SessionReply:
    """A session under another device name, for a laptop that found out that it is a copy of another."""
    return await office.lanes.write(office.signing_in.rename, data, session)
