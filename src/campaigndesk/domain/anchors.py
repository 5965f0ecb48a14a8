"""The place in a text that a comment is about: found again after the text changed, or said to be gone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from campaigndesk.domain.records import Value

AROUND: Final = 24
"""Characters kept on each side of the words, by which they are told from the same words elsewhere."""
LONGEST: Final = 2000
_SURE: Final = 6
"""Characters of context that must agree where the words themselves changed."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a text in characters, end not counted; `changed`: its words are others now."""

    start: int
    end: int
    changed: bool = False


def anchor_at(text: str, start: int, end: int, field: str = "text") -> dict[str, Value] | None:
    """What is kept of the words from `start` to `end`; None where there are none. Space at the ends is left out."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    quote = words.strip()[:LONGEST]
    if not quote:
        return None
    end = start + len(quote)
    return {
        "field": field,
        "start": start,
        "quote": quote,
        "before": text[max(0, start - AROUND) : start],
        "after": text[end : end + AROUND],
    }


def located(anchor: Mapping[str, Value], text: str) -> Place | None:
    """Where the words are now; None where they are gone.

    The words themselves are looked for first: of several places the one with the same surroundings, then the nearest.
    Where they are not there any more but both their surroundings are, what stands between these is their place.
    """
    quote, before, after = (_text(anchor, name) for name in ("quote", "before", "after"))
    start = anchor.get("start")
    near = start if isinstance(start, int) else 0
    if not quote:
        return None
    places: list[int] = []
    found = text.find(quote)
    while found >= 0 and len(places) < LONGEST:
        places.append(found)
        found = text.find(quote, found + 1)
    if places:
        best = max(places, key=lambda at: (_agrees(text, at, at + len(quote), before, after), -abs(at - near)))
        return Place(best, best + len(quote))
    return _between(text, quote, before, after, near)


def _text(anchor: Mapping[str, Value], name: str) -> str:
    value = anchor.get(name)
    return value if isinstance(value, str) else ""


def _agrees(text: str, start: int, end: int, before: str, after: str) -> int:
    """How many characters of the surroundings are the same, counted from the words outwards."""
    left = 0
    while left < len(before) and start > left and text[start - left - 1] == before[-left - 1]:
        left += 1
    right = 0
    while right < len(after) and end + right < len(text) and text[end + right] == after[right]:
        right += 1
    return left + right


def _between(text: str, quote: str, before: str, after: str, near: int) -> Place | None:
    """What stands between the nearest ends of both surroundings; the text's own ends count as one."""
    starts = _ends_of(text, before, near) if len(before) >= _SURE else [0] if len(before) == near else []
    for start in starts:
        if len(after) < _SURE:
            end = len(text) - len(after) if text.endswith(after) else -1
        else:
            end = text.find(after[:_SURE], start)
        words = text[start:end].strip() if end >= start else ""
        if words and len(words) <= 3 * len(quote) + AROUND:
            start += len(text[start:end]) - len(text[start:end].lstrip())
            return Place(start, start + len(words), changed=True)
    return None


def _ends_of(text: str, before: str, near: int) -> list[int]:
    """Where the last characters before the words end in the text, the nearest first."""
    wanted, ends = before[-_SURE:], list[int]()
    found = text.find(wanted)
    while found >= 0 and len(ends) < LONGEST:
        ends.append(found + len(wanted))
        found = text.find(wanted, found + 1)
    return sorted(ends, key=lambda at: abs(at - near))
