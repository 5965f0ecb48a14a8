"""Records beyond what a round carries."""

from __future__ import annotations

from typing import Annotated

from litestar import get
from litestar.params import FromPath, QueryParameter

from campaigndesk.protocol.histories import History
from campaigndesk.server.answers import SIGNED_IN, failures
from campaigndesk.server.histories import find_history
from campaigndesk.server.routes.given import TheOffice, TheSession

_After = Annotated[int, QueryParameter(ge=0, le=2**53, description="Only entries after this place of the ledger.")]


@get("/v1/records/{record:str}/history", responses=failures(*SIGNED_IN, "not_found"))
async def history(record: FromPath[str], session: TheSession, office: TheOffice, after: _After = 0) -> History:
    """What each change made of a record."""
    return await office.lanes.read(find_history, office.database, session, record, after)
