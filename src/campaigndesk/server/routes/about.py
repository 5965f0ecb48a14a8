"""About the server itself."""

from __future__ import annotations

from typing import Any

from litestar import get
from sqlalchemy import select

from campaigndesk.protocol.access import Health
from campaigndesk.server.answers import SIGNED_IN, AppRequest, failures
from campaigndesk.server.office import Office
from campaigndesk.server.outages import unavailable
from campaigndesk.server.routes.given import TheOffice


@get("/v1/health", exclude_from_auth=True, security=[{}], responses=failures("unavailable"))
async def health(office: TheOffice) -> Health:
    """Whether the server is there, its database answers, and a standby that has to confirm does."""
    await office.lanes.read(_ask, office)
    return Health("ok")


def _ask(office: Office) -> None:
    if office.database.commits and office.database.commits.alarm:
        raise unavailable()
    with office.database.reading() as conn:
        conn.execute(select(1))


@get("/v1/openapi.json", responses=failures(*SIGNED_IN))
async def openapi(office: TheOffice, request: AppRequest) -> dict[str, Any]:
    """This interface as OpenAPI 3.1."""
    return await office.lanes.read(request.app.state.document)
