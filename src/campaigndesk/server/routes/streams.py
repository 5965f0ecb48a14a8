"""What goes out as a stream: the first fill, and word of news."""

from __future__ import annotations

from typing import Annotated, Final

from litestar import get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import QueryParameter
from litestar.response import Stream

from campaigndesk.protocol.messages import Row, SnapshotEnd, SnapshotStart
from campaigndesk.server.answers import SIGNED_IN, AppRequest, failures
from campaigndesk.server.listening import events
from campaigndesk.server.routes.given import TheOffice, TheSession
from campaigndesk.server.snapshots import stream

_Scopes = Annotated[
    list[str] | None, QueryParameter(name="scope", description="Only these; without it all that the person may see.")
]


_LINES: Final = ResponseSpec(
    SnapshotStart | Row | SnapshotEnd,
    generate_examples=False,
    media_type="application/x-ndjson",
    description="One JSON value a line: first a SnapshotStart, then a Row for each record, last a SnapshotEnd.",
)
_EVENTS: Final = ResponseSpec(
    str,
    generate_examples=False,
    media_type="text/event-stream",
    description="Events named `news`, without data; comments every 15 seconds.",
)


@get("/v1/snapshot", media_type="application/x-ndjson", responses={200: _LINES, **failures(*SIGNED_IN)})
async def snapshot(session: TheSession, office: TheOffice, request: AppRequest, only: _Scopes = None) -> Stream:
    """Lines of JSON: a SnapshotStart, one Row a record, a SnapshotEnd. Without the end it is not complete."""
    packed = "gzip" in request.headers.get("accept-encoding", "")
    scopes = session.scopes if only is None else frozenset(only)
    lines = stream(office.database, office.lanes, session, scopes, packed=packed)
    headers = {"Content-Encoding": "gzip"} if packed else {}
    return Stream(lines, media_type="application/x-ndjson", headers=headers)


@get("/v1/events", media_type="text/event-stream", responses={200: _EVENTS, **failures(*SIGNED_IN)})
async def news(session: TheSession, office: TheOffice, request: AppRequest) -> Stream:
    """Server-sent events: `news` without data when there is something to take; comments in between keep it open."""
    token = request.headers.get("authorization", "").partition(" ")[2].strip()
    return Stream(events(office, session, token), media_type="text/event-stream")
