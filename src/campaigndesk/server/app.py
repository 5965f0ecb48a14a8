"""The server as an ASGI application."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from litestar import Litestar
from litestar.connection import ASGIConnection
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.middleware import AbstractAuthenticationMiddleware, AuthenticationResult, DefineMiddleware
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from litestar.types import ASGIApp

from campaigndesk import __version__
from campaigndesk.protocol.device_names import is_browser
from campaigndesk.protocol.messages import BODY_BYTES, DIGEST_HEADER
from campaigndesk.server.access import Session, signed_out
from campaigndesk.server.answers import AppRequest, is_half_signed_in, on_fault, on_http, on_refused
from campaigndesk.server.office import Office
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.routes import (
    about,
    devices,
    media,
    people,
    records,
    rounds,
    second_factor,
    sessions,
    streams,
    web,
    web_acts,
    web_provider,
)
from campaigndesk.server.sealing import Sealed
from campaigndesk.server.second_factors import second_factor_wanted
from campaigndesk.server.web.refusals import as_pages

_HANDLERS = (
    about.health,
    about.openapi,
    devices.devices,
    devices.revoke,
    devices.take_new_name,
    media.get_medium,
    media.medium_state,
    media.put_medium,
    people.devices,
    people.make_invitation,
    people.revoke,
    records.history,
    rounds.hello,
    rounds.sync,
    rounds.verify,
    second_factor.begin,
    second_factor.confirm,
    second_factor.prove,
    second_factor.state,
    sessions.accept_invitation,
    sessions.sign_in,
    sessions.sign_in_vouched,
    sessions.sign_out,
    streams.news,
    streams.snapshot,
)
_PAGES = (
    web.calendar,
    web.medium,
    web.one_post,
    web.style,
    web.waiting,
    web_provider.from_provider,
    web_provider.second_factor,
    web_provider.to_provider,
    web_acts.decision,
    web_acts.sign_in,
    web_acts.sign_in_page,
    web_acts.sign_out,
)
"""For browsers; left out where the administrator wants no web page."""


class SignedIn(AbstractAuthenticationMiddleware):
    """Lets nobody pass without a good token, and a second factor where one is needed, before the body is read."""

    def __init__(self, app: ASGIApp, office: Office) -> None:
        super().__init__(app)
        self._office = office

    async def authenticate_request(self, connection: ASGIConnection) -> AuthenticationResult:  # type: ignore[type-arg]
        """The session of the request's token. Raises RequestRefused."""
        scheme, _, token = connection.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.isascii():
            raise signed_out()
        session = await self._office.lanes.read(self._office.access.session_of, token.strip())
        if is_browser(session.device):
            # What a browser keeps opens the web page alone.
            raise signed_out()
        if not (session.whole or is_half_signed_in(connection.route_handler.opt)):
            raise second_factor_wanted()
        return AuthenticationResult(user=session, auth="")


def _session(request: AppRequest) -> Session:
    return request.user


def make_app(office: Office, *, pages: bool = True) -> ASGIApp:
    """The application on an office, with or without the web page. Closing the office stays with who furnished it."""
    litestar = _litestar(office, None, _PAGES if pages else ())
    litestar.state.document = cache(lambda: _litestar(office, _described()).openapi_schema.to_schema())
    return Sealed(litestar)


def _litestar(office: Office, described: OpenAPIConfig | None, more: Sequence[HTTPRouteHandler] = ()) -> Litestar:
    return Litestar(
        route_handlers=[*_HANDLERS, *more],
        middleware=[DefineMiddleware(SignedIn, office=office)],
        dependencies={
            "office": Provide(lambda: office, sync_to_thread=False),
            "session": Provide(_session, sync_to_thread=False),
        },
        exception_handlers={
            RequestRefused: as_pages(on_refused),
            HTTPException: as_pages(on_http),
            Exception: as_pages(on_fault),
        },
        openapi_config=described,
        request_max_body_size=BODY_BYTES,
        logging_config=None,
    )


def _described() -> OpenAPIConfig:
    """What the document says beside the addresses. It comes from an application that serves nothing.

    Litestar would else serve pages of its own, with parts from elsewhere, beside ours.
    """
    scheme = SecurityScheme(type="http", scheme="bearer", description="The token of a device.")
    return OpenAPIConfig(
        title="Campaign Desk",
        version=__version__,
        description=(
            "How the laptops of a network of ministries hand in their work and take each other's.\n\n"
            f"Every answer that comes in one piece says the SHA-256 (hex) of its unpacked body in `{DIGEST_HEADER}`. "
            "Answers are packed with gzip for who asks; bodies of requests may be packed with gzip."
        ),
        security=[{"device": []}],
        components=Components(security_schemes={"device": scheme}),
        use_handler_docstrings=True,
    )
