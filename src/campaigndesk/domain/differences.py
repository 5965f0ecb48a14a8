"""What changed between two texts, word by word, in any script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from campaigndesk.domain.patterns import pattern

Kind = Literal["same", "added", "removed"]

MOST_COMPARISONS = 800_000
"""Pairs of words beyond which two wholly different texts are not compared: the old is shown removed, the new added."""

_TOKEN = pattern(r"(?:\w\p{M}*)+|\s+|\X")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is in both texts, only in the new one, or only in the old one."""

    kind: Kind
    text: str


def word_differences(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces in reading order; what was removed stands before what was added in its place.

    Same and removed pieces joined give the old text, same and added ones the new. A space between two changes
    belongs to them, so that a changed phrase is one change.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    start = _common_start(before, after)
    end = _common_start(before[start:][::-1], after[start:][::-1])
    old_middle, new_middle = before[start : len(before) - end], after[start : len(after) - end]
    runs = [
        ("same", before[:start], before[:start]),
        *_runs(old_middle, new_middle),
        ("same", before[len(before) - end :], before[len(before) - end :]),
    ]
    return tuple(_pieces(runs))


Run = tuple[str, list[str], list[str]]


def _common_start(one: list[str], other: list[str]) -> int:
    for place, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            return place
    return min(len(one), len(other))


def _runs(before: list[str], after: list[str]) -> Iterator[Run]:
    if len(before) * len(after) > MOST_COMPARISONS:
        yield "changed", before, after
        return
    matcher = SequenceMatcher(str.isspace, before, after, autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        words = before[old_from:old_to]
        only_space = tag == "equal" and old_from > 0 and old_to < len(before) and "".join(words).isspace()
        yield "same" if tag == "equal" and not only_space else "changed", words, after[new_from:new_to]


def _pieces(runs: list[Run]) -> Iterator[Piece]:
    for kind, group in groupby((run for run in runs if run[1] or run[2]), key=lambda run: run[0]):
        parts = list(group)
        removed = "".join(word for _, words, _ in parts for word in words)
        added = "".join(word for _, _, words in parts for word in words)
        if kind == "same":
            yield Piece("same", removed)
            continue
        if removed:
            yield Piece("removed", removed)
        if added:
            yield Piece("added", added)
