"""Coming in and going out."""

from __future__ import annotations

from litestar import delete, post
from litestar.params import JSONBody

from campaigndesk.protocol.access import AcceptRequest, ProviderRequest
from campaigndesk.protocol.messages import SessionReply, SessionRequest
from campaigndesk.server.answers import HALF_SIGNED_IN, TAKES_BODY, AppRequest, failures, half_signed_in
from campaigndesk.server.bodies import Body
from campaigndesk.server.devices import revoke_device
from campaigndesk.server.noting import note
from campaigndesk.server.office import server_time
from campaigndesk.server.routes.given import TheOffice, TheSession, address_of
from campaigndesk.server.signing_in import refuse_browser


@post(
    "/v1/sessions",
    status_code=200,
    dto=Body[SessionRequest],
    return_dto=None,
    exclude_from_auth=True,
    security=[{}],
    responses=failures(*TAKES_BODY, "wrong_password", "throttled", "history_fork"),
)
async def sign_in(data: JSONBody[SessionRequest], request: AppRequest, office: TheOffice) -> SessionReply:
    """Sign in with address and password; the token is for this device and is shown once."""
    reply = await office.lanes.password(office.signing_in.sign_in, data, address_of(request))
    note("signed_in", person=reply.person, device=data.device, address=address_of(request))
    return reply


@post(
    "/v1/sessions/accept",
    status_code=200,
    dto=Body[AcceptRequest],
    return_dto=None,
    exclude_from_auth=True,
    security=[{}],
    responses=failures(*TAKES_BODY, "wrong_password", "throttled", "history_fork"),
)
async def accept_invitation(data: JSONBody[AcceptRequest], request: AppRequest, office: TheOffice) -> SessionReply:
    """Choose a password with an invitation's one-time code; other devices of the person are signed out."""
    reply = await office.lanes.password(office.signing_in.accept, data, address_of(request))
    note("invitation_accepted", person=reply.person, device=data.device, address=address_of(request))
    return reply


@post(
    "/v1/sessions/provider",
    status_code=200,
    dto=Body[ProviderRequest],
    return_dto=None,
    exclude_from_auth=True,
    security=[{}],
    responses=failures(*TAKES_BODY, "wrong_password", "history_fork"),
)
async def sign_in_vouched(data: JSONBody[ProviderRequest], request: AppRequest, office: TheOffice) -> SessionReply:
    """Use the one-time code that a browser brought from the ministry's own sign-in."""
    refuse_browser(data.device)
    reply = await office.lanes.write(office.vouching.desk, data)
    note("signed_in", person=reply.person, device=data.device, address=address_of(request), by="provider")
    return reply


@delete("/v1/sessions/current", opt=half_signed_in(), responses=failures(*HALF_SIGNED_IN))
async def sign_out(session: TheSession, office: TheOffice) -> None:
    """Sign this device out."""
    await office.lanes.write(revoke_device, office.database, session, session.device, server_time())
    note("signed_out", person=session.person, device=session.device)
