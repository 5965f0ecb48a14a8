"""The pages for approvers on the move: what waits for them, one post, the calendar. For browsers, without a script."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, TypeAlias

from litestar import Response, get
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, QueryParameter
from litestar.response import Stream

from campaigndesk.domain.media_forms import FIRST_BYTES, form_of
from campaigndesk.resources import resource_text
from campaigndesk.server.access import Session
from campaigndesk.server.answers import AppRequest
from campaigndesk.server.media import read_piece
from campaigndesk.server.office import server_time
from campaigndesk.server.routes.given import TheOffice
from campaigndesk.server.routes.media import pieces
from campaigndesk.server.web.forms import SESSION, browser_of, kept
from campaigndesk.server.web.frames import ROOT, page, told, words_for
from campaigndesk.server.web.lists import month_list, waiting_list
from campaigndesk.server.web.months import first_of
from campaigndesk.server.web.reading import Found, Reading
from campaigndesk.server.web.sheets import Sheet, sheet
from campaigndesk.server.web.stops import over

TheBrowser: TypeAlias = NamedDependency[Session]


async def the_browser(request: AppRequest, office: TheOffice) -> Session:
    """The session of the browser that asks."""
    return await browser_of(request, office)


FOR_ANYBODY: Final[dict[str, Any]] = {"exclude_from_auth": True, "include_in_schema": False}
FOR_BROWSERS: Final[dict[str, Any]] = {
    **FOR_ANYBODY,
    "opt": {"browser": True},
    "dependencies": {"browser": Provide(the_browser)},
}
_RANGE: Final = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})")
_DONE: Final = {
    "approve": "The content is approved.",
    "request_changes": "The writers are asked for changes.",
}


@get(f"{ROOT}/style.css", media_type="text/css", **FOR_ANYBODY)
async def style() -> str:
    """How the pages look."""
    return resource_text("style/web.css")


@get(ROOT, **FOR_BROWSERS)
async def waiting(
    request: AppRequest, browser: TheBrowser, office: TheOffice,
    done: Annotated[str, QueryParameter(max_length=40)] = "",
) -> Response[str]:  # fmt: skip
    """What waits for the person's decision."""
    words = words_for(request)
    reading = Reading(office.database, office.ledger, office.whereabouts, server_time)
    shown = await office.lanes.read(
        reading.waiting, browser, lambda found: over(found, browser, words, waiting_list(found, words))
    )
    above = told(words.said(_DONE[done])) if done in _DONE else None
    return page(request, words.say("Waiting for me"), above, shown, session=browser, here=f"{ROOT}/")


@get(f"{ROOT}/posts/{{post_id:str}}", **FOR_BROWSERS)
async def one_post(
    request: AppRequest, browser: TheBrowser, office: TheOffice, post_id: FromPath[str]
) -> Response[str]:
    """One post, to the letter, with the forms to decide where it waits for the person."""
    words, secret = words_for(request), kept(request, SESSION)
    reading = Reading(office.database, office.ledger, office.whereabouts, server_time)

    def shown(found: Found) -> Sheet:
        made = sheet(found, browser, secret, server_time(), words)
        return made._replace(body=over(found, browser, words, made.body))

    made = await office.lanes.read(reading.post, browser, post_id, shown)
    return page(request, made.heading, made.body, session=browser)


@get(f"{ROOT}/calendar", **FOR_BROWSERS)
async def calendar(
    request: AppRequest, browser: TheBrowser, office: TheOffice,
    month: Annotated[str, QueryParameter(max_length=7)] = "",
) -> Response[str]:  # fmt: skip
    """A month of the calendar, to read."""
    words, now = words_for(request), server_time()
    first = first_of(month or now[:7])
    reading = Reading(office.database, office.ledger, office.whereabouts, server_time)
    shown = await office.lanes.read(
        reading.month, browser, first, lambda found: over(found, browser, words, month_list(first, found, now, words))
    )
    title = words.say("Calendar {0}", f"{first:%Y-%m}")
    return page(request, title, shown, session=browser, here=f"{ROOT}/calendar")


@get(f"{ROOT}/media/{{sha256:str}}", **FOR_BROWSERS)
async def medium(request: AppRequest, browser: TheBrowser, office: TheOffice, sha256: FromPath[str]) -> Stream:
    """A picture or a film to look at: of posts that the person may see, as what its own bytes say it is.

    Players ask for a part of a film by its bytes.
    """
    path, size = await office.lanes.read(office.media.open_for, browser, sha256)
    form = form_of((await office.lanes.read(read_piece, path, 0))[:FIRST_BYTES])
    kind = f"{form.kind}/{form.short}" if form is not None else "application/octet-stream"
    first, end = wanted_part(request.headers.get("range", ""), size)
    shown = "inline" if form is not None else "attachment"
    headers = {"Content-Length": str(end - first), "Content-Disposition": shown, "Accept-Ranges": "bytes"}
    status = 200
    if (first, end) != (0, size):
        status, headers["Content-Range"] = 206, f"bytes {first}-{end - 1}/{size}"
    found = pieces(office.lanes, path, first, end)
    return Stream(found, media_type=kind, headers=headers, status_code=status)


def wanted_part(asked: str, size: int) -> tuple[int, int]:
    """The first byte of the one part that is asked for, and that after its last (RFC 9110, 14.2); else all of it."""
    match = _RANGE.fullmatch(asked)
    if match is None or not any(match.groups()):
        return 0, size
    first, last = match.groups()
    if not first:
        return max(0, size - int(last)), size
    end = min(int(last) + 1, size) if last else size
    return (int(first), end) if int(first) < end else (0, size)
