"""The answers that every address can give, for the OpenAPI document and for whatever goes wrong."""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Mapping
from typing import Final

from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.openapi.datastructures import ResponseSpec

from campaigndesk.protocol.codes import CODES
from campaigndesk.protocol.messages import Problem
from campaigndesk.server.access import Session
from campaigndesk.server.noting import note
from campaigndesk.server.outages import is_away, unavailable
from campaigndesk.server.problems import RequestRefused

_log: Final = logging.getLogger(__name__)

AppRequest = Request[Session, str, State]

_OF_STATUS: Final = {
    404: ("not_found", "There is nothing at this address."),
    405: ("wrong_method", "This address does not know that method."),
    413: ("too_large", "The request is larger than the server's limit."),
    415: ("wrong_type", "The body is of a type that this address does not take."),
    503: ("unavailable", "The server is stopping."),
}


def failures(*codes: str) -> Mapping[int, ResponseSpec]:
    """The error answers of an address, by status; `server_fault` is one of each."""
    found: dict[int, list[str]] = {}
    for code in (*codes, "server_fault"):
        found.setdefault(CODES[code][0], []).append(f"`{code}`: {CODES[code][1]}")
    return {
        status: ResponseSpec(Problem, generate_examples=False, description="\n\n".join(texts))
        for status, texts in found.items()
    }


HALF_SIGNED_IN: Final = ("invalid_request", "signed_out", "device_revoked")
"""What an address may answer to which a session comes also before its second factor was proved."""
SIGNED_IN: Final = (*HALF_SIGNED_IN, "second_factor")
"""What every other address behind the sign-in may answer."""
_HALF: Final = "half_signed_in"


def half_signed_in() -> dict[str, bool]:
    """The mark of an address to which a session comes also before its second factor was proved."""
    return {_HALF: True}


def is_half_signed_in(opt: Mapping[str, object]) -> bool:
    """Whether an address has the mark."""
    return bool(opt.get(_HALF))


TAKES_BODY: Final = ("invalid_request", "too_large", "wrong_type")
"""What every address with a body may answer."""


def on_refused(request: AppRequest, error: RequestRefused) -> Response[Problem]:
    """A refusal, as it is; it is noted."""
    note_refusal(request, error.code)
    return Response(error.problem, status_code=error.status, headers=error.headers)


def on_http(request: AppRequest, error: HTTPException) -> Response[Problem]:
    """What the framework refuses by itself, in our one shape."""
    status = error.status_code
    if status >= 500 and status not in _OF_STATUS:
        return on_fault(request, error)
    code, sentence = _OF_STATUS.get(status, ("invalid_request", "The request was not understood."))
    if status == 400 and error.detail:
        sentence = "A part of the address or a header is not what this address takes."
    note_refusal(request, code)
    headers = {name: value for name, value in (error.headers or {}).items() if name.lower() == "allow"}
    return Response(Problem(code, sentence), status_code=CODES[code][0], headers=headers)


def on_fault(request: AppRequest, error: Exception) -> Response[Problem]:
    """A database that is away, or a bug: the log gets its place, no text or secret; the laptop gets a sentence.

    Both get the same number, by which an administrator finds the one for the other.
    """
    if is_away(error):
        _log.error("the database is away: %s", type(error).__name__)
        return on_refused(request, unavailable())
    place = " < ".join(
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
        for frame in reversed(traceback.extract_tb(error.__traceback__)[-6:])
    )
    number, path = secrets.token_hex(4), request.scope["path"][:100]
    _log.error("fault %s: %s %s failed: %s at %s", number, request.method, path, type(error).__name__, place)
    return Response(
        Problem(
            "server_fault",
            "The server failed; nothing of this request was applied.",
            f"Try again later. Your administrator finds it in the server’s log as fault {number}.",
        ),
        status_code=500,
    )


def note_refusal(request: AppRequest, code: str) -> None:
    """Note that a request was refused, by whom it came and from where."""
    session = request.scope.get("user")
    who = {"person": session.person, "device": session.device} if isinstance(session, Session) else {}
    address = request.client.host if request.client else ""
    note("request_refused", code=code, method=request.method, path=request.scope["path"], address=address, **who)
