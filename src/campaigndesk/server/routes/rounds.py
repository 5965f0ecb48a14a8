"""The usual talk of a laptop with the server."""

from __future__ import annotations

from litestar import Response, post
from litestar.params import JSONBody

from campaigndesk.protocol.messages import (
    HelloReply,
    HelloRequest,
    SyncReply,
    SyncRequest,
    VerifyReply,
    VerifyRequest,
)
from campaigndesk.server.answers import SIGNED_IN, TAKES_BODY, failures
from campaigndesk.server.bodies import Body
from campaigndesk.server.routes.given import TheOffice, TheSession


@post(
    "/v1/hello",
    status_code=200,
    dto=Body[HelloRequest],
    return_dto=None,
    responses=failures(*SIGNED_IN, *TAKES_BODY, "not_allowed", "history_fork", "too_old"),
)
async def hello(data: JSONBody[HelloRequest], session: TheSession, office: TheOffice) -> HelloReply:
    """Agree on a protocol and a history; asked once when the laptop finds the server again."""
    return await office.rounds.hello(data, session)


@post(
    "/v1/sync",
    status_code=200,
    dto=Body[SyncRequest],
    return_dto=None,
    responses=failures(*SIGNED_IN, *TAKES_BODY, "not_allowed", "epoch_changed", "history_fork", "cursor_gone"),
)
async def sync(data: JSONBody[SyncRequest], session: TheSession, office: TheOffice) -> Response[SyncReply]:
    """Hand in changes and take news: the usual round is this one request."""
    # The reply is put together of rows that are JSON already; the type says what they form.
    made: Response[SyncReply] = Response(await office.rounds.sync(data, session), media_type="application/json")  # type: ignore[arg-type]
    return made


@post(
    "/v1/verify",
    status_code=200,
    dto=Body[VerifyRequest],
    return_dto=None,
    responses=failures(*SIGNED_IN, *TAKES_BODY),
)
async def verify(data: JSONBody[VerifyRequest], session: TheSession, office: TheOffice) -> VerifyReply:
    """Compare what the laptop holds with what it should hold."""
    return await office.lanes.read(office.rounds.verify, data, session)
