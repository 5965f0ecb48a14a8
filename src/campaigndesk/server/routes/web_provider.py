"""Signing in at the ministry's own provider, in a browser: for the web page, or on behalf of a desk that waits."""

from __future__ import annotations

import re
import secrets
from typing import Annotated, Final
from urllib.parse import urlencode

from litestar import Response, get, post
from litestar.params import QueryParameter
from litestar.response import Redirect

from campaigndesk.server.answers import AppRequest
from campaigndesk.server.browsers import LASTS
from campaigndesk.server.noting import note
from campaigndesk.server.office import Office
from campaigndesk.server.problems import RequestRefused, invalid
from campaigndesk.server.routes.given import TheOffice, address_of
from campaigndesk.server.routes.web import FOR_ANYBODY
from campaigndesk.server.vouching import SignIn
from campaigndesk.server.web.forms import AT_PROVIDER, SECOND, SESSION, cookie, filled_in, form_token, kept
from campaigndesk.server.web.frames import ROOT, field, hidden, page, words_for
from campaigndesk.server.web.opening import called, with_factor
from campaigndesk.server.web.tags import Html, tag
from campaigndesk.server.web.words import Words

_MINUTES: Final = 10
_PART: Final = re.compile(r"[A-Za-z0-9_-]{16,128}")
_PORTS: Final = range(1024, 65_536)
_Port = Annotated[int, QueryParameter(ge=0, le=65_535)]
_Text = Annotated[str, QueryParameter(max_length=200)]


@get(f"{ROOT}/provider", **FOR_ANYBODY)
async def to_provider(
    request: AppRequest, office: TheOffice, desk: _Port = 0, challenge: _Text = "", attempt: _Text = ""
) -> Redirect:
    """Send the browser to the provider. `desk`: the port on this person's machine at which a desk waits."""
    provider = _provider(office)
    if desk and (desk not in _PORTS or not _PART.fullmatch(challenge) or not _PART.fullmatch(attempt)):
        raise invalid("The desk did not say well where it waits.")
    secret = ".".join((secrets.token_urlsafe(32), str(desk), challenge, attempt))
    url = await office.lanes.password(provider.address, _back(request), secret)
    stays = cookie(request, AT_PROVIDER, secret, 60 * _MINUTES, same="lax")
    return Redirect(url, status_code=303, cookies=[stays])


@get(f"{ROOT}/provider/back", **FOR_ANYBODY)
async def from_provider(request: AppRequest, office: TheOffice) -> Response[str]:
    """Take the provider's answer: a session for this browser, or a code for the desk that waits."""
    provider, secret = _provider(office), kept(request, AT_PROVIDER)
    answer = dict(request.query_params.items())
    who = await office.lanes.password(provider.identity, _back(request), secret, answer)
    gone = cookie(request, AT_PROVIDER, "", 0, same="lax")
    _, port, challenge, attempt = secret.split(".")
    if int(port):
        code = await office.lanes.write(office.vouching.code_for, who, challenge)
        where = f"http://127.0.0.1:{port}/?{urlencode({'code': code, 'attempt': attempt})}"
        return Redirect(where, status_code=303, cookies=[gone])
    agent = request.headers.get("user-agent", "")
    reply = await office.lanes.write(office.vouching.browser, who, called(agent))
    session = await office.lanes.read(office.access.session_of, reply.token)
    note("signed_in", person=reply.person, device="browser", address=address_of(request), by="provider")
    cookies = [gone, cookie(request, SESSION, reply.token, int(LASTS.total_seconds()))]
    words = words_for(request)
    if session.whole:
        # From another site the browser would not send the new cookie along: it goes on from a page of ours.
        on = tag("p", tag("a", words.say("To what waits for me"), href=f"{ROOT}/"))
        made = page(request, words.say("You are signed in"), on, onward=f"{ROOT}/")
    else:
        made = page(request, words.say("Sign in"), _code_form(reply.token, words))
    made.cookies.extend(cookies)
    return made


@post(f"{ROOT}/second-factor", status_code=200, **FOR_ANYBODY)
async def second_factor(request: AppRequest, office: TheOffice) -> Response[str]:
    """Take the code of who came from the provider; a wrong one ends the session."""
    fields = await filled_in(request, SESSION, SECOND)
    session = await office.lanes.read(office.access.session_of, kept(request, SESSION))
    await office.lanes.write(with_factor, office, session, fields.get("code", ""), address_of(request))
    return Redirect(f"{ROOT}/", status_code=303)


def _code_form(secret: str, words: Words) -> Html:
    hint = words.say("A code that you have not used yet; each counts once.")
    label = words.say("Code of your authenticator app")
    code = field("code", label, hint, inputmode="numeric", autocomplete="one-time-code", required=True)
    carried = hidden("form", form_token(secret, SECOND))
    button = tag("button", words.say("Sign in"), type="submit")
    return tag("form", carried, code, button, method="post", action=f"{ROOT}/second-factor")


def _provider(office: Office) -> SignIn:
    if office.provider is None:
        raise RequestRefused("not_found", "This network has no sign-in of a ministry.", "Sign in with your password.")
    return office.provider


def _back(request: AppRequest) -> str:
    return f"{request.url.scheme}://{request.url.netloc}{ROOT}/provider/back"
