"""What a browser keeps and sends back: cookies, and forms that only our own page can have filled in."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Final, Literal
from urllib.parse import parse_qsl

from litestar.datastructures import Cookie

from campaigndesk.protocol.device_names import is_browser
from campaigndesk.server.access import Session, signed_out
from campaigndesk.server.answers import AppRequest
from campaigndesk.server.office import Office
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.second_factors import second_factor_wanted

SESSION: Final = "campaigndesk"
AT_PROVIDER: Final = "campaigndesk-provider"
"""Kept while the person is at the ministry's own sign-in."""
SECOND: Final = "second factor"
BEFORE: Final = "campaigndesk-form"
"""Kept by a browser that has not signed in yet, for the form on which it does."""
SIGN_IN: Final = "sign in"
SIGN_OUT: Final = "sign out"
_BYTES: Final = 64 * 1024
_FIELDS: Final = 20


def decision_on(post: str) -> str:
    """What the form is for on which a post is decided."""
    return f"decide {post}"


def form_token(kept: str, purpose: str) -> str:
    """The sign of a form for this purpose: only who has the cookie's secret can make it."""
    return hmac.new(kept.encode(), purpose.encode(), hashlib.sha256).hexdigest()


def is_secure(request: AppRequest) -> bool:
    """Whether the browser came by TLS."""
    return request.url.scheme == "https"


def cookie(
    request: AppRequest, name: str, value: str, seconds: int | None = None, same: Literal["lax", "strict"] = "strict"
) -> Cookie:
    """A cookie that no script reads, no other site sends along, and no plain line carries after TLS.

    `same`: a “lax” one comes along when another site leads here.
    """
    secure = is_secure(request)
    named = _name(request, name)
    return Cookie(key=named, value=value, path="/", max_age=seconds, secure=secure, httponly=True, samesite=same)


def kept(request: AppRequest, name: str) -> str:
    """The secret of a cookie; empty where there is none."""
    value = request.cookies.get(_name(request, name), "")
    return value if value.isascii() else ""


def _name(request: AppRequest, name: str) -> str:
    # A browser takes this name only by TLS, from this host itself (RFC 6265bis, 4.1.3.2).
    return f"__Host-{name}" if is_secure(request) else name


async def browser_of(request: AppRequest, office: Office) -> Session:
    """The session of the browser that asks, wholly signed in. Raises RequestRefused."""
    token = kept(request, SESSION)
    if not token:
        raise signed_out()
    session = await office.lanes.read(office.access.session_of, token)
    if not is_browser(session.device):
        raise signed_out()
    if not session.whole:
        raise second_factor_wanted()
    # What is refused later is noted with its name.
    request.scope["user"] = session
    return session


async def filled_in(request: AppRequest, cookie_name: str, purpose: str) -> Mapping[str, str]:
    """The fields of a form that our page gave to this browser. Raises RequestRefused for any other."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise RequestRefused("wrong_type", "This is not a filled-in form.", "Use the form of the page.")
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > _BYTES:
            raise RequestRefused("too_large", "The form is larger than the server's limit.", "Write less.")
    fields = _fields(body)
    secret = kept(request, cookie_name)
    elsewhere = request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")
    good = hmac.compare_digest(fields.get("form", "").encode(), form_token(secret, purpose).encode())
    if elsewhere or not secret or not good:
        raise RequestRefused("not_allowed", "This form is too old, or another site sent it; nothing was done.",
                             "Open the page again and fill it in there.")  # fmt: skip
    return fields


def _fields(body: bytes) -> dict[str, str]:
    try:
        text = body.decode("ascii")
        pairs = parse_qsl(text, True, strict_parsing=bool(body), errors="strict", max_num_fields=_FIELDS)
    except ValueError:
        raise RequestRefused("invalid_request", "The form was not understood.", "Open the page again.") from None
    fields = {name: value.replace("\r\n", "\n") for name, value in pairs}
    if len(fields) != len(pairs) or any("\x00" in value for value in fields.values()):
        raise RequestRefused("invalid_request", "The form was not understood.", "Open the page again.")
    return fields
