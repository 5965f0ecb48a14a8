"""Which security bars are checked by which modules here, told by the first line of each module."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent
ROWS: Final = tuple(f"S{number}" for number in range(1, 27))
"""The bars, S1 to S26."""
_FIRST_LINE: Final = re.compile(r"(S\d+(?:, S\d+)*): (.+)")


def checks() -> dict[str, list[tuple[str, str]]]:
    """Bar -> the modules that check it, each with what it says of itself. Raises ValueError for a silent module."""
    found: dict[str, list[tuple[str, str]]] = {row: [] for row in ROWS}
    for path in sorted(FOLDER.glob("test_*.py")):
        if path.name == "test_rows.py":
            continue
        first = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n")[0]
        match = _FIRST_LINE.fullmatch(first)
        if match is None:
            raise ValueError(f"{path.name} does not begin with the bars that it checks, such as “S9: ...”.")
        for row in match.group(1).split(", "):
            found[row].append((path.name, match.group(2)))
    return found


def main(arguments: Sequence[str]) -> int:
    """Print the bars with their modules; exit code 1 where a bar has none."""
    argparse.ArgumentParser(prog="python tests/security rows", description=__doc__).parse_args(arguments)
    found = checks()
    for row, modules in found.items():
        print(f"{row:4} " + ("; ".join(f"{name}: {words}" for name, words in modules) or "-"))
    return 0 if all(found.values()) else 1
