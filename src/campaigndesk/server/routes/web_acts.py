"""What is done on the pages for browsers: signing in and out, and deciding."""

from __future__ import annotations

import secrets
from typing import Final

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.answers import AppRequest, note_refusal
from campaigndesk.server.browsers import LASTS
from campaigndesk.server.noting import note
from campaigndesk.server.office import Office
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.routes.given import TheOffice, address_of
from campaigndesk.server.routes.web import FOR_ANYBODY, FOR_BROWSERS, TheBrowser
from campaigndesk.server.web.deciding import decide
from campaigndesk.server.web.forms import (
    BEFORE,
    SESSION,
    SIGN_IN,
    SIGN_OUT,
    browser_of,
    cookie,
    decision_on,
    filled_in,
    form_token,
    kept,
)
from campaigndesk.server.web.frames import ROOT, field, hidden, page, told, words_for
from campaigndesk.server.web.opening import come_in, go_out
from campaigndesk.server.web.tags import Inside, tag
from campaigndesk.server.web.texts import block

_VERDICTS: Final = frozenset({"approve", "request_changes"})


@get(f"{ROOT}/sign-in", **FOR_ANYBODY)
async def sign_in_page(request: AppRequest, office: TheOffice) -> Response[str]:
    """The form to sign in with."""
    return _sign_in_page(request, office)


@post(f"{ROOT}/sign-in", status_code=200, **FOR_ANYBODY)
async def sign_in(request: AppRequest, office: TheOffice) -> Response[str]:
    """Sign a browser in with address, password and code."""
    fields = await filled_in(request, BEFORE, SIGN_IN)
    email, address, agent = fields.get("email", ""), address_of(request), request.headers.get("user-agent", "")
    given = (fields.get("password", ""), fields.get("code", ""))
    try:
        reply = await office.lanes.password(come_in, office, email, *given, agent, address)
    except RequestRefused as error:
        note_refusal(request, error.code)
        return _sign_in_page(request, office, error, email)
    note("signed_in", person=reply.person, device="browser", address=address)
    stays = cookie(request, SESSION, reply.token, int(LASTS.total_seconds()))
    return Redirect(f"{ROOT}/", status_code=303, cookies=[stays, cookie(request, BEFORE, "", 0)])


@post(f"{ROOT}/sign-out", status_code=200, **FOR_BROWSERS)
async def sign_out(request: AppRequest, browser: TheBrowser, office: TheOffice) -> Response[str]:
    """End the browser's session."""
    await filled_in(request, SESSION, SIGN_OUT)
    await office.lanes.write(go_out, office, browser)
    note("signed_out", person=browser.person, device=browser.device)
    return Redirect(f"{ROOT}/sign-in", status_code=303, cookies=[cookie(request, SESSION, "", 0)])


@post(f"{ROOT}/posts/{{post_id:str}}/decision", status_code=200, **FOR_ANYBODY, opt={"browser": True})
async def decision(request: AppRequest, office: TheOffice, post_id: FromPath[str]) -> Response[str]:
    """Approve the content that was shown, or request changes; what was typed comes back where it was not done."""
    secret = kept(request, SESSION)
    fields = await filled_in(request, SESSION, decision_on(post_id))
    reason = fields.get("reason", "")
    verdict, code = fields.get("verdict", ""), fields.get("code", "")
    asked = {"digest": fields.get("digest", ""), "verdict": verdict, "reason": reason}
    try:
        browser = await browser_of(request, office)
        if verdict not in _VERDICTS:
            raise RequestRefused("invalid_request", "The form was not understood.", "Open the page again.")
        await decide(office, browser, secret, post_id, asked, code, address_of(request))
    except CampaignDeskError as error:
        return _not_decided(request, post_id, error, reason)
    note("decided_on_page", person=browser.person, device=browser.device, record=post_id)
    return Redirect(f"{ROOT}/?done={verdict}", status_code=303)


def _not_decided(request: AppRequest, post_id: str, error: CampaignDeskError, reason: str) -> Response[str]:
    note_refusal(request, error.code if isinstance(error, RequestRefused) else "changes_refused")
    words, status = words_for(request), error.status if isinstance(error, RequestRefused) else 409
    inside: list[Inside] = [told(words.problem(error), wrong=True)]
    if reason:
        inside += [tag("h2", words.say("What you wrote")), block(reason)]
    inside.append(tag("p", tag("a", words.say("To the post as it is now"), href=f"{ROOT}/posts/{post_id}")))
    return page(request, words.say("Nothing was decided"), inside, status=status)


def _sign_in_page(
    request: AppRequest, office: Office, error: RequestRefused | None = None, email: str = ""
) -> Response[str]:
    words, fresh = words_for(request), secrets.token_urlsafe(32)
    hint = words.say("Approvers and administrators need one, others where they have set it up.")
    form = tag(
        "form",
        hidden("form", form_token(fresh, SIGN_IN)),
        field("email", words.say("E-mail address"), type="email", autocomplete="username", required=True, value=email),
        field(
            "password", words.say("Password"), type="password", autocomplete="current-password", required=True
        ),
        field("code", words.say("Code of your authenticator app"), hint, inputmode="numeric",
              autocomplete="one-time-code"),
        tag("button", words.say("Sign in"), type="submit"),
        method="post",
        action=f"{ROOT}/sign-in",
    )  # fmt: skip
    at_theirs = tag("a", words.say("Sign in at your ministry"), href=f"{ROOT}/provider")
    other = tag("p", at_theirs, class_="steps") if office.provider else None
    wrong = told(words.problem(error), wrong=True) if error else None
    made = page(request, words.say("Sign in"), wrong, other, form, status=error.status if error else 200)
    made.cookies.append(cookie(request, BEFORE, fresh))
    if error:
        made.headers.update(error.headers)
    return made
