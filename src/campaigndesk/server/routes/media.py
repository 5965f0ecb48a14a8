"""Media in and out, in pieces that can be taken up again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from litestar import get, put
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import OpenAPIFormat, OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema
from litestar.params import FromPath, QueryParameter
from litestar.response import Stream

from campaigndesk.protocol.media import MediaState
from campaigndesk.server.answers import SIGNED_IN, TAKES_BODY, AppRequest, failures
from campaigndesk.server.lanes import Lanes
from campaigndesk.server.media import read_piece
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.routes.given import TheOffice, TheSession

_BYTES = "application/octet-stream"
_Offset = Annotated[int, QueryParameter(ge=0, le=2**53, description="From this byte on.")]
_Size = Annotated[int, QueryParameter(ge=0, le=2**53, description="Bytes of the whole medium.")]


@dataclass
class _Upload(Operation):
    """Says in the OpenAPI document that the body is bytes."""

    def __post_init__(self) -> None:
        schema = Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.BINARY)
        self.request_body = RequestBody(content={_BYTES: OpenAPIMediaType(schema=schema)}, required=True)


@put(
    "/v1/media/{sha256:str}",
    operation_class=_Upload,
    responses=failures(*SIGNED_IN, *TAKES_BODY, "not_found", "wrong_offset", "quota_full", "hash_differs"),
)
async def put_medium(
    sha256: FromPath[str], size: _Size, session: TheSession, office: TheOffice, request: AppRequest, offset: _Offset = 0
) -> MediaState:
    """Send bytes from an offset on. What arrived before a cut is kept; ask for the state and go on from there."""
    if request.headers.get("content-type", _BYTES).partition(";")[0].strip().lower() != _BYTES:
        raise RequestRefused("wrong_type", f"The body must be bytes (Content-Type: {_BYTES}).", "Report it.")
    media, lanes = office.media, office.lanes
    state = await lanes.read(media.begin, session, sha256, offset, size)
    if state.complete:
        return state
    async for piece in request.stream():
        if piece:
            offset = await lanes.read(media.write, session, sha256, offset, size, piece)
    return await lanes.read(media.finish, session, sha256, size)


@get("/v1/media/{sha256:str}/state", responses=failures(*SIGNED_IN, "not_found"))
async def medium_state(sha256: FromPath[str], session: TheSession, office: TheOffice) -> MediaState:
    """How many bytes of a medium the server has."""
    return await office.lanes.read(office.media.state, session, sha256)


@get(
    "/v1/media/{sha256:str}",
    media_type=_BYTES,
    responses={
        200: ResponseSpec(bytes, generate_examples=False, media_type=_BYTES, description="The bytes."),
        **failures(*SIGNED_IN, "not_found"),
    },
)
async def get_medium(sha256: FromPath[str], session: TheSession, office: TheOffice, offset: _Offset = 0) -> Stream:
    """The bytes of a medium from an offset on."""
    path, size = await office.lanes.read(office.media.open_for, session, sha256)
    left = max(0, size - offset)
    headers = {"Content-Length": str(left), "Content-Disposition": "attachment"}
    return Stream(pieces(office.lanes, path, offset, size), media_type=_BYTES, headers=headers)


async def pieces(lanes: Lanes, path: Path, offset: int, end: int) -> AsyncIterator[bytes]:
    """The bytes of a file from an offset on, up to that before the end, a piece at a time."""
    while offset < end and (piece := await lanes.read(read_piece, path, offset)):
        yield piece[: end - offset]
        offset += len(piece)
