"""Keeps a spreadsheet program from running a text as a formula, and takes the quote away again on the way in.

Rule: OWASP, "CSV Injection": a cell that begins with = + - @, a tab or a line end can be run as a formula.
"""

from __future__ import annotations

import re

_RISKY = re.compile("[=+\\-@\t\r\n＝＋－＠]")
_QUOTED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


def is_risky(text: str) -> bool:
    """Whether a spreadsheet program could take the text for a formula."""
    return bool(_RISKY.match(text))


def quoted(text: str) -> str:
    """The text as it stands in a CSV cell: an apostrophe in front of what could run, or looks so quoted already."""
    return f"'{text}" if is_risky(text) or _QUOTED.match(text) else text


def quoted_again(text: str) -> str:
    """The text for a workbook's text cell, where nothing runs: only what `unquoted` would shorten is quoted."""
    return f"'{text}" if _QUOTED.match(text) else text


def unquoted(text: str) -> str:
    """The text of a cell without the apostrophe that `quoted` put in front."""
    return text[1:] if _QUOTED.match(text) else text
