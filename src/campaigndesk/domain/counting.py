"""How long a text is on a channel, and which stretch of it costs what."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from campaigndesk.domain.channel_rules import ChannelRule, TextRule
from campaigndesk.domain.emoji import find_joined_emoji, find_shown_emoji
from campaigndesk.domain.links import MASTODON_TAIL, X_TAIL, find_links

_CLUSTER = regex.compile(r"\X")
_MENTION = regex.compile(
    r"(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@(?>([A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*)"
    r"@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)(?![@＠]|://)"
)
_MAY_CLUSTER = re.compile(
    "[^\n\t -~\xa0-\u02ff\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u1c90-\u1cbf\u1e00-\u1fff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf]"
)
"""Everything but letters and signs that are known to stand alone as one grapheme."""


class Stretch(NamedTuple):
    """A part of the text that is never cut, in code points, and what it costs."""

    start: int
    end: int
    cost: int


def text_length(text: str, rule: ChannelRule) -> int:
    """The length of the text in the unit of the rule, without content warning; broken texts have one too."""
    if rule.text.unit == "weighted" and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    cost = _plain_cost(rule.text)
    stretches = _special_stretches(text, rule)
    if not stretches:
        return cost(text)
    total = position = 0
    for stretch in stretches:
        total += cost(text[position : stretch.start]) + stretch.cost
        position = stretch.end
    return total + cost(text[position:])


def stretches_of(text: str, rule: ChannelRule) -> Iterator[Stretch]:
    """The whole text as stretches: links, emoji, mentions and else single graphemes. X wants normalisation form C."""
    cost = _plain_cost(rule.text)
    position = 0
    for special in (*_special_stretches(text, rule), Stretch(len(text), len(text), 0)):
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
    return len(text) if _MAY_CLUSTER.search(text) is None else len(_CLUSTER.findall(text))


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


def _special_stretches(text: str, rule: ChannelRule) -> list[Stretch]:
    """Links, emoji and mentions that do not cost what their characters cost, in order and apart from each other."""
    text_rule = rule.text
    if text_rule.unit == "emoji-bytes":
        return [Stretch(start, end, byte_length(text[start:end])) for start, end in find_shown_emoji(text)]
    if text_rule.link_length is None:
        return []
    tail = X_TAIL if text_rule.unit == "weighted" else MASTODON_TAIL
    found = [
        Stretch(link.start, link.end, text_rule.link_length)
        for link in find_links(text, rule.lexicon, tail)
        if link.has_scheme or text_rule.link_form == "any"
    ]
    more: list[Stretch] = []
    if text_rule.unit == "weighted" and not text.isascii():
        more += [Stretch(start, end, 2) for start, end in find_joined_emoji(text, rule.lexicon)]
    if text_rule.short_mentions and "@" in text:
        more += [
            Stretch(mention.start(), mention.end(), 1 + len(mention.group(1))) for mention in _MENTION.finditer(text)
        ]
    return _apart(found, more) if more else found


def _apart(links: list[Stretch], others: list[Stretch]) -> list[Stretch]:
    """Both lists as one in order, without what begins inside something earlier; a link goes first where both begin."""
    apart: list[Stretch] = []
    for stretch in sorted(links + others, key=lambda stretch: stretch.start):
        if not apart or stretch.start >= apart[-1].end:
            apart.append(stretch)
    return apart
