"""The entries that a section of the channel rules may have, and what each must look like."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from campaigndesk.domain.channel_rules import (
    CONFIDENCES,
    UNITS,
    Bound,
    ComposeRule,
    FoldRule,
    MediaRule,
    TextRule,
    TitleRule,
)

Check = Callable[[Any], Any]
"""Takes what the file says and gives the value for the rule; raises ValueError with the end of “must be ...”."""

_PLACEHOLDER = re.compile(r"\{[^}]*\}?")


def count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("a whole number, 0 or more")
    return value


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def words(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text that is not empty")
    return value


def break_line(value: Any) -> str:
    if not isinstance(value, str) or not value or value.split() != [value]:
        raise ValueError("a few signs without spaces that stand alone on a line, such as ===")
    return value


def day(value: Any) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError("a day like 2026-11-23, without quotation marks")
    return value


def one_of(*choices: str) -> Check:
    def check(value: Any) -> str:
        if value not in choices:
            raise ValueError("one of " + ", ".join(choices))
        return str(value)

    return check


def listing(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(entry, str) and entry for entry in value):
        raise ValueError('a list of texts like ["image/jpeg", "image/png"]')
    return tuple(value)


def signs(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a text that holds the characters")
    return value


def ranges(value: Any) -> tuple[tuple[int, int], ...]:
    try:
        pairs = tuple((count(first), count(last)) for first, last in value)
    except (TypeError, ValueError):
        pairs = ((1, 0),)
    if any(first > last or last > 0x10FFFF for first, last in pairs):
        raise ValueError("a list of pairs of code points like [[0x0000, 0x10FF], [0x2000, 0x200D]]")
    return pairs


def address(value: Any) -> str:
    text = signs(value)
    unknown = set(_PLACEHOLDER.findall(text)) - {"{text}", "{url}", "{instance}"}
    if text and (":" not in text or " " in text or unknown):
        raise ValueError("an address with no other signs in braces than {text}, {url} and {instance}, or empty")
    return text


ORIGIN: dict[str, Check] = {"source": words, "checked": day, "confidence": one_of(*CONFIDENCES)}

_BOUND: dict[str, Check] = {"warn_above": count, "block_above": count}

SECTIONS: dict[str, tuple[type[Any], dict[str, Check]]] = {
    "text": (
        TextRule,
        {
            "unit": one_of(*UNITS),
            "limit": count,
            "limit_with_media": count,
            "warn_at": count,
            "warn_at_with_media": count,
            "blocks": flag,
            "unit_known": flag,
            "byte_limit": count,
            "single_weight": ranges,
            "link_length": count,
            "link_form": one_of("any", "http"),
            "short_mentions": flag,
            "counts_content_warning": flag,
            "refused": signs,
        },
    ),
    "media": (
        MediaRule,
        {
            "min_images": count,
            "max_images": count,
            "album_from": count,
            "kinds": listing,
            "max_bytes": count,
            "max_video_bytes": count,
            "alt_text": one_of("yes", "no", "unknown"),
            "alt_text_limit": count,
        },
    ),
    "compose": (ComposeRule, {"url": address}),
    "title": (TitleRule, {"limit": count, "needed": flag}),
    "hashtags": (Bound, _BOUND),
    "mentions": (Bound, _BOUND),
    "links": (Bound, _BOUND),
    "cashtags": (Bound, _BOUND),
    "fold": (FoldRule, {"characters": count, "lines": count}),
}
"""Every section of a channel: what it becomes, and its entries. The first three must be there."""
