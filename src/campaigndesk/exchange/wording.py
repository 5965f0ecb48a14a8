"""Short words for long texts: what stands in a summary or a list."""

from __future__ import annotations


def first_words(text: str, longest: int = 60) -> str:
    """The beginning of a text as one line, cut between words."""
    plain = " ".join(text.split())
    if len(plain) <= longest:
        return plain
    cut = plain[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"
