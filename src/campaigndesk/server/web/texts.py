"""Texts as they are: their signs that nobody sees are shown, and what differs from an earlier text is marked."""

from __future__ import annotations

from campaigndesk.domain.differences import word_differences
from campaigndesk.domain.hidden_signs import parted
from campaigndesk.domain.times import known_zone, local
from campaigndesk.server.web.tags import Html, markup, tag
from campaigndesk.server.web.words import Words


def exact(text: str) -> Html:
    """A text with its line ends and spaces; a sign that turns the direction, or has no width, stands as its number."""
    return markup(tag("mark", f"U+{ord(part):04X}", class_="sign") if sign else part for part, sign in parted(text))


def block(text: str, language: str = "") -> Html:
    """A text of its own, in its own direction."""
    return tag("div", exact(text), class_="text", dir="auto", lang=language or None)


def differing(before: str, now: str, words: Words, language: str = "") -> Html:
    """The text as it is now, with what was removed and added since; said in words, too, for who does not see it."""
    pieces = []
    for piece in word_differences(before, now):
        if piece.kind == "same":
            pieces.append(exact(piece.text))
            continue
        removed = piece.kind == "removed"
        aloud = tag("span", words.say("[removed:") if removed else words.say("[added:"), " ", class_="aloud")
        end = tag("span", "]", class_="aloud")
        pieces.append(tag("del" if removed else "ins", aloud, exact(piece.text), end))
    return tag("div", pieces, class_="text", dir="auto", lang=language or None)


def clock(at: str, zone: str, *, day: bool = True) -> Html:
    """An instant as the clocks of the zone show it."""
    shown = local(at, zone if known_zone(zone) else "UTC")
    return tag("time", f"{shown:%Y-%m-%d %H:%M}" if day else f"{shown:%H:%M}", datetime=at)
