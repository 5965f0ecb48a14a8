"""What stands between a draft and the public: a finding, with a sentence and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found.

    `code` is stable and meant for programs; `sentence` and `fix` (which may be empty) are meant for people;
    `blocks` says that the post cannot go out like this, else the finding is advice. `field`, `start` and `end`: the
    characters that it is about, where it is about some.
    """

    code: str
    sentence: str
    fix: str
    blocks: bool
    field: str = ""
    start: int = 0
    end: int = 0
