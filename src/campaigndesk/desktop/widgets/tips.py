"""Tooltips that show what people wrote as it is: Qt would read what looks like markup as markup, pictures and all."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def as_it_is(text: str) -> str:
    """The text for a tooltip; what Qt would take for markup comes as markup that shows it to the letter."""
    return f"<div style='white-space: pre-wrap'>{escape(text)}</div>" if Qt.mightBeRichText(text) else text
