"""What goes wrong on the pages, as a page: the same refusals and faults as elsewhere, said to a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from litestar import Response
from litestar.response import Redirect

from campaigndesk.protocol.messages import Problem
from campaigndesk.server.answers import AppRequest
from campaigndesk.server.web.forms import SESSION, cookie
from campaigndesk.server.web.frames import ROOT, is_of_the_pages, page, told, words_for
from campaigndesk.server.web.tags import tag

E = TypeVar("E", bound=Exception)
SIGNED_OUT = frozenset({"signed_out", "device_revoked", "second_factor"})
"""Codes after which one signs in again."""


def as_pages(answer: Callable[[AppRequest, E], Response[Problem]]) -> Callable[[AppRequest, E], Response[Any]]:
    """The answer to what went wrong; below the pages' address as a page."""

    def shown(request: AppRequest, error: E) -> Response[Any]:
        plain = answer(request, error)
        if not is_of_the_pages(request.scope["path"]):
            return plain
        problem = plain.content
        if problem.code in SIGNED_OUT and request.scope["path"] != f"{ROOT}/sign-in":
            return Redirect(f"{ROOT}/sign-in", status_code=303, cookies=[cookie(request, SESSION, "", 0)])
        made = problem_page(request, problem.sentence, problem.fix, plain.status_code or 500)
        made.headers.update({name: value for name, value in plain.headers.items() if name.lower() in _KEPT})
        return made

    return shown


_KEPT = ("retry-after", "allow")


def problem_page(request: AppRequest, sentence: str, fix: str, status: int) -> Response[str]:
    """A page that says what is wrong, what to do, and where to go on."""
    words = words_for(request)
    said = f"{words.said(sentence)} {words.said(fix)}".strip()
    on = tag("p", tag("a", words.say("To what waits for me"), href=f"{ROOT}/"))
    return page(request, words.say("That did not work"), told(said, wrong=True), on, status=status)
