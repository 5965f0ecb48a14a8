"""Finds emoji, and the ones that are written with several code points: flags, keycaps, skin tones, families."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from campaigndesk.domain.channel_rules import Lexicon
from campaigndesk.domain.patterns import pattern

_SIGN = (
    "[©®‼⁉™ℹ\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001ffff]"
)
_ENDING = "(?:\ufe0f|[\U0001f3fb-\U0001f3ff]|[\U000e0020-\U000e007e]+\U000e007f)?"
_GROUP = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_SIGN}{_ENDING}(?:\u200d{_SIGN}{_ENDING})*")
"""Quick and generous: everything that may be an emoji. What it really is, is found once for each group and kept."""

_ONE = (
    r"(?:\U0001F3F4[\U000E0020-\U000E007E]+\U000E007F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}"
    r"|[\p{Emoji}--[0-9#*\p{RI}]]\uFE0F?)"
)
_EMOJI = pattern(rf"(?V1)\p{{RI}}\p{{RI}}|[0-9#*]\uFE0F?\u20E3|{_ONE}(?:\u200D{_ONE})*")
_SHOWN = pattern(r"\p{Emoji_Presentation}")
_TONE = pattern(r"\p{Emoji_Modifier}")
_JOINT = re.compile("[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e007f]")

_LONGEST_CHAIN = 4
"""No recommended emoji is joined of more than four."""


class Place(NamedTuple):
    """Where an emoji stands, in code points."""

    start: int
    end: int


def joined_emoji(text: str, lexicon: Lexicon) -> list[str]:
    """Every emoji of two or more code points, each as long as the longest sequence that Unicode recommends.

    What is not recommended falls apart: a man joined to a cat is a man, a joiner and a cat. Source: Unicode emoji data,
    as the published text specification of X takes it ("emoji that are supported count as two").
    """
    if _JOINT.search(text) is None:
        return []
    return [
        group[start:end] for group in _GROUP.findall(text) if len(group) > 1 for start, end in _joined(group, lexicon)
    ]


def places_of_joined_emoji(text: str, lexicon: Lexicon) -> Iterator[Place]:
    """Where the emoji of `joined_emoji` stand."""
    for group in _GROUP.finditer(text):
        for start, end in _joined(group.group(), lexicon):
            yield Place(group.start() + start, group.start() + end)


def shown_emoji(text: str) -> list[str]:
    """Everything that is shown as an emoji, also of one code point, joined as far as joiners go."""
    if text.isascii():
        return []
    return [group[start:end] for group in _GROUP.findall(text) for start, end in _shown(group)]


def places_of_shown_emoji(text: str) -> Iterator[Place]:
    """Where the emoji of `shown_emoji` stand."""
    for group in _GROUP.finditer(text):
        for start, end in _shown(group.group()):
            yield Place(group.start() + start, group.start() + end)


@lru_cache(maxsize=4096)
def _shown(group: str) -> tuple[Place, ...]:
    return tuple(
        Place(*emoji.span())
        for emoji in _EMOJI.finditer(group)
        if len(emoji.group()) > 1 or _SHOWN.match(emoji.group())
    )


@lru_cache(maxsize=4096)
def _joined(group: str, lexicon: Lexicon) -> tuple[Place, ...]:
    places: list[Place] = []
    for emoji in _EMOJI.finditer(group):
        start = emoji.start()
        parts = emoji.group().split("\u200d")
        while parts:
            counts = range(min(len(parts), _LONGEST_CHAIN), 1, -1)
            count = next((n for n in counts if _is_recommended("\u200d".join(parts[:n]), lexicon)), 1)
            joined = "\u200d".join(parts[:count])
            if len(joined) > 1 and _is_no_false_flag(joined, lexicon):
                places.append(Place(start, start + len(joined)))
            start += len(joined) + 1
            del parts[:count]
    return tuple(places)


def _is_no_false_flag(emoji: str, lexicon: Lexicon) -> bool:
    is_flag = "\U0001f1e6" <= emoji[0] <= "\U0001f1ff" or emoji.endswith("\U000e007f")
    return not is_flag or emoji in lexicon.flags


def _is_recommended(sequence: str, lexicon: Lexicon) -> bool:
    plain = sequence.replace("\ufe0f", "")
    bare = _TONE.sub("", plain)
    return bare in lexicon.toned_emoji if bare != plain else bare in lexicon.emoji
