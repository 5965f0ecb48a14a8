"""Prints results: JSON for scripts, a table for people."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from typing import Any, Final

from campaigndesk.domain.records import Record

_WIDEST: Final = 60
_WHOLE: Final = frozenset({"why", "what to do"})
"""Columns that hold sentences, which are never cut."""


def plain(value: Any) -> Any:
    """A result as JSON values: records whole, other values as their fields."""
    if isinstance(value, Record):
        from campaigndesk.exchange.json_out import record_json

        return record_json(value)
    if isinstance(value, Mapping):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(item) for name, item in asdict(value).items()}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def print_json(value: Any) -> None:
    """One JSON value on standard output."""
    sys.stdout.write(json.dumps(plain(value), ensure_ascii=False, indent=2) + "\n")


def print_table(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Columns as wide as they have to be; long cells end in an ellipsis."""
    longest = [None if name in _WHOLE else _WIDEST for name in header]
    told = [[_cell(cell, most) for cell, most in zip(row, longest, strict=True)] for row in rows]
    widths = [max([_width(name), *(_width(row[place]) for row in told)]) for place, name in enumerate(header)]
    for row in [list(header), ["-" * width for width in widths], *told]:
        line = "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(line.rstrip() + "\n")


def print_pairs(pairs: Mapping[str, Any]) -> None:
    """Names and values below each other, values of several lines indented."""
    widest = max(map(len, pairs), default=0)
    for name, value in pairs.items():
        told = value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False)
        lines = told.split("\n") or [""]
        sys.stdout.write(f"{name:<{widest}}  {lines[0]}\n")
        sys.stdout.writelines(f"{'':<{widest}}  {line}\n" for line in lines[1:])


def _cell(value: Any, longest: int | None) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    told = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    told = " ".join(told.split())
    return told if longest is None or len(told) <= longest else told[: longest - 1] + "…"


def _width(text: str) -> int:
    return sum(not unicodedata.combining(letter) for letter in text)
