"""How long a text is on a channel, and which stretch of it costs what."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from campaigndesk.domain.channel_rules import ChannelRule, TextRule
from campaigndesk.domain.emoji import joined_emoji, places_of_joined_emoji, places_of_shown_emoji, shown_emoji
from campaigndesk.domain.links import MASTODON_TAIL, X_TAIL, find_links
from campaigndesk.domain.patterns import pattern

_CLUSTER = pattern(r"\X")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_MENTION = pattern(
    r"(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@(?>([A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*)"
    r"@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)(?![@＠]|://)"
)
_MAY_CLUSTER = re.compile(
    "[^\n\t -~\xa0-\u02ff\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u1c90-\u1cbf\u1e00-\u1fff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf]"
)
"""Everything but letters and signs that are known to stand alone as one grapheme."""


_EMOJI_WEIGHT = 2


class Stretch(NamedTuple):
    """A part of the text that is never cut, in code points, and what it costs."""

    start: int
    end: int
    cost: int


def text_length(text: str, rule: ChannelRule) -> int:
    """The length of the text in the unit of the rule, without content warning; broken texts have one too."""
    if rule.text.unit == "weighted" and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    total = 0
    rest = text
    if fixed := _links_and_mentions(text, rule):
        total = sum(stretch.cost for stretch in fixed) - len(fixed)
        rest = " ".join(_between(text, fixed))
    total += _plain_cost(rule.text)(rest)
    if rule.text.unit == "weighted" and not rest.isascii():
        joined = joined_emoji(rest, rule.lexicon)
        total += _EMOJI_WEIGHT * len(joined) - _plain_cost(rule.text)("".join(joined))
    elif rule.text.unit == "emoji-bytes":
        shown = "".join(shown_emoji(rest))
        total += byte_length(shown) - len(shown)
    return total


def _between(text: str, stretches: list[Stretch]) -> Iterator[str]:
    position = 0
    for stretch in stretches:
        yield text[position : stretch.start]
        position = stretch.end
    yield text[position:]


def stretches_of(text: str, rule: ChannelRule) -> Iterator[Stretch]:
    """The whole text as stretches: links, emoji, mentions and else single graphemes. X wants normalisation form C."""
    cost = _plain_cost(rule.text)
    position = 0
    specials = _apart(_links_and_mentions(text, rule) + _emoji(text, rule))
    for special in (*specials, Stretch(len(text), len(text), 0)):
        for cluster in _CLUSTER.finditer(text, position, special.start):
            yield Stretch(cluster.start(), cluster.end(), cost(cluster.group()))
        if special.end > special.start:
            yield special
        position = special.end


def byte_length(text: str) -> int:
    """The length in UTF-8 bytes; half a character (a lone surrogate) has three."""
    return len(text.encode("utf-8", "surrogatepass"))


def grapheme_length(text: str) -> int:
    """The number of extended grapheme clusters (UAX 29)."""
    if _MAY_CLUSTER.search(text) is None:
        return len(text)
    # A long row of flags takes \X quadratic time; any letter in the place of a flag clusters as the flag does.
    return len(_CLUSTER.findall(_FLAG.sub("x", text)))


def graphemes_of(text: str) -> Iterator[Stretch]:
    """Every grapheme cluster with its length in UTF-8 bytes."""
    for cluster in _CLUSTER.finditer(text):
        yield Stretch(cluster.start(), cluster.end(), byte_length(cluster.group()))


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_COSTS: dict[str, Callable[[str], int]] = {
    "characters": len,
    "emoji-bytes": len,
    "graphemes": grapheme_length,
    "utf-16": _utf16_length,
    "bytes": byte_length,
}


def _plain_cost(text_rule: TextRule) -> Callable[[str], int]:
    """What text costs that is neither link nor emoji nor mention."""
    if text_rule.unit == "weighted":
        return _weighing(text_rule.single_weight)
    return _COSTS[text_rule.unit]


@lru_cache
def _weighing(single_weight: tuple[tuple[int, int], ...]) -> Callable[[str], int]:
    ranges = "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in single_weight)
    heavy = re.compile(f"[^{ranges}]")
    return lambda text: len(text) + len(heavy.findall(text))


def _links_and_mentions(text: str, rule: ChannelRule) -> list[Stretch]:
    """What counts the same however it is written, in order and apart from each other."""
    text_rule = rule.text
    if text_rule.link_length is None:
        return []
    tail = X_TAIL if text_rule.unit == "weighted" else MASTODON_TAIL
    links = [
        Stretch(link.start, link.end, text_rule.link_length)
        for link in find_links(text, rule.lexicon, tail)
        if link.has_scheme or text_rule.link_form == "any"
    ]
    if not text_rule.short_mentions or "@" not in text:
        return links
    mentions = [Stretch(found.start(), found.end(), 1 + len(found.group(1))) for found in _MENTION.finditer(text)]
    return _apart(links + mentions) if mentions else links


def _emoji(text: str, rule: ChannelRule) -> list[Stretch]:
    """The emoji that do not cost what their characters cost."""
    if rule.text.unit == "weighted":
        return [Stretch(*place, _EMOJI_WEIGHT) for place in places_of_joined_emoji(text, rule.lexicon)]
    if rule.text.unit == "emoji-bytes":
        return [Stretch(*place, byte_length(text[slice(*place)])) for place in places_of_shown_emoji(text)]
    return []


def _apart(stretches: list[Stretch]) -> list[Stretch]:
    """In order, without what begins inside something earlier; of two that begin together the first named stays."""
    apart: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda stretch: stretch.start):
        if not apart or stretch.start >= apart[-1].end:
            apart.append(stretch)
    return apart
