"""The frame of every page: head, places, what was done or went wrong; and the headers that every answer carries."""

from __future__ import annotations

from typing import Final

from litestar import Response

from campaigndesk.server.access import Session
from campaigndesk.server.answers import AppRequest
from campaigndesk.server.web.forms import SESSION, SIGN_OUT, form_token, kept
from campaigndesk.server.web.tags import Html, Inside, tag
from campaigndesk.server.web.words import Words, preferred, words_in

ROOT: Final = "/m"
HEADERS: Final = (
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; "
        b"frame-ancestors 'none'",
    ),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
"""Of every answer below `ROOT`, whatever it is."""


def is_of_the_pages(path: str) -> bool:
    """Whether an address belongs to the pages for browsers."""
    return path == ROOT or path.startswith(f"{ROOT}/")


def words_for(request: AppRequest) -> Words:
    """The words of the browser's language."""
    return words_in(preferred(request.headers.get("accept-language", "")))


def page(
    request: AppRequest, title: str, *inside: Inside, session: Session | None = None, here: str = "", status: int = 200,
    onward: str = "",
) -> Response[str]:  # fmt: skip
    """A whole page; `here`: the address of the place that it is, `onward`: where the browser goes on by itself."""
    words = words_for(request)
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("title", f"{title} · Campaign Desk"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", http_equiv="refresh", content=f"0; url={onward}") if onward else None,
        tag("link", rel="stylesheet", href=f"{ROOT}/style.css"),
    )
    main = tag("main", tag("h1", title), *inside, id="content")
    skip = tag("a", words.say("To the content"), href="#content", class_="skip")
    body = tag("body", skip, _top(request, words, session, here), main)
    made = Html("<!DOCTYPE html>\n" + tag("html", head, body, lang=words.tag))
    return Response(str(made), media_type="text/html", status_code=status)


def _top(request: AppRequest, words: Words, session: Session | None, here: str) -> Html:
    name = tag("span", "Campaign Desk", class_="name")
    if session is None:
        return tag("header", name)
    places = ((f"{ROOT}/", words.say("Waiting for me")), (f"{ROOT}/calendar", words.say("Calendar")))
    links = [tag("a", said, href=to, aria_current="page" if to == here else None) for to, said in places]
    away = tag(
        "form",
        hidden("form", form_token(kept(request, SESSION), SIGN_OUT)),
        tag("button", words.say("Sign out"), type="submit", class_="quiet"),
        method="post",
        action=f"{ROOT}/sign-out",
    )
    return tag("header", name, tag("nav", *links, aria_label=words.say("Places")), away)


def hidden(name: str, value: str) -> Html:
    """A field of a form that nobody sees."""
    return tag("input", type="hidden", name=name, value=value)


def told(sentence: str, *, wrong: bool = False) -> Html:
    """What was done, or went wrong, as a screen reader says it at once."""
    return tag("p", sentence, class_="wrong" if wrong else "done", role="alert" if wrong else "status")


def field(name: str, label: str, hint: str = "", **attributes: str | bool | None) -> Html:
    """A labelled line to fill in."""
    about = f"{name}-hint" if hint else None
    attributes = {"type": "text", **attributes}
    inside: list[Inside] = [tag("label", label, for_=name)]
    if hint:
        inside.append(tag("p", hint, class_="hint", id=about))
    inside.append(tag("input", id=name, name=name, aria_describedby=about, **attributes))
    return tag("div", inside, class_="field")
