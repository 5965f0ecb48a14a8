"""What blackouts are for, and what they do: the words that a record may hold."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Effect(StrEnum):
    """What a blackout does to a post of its days: a word of warning, or no publication without an override."""

    WARN = "warn"
    BLOCK = "block"


EFFECTS: Final = tuple(effect.value for effect in Effect)
OCCASIONS: Final = ("election_silence", "mourning", "holiday", "own_rule")
