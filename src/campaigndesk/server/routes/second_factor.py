"""A person's second factor, and proofs of who acts."""

from __future__ import annotations

from litestar import get, post
from litestar.params import JSONBody

from campaigndesk.protocol.access import (
    FactorRequest,
    FactorSecret,
    FactorState,
    ProofReply,
    ProofRequest,
    RecoveryCodes,
)
from campaigndesk.server.answers import HALF_SIGNED_IN, TAKES_BODY, AppRequest, failures, half_signed_in
from campaigndesk.server.bodies import Body
from campaigndesk.server.noting import note
from campaigndesk.server.routes.given import TheOffice, TheSession, address_of


@get("/v1/second-factor", opt=half_signed_in(), responses=failures(*HALF_SIGNED_IN))
async def state(session: TheSession, office: TheOffice) -> FactorState:
    """How it stands with the second factor of the person who asks."""
    return await office.lanes.read(office.second_factors.state, session)


@post(
    "/v1/second-factor/secret",
    status_code=200,
    opt=half_signed_in(),
    responses=failures(*HALF_SIGNED_IN, "second_factor", "fresh_proof"),
)
async def begin(session: TheSession, office: TheOffice) -> FactorSecret:
    """A new secret for the person's authenticator app; the one before counts until this one is confirmed."""
    return await office.lanes.write(office.second_factors.begin, session)


@post(
    "/v1/second-factor",
    status_code=200,
    dto=Body[FactorRequest],
    return_dto=None,
    opt=half_signed_in(),
    responses=failures(*HALF_SIGNED_IN, *TAKES_BODY, "second_factor", "fresh_proof", "wrong_code", "throttled"),
)
async def confirm(
    data: JSONBody[FactorRequest], session: TheSession, office: TheOffice, request: AppRequest
) -> RecoveryCodes:
    """Ask for the app's codes from now on; the answer has the recovery codes, shown once."""
    codes = await office.lanes.write(office.second_factors.confirm, session, data, address_of(request))
    note("second_factor_set", person=session.person, device=session.device, address=address_of(request))
    return codes


@post(
    "/v1/proof",
    status_code=200,
    dto=Body[ProofRequest],
    return_dto=None,
    opt=half_signed_in(),
    responses=failures(*HALF_SIGNED_IN, *TAKES_BODY, "wrong_password", "wrong_code", "throttled"),
)
async def prove(
    data: JSONBody[ProofRequest], session: TheSession, office: TheOffice, request: AppRequest
) -> ProofReply:
    """Prove that it is the person who acts on this device: password, and code where there is a second factor."""
    reply = await office.lanes.password(office.second_factors.prove, session, data, address_of(request))
    note("proved", person=session.person, device=session.device, address=address_of(request))
    return reply
