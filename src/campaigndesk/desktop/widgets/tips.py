"""Tooltips that show what people wrote as it is: Qt would read what looks like markup as markup, pictures and all."""

from __future__ import annotations

from html import escape
from textwrap import fill

from PySide6.QtGui import Qt

WIDE = 64
"""Characters on a line: Qt shows a plain tooltip on one, across the whole screen."""


def as_it_is(text: str) -> str:
    """The text for a tooltip, in lines that can be read.

    What Qt would take for markup comes as markup that shows it to the letter.
    """
    if Qt.mightBeRichText(text):
        return f"<div style='white-space: pre-wrap'>{escape(text)}</div>"
    lines = (fill(line, WIDE, break_long_words=False, break_on_hyphens=False) for line in text.splitlines())
    return "\n".join(lines) if len(text) > WIDE else text
