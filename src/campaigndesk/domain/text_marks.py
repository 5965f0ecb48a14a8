"""What a channel lets a reader follow in a text: links, hashtags and mentions."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from campaigndesk.domain.channel_rules import Lexicon
from campaigndesk.domain.links import MASTODON_TAIL, find_links
from campaigndesk.domain.patterns import pattern
from campaigndesk.domain.text_findings import HASHTAG

Kind = Literal["link", "hashtag", "mention"]
Links = Literal["any", "http", "none"]
Mentions = Literal["none", "short", "dotted", "server", "domain", "long"]

_BEFORE = r"(?<![\w@/.+-])"
_MENTIONS: Final = {
    "short": pattern(_BEFORE + r"@[A-Za-z0-9_]{1,15}(?![\w@])"),
    "dotted": pattern(_BEFORE + r"@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?(?![\w@])"),
    "server": pattern(_BEFORE + r"@[A-Za-z0-9_]+(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?(?![\w@])"),
    "domain": pattern(_BEFORE + r"@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?![\w@])"),
    "long": pattern(_BEFORE + r"@[A-Za-z][A-Za-z0-9_]{4,31}(?![\w@])"),
}
"""How a mention is written: X; Instagram and Threads; Mastodon; Bluesky; Telegram."""


class Mark(NamedTuple):
    """Where it stands, in code points, and what it is."""

    start: int
    end: int
    kind: Kind


def text_marks(
    text: str, lexicon: Lexicon, *, links: Links = "any", hashtags: bool = True, mentions: Mentions = "none"
) -> tuple[Mark, ...]:
    """The marks in their order, none over another. `links`: `any` also without a scheme, `http` only with one."""
    found = [Mark(link.start, link.end, "link") for link in _links(text, lexicon, links)]
    if hashtags:
        found += _apart(found, [Mark(tag.start(), tag.end(), "hashtag") for tag in HASHTAG.finditer(text)])
    if mentions != "none":
        found += _apart(
            found, [Mark(name.start(), name.end(), "mention") for name in _MENTIONS[mentions].finditer(text)]
        )
    return tuple(sorted(found))


def addresses(text: str, lexicon: Lexicon) -> list[str]:
    """The links of a text as they are written, each once."""
    return list(dict.fromkeys(text[link.start : link.end] for link in find_links(text, lexicon)))


def _links(text: str, lexicon: Lexicon, links: Links) -> list[Mark]:
    if links == "none":
        return []
    if links == "http":
        known = [link for link in find_links(text, lexicon, MASTODON_TAIL) if link.has_scheme]
    else:
        known = find_links(text, lexicon)
    return [Mark(link.start, link.end, "link") for link in known]


def _apart(taken: list[Mark], wanted: list[Mark]) -> list[Mark]:
    return [mark for mark in wanted if not any(one.start < mark.end and mark.start < one.end for one in taken)]
