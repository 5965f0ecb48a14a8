"""Proposes one text out of two that went apart, word by word; a person always confirms it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_WORD = re.compile(r"\w")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
MOST_TOKENS: Final = 4_000
"""Longer texts are compared line by line: the time that words take grows with the square of their number."""

Choice = Literal["mine", "theirs", "both"]
CHOICES: Final[tuple[Choice, ...]] = ("mine", "theirs", "both")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the merge. `mine == theirs` where both agree or only one side changed; else a person must choose."""

    mine: str
    theirs: str

    @property
    def open(self) -> bool:
        """Whether a person has to choose here."""
        return self.mine != self.theirs

    def chosen(self, choice: Choice) -> str:
        """The words that stand for this choice; both are parted by a blank where two words would touch."""
        if choice == "mine":
            return self.mine
        if choice == "theirs":
            return self.theirs
        touching = self.mine[-1:].strip() and _WORD.match(self.theirs)
        return f"{self.mine} {self.theirs}" if touching else self.mine + self.theirs


def merge_pieces(base: str | None, mine: str, theirs: str) -> tuple[Piece, ...]:
    """The merge as stretches in their order: what only one side changed is taken, what both changed stands open.

    Without the base nobody can say who changed what, so that every difference is open.
    """
    sides = [text for text in (base, mine, theirs) if text is not None]
    by_line = any(len(_TOKEN.findall(text)) > MOST_TOKENS for text in sides)
    cut = _LINE if by_line else _TOKEN
    own, other = cut.findall(mine), cut.findall(theirs)
    pieces = _two_ways(own, other) if base is None else _three_ways(cut.findall(base), own, other)
    return tuple(_joined(pieces))


def _two_ways(mine: Sequence[str], theirs: Sequence[str]) -> list[Piece]:
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    return [Piece("".join(mine[a:b]), "".join(theirs[c:d])) for _, a, b, c, d in matcher.get_opcodes()]


def _three_ways(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[Piece]:
    """Stretches between tokens of the base that both sides kept, as in the diff3 of Khanna, Kunal and Pierce (2007)."""
    kept_mine, kept_theirs = _kept(base, mine), _kept(base, theirs)
    anchors = sorted(kept_mine.keys() & kept_theirs.keys())
    pieces: list[Piece] = []
    at_base = at_mine = at_theirs = 0
    for anchor in [*anchors, len(base)]:
        to_mine = kept_mine.get(anchor, len(mine))
        to_theirs = kept_theirs.get(anchor, len(theirs))
        pieces.append(_chosen(base[at_base:anchor], mine[at_mine:to_mine], theirs[at_theirs:to_theirs]))
        if anchor < len(base):
            pieces.append(Piece(base[anchor], base[anchor]))
        at_base, at_mine, at_theirs = anchor + 1, to_mine + 1, to_theirs + 1
    return pieces


def _kept(base: Sequence[str], side: Sequence[str]) -> dict[int, int]:
    """Place in the base -> place in the side, for every token that the side kept."""
    blocks = SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _chosen(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Piece:
    old, own, other = "".join(base), "".join(mine), "".join(theirs)
    if own == old:
        own = other
    elif other == old:
        other = own
    return Piece(own, other)


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Neighbours of one sort put together. Of two open stretches, a blank between them goes with both."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.mine and not piece.theirs:
            continue
        if found and found[-1].open == piece.open:
            found[-1] = Piece(found[-1].mine + piece.mine, found[-1].theirs + piece.theirs)
        elif piece.open and len(found) > 1 and found[-2].open and not found[-1].mine.strip():
            blank = found.pop().mine
            found[-1] = Piece(found[-1].mine + blank + piece.mine, found[-1].theirs + blank + piece.theirs)
        else:
            found.append(piece)
    return found
