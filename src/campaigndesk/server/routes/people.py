"""What administrators do for other people."""

from __future__ import annotations

from litestar import delete, get, post
from litestar.params import FromPath

from campaigndesk.protocol.access import DeviceList, InvitationReply
from campaigndesk.server.answers import SIGNED_IN, failures
from campaigndesk.server.guardians import invite, list_devices_of, revoke_device_of
from campaigndesk.server.noting import note
from campaigndesk.server.office import server_time
from campaigndesk.server.routes.given import TheOffice, TheSession


@post(
    "/v1/people/{person:str}/invitation",
    status_code=200,
    responses=failures(*SIGNED_IN, "not_allowed", "not_found", "fresh_proof"),
)
async def make_invitation(person: FromPath[str], session: TheSession, office: TheOffice) -> InvitationReply:
    """A one-time code with which the person chooses a password, shown once; earlier ones end."""
    made = await office.lanes.write(invite, office.database, office.ledger, session, person, server_time())
    note("invited", person=person, by=session.person, device=session.device)
    return made


@get("/v1/people/{person:str}/devices", responses=failures(*SIGNED_IN, "not_allowed", "not_found"))
async def devices(person: FromPath[str], session: TheSession, office: TheOffice) -> DeviceList:
    """The devices on which the person is signed in."""
    return await office.lanes.read(list_devices_of, office.database, office.ledger, session, person)


@delete(
    "/v1/people/{person:str}/devices/{device:str}",
    responses=failures(*SIGNED_IN, "not_allowed", "not_found", "fresh_proof"),
)
async def revoke(person: FromPath[str], device: FromPath[str], session: TheSession, office: TheOffice) -> None:
    """Sign a device of the person out."""
    await office.lanes.write(revoke_device_of, office.database, session, person, device, server_time())
    note("device_revoked", person=person, device=device, by=session.device)
