"""Signs that nobody sees in a text: those that turn its direction, and those without a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
HIDDEN: Final = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u3164\ufeff\uffa0]"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f]"
)
# A joiner is a part of an emoji; between letters nobody sees it.
_JOINER: Final = "(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
_ANY: Final = re.compile(f"{BIDI.pattern}|{HIDDEN.pattern}|{_JOINER}")


def parted(text: str) -> Iterator[tuple[str, bool]]:
    """The text in its order as (piece, whether the piece is one such sign)."""
    start = 0
    for found in _ANY.finditer(text):
        if found.start() > start:
            yield text[start : found.start()], False
        yield found.group(), True
        start = found.end()
    if start < len(text):
        yield text[start:], False
