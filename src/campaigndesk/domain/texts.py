"""Text as it is kept: NFC, line feeds, nothing that a database or a reader cannot carry."""

from __future__ import annotations

import re
import unicodedata

LONGEST_TEXT = 200_000
"""Code points; far above any channel's limit, far below what a laptop cannot show."""

_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def cleaned(text: str) -> str:
    """The text as typed or pasted, in the one form that is kept: NFC, `\\n` line ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def problem(text: str, longest: int = LONGEST_TEXT) -> str:
    """Why a text cannot be kept, as a sentence; empty when it can."""
    if len(text) > longest:
        return f"The text has {len(text):,} characters; at most {longest:,} can be kept in one field."
    # What is printable throughout holds nothing that cannot be stored; asking that first is several times faster.
    plain = text.isprintable()
    found = None if plain else _UNSTORABLE.search(text)
    if found:
        return (
            f"The text holds the character U+{ord(found.group()):04X} at position {found.start() + 1}, "
            "which cannot be kept."
        )
    if not plain and "\r" in text:
        return "The text holds carriage returns; lines must end with a line feed."
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return "The text is not in Unicode normal form NFC."
    return ""
