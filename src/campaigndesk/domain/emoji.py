"""Finds emoji that are written with several code points: flags, keycaps, skin tones, families and their like."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from campaigndesk.domain.channel_rules import Lexicon

_ONE = (
    r"(?:\U0001F3F4[\U000E0020-\U000E007E]+\U000E007F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}"
    r"|[\p{Emoji}--[0-9#*\p{RI}]]\uFE0F?)"
)
_CLUSTER = regex.compile(rf"\p{{RI}}\p{{RI}}|[0-9#*]\uFE0F?\u20E3|{_ONE}(?:\u200D{_ONE})*", regex.V1)
_TONE = regex.compile(r"\p{Emoji_Modifier}")
_SHOWN = regex.compile(r"\p{Emoji_Presentation}|.\uFE0F|[0-9#*]\u20E3|.\u200D", regex.DOTALL)
_HINT = regex.compile(r"[\u200D\u20E3\uFE0F\U0001F1E6-\U0001F1FF\U0001F3FB-\U0001F3FF\U000E007F]")


class Emoji(NamedTuple):
    """Where an emoji stands, in code points."""

    start: int
    end: int


def find_joined_emoji(text: str, lexicon: Lexicon) -> list[Emoji]:
    """The emoji of two or more code points, each as long as the longest sequence that Unicode recommends.

    What is not recommended falls apart: a man joined to a cat is a man, a joiner and a cat. Source: Unicode emoji data,
    as the published text specification of X takes it ("emoji that are supported count as two").
    """
    if _HINT.search(text) is None:
        return []
    found = []
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        if end - start > 1:
            found += [Emoji(start + first, start + last) for first, last in _split(cluster.group(), lexicon)]
    return found


def find_shown_emoji(text: str) -> list[Emoji]:
    """Everything that is shown as an emoji, also of one code point, joined as far as joiners go."""
    if text.isascii() and "\u20e3" not in text:
        return []
    return [Emoji(*cluster.span()) for cluster in _CLUSTER.finditer(text) if _SHOWN.match(cluster.group())]


@lru_cache(maxsize=4096)
def _split(cluster: str, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """The recommended emoji of at least two code points in a cluster, as positions in it."""
    ends = [at for at, sign in enumerate(cluster) if sign == "\u200d"] + [len(cluster)]
    found = []
    start = 0
    while start < len(cluster):
        possible = [end for end in ends if end > start]
        end = next((end for end in reversed(possible[1:]) if _is_recommended(cluster[start:end], lexicon)), possible[0])
        if end - start > 1 and _is_emoji(cluster[start:end], lexicon):
            found.append((start, end))
        start = end + 1
    return tuple(found)


def _is_emoji(sequence: str, lexicon: Lexicon) -> bool:
    """Whether it is no flag, or the flag of a region that has one."""
    is_flag = "\U0001f1e6" <= sequence[0] <= "\U0001f1ff" or sequence.endswith("\U000e007f")
    return not is_flag or sequence in lexicon.flags


def _is_recommended(sequence: str, lexicon: Lexicon) -> bool:
    plain = sequence.replace("\ufe0f", "")
    bare = _TONE.sub("", plain)
    return bare in lexicon.toned_emoji if bare != plain else bare in lexicon.emoji
